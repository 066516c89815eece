# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class UploadedImageFile(Model):
    """A picture file."""

    height: int | None = field("height", INT, default=None)
    id: int | None = field("id", INT, default=None)
    image_group_id: int | None = field("image_group_id", INT, default=None)
    path: str | None = field("path", STR, default=None)
    type_: str | None = field("type", STR, default=None)
    version: str | None = field("version", STR, default=None)
    width: int | None = field("width", INT, default=None)
