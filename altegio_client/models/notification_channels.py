# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT


class NotificationChannels(Model):
    """Channels of a notification type."""

    push: int | None = field("push", INT, default=None)
    """1 on, 0 off. Example: 1."""
    sms: int | None = field("sms", INT, default=None)
    """1 on, 0 off. Example: 0."""
    email: int | None = field("email", INT, default=None)
    """1 on, 0 off. Example: 1."""
