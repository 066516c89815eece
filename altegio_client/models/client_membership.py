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

    id: int | None = field("id", INT, default=None)
    """ID."""
    number: str | None = field("number", STR, default=None)
    """Membership code."""
    balance_string: str | None = field("balance_string", STR, default=None)
    """Service names with remaining uses."""
    is_frozen: bool | None = field("is_frozen", BOOL, default=None)
    """Whether it is frozen."""
    freeze_period: int | None = field("freeze_period", INT, default=None)
    """How long it was frozen."""
    period: int | None = field("period", INT, default=None)
    """Length of validity, in period_unit_id units."""
    period_unit_id: PeriodUnit | int | None = field("period_unit_id", Code("PeriodUnit"), default=None)
    """Unit: 1 day, 2 week, 3 month, 4 year."""
    expiration_date: dt.datetime | None = field("expiration_date", DATETIME, default=None)
    """Expiration date."""
    created_date: dt.datetime | None = field("created_date", DATETIME, default=None)
    """Not necessarily the date of sale."""
    activated_date: dt.datetime | None = field("activated_date", DATETIME, default=None)
    """When it was activated."""
    is_united_balance: bool | None = field("is_united_balance", BOOL, default=None)
    """Whether it is united balance."""
    is_united_balance_unlimited: bool | None = field("is_united_balance_unlimited", BOOL, default=None)
    """Whether the united balance is unlimited."""
    united_balance_services_count: int | None = field("united_balance_services_count", INT, default=None)
    """Services in the total balance."""
    goods_transaction_id: int | None = field("goods_transaction_id", INT, default=None)
    """Leads to the sale document; 0 proves no sale."""
    slug: str | None = field("slug", STR, default=None)
    """Slug of the membership type."""
    status: MembershipStatus | None = field(
        "status", Ref("membership_status", "MembershipStatus"), default=None
    )
    """Status."""
    balance_container: BalanceContainer | None = field(
        "balance_container", Ref("balance_container", "BalanceContainer"), default=None
    )
    """Balance container."""
    type_: ClientMembershipType | None = field(
        "type", Ref("client_membership_type", "ClientMembershipType"), default=None
    )
    """Membership type."""
