# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL, INT


class OnlineBookingSettingsUpdate(Model):
    """Changed online booking settings.

    Needs confirm_number (bool), any_master (bool), seance_delay_step (int),
    activity_online_record_clients_count_max (int).
    Any other key is sent as it is.
    """

    __sent__ = True

    confirm_number: bool = field("confirm_number", BOOL)
    """Client's number confirmed by SMS."""
    any_master: bool = field("any_master", BOOL)
    """Offers an 'any team member' choice. Example: True."""
    seance_delay_step: int = field("seance_delay_step", INT)
    """Minutes until the nearest session, a multiple of 30, from 0 to 1380. Example: 90."""
    activity_online_record_clients_count_max: int = field("activity_online_record_clients_count_max", INT)
    """Most seats in one group event. Example: 1."""
