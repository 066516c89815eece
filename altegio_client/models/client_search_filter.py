# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 86f1ff4ff4651be6. Remake: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import STR, Ref

if TYPE_CHECKING:
    from ..models import ClientSearchFilterState


class ClientSearchFilter(Model):
    """One filter of a client search."""

    type_: str | None = field("type", STR, default=None)
    state: ClientSearchFilterState | None = field(
        "state", Ref("client_search_filter_state", "ClientSearchFilterState"), default=None
    )
    """Shape depends on type, see example of filters."""
