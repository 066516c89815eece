# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import DATE, FLOAT, INT, STR, Choice, List, Ref

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from ..models import Currency, PayrollItem


class PayrollCalculation(Model):
    """A payroll calculation item by item."""

    salary_items: list[PayrollItem] | None = field(
        "salary_items", List(Ref("payroll_item", "PayrollItem")), default=None
    )
    """Salary items."""
    currency: Currency | None = field("currency", Ref("currency", "Currency"), default=None)
    """The currency in which amounts are stated."""
    id: int | None = field("id", INT, default=None)
    """ID."""
    company_id: int | None = field("company_id", INT, default=None)
    """Location ID."""
    staff_id: int | None = field("staff_id", INT, default=None)
    """Team member ID."""
    amount: float | None = field("amount", FLOAT, default=None)
    """Salary reckoned."""
    status: Literal["confirmed", "draft"] | str | None = field(
        "status", Choice("confirmed", "draft"), default=None
    )
    """Status."""
    date_create: dt.date | None = field("date_create", DATE, default=None)
    """When it was created."""
    date_from: dt.date | None = field("date_from", DATE, default=None)
    """Period start."""
    date_to: dt.date | None = field("date_to", DATE, default=None)
    """Period end."""
    comment: str | None = field("comment", STR, default=None)
    """Comment."""
