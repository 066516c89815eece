# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, INT, STR, Choice, List, Map

if TYPE_CHECKING:
    from typing import Any, Literal


class UserRole(Model):
    """A role of users."""

    description: str | None = field("description", STR, default=None)
    slug: (
        Literal[
            "accountant",
            "administrator",
            "free_readonly",
            "free_readonly_admin",
            "manager",
            "owner",
            "worker",
        ]
        | None
    ) = field(
        "slug",
        Choice(
            "accountant",
            "administrator",
            "free_readonly",
            "free_readonly_admin",
            "manager",
            "owner",
            "worker",
        ),
        default=None,
    )
    title: str | None = field("title", STR, default=None)
    user_permissions: list[dict[str, Any]] | None = field("user_permissions", List(Map(ANY)), default=None)
    """Nested permissions; only when included."""
    weight: int | None = field("weight", INT, default=None)
    """Sets how many permissions are available."""
