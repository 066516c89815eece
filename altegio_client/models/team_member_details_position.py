# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class TeamMemberDetailsPosition(Model):
    """The value of `position` of TeamMemberDetails."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 1."""
    title: str | None = field("title", STR, default=None)
    """Title. Example: Administrator."""
    services_binding_type: int | None = field("services_binding_type", INT, default=None)
    """Services binding type. Observed, not documented."""
