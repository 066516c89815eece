# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import STR, Ref

if TYPE_CHECKING:
    from ..models import MembershipCheckAttributes


class EventMembershipCheck(Model):
    """Result of testing a membership for an event schedule."""

    id: str | None = field("id", STR, default=None)
    """ID. Example: check_1."""
    type_: str | None = field("type", STR, default=None)
    """Type. Example: loyalty_abonement_check."""
    attributes: MembershipCheckAttributes | None = field(
        "attributes", Ref("membership_check_attributes", "MembershipCheckAttributes"), default=None
    )
    """Attributes: what a membership can still book."""
