# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, BOOL, FLOAT, STR, List, Union

if TYPE_CHECKING:
    from typing import Any


class PermissionValue(Model):
    """A permission and its value.

    May hold slug (str), value (list[Any] | str | bool | float).
    Any other key is sent as it is.
    """

    slug: str | None = field("slug", STR, default=None)
    """Permission name. Example: timetable_access."""
    value: list[Any] | str | bool | float | None = field(
        "value", Union(List(ANY), STR, BOOL, FLOAT), default=None
    )
    """Value: a number, string, boolean or array. Example: True."""
