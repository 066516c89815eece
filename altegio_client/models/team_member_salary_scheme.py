# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import DATE, INT, Ref

if TYPE_CHECKING:
    import datetime as dt

    from ..models import Reference


class TeamMemberSalaryScheme(Model):
    """A pay scheme of a team member and its period."""

    staff_id: int | None = field("staff_id", INT, default=None)
    """Team member ID."""
    date_start: dt.date | None = field("date_start", DATE, default=None)
    """Scheme valid from."""
    date_end: dt.date | None = field("date_end", DATE, default=None)
    """Scheme valid until; null when open-ended, as the page describes."""
    salary_scheme: Reference | None = field("salary_scheme", Ref("reference", "Reference"), default=None)
    """Salary scheme: ID and title of a related object, the ID being an integer."""
