# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import BOOL, INT, STR, Code

if TYPE_CHECKING:
    from ..enums import PeriodUnit


class MembershipType(Model):
    """One of the items in the response of get_membership_type_list."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    salon_group_id: int | None = field("salon_group_id", INT, default=None)
    """Chain ID."""
    title: str | None = field("title", STR, default=None)
    """Title."""
    period: int | None = field("period", INT, default=None)
    """Length of validity, in period_unit_id units; 0 when unset."""
    period_unit_id: PeriodUnit | int | None = field("period_unit_id", Code("PeriodUnit"), default=None)
    """Unit: 1 day, 2 week, 3 month, 4 year; 0 when unset."""
    allow_freeze: bool | None = field("allow_freeze", BOOL, default=None)
    """Whether to allow freeze."""
    freeze_limit: int | None = field("freeze_limit", INT, default=None)
    """Days in total."""
    is_allow_empty_code: bool | None = field("is_allow_empty_code", BOOL, default=None)
    """May be sold without a code."""
    is_united_balance: bool | None = field("is_united_balance", BOOL, default=None)
    """True: one balance for all services; false: one per service."""
    united_balance_services_count: int | None = field("united_balance_services_count", INT, default=None)
    """Visits in the common balance."""
