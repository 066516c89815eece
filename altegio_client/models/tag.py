# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import STR


class Tag(Model):
    """A tag as the list shows it."""

    id: str | None = field("id", STR, default=None)
    """Declared as a string, the published example is a number. Example: 241625."""
    salon_id: str | None = field("salon_id", STR, default=None)
    """Location ID; published example shows a number. Example: 68570."""
    title: str | None = field("title", STR, default=None)
    """Example: VIP client."""
    color: str | None = field("color", STR, default=None)
    """Color, #RRGGBB. Example: #ff2828."""
    icon: str | None = field("icon", STR, default=None)
    """Icon name. Example: star."""
    slug: str | None = field("slug", STR, default=None)
    entity: str | None = field("entity", STR, default=None)
    """1 client, 2 appointment, 3 event; published example shows a number. Example: 1."""
    deleted: str | None = field("deleted", STR, default=None)
    """0 active, 1 deleted; published example shows a number. Example: 0."""
    not_editable: str | None = field("not_editable", STR, default=None)
    """0 editable, 1 not; published example shows a number. Example: 0."""
    font_color: str | None = field("font_color", STR, default=None)
    """Color, #RRGGBB."""
