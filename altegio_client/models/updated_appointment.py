# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import DATETIME, INT, STR, List, Ref

if TYPE_CHECKING:
    import datetime as dt

    from ..models import BookedService, ClientContact, UpdatedAppointmentTeamMember, VisitDocument


class UpdatedAppointment(Model):
    """An appointment right after a change."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 999."""
    services: list[BookedService] | None = field(
        "services", List(Ref("booked_service", "BookedService")), default=None
    )
    """Services."""
    client: ClientContact | None = field("client", Ref("client_contact", "ClientContact"), default=None)
    """Client."""
    clients_count: int | None = field("clients_count", INT, default=None)
    """Places taken in a group appointment. Example: 1."""
    staff: UpdatedAppointmentTeamMember | None = field(
        "staff", Ref("updated_appointment_team_member", "UpdatedAppointmentTeamMember"), default=None
    )
    """Staff: team member of an appointment right after a change."""
    datetime_: dt.datetime | None = field("datetime", DATETIME, default=None)
    """Datetime. Example: 2026-09-21T23:00:00.000-05:00."""
    seance_length: int | None = field("seance_length", INT, default=None)
    """Duration in seconds, technical break included. Example: 3600."""
    create_date: dt.datetime | None = field("create_date", DATETIME, default=None)
    """When it was created. Example: 2026-09-21T23:00:00.000-05:00."""
    comment: str | None = field("comment", STR, default=None)
    """Comment. Example: test appointment!."""
    confirmed: int | None = field("confirmed", INT, default=None)
    """Confirmed. Example: 1."""
    sms_before: int | None = field("sms_before", INT, default=None)
    """SMS before. Example: 6."""
    sms_now: int | None = field("sms_now", INT, default=None)
    """SMS now. Example: 1."""
    sms_now_text: str | None = field("sms_now_text", STR, default=None)
    """SMS now text."""
    email_now: int | None = field("email_now", INT, default=None)
    """Email now. Example: 1."""
    notified: int | None = field("notified", INT, default=None)
    """Notified."""
    master_request: int | None = field("master_request", INT, default=None)
    """Whether a particular team member was chosen. Example: 1."""
    api_id: str | None = field("api_id", STR, default=None)
    """ID in an external system."""
    from_url: str | None = field("from_url", STR, default=None)
    """From URL."""
    review_requested: int | None = field("review_requested", INT, default=None)
    """Review requested."""
    activity_id: int | None = field("activity_id", INT, default=None)
    """Group event ID."""
    documents: list[VisitDocument] | None = field(
        "documents", List(Ref("visit_document", "VisitDocument")), default=None
    )
    """Documents."""
