# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, BOOL, INT, STR, List, Ref, Union

if TYPE_CHECKING:
    from typing import Any

    from ..models import PositionRef


class UpdatedTeamMember(Model):
    """A team member right after a change."""

    avatar: str | None = field("avatar", STR, default=None)
    """Path to the image file."""
    avatar_big: str | None = field("avatar_big", STR, default=None)
    """Path to the larger image file."""
    company_id: int | None = field("company_id", INT, default=None)
    """Location ID."""
    fired: int | None = field("fired", INT, default=None)
    """1 dismissed, 0 not."""
    hidden: int | None = field("hidden", INT, default=None)
    """1 hidden from online booking, 0 shown."""
    id: int | None = field("id", INT, default=None)
    is_included_in_payment_policy: bool | None = field("is_included_in_payment_policy", BOOL, default=None)
    is_paid_staff: bool | None = field("is_paid_staff", BOOL, default=None)
    """Counts toward the license price."""
    name: str | None = field("name", STR, default=None)
    position: PositionRef | list[Any] | None = field(
        "position", Union(Ref("position_ref", "PositionRef"), List(ANY)), default=None
    )
    """Object if assigned, otherwise empty array or null."""
    specialization: str | None = field("specialization", STR, default=None)
    status: int | None = field("status", INT, default=None)
    """1 removed, 0 not."""
    user_id: int | None = field("user_id", INT, default=None)
    """ID of the linked user."""
