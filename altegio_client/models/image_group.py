# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, STR, Ref

if TYPE_CHECKING:
    from ..models import ImageSet


class ImageGroup(Model):
    """Pictures tied to one object, in several sizes."""

    id: int = field("id", INT, default=None, always=True)
    """ID."""
    entity: str | None = field("entity", STR, default=None)
    """Entity."""
    entity_id: int = field("entity_id", INT, default=None, always=True)
    """Entity ID."""
    images: ImageSet | None = field("images", Ref("image_set", "ImageSet"), default=None)
    """Images: one picture in its sizes."""
