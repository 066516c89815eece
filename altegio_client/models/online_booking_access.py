# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL


class OnlineBookingAccess(Model):
    """Rights in online booking."""

    online_record_access: bool | None = field("online_record_access", BOOL, default=None)
    """Online record access. Example: True."""
    online_record_privacy_policy_access: bool | None = field(
        "online_record_privacy_policy_access", BOOL, default=None
    )
    """Online record privacy policy access. Example: True."""
