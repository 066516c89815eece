# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, STR, List, Ref

if TYPE_CHECKING:
    from ..models import ChainServiceRef


class ChainServiceCategory(Model):
    """A service category of a chain."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 41."""
    title: str | None = field("title", STR, default=None)
    """Title. Example: Service category."""
    services: list[ChainServiceRef] | None = field(
        "services", List(Ref("chain_service_ref", "ChainServiceRef")), default=None
    )
    """Only when included."""
