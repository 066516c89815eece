# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 a744151ad0e8dcca. Remake: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL, STR


class SeanceSlot(Model):
    """A time at which a session can start."""

    is_free: bool | None = field("is_free", BOOL, default=None)
    """True when unoccupied."""
    time: str | None = field("time", STR, default=None)
    """Session start such as 17:30."""
