# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import NO_DICT, Model, field
from ..codec import INT, STR, Choice

if TYPE_CHECKING:
    from typing import Literal


class Visitor(Model):
    """Person, pet or vehicle that the client came with."""

    __slots__ = NO_DICT

    id: int | None = field("id", INT, default=None)
    """ID. Example: 123."""
    title: str | None = field("title", STR, default=None)
    """Title. Example: James Smith."""
    slug: Literal["person", "pet", "vehicle"] | str | None = field(
        "slug", Choice("person", "pet", "vehicle"), default=None
    )
    """Kind of visitor."""
