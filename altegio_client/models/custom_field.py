# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import BOOL, INT, STR, Ref

if TYPE_CHECKING:
    from ..models import CustomFieldType


class CustomField(Model):
    """A custom field."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    code: str | None = field("code", STR, default=None)
    """Key for setting values on entities."""
    entity_type: str | None = field("entity_type", STR, default=None)
    """Entity type."""
    show_in_ui: bool | None = field("show_in_ui", BOOL, default=None)
    """Whether to show in UI."""
    title: str | None = field("title", STR, default=None)
    """Title."""
    user_can_edit: bool | None = field("user_can_edit", BOOL, default=None)
    """User can edit."""
    type_: CustomFieldType | None = field("type", Ref("custom_field_type", "CustomFieldType"), default=None)
    """Type of a custom field."""
    values: str | None = field("values", STR, default=None)
    """Valid values for fields of type list."""
