# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class UpdatedAppointmentTeamMember(Model):
    """Team member of an appointment right after a change."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 8886."""
    name: str | None = field("name", STR, default=None)
    """Name. Example: Alice Smith."""
    spec: str | None = field("spec", STR, default=None)
    """Specialization. Example: stylist."""
