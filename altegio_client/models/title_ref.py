# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class TitleRef(Model):
    """ID and title of a related object."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 2185."""
    title: str | None = field("title", STR, default=None)
    """Title. Example: Master PM."""
