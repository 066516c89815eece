# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT


class EventDuration(Model):
    """Duration of an event, split into services and technical break."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    services_duration: int | None = field("services_duration", INT, default=None)
    """Duration of the services in seconds."""
    technical_break_duration: int | None = field("technical_break_duration", INT, default=None)
    """Technical break in seconds."""
