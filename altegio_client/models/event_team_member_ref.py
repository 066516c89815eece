# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class EventTeamMemberRef(Model):
    """The team member of one group event."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    name: str | None = field("name", STR, default=None)
    """Name."""
    company_id: int | None = field("company_id", INT, default=None)
    """Location ID."""
