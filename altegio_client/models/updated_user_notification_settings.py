# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import Choice, List, Ref

if TYPE_CHECKING:
    from typing import Literal

    from ..models import UpdatedUserNotificationType


class UpdatedUserNotificationSettings(Model):
    """Notifications of a user right after a change."""

    mode: Literal["admin", "disabled", "staff"] | str | None = field(
        "mode", Choice("admin", "disabled", "staff"), default=None
    )
    """Mode."""
    notification_types: list[UpdatedUserNotificationType] | None = field(
        "notification_types",
        List(Ref("updated_user_notification_type", "UpdatedUserNotificationType")),
        default=None,
    )
    """Notification types."""
