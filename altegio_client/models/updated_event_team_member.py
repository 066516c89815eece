# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class UpdatedEventTeamMember(Model):
    """The team member of an updated event."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 26427."""
    name: str | None = field("name", STR, default=None)
    """Name. Example: Monica Bellucci."""
    company_id: int | None = field("company_id", INT, default=None)
    """Location ID. Example: 4564."""
