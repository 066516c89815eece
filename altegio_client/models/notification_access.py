# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL


class NotificationAccess(Model):
    """Notifications that the user gets."""

    notification: bool | None = field("notification", BOOL, default=None)
    """Example: True."""
    web_push: bool | None = field("web_push", BOOL, default=None)
    """Example: True."""
    web_phone_push: bool | None = field("web_phone_push", BOOL, default=None)
    """Example: True."""
    notification_sms_ending_license: bool | None = field(
        "notification_sms_ending_license", BOOL, default=None
    )
    """Example: True."""
    notification_sms_low_balance: bool | None = field("notification_sms_low_balance", BOOL, default=None)
    """Example: True."""
    notification_email_ending_license: bool | None = field(
        "notification_email_ending_license", BOOL, default=None
    )
    """Example: True."""
