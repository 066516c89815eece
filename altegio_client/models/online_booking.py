# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import BOOL, DATETIME, INT, STR, Code, List, Ref, Union

if TYPE_CHECKING:
    import datetime as dt

    from ..enums import VisitAttendance
    from ..models import OnlineBookingLocation, OnlineBookingService, OnlineBookingTeamMember


class OnlineBooking(Model):
    """An online booking."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 13132699."""
    services: list[OnlineBookingService] | None = field(
        "services", List(Ref("online_booking_service", "OnlineBookingService")), default=None
    )
    """Services."""
    company: OnlineBookingLocation | None = field(
        "company", Ref("online_booking_location", "OnlineBookingLocation"), default=None
    )
    """Location."""
    staff: OnlineBookingTeamMember | None = field(
        "staff", Ref("online_booking_team_member", "OnlineBookingTeamMember"), default=None
    )
    """Team member."""
    clients_count: int | None = field("clients_count", INT, default=None)
    """How many places. Example: 1."""
    date: dt.datetime | None = field("date", DATETIME, default=None)
    """Date and time. Example: 2026-09-21T23:00:00.000-05:00."""
    datetime_: dt.datetime | None = field("datetime", DATETIME, default=None)
    """Date and time. Example: 2026-10-24T17:30:00-0500."""
    create_date: dt.datetime | None = field("create_date", DATETIME, default=None)
    """When it was created. Example: 2026-10-20T21:40:24-0500."""
    comment: str | None = field("comment", STR, default=None)
    """Comment."""
    deleted: bool | None = field("deleted", BOOL, default=None)
    """It is cancelled. Example: True."""
    attendance: VisitAttendance | int | None = field("attendance", Code("VisitAttendance"), default=None)
    """Attendance status. Example: 0."""
    length: int | None = field("length", INT, default=None)
    """Duration in seconds. Example: 1800."""
    notify_by_sms: int | None = field("notify_by_sms", INT, default=None)
    """Hours before the visit at which an SMS reminds; 0 for none. Example: 0."""
    notify_by_email: int | None = field("notify_by_email", INT, default=None)
    """Hours before the visit at which an e-mail reminds; 0 for none. Example: 0."""
    master_requested: bool | None = field("master_requested", BOOL, default=None)
    """The client chose this team member. Example: False."""
    online: bool | None = field("online", BOOL, default=None)
    """Booked by the client, not by the location. Example: True."""
    api_id: str | int | None = field("api_id", Union(STR, INT), default=None)
    """ID in a system of the partner. Example: 0."""
    last_change_date: dt.datetime | None = field("last_change_date", DATETIME, default=None)
    """When it was last changed. Example: 2026-10-24T23:54:02-0500."""
    prepaid: bool | None = field("prepaid", BOOL, default=None)
    """It can be paid online. Example: False."""
    prepaid_confirmed: bool | None = field("prepaid_confirmed", BOOL, default=None)
    """The online payment has arrived. Example: False."""
    activity_id: int | None = field("activity_id", INT, default=None)
    """Event ID; 0 without an event. Example: 0."""
