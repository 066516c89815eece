# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, STR, Choice

if TYPE_CHECKING:
    from typing import Literal


class BusyInterval(Model):
    """Hours taken by an appointment or event."""

    entity_type: Literal["activity", "record"] | str | None = field(
        "entity_type", Choice("activity", "record"), default=None
    )
    """Entity type."""
    entity_id: int | None = field("entity_id", INT, default=None)
    """Appointment or event ID. Example: 456789."""
    from_: str | None = field("from", STR, default=None)
    """Time of day, HH:mm:ss. Example: 11:00:00."""
    to: str | None = field("to", STR, default=None)
    """Time of day, HH:mm:ss. Example: 12:00:00."""
