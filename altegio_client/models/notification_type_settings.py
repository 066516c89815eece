# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import STR, Ref

if TYPE_CHECKING:
    from ..models import NotificationChannels


class NotificationTypeSettings(Model):
    """A notification type and its channels."""

    type_: str | None = field("type", STR, default=None)
    """Codes as in update_user_notification_settings."""
    channels: NotificationChannels | None = field(
        "channels", Ref("notification_channels", "NotificationChannels"), default=None
    )
    """Channels."""
