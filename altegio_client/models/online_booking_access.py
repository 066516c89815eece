# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL


class OnlineBookingAccess(Model):
    """Rights in online booking."""

    online_record_access: bool | None = field("online_record_access", BOOL, default=None)
    """Access: online record. Example: True."""
    online_record_privacy_policy_access: bool | None = field(
        "online_record_privacy_policy_access", BOOL, default=None
    )
    """Access: online record privacy policy. Example: True."""
