# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT


class NotificationChannels(Model):
    """The value of `channels` of NotificationTypeSettings."""

    push: int | None = field("push", INT, default=None)
    """1 on, 0 off."""
    sms: int | None = field("sms", INT, default=None)
    """1 on, 0 off."""
    email: int | None = field("email", INT, default=None)
    """1 on, 0 off."""
