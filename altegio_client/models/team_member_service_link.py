# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 a744151ad0e8dcca. Remake: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT


class TeamMemberServiceLink(Model):
    """Duration of the service with this team member."""

    length: int | None = field("length", INT, default=None)
    """Seconds."""
