# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import Choice, Ref

if TYPE_CHECKING:
    from typing import Literal

    from ..models import NotificationChannels


class UpdatedUserNotificationType(Model):
    """A notification type of a user right after a change."""

    type_: (
        Literal[
            "license_expire",
            "record_create_offline_admin",
            "record_create_offline_staff",
            "record_create_online_admin",
            "record_create_online_staff",
            "record_delete_admin",
            "record_delete_staff",
            "record_move_admin",
            "record_move_staff",
        ]
        | str
        | None
    ) = field(
        "type",
        Choice(
            "license_expire",
            "record_create_offline_admin",
            "record_create_offline_staff",
            "record_create_online_admin",
            "record_create_online_staff",
            "record_delete_admin",
            "record_delete_staff",
            "record_move_admin",
            "record_move_staff",
        ),
        default=None,
    )
    """Type."""
    channels: NotificationChannels | None = field(
        "channels", Ref("notification_channels", "NotificationChannels"), default=None
    )
    """Channels."""
