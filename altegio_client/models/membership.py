# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import BOOL, DATETIME, INT, STR, Code, Ref

if TYPE_CHECKING:
    import datetime as dt

    from ..enums import PeriodUnit
    from ..models import MembershipBalance, MembershipStatus, UserMembershipType


class Membership(Model):
    """A membership of the signed-in user."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    number: str | None = field("number", STR, default=None)
    """Code."""
    balance_string: str | None = field("balance_string", STR, default=None)
    """Service name plus uses, as text."""
    is_frozen: bool | None = field("is_frozen", BOOL, default=None)
    """Whether it is frozen."""
    freeze_period: int | None = field("freeze_period", INT, default=None)
    """Freeze period."""
    period: int | None = field("period", INT, default=None)
    """Length of validity, in period_unit_id units."""
    period_unit_id: PeriodUnit | int | None = field("period_unit_id", Code("PeriodUnit"), default=None)
    """Unit: 1 day, 2 week, 3 month, 4 year."""
    expiration_date: dt.datetime | None = field("expiration_date", DATETIME, default=None)
    """Expiration date."""
    created_date: dt.datetime | None = field("created_date", DATETIME, default=None)
    """When it was created."""
    activated_date: dt.datetime | None = field("activated_date", DATETIME, default=None)
    """When it was activated."""
    is_united_balance: bool | None = field("is_united_balance", BOOL, default=None)
    """Whether all services share one balance."""
    is_united_balance_unlimited: bool | None = field("is_united_balance_unlimited", BOOL, default=None)
    """Whether the united balance is unlimited."""
    united_balance_services_count: int | None = field("united_balance_services_count", INT, default=None)
    """Services in the common balance."""
    goods_transaction_id: int | None = field("goods_transaction_id", INT, default=None)
    """Goods transaction ID."""
    slug: str | None = field("slug", STR, default=None)
    """Slug."""
    status: MembershipStatus | None = field(
        "status", Ref("membership_status", "MembershipStatus"), default=None
    )
    """Status."""
    balance_container: MembershipBalance | None = field(
        "balance_container", Ref("membership_balance", "MembershipBalance"), default=None
    )
    """Balance container."""
    type_: UserMembershipType | None = field(
        "type", Ref("user_membership_type", "UserMembershipType"), default=None
    )
    """Type of a membership of the signed-in user."""
