# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, BOOL, DATETIME, INT, STR, Code, List, Map, Ref

if TYPE_CHECKING:
    import datetime as dt
    from typing import Any

    from ..enums import VisitAttendance
    from ..models import (
        EventTeamMember,
        PartnerAppointmentClient,
        PartnerAppointmentLocation,
        PartnerAppointmentService,
    )


class PartnerAppointment(Model):
    """One of the items in the response of get_partner_appointment_list."""

    activity_id: int | None = field("activity_id", INT, default=None)
    """Activity ID. Observed, not documented."""
    api_id: str | None = field("api_id", STR, default=None)
    """API ID. Observed, not documented."""
    attendance: VisitAttendance | int | None = field("attendance", Code("VisitAttendance"), default=None)
    """Attendance. Observed, not documented."""
    client: PartnerAppointmentClient | None = field(
        "client", Ref("partner_appointment_client", "PartnerAppointmentClient"), default=None
    )
    """Client. Observed, not documented."""
    comment: str | None = field("comment", STR, default=None)
    """Comment. Observed, not documented."""
    company: PartnerAppointmentLocation | None = field(
        "company", Ref("partner_appointment_location", "PartnerAppointmentLocation"), default=None
    )
    """Company. Observed, not documented."""
    create_date: dt.datetime | None = field("create_date", DATETIME, default=None)
    """When it was created. Observed, not documented."""
    custom_fields: dict[str, Any] | None = field("custom_fields", Map(ANY), default=None)
    """Custom fields. Observed, not documented."""
    date: dt.datetime | None = field("date", DATETIME, default=None)
    """Date. Observed, not documented."""
    datetime_: dt.datetime | None = field("datetime", DATETIME, default=None)
    """Datetime. Observed, not documented."""
    deleted: bool | None = field("deleted", BOOL, default=None)
    """Deleted. Observed, not documented."""
    id: int | None = field("id", INT, default=None)
    """ID. Observed, not documented."""
    last_change_date: dt.datetime | None = field("last_change_date", DATETIME, default=None)
    """When it was last changed. Observed, not documented."""
    length: int | None = field("length", INT, default=None)
    """Length. Observed, not documented."""
    master_requested: bool | None = field("master_requested", BOOL, default=None)
    """Master requested. Observed, not documented."""
    notify_by_email: int | None = field("notify_by_email", INT, default=None)
    """Notify by email. Observed, not documented."""
    notify_by_sms: int | None = field("notify_by_sms", INT, default=None)
    """Notify by SMS. Observed, not documented."""
    online: bool | None = field("online", BOOL, default=None)
    """Online. Observed, not documented."""
    prepaid: int | None = field("prepaid", INT, default=None)
    """Prepaid. Observed, not documented."""
    prepaid_confirmed: int | None = field("prepaid_confirmed", INT, default=None)
    """Prepaid confirmed. Observed, not documented."""
    services: list[PartnerAppointmentService] | None = field(
        "services", List(Ref("partner_appointment_service", "PartnerAppointmentService")), default=None
    )
    """Services. Observed, not documented."""
    staff: EventTeamMember | None = field("staff", Ref("event_team_member", "EventTeamMember"), default=None)
    """Staff: the team member of a group event. Observed, not documented."""
