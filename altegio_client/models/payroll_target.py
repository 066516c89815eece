# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, INT, STR, Choice, Map

if TYPE_CHECKING:
    from typing import Any, Literal


class PayrollTarget(Model):
    """A service or product that salary was paid for."""

    target_type_slug: Literal["good", "service"] | None = field(
        "target_type_slug", Choice("good", "service"), default=None
    )
    target_id: int | None = field("target_id", INT, default=None)
    title: str | None = field("title", STR, default=None)
    cost: str | None = field("cost", STR, default=None)
    """Sale cost."""
    net_cost: str | None = field("net_cost", STR, default=None)
    salary_sum: str | None = field("salary_sum", STR, default=None)
    """Whole salary for the target."""
    salary_promotion_sum: str | None = field("salary_promotion_sum", STR, default=None)
    """Salary for promoting the target."""
    salary_calculation: dict[str, Any] | None = field("salary_calculation", Map(ANY), default=None)
    """Rule for the target."""
