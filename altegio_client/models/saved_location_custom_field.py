# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, Ref

if TYPE_CHECKING:
    from ..models import SavedCustomField


class SavedLocationCustomField(Model):
    """The response of create_custom_field."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    salon_id: int | None = field("salon_id", INT, default=None)
    """Location ID."""
    custom_field: SavedCustomField | None = field(
        "custom_field", Ref("saved_custom_field", "SavedCustomField"), default=None
    )
    """A custom field after a change."""
