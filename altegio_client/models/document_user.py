# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL, INT, STR


class DocumentUser(Model):
    """The user of an inventory document."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 999290."""
    name: str | None = field("name", STR, default=None)
    """Name. Example: User name."""
    phone: str | None = field("phone", STR, default=None)
    """Phone. Example: '+13155550175'."""
    email: str | None = field("email", STR, default=None)
    """Email."""
    is_approved: bool | None = field("is_approved", BOOL, default=None)
    """Whether it is approved."""
    avatar: str | None = field("avatar", STR, default=None)
    """Address (URL)."""
