# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class BookingFormLanguage(Model):
    """A language of a booking form."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 2."""
    code: str | None = field("code", STR, default=None)
    """Language code. Example: en-US."""
    title: str | None = field("title", STR, default=None)
    """Title. Example: English."""
