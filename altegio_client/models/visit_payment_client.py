# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class VisitPaymentClient(Model):
    """The client who paid for a visit."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    name: str | None = field("name", STR, default=None)
    """Name."""
    phone: str | None = field("phone", STR, default=None)
    """Phone."""
