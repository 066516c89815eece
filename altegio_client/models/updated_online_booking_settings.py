# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL, INT


class UpdatedOnlineBookingSettings(Model):
    """Online booking settings right after a change."""

    confirm_number: bool | None = field("confirm_number", BOOL, default=None)
    """Client's number confirmed by SMS."""
    any_master: bool | None = field("any_master", BOOL, default=None)
    """Offers an 'any team member' choice. Example: True."""
    seance_delay_step: int | None = field("seance_delay_step", INT, default=None)
    """Minutes until the nearest session, a multiple of 30, from 0 to 1380. Example: 90."""
    activity_online_record_clients_count_max: int | None = field(
        "activity_online_record_clients_count_max", INT, default=None
    )
    """Most seats in one group event. Example: 1."""
