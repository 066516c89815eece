# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, BOOL, DATETIME, INT, STR, Choice, Code, List, Map, Ref, Union

if TYPE_CHECKING:
    import datetime as dt
    from typing import Any, Literal

    from ..enums import BookingSource, VisitAttendance
    from ..models import (
        RecordWebhookDataClient,
        RecordWebhookDataDocument,
        RecordWebhookDataRecordLabel,
        RecordWebhookDataService,
        RecordWebhookDataStaff,
    )


class RecordWebhookData(Model):
    """The object after the change."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    company_id: int | None = field("company_id", INT, default=None)
    """Location ID."""
    staff_id: int | None = field("staff_id", INT, default=None)
    """Team member ID; 0 for any team member."""
    clients_count: int | None = field("clients_count", INT, default=None)
    """How many places."""
    date: dt.datetime | None = field("date", DATETIME, default=None)
    """Date."""
    datetime_: dt.datetime | None = field("datetime", DATETIME, default=None)
    """Date and time."""
    create_date: dt.datetime | None = field("create_date", DATETIME, default=None)
    """When it was created."""
    last_change_date: dt.datetime | None = field("last_change_date", DATETIME, default=None)
    """When it was last changed."""
    comment: str | None = field("comment", STR, default=None)
    """Comment."""
    online: bool | None = field("online", BOOL, default=None)
    """Online."""
    visit_id: int | None = field("visit_id", INT, default=None)
    """Visit ID."""
    visit_attendance: VisitAttendance | int | None = field(
        "visit_attendance", Code("VisitAttendance"), default=None
    )
    """Visit attendance."""
    attendance: VisitAttendance | int | None = field("attendance", Code("VisitAttendance"), default=None)
    """Attendance status."""
    confirmed: Literal[0, 1] | int | None = field("confirmed", Choice(0, 1), default=None)
    """Confirmed."""
    seance_length: int | None = field("seance_length", INT, default=None)
    """Duration in seconds."""
    length: int | None = field("length", INT, default=None)
    """Length."""
    sms_before: Literal[0, 1] | int | None = field("sms_before", Choice(0, 1), default=None)
    """SMS before."""
    sms_now: int | None = field("sms_now", INT, default=None)
    """SMS now."""
    sms_now_text: str | None = field("sms_now_text", STR, default=None)
    """SMS now text."""
    email_now: Literal[0, 1] | int | None = field("email_now", Choice(0, 1), default=None)
    """Email now."""
    notified: int | None = field("notified", INT, default=None)
    """Notified."""
    master_request: int | None = field("master_request", INT, default=None)
    """Master request."""
    api_id: str | None = field("api_id", STR, default=None)
    """ID in a system of the partner."""
    from_url: str | None = field("from_url", STR, default=None)
    """From URL."""
    review_requested: Literal[0, 1] | int | None = field("review_requested", Choice(0, 1), default=None)
    """Review requested."""
    created_user_id: int | None = field("created_user_id", INT, default=None)
    """Created user ID."""
    deleted: bool | None = field("deleted", BOOL, default=None)
    """Deleted."""
    paid_full: int | None = field("paid_full", INT, default=None)
    """Paid full."""
    prepaid: bool | None = field("prepaid", BOOL, default=None)
    """Prepaid."""
    prepaid_confirmed: bool | None = field("prepaid_confirmed", BOOL, default=None)
    """The online payment has arrived."""
    is_update_blocked: bool | None = field("is_update_blocked", BOOL, default=None)
    """Whether the update is blocked."""
    activity_id: int | None = field("activity_id", INT, default=None)
    """Event ID; 0 without an event."""
    bookform_id: int | None = field("bookform_id", INT, default=None)
    """Bookform ID."""
    record_from: str | None = field("record_from", STR, default=None)
    """Record from."""
    is_mobile: BookingSource | int | None = field("is_mobile", Code("BookingSource"), default=None)
    """Whether it is mobile."""
    services: list[RecordWebhookDataService] | None = field(
        "services", List(Ref("record_webhook_data_service", "RecordWebhookDataService")), default=None
    )
    """Services."""
    staff: RecordWebhookDataStaff | None = field(
        "staff", Ref("record_webhook_data_staff", "RecordWebhookDataStaff"), default=None
    )
    """Staff."""
    client: RecordWebhookDataClient | None = field(
        "client", Ref("record_webhook_data_client", "RecordWebhookDataClient"), default=None
    )
    """Client."""
    goods_transactions: list[Any] | None = field("goods_transactions", List(ANY), default=None)
    """Goods transactions."""
    custom_fields: dict[str, Any] | None = field("custom_fields", Map(ANY), default=None)
    """Values of custom fields, by code."""
    custom_color: str | None = field("custom_color", STR, default=None)
    """Custom color."""
    custom_font_color: str | None = field("custom_font_color", STR, default=None)
    """Custom font color."""
    record_labels: list[RecordWebhookDataRecordLabel] | str | None = field(
        "record_labels",
        Union(List(Ref("record_webhook_data_record_label", "RecordWebhookDataRecordLabel")), STR),
        default=None,
    )
    """Record labels."""
    documents: list[RecordWebhookDataDocument] | None = field(
        "documents", List(Ref("record_webhook_data_document", "RecordWebhookDataDocument")), default=None
    )
    """Documents."""
    short_link: str | None = field("short_link", STR, default=None)
    """Short link."""
    sms_remain_hours: int | None = field("sms_remain_hours", INT, default=None)
    """SMS remain hours."""
    email_remain_hours: int | None = field("email_remain_hours", INT, default=None)
    """Email remain hours."""
    comer: dict[str, Any] | None = field("comer", Map(ANY), default=None)
    """Comer."""
    comer_person_info: dict[str, Any] | None = field("comer_person_info", Map(ANY), default=None)
    """Comer person info."""
    composite: dict[str, Any] | list[Any] | None = field(
        "composite", Union(Map(ANY), List(ANY)), default=None
    )
    """Composite."""
