# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class BookedEvent(Model):
    """Booked places in an event."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 28417878."""
    hash_: str | None = field("hash", STR, default=None)
    """Hash of the appointment; it replaces a log-in. Example: 9e6a54a1a9b118b65cc39ab6f3c3b5b4."""
