# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import List, Ref

if TYPE_CHECKING:
    from ..models import UserNotificationTypeUpdate


class UserNotificationSettingsUpdate(Model):
    """Changed notifications of a user.

    May hold notification_types (list[UserNotificationTypeUpdate]).
    Any other key is sent as it is.
    """

    __sent__ = True

    notification_types: list[UserNotificationTypeUpdate] | None = field(
        "notification_types",
        List(Ref("user_notification_type_update", "UserNotificationTypeUpdate")),
        default=None,
    )
    """Notification types."""
