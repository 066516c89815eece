# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import BOOL, DATETIME, INT, STR, Code, Ref

if TYPE_CHECKING:
    import datetime as dt

    from ..enums import PeriodUnit
    from ..models import BalanceContainer, ClientMembershipType, MembershipStatus


class ClientMembership(Model):
    """A membership found by a client's phone."""

    activated_date: dt.datetime | None = field("activated_date", DATETIME, default=None)
    balance_container: BalanceContainer | None = field(
        "balance_container", Ref("balance_container", "BalanceContainer"), default=None
    )
    """What a membership covers, with the links left open."""
    balance_string: str | None = field("balance_string", STR, default=None)
    """Service names with remaining uses."""
    created_date: dt.datetime | None = field("created_date", DATETIME, default=None)
    """Not necessarily the date of sale."""
    expiration_date: dt.datetime | None = field("expiration_date", DATETIME, default=None)
    freeze_period: int | None = field("freeze_period", INT, default=None)
    """How long it was frozen."""
    goods_transaction_id: int | None = field("goods_transaction_id", INT, default=None)
    """Leads to the sale document; 0 proves no sale."""
    id: int | None = field("id", INT, default=None)
    is_frozen: bool | None = field("is_frozen", BOOL, default=None)
    is_united_balance: bool | None = field("is_united_balance", BOOL, default=None)
    is_united_balance_unlimited: bool | None = field("is_united_balance_unlimited", BOOL, default=None)
    number: str | None = field("number", STR, default=None)
    """Membership code."""
    period: int | None = field("period", INT, default=None)
    """Length of validity, in period_unit_id units."""
    period_unit_id: PeriodUnit | int | None = field("period_unit_id", Code("PeriodUnit"), default=None)
    """Unit: 1 day, 2 week, 3 month, 4 year."""
    slug: str | None = field("slug", STR, default=None)
    """Slug of the membership type."""
    status: MembershipStatus | None = field(
        "status", Ref("membership_status", "MembershipStatus"), default=None
    )
    """Status of a membership."""
    type_: ClientMembershipType | None = field(
        "type", Ref("client_membership_type", "ClientMembershipType"), default=None
    )
    """Membership type."""
    united_balance_services_count: int | None = field("united_balance_services_count", INT, default=None)
    """Services in the total balance."""
