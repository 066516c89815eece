# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import NO_DICT, Model, field
from ..codec import STR


class ClientCommentCreate(Model):
    """Text of a new comment.

    Needs text (str).
    Any other key is sent as it is.
    """

    __slots__ = NO_DICT
    __sent__ = True

    text: str = field("text", STR)
    """At most 255 characters, not blank. Example: Comment for a client."""
