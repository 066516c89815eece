# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, STR, Choice, Ref

if TYPE_CHECKING:
    from typing import Literal

    from ..models import PayrollTargetCalculation


class PayrollTarget(Model):
    """A service or product that salary was paid for."""

    target_type_slug: Literal["good", "service"] | str | None = field(
        "target_type_slug", Choice("good", "service"), default=None
    )
    """Target type slug."""
    target_id: int | None = field("target_id", INT, default=None)
    """Target ID."""
    title: str | None = field("title", STR, default=None)
    """Title."""
    cost: str | None = field("cost", STR, default=None)
    """Sale cost."""
    net_cost: str | None = field("net_cost", STR, default=None)
    """Net cost."""
    salary_sum: str | None = field("salary_sum", STR, default=None)
    """Total salary for the target."""
    salary_promotion_sum: str | None = field("salary_promotion_sum", STR, default=None)
    """Salary for promoting the target."""
    salary_calculation: PayrollTargetCalculation | None = field(
        "salary_calculation", Ref("payroll_target_calculation", "PayrollTargetCalculation"), default=None
    )
    """Rule for the target."""
