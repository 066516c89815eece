# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class LocationBookingForm(Model):
    """An online booking form of a location."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    title: str | None = field("title", STR, default=None)
    """Title."""
    is_default: int | None = field("is_default", INT, default=None)
    """Whether it is the location's default form."""
    url: str | None = field("url", STR, default=None)
    """URL."""
