# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, STR, Choice, List, Ref

if TYPE_CHECKING:
    from typing import Literal

    from ..models import RolePermission


class LocationUserRole(Model):
    """A role of users."""

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
        | str
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
    """Slug."""
    title: str | None = field("title", STR, default=None)
    """Title."""
    description: str | None = field("description", STR, default=None)
    """Description."""
    weight: int | None = field("weight", INT, default=None)
    """Sets how many permissions are available."""
    user_permissions: list[RolePermission] | None = field(
        "user_permissions", List(Ref("role_permission", "RolePermission")), default=None
    )
    """Nested permissions; only when included."""
