# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import Ref

if TYPE_CHECKING:
    from ..models import Image


class ImageSet(Model):
    """One picture in its sizes."""

    sm: Image | None = field("sm", Ref("image", "Image"), default=None)
    """Sm."""
    norm: Image | None = field("norm", Ref("image", "Image"), default=None)
    """Norm."""
    origin: Image | None = field("origin", Ref("image", "Image"), default=None)
    """Origin."""
