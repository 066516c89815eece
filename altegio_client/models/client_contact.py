# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import NO_DICT, Model, field
from ..codec import STR


class ClientContact(Model):
    """The value of `client` of AppointmentCreate."""

    __slots__ = NO_DICT

    phone: str | None = field("phone", STR, default=None)
    """Phone. Example: '+13155550175'."""
    name: str | None = field("name", STR, default=None)
    """Name. Example: James Smith."""
    email: str | None = field("email", STR, default=None)
    """Email. Example: j.smith@example.com."""
