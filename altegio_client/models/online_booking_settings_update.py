# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 a744151ad0e8dcca. Remake: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL, INT


class OnlineBookingSettingsUpdate(Model):
    """Changed online booking settings."""

    activity_online_record_clients_count_max: int = field("activity_online_record_clients_count_max", INT)
    """Seats at most in one group event. Example: 1."""
    any_master: bool = field("any_master", BOOL)
    """Offers an 'any team member' choice. Example: True."""
    confirm_number: bool = field("confirm_number", BOOL)
    """Client's number confirmed by SMS."""
    seance_delay_step: int = field("seance_delay_step", INT)
    """Minutes, multiples of 30, 0 to 23 hours. Example: 90."""
