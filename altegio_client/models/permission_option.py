# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 86f1ff4ff4651be6. Remake: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL, FLOAT, STR


class PermissionOption(Model):
    """A value that a permission can take."""

    title: str | None = field("title", STR, default=None)
    """Example: All positions."""
    value: float | None = field("value", FLOAT, default=None)
    is_disabled: bool | None = field("is_disabled", BOOL, default=None)
