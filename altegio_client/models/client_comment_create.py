# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import NO_DICT, Model, field
from ..codec import STR


class ClientCommentCreate(Model):
    """Text of a new comment."""

    __slots__ = NO_DICT

    text: str = field("text", STR)
    """At most 255 characters, not blank. Example: Comment for a client."""
