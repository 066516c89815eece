# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class BookedAppointment(Model):
    """A booked appointment."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 1."""
    record_id: int | None = field("record_id", INT, default=None)
    """Appointment ID. Example: 2820023."""
    record_hash: str | None = field("record_hash", STR, default=None)
    """Hash of the appointment; it replaces a log-in. Example: dawd4fs09rhf0s9fafef0."""
