# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, STR, List, Ref

if TYPE_CHECKING:
    from ..models import ChainAccess, ChainLocation


class Chain(Model):
    """A chain with its locations and the user's rights."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    title: str | None = field("title", STR, default=None)
    """Title."""
    companies: list[ChainLocation] | None = field(
        "companies", List(Ref("chain_location", "ChainLocation")), default=None
    )
    """Chain locations."""
    access: ChainAccess | None = field("access", Ref("chain_access", "ChainAccess"), default=None)
    """Access: rights of the user in a chain."""
