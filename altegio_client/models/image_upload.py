# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import FILE, INT

if TYPE_CHECKING:
    from ..types import FileInput


class ImageUpload(Model):
    """A picture and the object it is tied to.

    Needs image (FileInput).
    May hold company_id (int), service_id (int), master_id (int).
    Any other key is sent as it is.
    """

    __sent__ = True

    image: FileInput = field("image", FILE)
    """The file itself, image/jpeg or image/png."""
    company_id: int | None = field("company_id", INT, default=None)
    """Location ID, for entity service."""
    service_id: int | None = field("service_id", INT, default=None)
    """For entity service."""
    master_id: int | None = field("master_id", INT, default=None)
    """Team member ID, for entity team_member."""
