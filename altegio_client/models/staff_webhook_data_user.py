# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class StaffWebhookDataUser(Model):
    """The value of `user` of StaffWebhookData."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    name: str | None = field("name", STR, default=None)
    """Name."""
    phone: str | None = field("phone", STR, default=None)
    """Phone number."""
    email: str | None = field("email", STR, default=None)
    """Email."""
    avatar: str | None = field("avatar", STR, default=None)
    """Address of the picture."""
