# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT


class ImageDeletion(Model):
    """The image group to delete.

    Needs image_group_id (int).
    Any other key is sent as it is.
    """

    __sent__ = True

    image_group_id: int = field("image_group_id", INT)
    """Group to delete."""
