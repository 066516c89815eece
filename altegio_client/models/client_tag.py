# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL, INT, STR


class ClientTag(Model):
    """Tag (category) of a client."""

    id: int = field("id", INT, default=None, always=True)
    """ID."""
    title: str | None = field("title", STR, default=None)
    """Title."""
    color: str | None = field("color", STR, default=None)
    """Color."""
    company_id: int | None = field("company_id", INT, default=None)
    """Company ID. Observed, not documented."""
    deleted: int | None = field("deleted", INT, default=None)
    """Deleted. Observed, not documented."""
    entity: int | None = field("entity", INT, default=None)
    """Entity. Observed, not documented."""
    entity_slug: str | None = field("entity_slug", STR, default=None)
    """Entity slug. Observed, not documented."""
    font_color: str | None = field("font_color", STR, default=None)
    """Font color. Observed, not documented."""
    icon: str | None = field("icon", STR, default=None)
    """Icon. Observed, not documented."""
    is_deleted: bool | None = field("is_deleted", BOOL, default=None)
    """Whether it is deleted. Observed, not documented."""
    is_editable: bool | None = field("is_editable", BOOL, default=None)
    """Whether it is editable. Observed, not documented."""
    not_editable: int | None = field("not_editable", INT, default=None)
    """Not editable. Observed, not documented."""
    salon_id: int | None = field("salon_id", INT, default=None)
    """Salon ID. Observed, not documented."""
