# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import STR


class Tag(Model):
    """A tag as the list shows it."""

    id: str | None = field("id", STR, default=None)
    """ID."""
    salon_id: str | None = field("salon_id", STR, default=None)
    """Location ID."""
    title: str | None = field("title", STR, default=None)
    """Title."""
    color: str | None = field("color", STR, default=None)
    """Color, #RRGGBB."""
    icon: str | None = field("icon", STR, default=None)
    """Icon name."""
    slug: str | None = field("slug", STR, default=None)
    """Slug."""
    entity: str | None = field("entity", STR, default=None)
    """1 client, 2 appointment, 3 event."""
    deleted: str | None = field("deleted", STR, default=None)
    """0 active, 1 deleted."""
    not_editable: str | None = field("not_editable", STR, default=None)
    """0 editable, 1 not."""
    font_color: str | None = field("font_color", STR, default=None)
    """Color, #RRGGBB."""
