# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, BOOL, INT, STR, Map, Ref

if TYPE_CHECKING:
    from typing import Any

    from ..models import UploadedImageFile


class UploadedImageGroup(Model):
    """Pictures created from one upload."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    entity: str | None = field("entity", STR, default=None)
    """What the group is tied to."""
    entity_id: int | None = field("entity_id", INT, default=None)
    """Entity ID."""
    images: dict[str, UploadedImageFile] | None = field(
        "images", Map(Ref("uploaded_image_file", "UploadedImageFile")), default=None
    )
    """Images."""
    image_binded: bool | None = field("image_binded", BOOL, default=None)
    """Image binded."""
    image_group: dict[str, Any] | None = field("image_group", Map(ANY), default=None)
    """Image group."""
