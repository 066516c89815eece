# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL, INT


class AppointmentCalendarSettingsUpdate(Model):
    """Changed settings of an appointment calendar.

    Needs record_type (int), activity_record_clients_count_max (int).
    May hold is_show_newsletter_agreement (bool), is_show_personal_data_processing_agreement (bool).
    Any other key is sent as it is.
    """

    __sent__ = True

    record_type: int = field("record_type", INT)
    """Default: 0 mixed, 1 individual appointment, 2 group event."""
    activity_record_clients_count_max: int = field("activity_record_clients_count_max", INT)
    """Most seats in one group event."""
    is_show_newsletter_agreement: bool | None = field("is_show_newsletter_agreement", BOOL, default=None)
    """Asks for consent to newsletters. Observed, not documented."""
    is_show_personal_data_processing_agreement: bool | None = field(
        "is_show_personal_data_processing_agreement", BOOL, default=None
    )
    """Asks for consent to the processing of personal data. Observed, not documented."""
