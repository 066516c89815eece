# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT


class ServiceWebhookDataStaff(Model):
    """One of `staff` of ServiceWebhookData."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    seance_length: int | None = field("seance_length", INT, default=None)
    """Duration in seconds."""
