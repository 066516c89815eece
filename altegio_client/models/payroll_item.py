# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import DATE, INT, STR, Choice, List, Ref

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from ..models import PayrollDiscrepancy, PayrollPayment, PayrollRule, PayrollTarget


class PayrollItem(Model):
    """An item of a payroll calculation."""

    date: dt.date | None = field("date", DATE, default=None)
    """Date."""
    time: str | None = field("time", STR, default=None)
    """Time."""
    item_id: int | None = field("item_id", INT, default=None)
    """Appointment, sale etc., see item_type_slug."""
    item_type_slug: (
        Literal["activity", "bonus", "penalty", "periodic", "record", "retro_bonus", "sale"] | str | None
    ) = field(
        "item_type_slug",
        Choice("activity", "bonus", "penalty", "periodic", "record", "retro_bonus", "sale"),
        default=None,
    )
    """Type of the object that item_id names."""
    salary_sum: str | None = field("salary_sum", STR, default=None)
    """Salary sum."""
    record_id: int | None = field("record_id", INT, default=None)
    """Appointment ID."""
    client_id: int | None = field("client_id", INT, default=None)
    """Client ID."""
    cost: str | None = field("cost", STR, default=None)
    """Base cost."""
    paid: PayrollPayment | None = field("paid", Ref("payroll_payment", "PayrollPayment"), default=None)
    """Payment details."""
    salary_calculation_info: PayrollRule | None = field(
        "salary_calculation_info", Ref("payroll_rule", "PayrollRule"), default=None
    )
    """Rules that were used."""
    targets: list[PayrollTarget] | None = field(
        "targets", List(Ref("payroll_target", "PayrollTarget")), default=None
    )
    """Targets."""
    salary_discrepancy: PayrollDiscrepancy | None = field(
        "salary_discrepancy", Ref("payroll_discrepancy", "PayrollDiscrepancy"), default=None
    )
    """Set only where a discrepancy exists."""
