# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL, INT, STR


class LocationUser(Model):
    """A user of a location."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    name: str | None = field("name", STR, default=None)
    """Name."""
    phone: str | None = field("phone", STR, default=None)
    """Phone."""
    email: str | None = field("email", STR, default=None)
    """Email."""
    information: str | None = field("information", STR, default=None)
    """Information."""
    is_approved: bool | None = field("is_approved", BOOL, default=None)
    """Accepted the invitation."""
    is_non_deletable: bool | None = field("is_non_deletable", BOOL, default=None)
    """Whether it is non deletable."""
