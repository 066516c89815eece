# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, List, Ref

if TYPE_CHECKING:
    from ..models import PermissionValue


class UserLocationLink(Model):
    """A location to copy a user into, with permissions that differ there.

    Needs company_id (int).
    May hold user_permissions (list[PermissionValue]).
    Any other key is sent as it is.
    """

    __sent__ = True

    company_id: int = field("company_id", INT)
    """Location ID. Example: 123."""
    user_permissions: list[PermissionValue] | None = field(
        "user_permissions", List(Ref("permission_value", "PermissionValue")), default=None
    )
    """Overrides applied while copying."""
