# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import STR


class MessageMeta(Model):
    """The meta of send_phone_update_verification_code."""

    message: str | None = field("message", STR, default=None)
    """What happened. Example: Accepted."""
