# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, Choice, List, Ref

if TYPE_CHECKING:
    from typing import Literal

    from ..models import PermissionValue


class UserPermissionsUpdate(Model):
    """Changed role and permissions of a user.

    May hold user_role (Literal['accountant', 'administrator', 'free_readonly', 'free_readonly_admin',
    'manager', 'owner', 'worker'] | str), user_permissions (list[PermissionValue]), staff_id (int).
    Any other key is sent as it is.
    """

    __sent__ = True

    user_role: (
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
        "user_role",
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
    """User role."""
    user_permissions: list[PermissionValue] | None = field(
        "user_permissions", List(Ref("permission_value", "PermissionValue")), default=None
    )
    """User permissions."""
    staff_id: int | None = field("staff_id", INT, default=None)
    """Team member ID."""
