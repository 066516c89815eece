# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 86f1ff4ff4651be6. Remake: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT


class ImageDeletion(Model):
    """The image group to delete."""

    image_group_id: int = field("image_group_id", INT)
    """Group to delete."""
