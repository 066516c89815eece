# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import List, Ref

if TYPE_CHECKING:
    from ..models import MembershipTypeBalanceLink


class MembershipBalance(Model):
    """The value of `balance_container` of Membership."""

    links: list[MembershipTypeBalanceLink] | None = field(
        "links", List(Ref("membership_type_balance_link", "MembershipTypeBalanceLink")), default=None
    )
    """Links."""
