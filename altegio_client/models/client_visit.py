# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import DATETIME, INT, STR, Code, List, Ref

if TYPE_CHECKING:
    import datetime as dt

    from ..enums import VisitAttendance
    from ..models import ClientVisitService, TeamMemberSummary, TitleRef, Visitor, VisitTips


class ClientVisit(Model):
    """A visit of a client."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 123."""
    comment: str | None = field("comment", STR, default=None)
    """Comment. Example: Comment to post."""
    date: dt.datetime | None = field("date", DATETIME, default=None)
    """Date. Example: 2026-01-31T12:34:56-05:00."""
    visit_id: int | None = field("visit_id", INT, default=None)
    """Visit ID. Example: 123."""
    attendance: VisitAttendance | int | None = field("attendance", Code("VisitAttendance"), default=None)
    """Attendance. Example: 1."""
    services: list[ClientVisitService] | None = field(
        "services", List(Ref("client_visit_service", "ClientVisitService")), default=None
    )
    """Services."""
    staff: TeamMemberSummary | None = field(
        "staff", Ref("team_member_summary", "TeamMemberSummary"), default=None
    )
    """Staff: A team member in brief."""
    company: TitleRef | None = field("company", Ref("title_ref", "TitleRef"), default=None)
    """Company: ID and title of a related object."""
    tips: VisitTips | None = field("tips", Ref("visit_tips", "VisitTips"), default=None)
    """Tips. Example: {'has_tips': False, 'sum': None}."""
    comer: Visitor | None = field("comer", Ref("visitor", "Visitor"), default=None)
    """Left out when no visitor is set."""
