# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class City(Model):
    """A city."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 2."""
    country_id: int | None = field("country_id", INT, default=None)
    """Country ID. Example: 7."""
    title: str | None = field("title", STR, default=None)
    """Title. Example: New York."""
