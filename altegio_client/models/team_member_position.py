# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class TeamMemberPosition(Model):
    """The value of `position` of TeamMember."""

    id: int = field("id", INT, default=None, always=True)
    """ID."""
    title: str | None = field("title", STR, default=None)
    """Title."""
    services_binding_type: int | None = field("services_binding_type", INT, default=None)
    """Services binding type. Observed, not documented."""
