# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, BOOL, STR, List, Map, Ref

if TYPE_CHECKING:
    from typing import Any

    from ..models import PermissionOption, PermissionType


class RolePermission(Model):
    """A permission of a role."""

    slug: str | None = field("slug", STR, default=None)
    """Slug. Example: timetable_access."""
    title: str | None = field("title", STR, default=None)
    """Title. Example: Appointment calendar."""
    type_: PermissionType | None = field("type", Ref("permission_type", "PermissionType"), default=None)
    """Type of a permission and the values for all and nothing."""
    options: list[PermissionOption] | None = field(
        "options", List(Ref("permission_option", "PermissionOption")), default=None
    )
    """Options."""
    hint: str | None = field("hint", STR, default=None)
    """Hint."""
    is_recommended: bool | None = field("is_recommended", BOOL, default=None)
    """Whether it is recommended. Example: True."""
    is_editable: bool | None = field("is_editable", BOOL, default=None)
    """Whether it is editable. Example: True."""
    default_value: str | None = field("default_value", STR, default=None)
    """A number, string or boolean. Example: True."""
    entity_name: str | None = field("entity_name", STR, default=None)
    """Entity name."""
    is_paid: bool | None = field("is_paid", BOOL, default=None)
    """Only for paid staff."""
    is_paid_only: bool | None = field("is_paid_only", BOOL, default=None)
    """Assignable to paid staff only, where the location has is_paid_rights_model on."""
    children: list[dict[str, Any]] | None = field("children", List(Map(ANY)), default=None)
    """Recursive, items like user_permissions items."""
