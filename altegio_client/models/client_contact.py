# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import STR


class ClientContact(Model):
    """The value of `client` of AppointmentCreate.

    May hold phone (str), name (str), email (str).
    Any other key is sent as it is.
    """

    phone: str | None = field("phone", STR, default=None)
    """Phone. Example: '+13155550175'."""
    name: str | None = field("name", STR, default=None)
    """Name. Example: James Smith."""
    email: str | None = field("email", STR, default=None)
    """Email. Example: j.smith@example.com."""
