# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL, FLOAT, STR


class PermissionOption(Model):
    """A value that a permission can take."""

    title: str | None = field("title", STR, default=None)
    """Title. Example: All positions."""
    value: float | None = field("value", FLOAT, default=None)
    """Value."""
    is_disabled: bool | None = field("is_disabled", BOOL, default=None)
    """Whether it is disabled."""
