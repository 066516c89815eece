# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, List, Ref

if TYPE_CHECKING:
    from ..models import ServiceBalance


class MembershipBalanceUpdate(Model):
    """Visits that a membership is to have left.

    May hold united_balance_services_count (int), services_balance_count (list[ServiceBalance]).
    Any other key is sent as it is.
    """

    __sent__ = True

    united_balance_services_count: int | None = field("united_balance_services_count", INT, default=None)
    """Visits, for a common balance. Example: 10."""
    services_balance_count: list[ServiceBalance] | None = field(
        "services_balance_count", List(Ref("service_balance", "ServiceBalance")), default=None
    )
    """For separate balances."""
