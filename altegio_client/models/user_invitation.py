# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, STR, Choice, List, Ref

if TYPE_CHECKING:
    from typing import Literal

    from ..models import PermissionValue


class UserInvitation(Model):
    """Invitation of one person.

    May hold name (str), search (str), position (str), user_role (Literal['accountant', 'administrator',
    'manager', 'owner', 'worker'] | str), user_permissions (list[PermissionValue]), staff_id (int).
    Any other key is sent as it is.
    """

    __sent__ = True

    name: str | None = field("name", STR, default=None)
    """Name. Example: Olivia."""
    search: str | None = field("search", STR, default=None)
    """Phone or e-mail of the invited person. Example: mail@gmail.com."""
    position: str | None = field("position", STR, default=None)
    """Position. Example: Administrator."""
    user_role: Literal["accountant", "administrator", "manager", "owner", "worker"] | str | None = field(
        "user_role", Choice("accountant", "administrator", "manager", "owner", "worker"), default=None
    )
    """User role."""
    user_permissions: list[PermissionValue] | None = field(
        "user_permissions", List(Ref("permission_value", "PermissionValue")), default=None
    )
    """User permissions."""
    staff_id: int | None = field("staff_id", INT, default=None)
    """Team member to link. Example: 12."""
