# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 86f1ff4ff4651be6. Remake: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL


class OnlineBookingAccess(Model):
    """Rights in online booking."""

    online_record_access: bool | None = field("online_record_access", BOOL, default=None)
    """Example: True."""
    online_record_privacy_policy_access: bool | None = field(
        "online_record_privacy_policy_access", BOOL, default=None
    )
    """Example: True."""
