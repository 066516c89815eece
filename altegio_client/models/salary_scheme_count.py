# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT


class SalarySchemeCount(Model):
    """Number of pay schemes of a team member."""

    staff_id: int | None = field("staff_id", INT, default=None)
    """Team member ID."""
    salary_schemes_count: int | None = field("salary_schemes_count", INT, default=None)
    """Number of salary schemes."""
