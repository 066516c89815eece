# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import STR


class PositionCreate(Model):
    """Data of a new position.

    Needs title (str).
    Any other key is sent as it is.
    """

    __sent__ = True

    title: str = field("title", STR)
    """Title. Example: Position."""
