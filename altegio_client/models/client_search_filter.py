# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, STR, Map

if TYPE_CHECKING:
    from typing import Any


class ClientSearchFilter(Model):
    """One filter of a client search.

    May hold type (as type_, str), state (dict[str, Any]).
    Any other key is sent as it is.
    """

    __sent__ = True

    type_: str | None = field("type", STR, default=None)
    """Beside those of the page: age, deposit_balance, abonement_balance, abonement_types, abonement_is_frozen, abonement_is_used, certificate_balance, certificate_types, certificate_is_used, is_newsletter_allowed, is_mass_notification_allowed, is_push_notification_enabled, is_personal_data_processing_allowed; altegio.client_filters builds all of them."""
    state: dict[str, Any] | None = field("state", Map(ANY), default=None)
    """Shape depends on type, see example of filters. That of the type record takes invert: true, for clients who had no such appointment."""
