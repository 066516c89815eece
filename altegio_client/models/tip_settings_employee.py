# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class TipSettingsEmployee(Model):
    """Employee behind a team member who takes tips."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    phone: str | None = field("phone", STR, default=None)
    """Phone."""
