# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 86f1ff4ff4651be6. Remake: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import BOOL, INT, STR, Ref

if TYPE_CHECKING:
    from ..models import TitleRef


class TeamMemberSummary(Model):
    """Team member; only with the matching include."""

    avatar: str | None = field("avatar", STR, default=None)
    """Small image URL. Example: https://app.alteg.io/images/no-master-sm.png."""
    avatar_big: str | None = field("avatar_big", STR, default=None)
    """Original image URL. Example: https://app.alteg.io/images/no-master.png."""
    company_id: int | None = field("company_id", INT, default=None)
    """Location where the team member was created. Example: 123."""
    id: int | None = field("id", INT, default=None)
    """Example: 123."""
    is_paid_staff: bool | None = field("is_paid_staff", BOOL, default=None)
    """Counted in the license price."""
    name: str | None = field("name", STR, default=None)
    """Example: John Johnson."""
    position: TitleRef | None = field("position", Ref("title_ref", "TitleRef"), default=None)
    """ID and title of a related object."""
    specialization: str | None = field("specialization", STR, default=None)
    """Example: Master."""
