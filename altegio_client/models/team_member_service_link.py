# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT


class TeamMemberServiceLink(Model):
    """Duration of the service with this team member."""

    length: int | None = field("length", INT, default=None)
    """Duration in seconds."""
