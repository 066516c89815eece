# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, BOOL, INT, STR, Map

if TYPE_CHECKING:
    from typing import Any


class SavedCustomField(Model):
    """A custom field after a change."""

    code: str | None = field("code", STR, default=None)
    """Key for setting appointment field values."""
    entity_type: str | None = field("entity_type", STR, default=None)
    """Client card or appointment window."""
    id: int | None = field("id", INT, default=None)
    show_in_ui: bool | None = field("show_in_ui", BOOL, default=None)
    title: str | None = field("title", STR, default=None)
    type_: dict[str, Any] | None = field("type", Map(ANY), default=None)
    user_can_edit: bool | None = field("user_can_edit", BOOL, default=None)
    values: str | None = field("values", STR, default=None)
    """Allowed values of a list field."""
