# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import DATE, DATETIME, FLOAT, INT, STR, Choice, List, Ref

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from ..models import Currency, PayrollItem


class PayrollCalculation(Model):
    """A payroll calculation item by item."""

    id: int | None = field("id", INT, default=None)
    company_id: int | None = field("company_id", INT, default=None)
    """Location ID."""
    staff_id: int | None = field("staff_id", INT, default=None)
    """Team member ID."""
    amount: float | None = field("amount", FLOAT, default=None)
    """Salary reckoned."""
    status: Literal["confirmed", "draft"] | None = field("status", Choice("confirmed", "draft"), default=None)
    date_create: dt.datetime | None = field("date_create", DATETIME, default=None)
    date_from: dt.date | None = field("date_from", DATE, default=None)
    """Period start."""
    date_to: dt.date | None = field("date_to", DATE, default=None)
    """Period end."""
    comment: str | None = field("comment", STR, default=None)
    salary_items: list[PayrollItem] | None = field(
        "salary_items", List(Ref("payroll_item", "PayrollItem")), default=None
    )
    currency: Currency | None = field("currency", Ref("currency", "Currency"), default=None)
    """A currency."""
