# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import List, Ref

if TYPE_CHECKING:
    from ..models import MembershipTypeBalanceLink


class MembershipTypeBalance(Model):
    """What a membership type covers and how often."""

    links: list[MembershipTypeBalanceLink] | None = field(
        "links", List(Ref("membership_type_balance_link", "MembershipTypeBalanceLink")), default=None
    )
    """Services the membership covers."""
