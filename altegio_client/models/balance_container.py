# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, List

if TYPE_CHECKING:
    from typing import Any


class BalanceContainer(Model):
    """What a membership covers, with the links left open."""

    links: list[Any] | None = field("links", List(ANY), default=None)
    """Services the membership covers."""
