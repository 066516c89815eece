# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, STR, Choice, List, Ref

if TYPE_CHECKING:
    from typing import Literal

    from ..models import RolePermission


class UserRoleDetails(Model):
    """A role with its permissions as they apply to one user."""

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
    """Title. Example: team member."""
    description: str | None = field("description", STR, default=None)
    """Description. Example: Provides services."""
    weight: int | None = field("weight", INT, default=None)
    """How many permissions the role grants. Example: 1."""
    user_permissions: list[RolePermission] | None = field(
        "user_permissions", List(Ref("role_permission", "RolePermission")), default=None
    )
    """Only when asked for by include."""
