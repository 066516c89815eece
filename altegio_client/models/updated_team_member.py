# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import BOOL, INT, STR, Ref

if TYPE_CHECKING:
    from ..models import PositionRef


class UpdatedTeamMember(Model):
    """A team member right after a change."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    name: str | None = field("name", STR, default=None)
    """Name."""
    company_id: int | None = field("company_id", INT, default=None)
    """Location ID."""
    specialization: str | None = field("specialization", STR, default=None)
    """Specialization."""
    position: PositionRef | None = field("position", Ref("position_ref", "PositionRef"), default=None)
    """Position of a team member."""
    avatar: str | None = field("avatar", STR, default=None)
    """Path to the image file."""
    avatar_big: str | None = field("avatar_big", STR, default=None)
    """Path to the larger image file."""
    fired: int | None = field("fired", INT, default=None)
    """1 dismissed, 0 not."""
    status: int | None = field("status", INT, default=None)
    """1 removed, 0 not."""
    hidden: int | None = field("hidden", INT, default=None)
    """1 hidden from online booking, 0 shown."""
    user_id: int | None = field("user_id", INT, default=None)
    """ID of the linked user."""
    is_paid_staff: bool | None = field("is_paid_staff", BOOL, default=None)
    """Counts toward the license price."""
    is_included_in_payment_policy: bool | None = field("is_included_in_payment_policy", BOOL, default=None)
    """Whether it is included in payment policy."""
