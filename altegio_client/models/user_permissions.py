# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import BOOL, INT, Choice, List, Ref

if TYPE_CHECKING:
    from typing import Literal

    from ..models import PermissionValue


class UserPermissions(Model):
    """The response of get_user_permissions."""

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
    staff_id: int | None = field("staff_id", INT, default=None)
    """ID of the linked team member."""
    is_editable: bool | None = field("is_editable", BOOL, default=None)
    """Role and permissions may be edited."""
    has_any_paid_permission: bool | None = field("has_any_paid_permission", BOOL, default=None)
    """Whether it has any paid permission."""
    user_permissions: list[PermissionValue] | None = field(
        "user_permissions", List(Ref("permission_value", "PermissionValue")), default=None
    )
    """User permissions."""
