# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 86f1ff4ff4651be6. Remake: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT


class TeamMemberServiceLink(Model):
    """Duration of the service with this team member."""

    length: int | None = field("length", INT, default=None)
    """Duration in seconds."""
