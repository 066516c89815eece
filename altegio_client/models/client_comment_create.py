# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import STR


class ClientCommentCreate(Model):
    """Text of a new comment.

    Needs text (str).
    Any other key is sent as it is.
    """

    __sent__ = True

    text: str = field("text", STR)
    """At most 255 characters, not blank. Example: Comment for a client."""
