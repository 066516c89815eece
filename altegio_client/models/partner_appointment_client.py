# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class PartnerAppointmentClient(Model):
    """The value of `client` of PartnerAppointment."""

    email: str | None = field("email", STR, default=None)
    """Email. Observed, not documented."""
    id: int | None = field("id", INT, default=None)
    """ID. Observed, not documented."""
    name: str | None = field("name", STR, default=None)
    """Name. Observed, not documented."""
    phone: str | None = field("phone", STR, default=None)
    """Phone. Observed, not documented."""
    phone_code: str | None = field("phone_code", STR, default=None)
    """Phone code. Observed, not documented."""
