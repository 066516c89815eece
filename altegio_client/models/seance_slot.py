# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL, STR


class SeanceSlot(Model):
    """A time at which a session can start."""

    time: str | None = field("time", STR, default=None)
    """Start of the session, e.g. 17:30."""
    is_free: bool | None = field("is_free", BOOL, default=None)
    """Whether the time is unoccupied."""
