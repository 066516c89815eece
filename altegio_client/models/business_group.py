# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, STR, List, Ref

if TYPE_CHECKING:
    from ..models import BusinessType


class BusinessGroup(Model):
    """A group of business types."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 10."""
    title: str | None = field("title", STR, default=None)
    """Title. Example: Domestic services."""
    image: str | None = field("image", STR, default=None)
    """Address of the picture. Example: https://app.alteg.io/images/business-groups/services.png."""
    image_small: str | None = field("image_small", STR, default=None)
    """Address of the small picture."""
    types: list[BusinessType] | None = field(
        "types", List(Ref("business_type", "BusinessType")), default=None
    )
    """Business types of the group."""
