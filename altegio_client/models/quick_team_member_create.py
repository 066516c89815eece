# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL, INT, STR


class QuickTeamMemberCreate(Model):
    """The few data that make a new team member.

    Needs name (str), specialization (str), position_id (int | None), user_email (str | None),
    user_phone (str | None), is_user_invite (bool).
    May hold phone_number (str), is_paid_staff (bool), has_timetable_access (bool).
    Any other key is sent as it is.
    """

    __sent__ = True

    name: str = field("name", STR)
    """Name. Example: John Johnson."""
    specialization: str = field("specialization", STR)
    """Specialization. Example: Cosmetologist."""
    position_id: int | None = field("position_id", INT, nullable=True)
    """Position ID. Example: 123."""
    user_email: str | None = field("user_email", STR, nullable=True)
    """User to be created or linked; null links no account, an empty text is refused. Example: john.johnson@example.com."""
    user_phone: str | None = field("user_phone", STR, nullable=True)
    """9-15 digits, no plus sign; login phone; null links no account. Example: 11234567890."""
    is_user_invite: bool = field("is_user_invite", BOOL)
    """True sends an invitation email. Example: True."""
    phone_number: str | None = field("phone_number", STR, default=None)
    """Never read by the server; leave it out. Example: 11234567890."""
    is_paid_staff: bool | None = field("is_paid_staff", BOOL, default=None)
    """Whether the team member counts towards the licence price; needed where the licence counts seats."""
    has_timetable_access: bool | None = field("has_timetable_access", BOOL, default=None)
    """Without it the team member gets neither a schedule nor appointments."""
