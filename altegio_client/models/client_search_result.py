# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import DATETIME, FLOAT, INT, STR

if TYPE_CHECKING:
    import datetime as dt


class ClientSearchResult(Model):
    """A client found, with the fields that the search asked for."""

    name: str | None = field("name", STR, default=None)
    """Name."""
    id: int | None = field("id", INT, default=None)
    """ID."""
    email: str | None = field("email", STR, default=None)
    """Email. Observed, not documented."""
    last_visit_date: dt.datetime | None = field("last_visit_date", DATETIME, default=None)
    """Moment of the last visit, local time. Observed, not documented."""
    phone: str | None = field("phone", STR, default=None)
    """Phone. Observed, not documented."""
    sold_amount: float | None = field("sold_amount", FLOAT, default=None)
    """Sum of all sales. Observed, not documented."""
    visits_count: int | None = field("visits_count", INT, default=None)
    """How many visits there were. Observed, not documented."""
