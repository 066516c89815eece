# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL, INT, STR


class TeamMemberUpdate(Model):
    """Changed data of a team member.

    May hold name (str), specialization (str), weight (int), information (str), api_id (str), hidden
    (int), fired (int), user_id (int), has_access_timetable (bool), is_paid_staff (bool),
    is_included_in_payment_policy (bool).
    Any other key is sent as it is.
    """

    __sent__ = True

    name: str | None = field("name", STR, default=None)
    """Name."""
    specialization: str | None = field("specialization", STR, default=None)
    """Specialization."""
    weight: int | None = field("weight", INT, default=None)
    """Sort weight, heavier first."""
    information: str | None = field("information", STR, default=None)
    """Text with HTML markup."""
    api_id: str | None = field("api_id", STR, default=None)
    """External team member ID."""
    hidden: int | None = field("hidden", INT, default=None)
    """1 hidden from online booking, 0 shown."""
    fired: int | None = field("fired", INT, default=None)
    """1 dismissed, 0 not."""
    user_id: int | None = field("user_id", INT, default=None)
    """ID of the linked user; 0 unlinks."""
    has_access_timetable: bool | None = field("has_access_timetable", BOOL, default=None)
    """May have working hours in the appointment calendar."""
    is_paid_staff: bool | None = field("is_paid_staff", BOOL, default=None)
    """Whether the team member counts towards the licence price."""
    is_included_in_payment_policy: bool | None = field("is_included_in_payment_policy", BOOL, default=None)
    """Changing it needs the payment_policy_update_access permission."""
