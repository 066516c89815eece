# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, BOOL, DATETIME, INT, STR, Code, List, Map, Ref, Union

if TYPE_CHECKING:
    import datetime as dt
    from typing import Any

    from ..enums import BookingSource, VisitAttendance
    from ..models import (
        AppointmentClient,
        AppointmentConsumable,
        AppointmentDocument,
        AppointmentGoodsTransaction,
        AppointmentLabel,
        AppointmentPayment,
        AppointmentServiceDetails,
        AppointmentTeamMember,
        ResourceInstance,
    )


class AppointmentDetails(Model):
    """One appointment."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 2."""
    company_id: int | None = field("company_id", INT, default=None)
    """Location ID. Example: 4564."""
    staff_id: int | None = field("staff_id", INT, default=None)
    """Team member ID. Example: 9."""
    services: list[AppointmentServiceDetails] | None = field(
        "services", List(Ref("appointment_service_details", "AppointmentServiceDetails")), default=None
    )
    """Services."""
    goods_transactions: list[AppointmentGoodsTransaction] | None = field(
        "goods_transactions",
        List(Ref("appointment_goods_transaction", "AppointmentGoodsTransaction")),
        default=None,
    )
    """Goods transactions."""
    staff: AppointmentTeamMember | None = field(
        "staff", Ref("appointment_team_member", "AppointmentTeamMember"), default=None
    )
    """Staff: the team member of an appointment."""
    client: AppointmentClient | None = field(
        "client", Ref("appointment_client", "AppointmentClient"), default=None
    )
    """The client of an appointment."""
    date: dt.datetime | None = field("date", DATETIME, default=None)
    """Date of the session. Example: 2026-09-21T23:00:00.000-05:00."""
    datetime_: dt.datetime | None = field("datetime", DATETIME, default=None)
    """Date and time of the session, ISO 8601. Example: 2026-09-21T23:00:00.000-05:00."""
    create_date: dt.datetime | None = field("create_date", DATETIME, default=None)
    """When it was created. Example: 2026-01-17T19:41:44-0500."""
    comment: str | None = field("comment", STR, default=None)
    """Comment. Example: do not write down."""
    online: bool | None = field("online", BOOL, default=None)
    """Whether the client booked online; read only."""
    visit_attendance: VisitAttendance | int | None = field(
        "visit_attendance", Code("VisitAttendance"), default=None
    )
    """State of the visit: 2 confirmed, 1 arrived, 0 waiting, -1 no-show."""
    attendance: VisitAttendance | int | None = field("attendance", Code("VisitAttendance"), default=None)
    """State of the visit: 2 confirmed, 1 arrived, 0 waiting, -1 no-show."""
    confirmed: int | None = field("confirmed", INT, default=None)
    """Whether it is confirmed: 0 no, 1 yes. Example: 1."""
    seance_length: int | None = field("seance_length", INT, default=None)
    """Duration in seconds, technical break included. Example: 3600."""
    length: int | None = field("length", INT, default=None)
    """Duration in seconds; same as seance_length. Example: 3600."""
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
    is_remind_sms_sent: bool | None = field("is_remind_sms_sent", BOOL, default=None)
    """Whether the remind SMS is sent."""
    visit_id: int | None = field("visit_id", INT, default=None)
    """Visit ID."""
    created_user_id: int | None = field("created_user_id", INT, default=None)
    """ID of the user who created it. Example: 1073232."""
    deleted: bool | None = field("deleted", BOOL, default=None)
    """Read only."""
    paid_full: int | None = field("paid_full", INT, default=None)
    """1 when fully paid."""
    prepaid: bool | None = field("prepaid", BOOL, default=None)
    """Online payment available."""
    prepaid_confirmed: bool | None = field("prepaid_confirmed", BOOL, default=None)
    """Online payment status."""
    last_change_date: dt.datetime | None = field("last_change_date", DATETIME, default=None)
    """When it was last changed. Example: 2026-01-17T19:44:14-0500."""
    custom_color: str | None = field("custom_color", STR, default=None)
    """Custom color. Example: f44336."""
    custom_font_color: str | None = field("custom_font_color", STR, default=None)
    """Read only. Example: #ffffff."""
    record_labels: list[AppointmentLabel] | None = field(
        "record_labels", List(Ref("appointment_label", "AppointmentLabel")), default=None
    )
    """Appointment categories."""
    activity_id: int | None = field("activity_id", INT, default=None)
    """Group event ID."""
    custom_fields: dict[str, Any] | list[Any] | None = field(
        "custom_fields", Union(Map(ANY), List(ANY)), default=None
    )
    """Custom fields."""
    documents: list[AppointmentDocument] | None = field(
        "documents", List(Ref("appointment_document", "AppointmentDocument")), default=None
    )
    """Documents."""
    sms_remain_hours: int | None = field("sms_remain_hours", INT, default=None)
    """Hours before the visit. Example: 5."""
    email_remain_hours: int | None = field("email_remain_hours", INT, default=None)
    """Hours before the visit. Example: 1."""
    bookform_id: int | None = field("bookform_id", INT, default=None)
    """Online booking form ID."""
    record_from: str | None = field("record_from", STR, default=None)
    """Booking form name."""
    is_mobile: BookingSource | int | None = field("is_mobile", Code("BookingSource"), default=None)
    """0 administrator, 1 widget on mobile, 2 widget on desktop."""
    is_sale_bill_printed: bool | None = field("is_sale_bill_printed", BOOL, default=None)
    """Whether the sale bill is printed."""
    consumables: list[AppointmentConsumable] | None = field(
        "consumables", List(Ref("appointment_consumable", "AppointmentConsumable")), default=None
    )
    """Consumables."""
    finance_transactions: list[AppointmentPayment] | None = field(
        "finance_transactions", List(Ref("appointment_payment", "AppointmentPayment")), default=None
    )
    """Finance transactions."""
    acceptance_free: bool | None = field("acceptance_free", BOOL, default=None)
    """Acceptance free."""
    clients_count: int | None = field("clients_count", INT, default=None)
    """Number of clients. Example: 1."""
    comer: bool | None = field("comer", BOOL, default=None)
    """Comer."""
    comer_person_info: dict[str, Any] | None = field("comer_person_info", Map(ANY), default=None)
    """Comer person info."""
    is_update_blocked: bool | None = field("is_update_blocked", BOOL, default=None)
    """Whether the update is blocked."""
    payment_status: str | int | None = field("payment_status", Union(STR, INT), default=None)
    """Payment status."""
    resource_instance_ids: list[int] | None = field("resource_instance_ids", List(INT), default=None)
    """Resource instance IDs."""
    short_link: str | None = field("short_link", STR, default=None)
    """Short link."""
    technical_break_duration: int | None = field("technical_break_duration", INT, default=None)
    """Technical break in seconds."""
    resource_instances: list[ResourceInstance] | None = field(
        "resource_instances", List(Ref("resource_instance", "ResourceInstance")), default=None
    )
    """Resource instances. Observed, not documented."""
