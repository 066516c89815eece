# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL


class VisitorAccess(Model):
    """Rights on visitors such as vehicles."""

    comers_access: bool | None = field("comers_access", BOOL, default=None)
    """Access: comers."""
    comers_info_vehicle_view_access: bool | None = field(
        "comers_info_vehicle_view_access", BOOL, default=None
    )
    """Access: comers info vehicle view."""
    comers_info_vehicle_edit_access: bool | None = field(
        "comers_info_vehicle_edit_access", BOOL, default=None
    )
    """Access: comers info vehicle edit."""
