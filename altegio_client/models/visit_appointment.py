# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, BOOL, DATETIME, INT, STR, Code, List, Map, Ref

if TYPE_CHECKING:
    import datetime as dt
    from typing import Any

    from ..enums import VisitAttendance
    from ..models import VisitClient, VisitDocument, VisitTeamMember


class VisitAppointment(Model):
    """An appointment of a visit."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    company_id: int | None = field("company_id", INT, default=None)
    """Location ID."""
    staff_id: int | None = field("staff_id", INT, default=None)
    """Team member ID."""
    services: list[dict[str, Any]] | None = field("services", List(Map(ANY)), default=None)
    """Services."""
    events: list[dict[str, Any]] | None = field("events", List(Map(ANY)), default=None)
    """Events."""
    goods_transactions: list[dict[str, Any]] | None = field(
        "goods_transactions", List(Map(ANY)), default=None
    )
    """Goods transactions."""
    staff: VisitTeamMember | None = field("staff", Ref("visit_team_member", "VisitTeamMember"), default=None)
    """Staff: the team member of a visit's appointment."""
    client: VisitClient | None = field("client", Ref("visit_client", "VisitClient"), default=None)
    """The client of a visit's appointment."""
    date: dt.datetime | None = field("date", DATETIME, default=None)
    """Date."""
    datetime_: dt.datetime | None = field("datetime", DATETIME, default=None)
    """Date and time, ISO 8601."""
    create_date: dt.datetime | None = field("create_date", DATETIME, default=None)
    """When it was created."""
    comment: str | None = field("comment", STR, default=None)
    """Comment."""
    online: bool | None = field("online", BOOL, default=None)
    """Whether the client booked online; read only."""
    visit_attendance: VisitAttendance | int | None = field(
        "visit_attendance", Code("VisitAttendance"), default=None
    )
    """Visit status."""
    attendance: VisitAttendance | int | None = field("attendance", Code("VisitAttendance"), default=None)
    """Appointment status."""
    confirmed: int | None = field("confirmed", INT, default=None)
    """Confirmed."""
    seance_length: int | None = field("seance_length", INT, default=None)
    """Duration in seconds, technical break included."""
    length: int | None = field("length", INT, default=None)
    """Duration in seconds; same as seance_length."""
    sms_before: int | None = field("sms_before", INT, default=None)
    """Whether an SMS reminder goes out."""
    sms_now: int | None = field("sms_now", INT, default=None)
    """Whether SMS was sent on creation."""
    sms_now_text: str | None = field("sms_now_text", STR, default=None)
    """SMS now text."""
    email_now: int | None = field("email_now", INT, default=None)
    """Whether email was sent."""
    notified: int | None = field("notified", INT, default=None)
    """Administrator's confirmation flag."""
    master_request: int | None = field("master_request", INT, default=None)
    """Whether a particular team member was chosen."""
    api_id: str | None = field("api_id", STR, default=None)
    """External ID."""
    from_url: str | None = field("from_url", STR, default=None)
    """Page the booking came from."""
    review_requested: int | None = field("review_requested", INT, default=None)
    """Review requested."""
    activity_id: int | None = field("activity_id", INT, default=None)
    """Group event ID."""
    documents: list[VisitDocument] | None = field(
        "documents", List(Ref("visit_document", "VisitDocument")), default=None
    )
    """Documents."""
