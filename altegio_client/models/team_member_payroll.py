# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, STR, Ref

if TYPE_CHECKING:
    from ..models import Currency


class TeamMemberPayroll(Model):
    """Work done and salary of a team member in a period."""

    currency: Currency | None = field("currency", Ref("currency", "Currency"), default=None)
    """The currency in which amounts are stated."""
    working_days_count: int | None = field("working_days_count", INT, default=None)
    """Number of working days."""
    working_hours_count: int | None = field("working_hours_count", INT, default=None)
    """Number of working hours."""
    group_services_count: int | None = field("group_services_count", INT, default=None)
    """Number of group services."""
    services_count: int | None = field("services_count", INT, default=None)
    """Number of services."""
    services_sum: str | None = field("services_sum", STR, default=None)
    """Services sum."""
    goods_sales_count: int | None = field("goods_sales_count", INT, default=None)
    """Number of goods sales."""
    goods_sales_sum: str | None = field("goods_sales_sum", STR, default=None)
    """Goods sales sum."""
    total_sum: str | None = field("total_sum", STR, default=None)
    """Total sum."""
    salary: str | None = field("salary", STR, default=None)
    """Salary."""
