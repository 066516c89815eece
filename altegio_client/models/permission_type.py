# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import STR, Choice

if TYPE_CHECKING:
    from typing import Literal


class PermissionType(Model):
    """Type of a permission and the values for all and nothing."""

    slug: (
        Literal[
            "allowed_id",
            "allowed_ids",
            "allowed_ip",
            "has_access",
            "has_allowed_ids",
            "has_group_access",
            "has_limited_access",
            "has_limited_by_own_access",
            "has_limited_today",
            "last_days_count",
        ]
        | str
        | None
    ) = field(
        "slug",
        Choice(
            "allowed_id",
            "allowed_ids",
            "allowed_ip",
            "has_access",
            "has_allowed_ids",
            "has_group_access",
            "has_limited_access",
            "has_limited_by_own_access",
            "has_limited_today",
            "last_days_count",
        ),
        default=None,
    )
    """Slug."""
    all_access_value: str | None = field("all_access_value", STR, default=None)
    """Value that grants everything; in truth a number, string or boolean. Example: True."""
    no_access_value: str | None = field("no_access_value", STR, default=None)
    """Value that removes everything; in truth a number, string or boolean."""
