# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class VisitClient(Model):
    """The client of a visit's appointment."""

    id: int | None = field("id", INT, default=None)
    name: str | None = field("name", STR, default=None)
    phone: str | None = field("phone", STR, default=None)
    card: str | None = field("card", STR, default=None)
    email: str | None = field("email", STR, default=None)
    success_visits_count: int | None = field("success_visits_count", INT, default=None)
    fail_visits_count: int | None = field("fail_visits_count", INT, default=None)
