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
    """Type."""
    state: dict[str, Any] | None = field("state", Map(ANY), default=None)
    """Shape depends on type, see example of filters."""
