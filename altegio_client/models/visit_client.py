# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class VisitClient(Model):
    """The client of a visit's appointment."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    name: str | None = field("name", STR, default=None)
    """Name."""
    phone: str | None = field("phone", STR, default=None)
    """Phone."""
    card: str | None = field("card", STR, default=None)
    """Card."""
    email: str | None = field("email", STR, default=None)
    """Email."""
    success_visits_count: int | None = field("success_visits_count", INT, default=None)
    """Number of success visits."""
    fail_visits_count: int | None = field("fail_visits_count", INT, default=None)
    """Number of fail visits."""
