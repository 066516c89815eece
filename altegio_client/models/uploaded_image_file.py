# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class UploadedImageFile(Model):
    """A picture file."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    path: str | None = field("path", STR, default=None)
    """Path."""
    width: int | None = field("width", INT, default=None)
    """Width."""
    height: int | None = field("height", INT, default=None)
    """Height."""
    type_: str | None = field("type", STR, default=None)
    """Type."""
    image_group_id: int | None = field("image_group_id", INT, default=None)
    """Image group ID."""
    version: str | None = field("version", STR, default=None)
    """Version."""
