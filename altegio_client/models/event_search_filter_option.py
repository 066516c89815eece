# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL, INT, STR


class EventSearchFilterOption(Model):
    """A value that a filter can take."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    title: str | None = field("title", STR, default=None)
    """Title."""
    is_disabled: bool | None = field("is_disabled", BOOL, default=None)
    """Ruled out by the filters sent."""
