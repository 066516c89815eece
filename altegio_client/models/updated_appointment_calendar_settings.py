# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL, INT


class UpdatedAppointmentCalendarSettings(Model):
    """Settings of an appointment calendar right after a change."""

    record_type: int | None = field("record_type", INT, default=None)
    """Default: 0 mixed, 1 individual appointment, 2 group event."""
    activity_record_clients_count_max: int | None = field(
        "activity_record_clients_count_max", INT, default=None
    )
    """Most seats in one group event."""
    is_show_newsletter_agreement: bool | None = field("is_show_newsletter_agreement", BOOL, default=None)
    """Newsletter consent checkbox in the booking form."""
    is_show_personal_data_processing_agreement: bool | None = field(
        "is_show_personal_data_processing_agreement", BOOL, default=None
    )
    """Data processing consent checkbox in the booking form."""
