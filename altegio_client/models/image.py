# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import NO_DICT, Model, field
from ..codec import INT, STR


class Image(Model):
    """The value of `norm` of ImageSet."""

    __slots__ = NO_DICT

    height: str | None = field("height", STR, default=None)
    """Height."""
    id: int = field("id", INT, default=None, always=True)
    """ID."""
    image_group_id: int = field("image_group_id", INT, default=None, always=True)
    """Image group ID."""
    path: str | None = field("path", STR, default=None)
    """Path."""
    type_: str | None = field("type", STR, default=None)
    """Type."""
    version: str | None = field("version", STR, default=None)
    """Version."""
    width: str | None = field("width", STR, default=None)
    """Width."""
