# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, STR, Code

if TYPE_CHECKING:
    from ..enums import TagEntity


class CreatedTag(Model):
    """A tag right after its creation."""

    title: str | None = field("title", STR, default=None)
    """Title. Example: test."""
    salon_id: int | None = field("salon_id", INT, default=None)
    """Owning location ID. Example: 68570."""
    color: str | None = field("color", STR, default=None)
    """Color, #RRGGBB. Example: #00ff11."""
    entity: TagEntity | int | None = field("entity", Code("TagEntity"), default=None)
    """1 clients, 2 appointments. Example: 1."""
    id: int | None = field("id", INT, default=None)
    """ID. Example: 3599560."""
