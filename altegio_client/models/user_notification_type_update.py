# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import Choice, Ref

if TYPE_CHECKING:
    from typing import Literal

    from ..models import PushChannel


class UserNotificationTypeUpdate(Model):
    """A notification type to switch.

    May hold type (as type_, Literal['license_expire', 'record_create_offline_admin',
    'record_create_offline_staff', 'record_create_online_admin', 'record_create_online_staff',
    'record_delete_admin', 'record_delete_staff', 'record_move_admin', 'record_move_staff'] | str),
    channels (PushChannel).
    Any other key is sent as it is.
    """

    __sent__ = True

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
    channels: PushChannel | None = field("channels", Ref("push_channel", "PushChannel"), default=None)
    """Switch of the push channel."""
