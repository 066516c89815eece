# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, BOOL, List

if TYPE_CHECKING:
    from typing import Any


class OtherAccess(Model):
    """Rights outside the other sections."""

    stat_access: bool | None = field("stat_access", BOOL, default=None)
    """Access: stat. Example: True."""
    analytics_constructor_access: bool | None = field("analytics_constructor_access", BOOL, default=None)
    """Access: analytics constructor. Example: True."""
    billing_access: bool | None = field("billing_access", BOOL, default=None)
    """Access: billing. Example: True."""
    billing_invoices_access: bool | None = field("billing_invoices_access", BOOL, default=None)
    """Access: billing invoices. Example: True."""
    send_sms: bool | None = field("send_sms", BOOL, default=None)
    """Send SMS. Example: True."""
    auth_enable_check_ip: bool | None = field("auth_enable_check_ip", BOOL, default=None)
    """Auth enable check IP."""
    auth_list_allowed_ip: list[Any] | None = field("auth_list_allowed_ip", List(ANY), default=None)
    """IP addresses."""
    salon_to_salon_group_add_access: bool | None = field(
        "salon_to_salon_group_add_access", BOOL, default=None
    )
    """Access: salon to salon group add. Example: True."""
    is_salon_tips_manager: bool | None = field("is_salon_tips_manager", BOOL, default=None)
    """Whether it is salon tips manager."""
