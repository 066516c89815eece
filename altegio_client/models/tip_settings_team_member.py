# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, INT, STR, Map

if TYPE_CHECKING:
    from typing import Any


class TipSettingsTeamMember(Model):
    """A team member who can take tips."""

    avatar: str | None = field("avatar", STR, default=None)
    """Image path."""
    employee: dict[str, Any] | None = field("employee", Map(ANY), default=None)
    id: int | None = field("id", INT, default=None)
    name: str | None = field("name", STR, default=None)
    position: dict[str, Any] | None = field("position", Map(ANY), default=None)
    specialization: str | None = field("specialization", STR, default=None)
    user: dict[str, Any] | None = field("user", Map(ANY), default=None)
