# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL


class NotificationAccess(Model):
    """Notifications that the user gets."""

    notification: bool | None = field("notification", BOOL, default=None)
    """Notification. Example: True."""
    web_push: bool | None = field("web_push", BOOL, default=None)
    """Web push. Example: True."""
    web_phone_push: bool | None = field("web_phone_push", BOOL, default=None)
    """Web phone push. Example: True."""
    notification_sms_ending_license: bool | None = field(
        "notification_sms_ending_license", BOOL, default=None
    )
    """Notification SMS ending license. Example: True."""
    notification_sms_low_balance: bool | None = field("notification_sms_low_balance", BOOL, default=None)
    """Notification SMS low balance. Example: True."""
    notification_email_ending_license: bool | None = field(
        "notification_email_ending_license", BOOL, default=None
    )
    """Notification email ending license. Example: True."""
