# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import NO_DICT, Model, field
from ..codec import BOOL


class VisitorAccess(Model):
    """Rights on visitors such as vehicles."""

    __slots__ = NO_DICT

    comers_access: bool | None = field("comers_access", BOOL, default=None)
    """Comers access."""
    comers_info_vehicle_view_access: bool | None = field(
        "comers_info_vehicle_view_access", BOOL, default=None
    )
    """Comers info vehicle view access."""
    comers_info_vehicle_edit_access: bool | None = field(
        "comers_info_vehicle_edit_access", BOOL, default=None
    )
    """Comers info vehicle edit access."""
