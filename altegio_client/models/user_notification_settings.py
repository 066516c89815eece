# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import Choice, List, Ref

if TYPE_CHECKING:
    from typing import Literal

    from ..models import UserNotificationType


class UserNotificationSettings(Model):
    """Notifications that a user gets."""

    mode: Literal["admin", "disabled", "staff"] | str | None = field(
        "mode", Choice("admin", "disabled", "staff"), default=None
    )
    """Whose notifications the user gets."""
    notification_types: list[UserNotificationType] | None = field(
        "notification_types", List(Ref("user_notification_type", "UserNotificationType")), default=None
    )
    """Notification types."""
