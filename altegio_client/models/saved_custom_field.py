# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import BOOL, INT, STR, Ref

if TYPE_CHECKING:
    from ..models import SavedCustomFieldType


class SavedCustomField(Model):
    """A custom field after a change."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    code: str | None = field("code", STR, default=None)
    """Key for setting appointment field values."""
    entity_type: str | None = field("entity_type", STR, default=None)
    """Client card or appointment window."""
    show_in_ui: bool | None = field("show_in_ui", BOOL, default=None)
    """Whether to show in UI."""
    title: str | None = field("title", STR, default=None)
    """Title."""
    user_can_edit: bool | None = field("user_can_edit", BOOL, default=None)
    """User can edit."""
    type_: SavedCustomFieldType | None = field(
        "type", Ref("saved_custom_field_type", "SavedCustomFieldType"), default=None
    )
    """Type."""
    values: str | None = field("values", STR, default=None)
    """Allowed values of a list field."""
