# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import NO_DICT, Model, field
from ..codec import BOOL, INT, STR


class TeamMemberCreate(Model):
    """Data of a new team member."""

    __slots__ = NO_DICT

    name: str | None = field("name", STR, default=None)
    """Name. Example: Basil."""
    specialization: str | None = field("specialization", STR, default=None)
    """Specialization. Example: the hairdresser."""
    weight: int | None = field("weight", INT, default=None)
    """Sort weight, heavier first. Example: 10."""
    information: str | None = field("information", STR, default=None)
    """Text with HTML markup. Example: Trimming with three hands."""
    api_id: str | None = field("api_id", STR, default=None)
    """Identifier in an external system. Example: '42'."""
    hidden: int | None = field("hidden", INT, default=None)
    """1 = hidden from online booking, 0 = shown."""
    fired: int | None = field("fired", INT, default=None)
    """1 = dismissed, 0 = not."""
    user_id: int | None = field("user_id", INT, default=None)
    """ID of the linked user; 0 unlinks. Example: 123."""
    has_access_timetable: bool | None = field("has_access_timetable", BOOL, default=None)
    """False blocks schedules; may depend on the subscription plan. Default: False. Example: True."""
    is_paid_staff: bool | None = field("is_paid_staff", BOOL, default=None)
    """Whether the team member counts towards the licence price."""
    is_included_in_payment_policy: bool | None = field("is_included_in_payment_policy", BOOL, default=None)
    """Needs payment_policy_update_access (else 403); ignored without an active policy. Example: True."""
