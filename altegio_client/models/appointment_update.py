# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, BOOL, DATETIME, INT, STR, Code, List, Map, Ref, Union

if TYPE_CHECKING:
    import datetime as dt
    from typing import Any

    from ..enums import VisitAttendance
    from ..models import BookedService, ClientContact


class AppointmentUpdate(Model):
    """The complete appointment, as it is to be after the change.

    Needs staff_id, services, client, datetime, seance_length; with activity_id: activity_id, client.
    May hold activity_id (int), staff_id (int), services (list[BookedService]), client (ClientContact),
    save_if_busy (bool), datetime (as datetime_, dt.datetime), seance_length (int), send_sms (bool),
    comment (str), sms_remain_hours (int), email_remain_hours (int), attendance (VisitAttendance | int),
    api_id (str | int), custom_color (str), record_labels (list[Any]), technical_break_duration (int),
    custom_fields (dict[str, Any]).
    Any other key is sent as it is.
    """

    __sent__ = True

    activity_id: int | None = field("activity_id", INT, default=None)
    """Required for group events, 0 or absent otherwise; cannot change."""
    staff_id: int | None = field("staff_id", INT, default=None)
    """Team member ID. Example: 8886."""
    services: list[BookedService] | None = field(
        "services", List(Ref("booked_service", "BookedService")), default=None
    )
    """Services."""
    client: ClientContact | None = field("client", Ref("client_contact", "ClientContact"), default=None)
    """Client."""
    save_if_busy: bool | None = field("save_if_busy", BOOL, default=None)
    """Save though the time is taken or off-hours."""
    datetime_: dt.datetime | None = field("datetime", DATETIME, default=None)
    """Datetime. Example: 2026-09-21T23:00:00.000-05:00."""
    seance_length: int | None = field("seance_length", INT, default=None)
    """Duration in seconds, technical break included. Example: 3600."""
    send_sms: bool | None = field("send_sms", BOOL, default=None)
    """Send SMS. Example: True."""
    comment: str | None = field("comment", STR, default=None)
    """Comment. Example: test appointment!."""
    sms_remain_hours: int | None = field("sms_remain_hours", INT, default=None)
    """Hours before the visit; 0 means none. Example: 6."""
    email_remain_hours: int | None = field("email_remain_hours", INT, default=None)
    """Hours before the visit; 0 means none. Example: 24."""
    attendance: VisitAttendance | int | None = field("attendance", Code("VisitAttendance"), default=None)
    """State of the visit: 2 confirmed, 1 arrived, 0 waiting, -1 no-show. Example: 1."""
    api_id: str | int | None = field("api_id", Union(STR, INT), default=None)
    """External ID."""
    custom_color: str | None = field("custom_color", STR, default=None)
    """Custom color. Example: f44336."""
    record_labels: list[Any] | None = field("record_labels", List(ANY), default=None)
    """Category IDs. Example: ['67345', '104474']."""
    technical_break_duration: int | None = field("technical_break_duration", INT, default=None)
    """Technical break in seconds, a multiple of 300 up to 3600; null means the location's default."""
    custom_fields: dict[str, Any] | None = field("custom_fields", Map(ANY), default=None)
    """Map from custom field code to value."""
