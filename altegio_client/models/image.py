# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class Image(Model):
    """A picture in one size."""

    id: int | None = field("id", INT, default=None)
    """Example: 186818."""
    path: str | None = field("path", STR, default=None)
    width: str | None = field("width", STR, default=None)
    """Example: 180."""
    height: str | None = field("height", STR, default=None)
    """Example: 220."""
    type_: str | None = field("type", STR, default=None)
    """Example: jpeg."""
    image_group_id: int | None = field("image_group_id", INT, default=None)
    """Example: 72250."""
    version: str | None = field("version", STR, default=None)
    """Example: norm."""
