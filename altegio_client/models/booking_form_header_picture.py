# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import STR


class BookingFormHeaderPicture(Model):
    """The header picture in its sizes."""

    sm: str | None = field("sm", STR, default=None)
    """Small size."""
    norm: str | None = field("norm", STR, default=None)
    """Normal size."""
    origin: str | None = field("origin", STR, default=None)
    """Original size."""
