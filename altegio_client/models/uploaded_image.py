# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import Ref

if TYPE_CHECKING:
    from ..models import UploadedImageGroup


class UploadedImage(Model):
    """The image group created by an upload."""

    image_group: UploadedImageGroup | None = field(
        "image_group", Ref("uploaded_image_group", "UploadedImageGroup"), default=None
    )
    """Image group: pictures created from one upload."""
