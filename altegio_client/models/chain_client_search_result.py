# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import NO_DICT, Model, field
from ..codec import INT, STR, List, Ref

if TYPE_CHECKING:
    from ..models import ChainClient


class ChainClientSearchResult(Model):
    """Clients of a chain having one phone number."""

    __slots__ = NO_DICT

    salon_group_id: int | None = field("salon_group_id", INT, default=None)
    """Chain ID. Example: 312."""
    phone: str | None = field("phone", STR, default=None)
    """Phone. Example: '+13155550175'."""
    clients: list[ChainClient] | None = field(
        "clients", List(Ref("chain_client", "ChainClient")), default=None
    )
    """Clients."""
