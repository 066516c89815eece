# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class Image(Model):
    """The value of `norm` of ImageSet."""

    id: int = field("id", INT, default=None, always=True)
    """ID."""
    path: str | None = field("path", STR, default=None)
    """Path."""
    width: str | None = field("width", STR, default=None)
    """Width."""
    height: str | None = field("height", STR, default=None)
    """Height."""
    type_: str | None = field("type", STR, default=None)
    """Type."""
    image_group_id: int = field("image_group_id", INT, default=None, always=True)
    """Image group ID."""
    version: str | None = field("version", STR, default=None)
    """Version."""
