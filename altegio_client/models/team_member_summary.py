# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, BOOL, INT, STR, Map

if TYPE_CHECKING:
    from typing import Any


class TeamMemberSummary(Model):
    """A team member in brief."""

    id: int | None = field("id", INT, default=None)
    """Example: 123."""
    name: str | None = field("name", STR, default=None)
    """Example: John Johnson."""
    company_id: int | None = field("company_id", INT, default=None)
    """Location where the team member was created. Example: 123."""
    specialization: str | None = field("specialization", STR, default=None)
    """Example: Master."""
    avatar: str | None = field("avatar", STR, default=None)
    """Address of the small picture. Example: https://app.alteg.io/images/no-master-sm.png."""
    avatar_big: str | None = field("avatar_big", STR, default=None)
    """Address of the picture in its original size. Example: https://app.alteg.io/images/no-master.png."""
    position: dict[str, Any] | None = field("position", Map(ANY), default=None)
    """Example: {'id': 123, 'title': 'Position'}."""
    is_paid_staff: bool | None = field("is_paid_staff", BOOL, default=None)
    """Counts towards the license price."""
