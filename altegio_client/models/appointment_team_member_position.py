# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class AppointmentTeamMemberPosition(Model):
    """Position of an appointment's team member."""

    id: int = field("id", INT, default=None, always=True)
    """ID. Example: 1."""
    title: str | None = field("title", STR, default=None)
    """Title. Example: Administrator."""
    services_binding_type: int | None = field("services_binding_type", INT, default=None)
    """Services binding type."""
