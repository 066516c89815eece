# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import STR


class MessageMeta(Model):
    """Meta block that carries a message."""

    message: str | None = field("message", STR, default=None)
