# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, Ref

if TYPE_CHECKING:
    from ..models import CustomField


class LocationCustomField(Model):
    """A custom field in a location."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    salon_id: int | None = field("salon_id", INT, default=None)
    """Location ID."""
    custom_field: CustomField | None = field("custom_field", Ref("custom_field", "CustomField"), default=None)
    """A custom field."""
