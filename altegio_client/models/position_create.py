# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import STR


class PositionCreate(Model):
    """Data of a new position."""

    title: str = field("title", STR)
    """Title. Example: Position."""
