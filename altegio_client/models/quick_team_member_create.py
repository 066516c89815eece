# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL, INT, STR


class QuickTeamMemberCreate(Model):
    """The few data that make a new team member."""

    name: str = field("name", STR)
    """Name. Example: John Johnson."""
    specialization: str = field("specialization", STR)
    """Specialization. Example: Cosmetologist."""
    position_id: int | None = field("position_id", INT, nullable=True)
    """Position ID. Example: 123."""
    phone_number: str | None = field("phone_number", STR, nullable=True)
    """9-15 digits, no plus sign; phone of the user to link. Example: 11234567890."""
    user_email: str = field("user_email", STR)
    """User to be created or linked. Example: john.johnson@example.com."""
    user_phone: str = field("user_phone", STR)
    """9-15 digits, no plus sign; login phone. Example: 11234567890."""
    is_user_invite: bool = field("is_user_invite", BOOL)
    """True sends an invitation email."""
    is_paid_staff: bool | None = field("is_paid_staff", BOOL, default=None)
    """Whether the team member counts towards the licence price."""
