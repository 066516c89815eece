# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import BOOL, INT, Ref

if TYPE_CHECKING:
    from ..models import BalanceService, BalanceServiceCategory


class MembershipTypeBalanceLink(Model):
    """A service or category covered, with the number of visits."""

    count: int | None = field("count", INT, default=None)
    """Number of visits. Example: 10."""
    is_unlimited: bool | None = field("is_unlimited", BOOL, default=None)
    """Whether it is unlimited."""
    service: BalanceService | None = field("service", Ref("balance_service", "BalanceService"), default=None)
    """When the link is a service."""
    category: BalanceServiceCategory | None = field(
        "category", Ref("balance_service_category", "BalanceServiceCategory"), default=None
    )
    """When the link is a category."""
