# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import Ref

if TYPE_CHECKING:
    from ..models import MembershipTypeRelationship


class EventMembershipRelationships(Model):
    """Objects related to a membership."""

    loyalty_abonement_type: MembershipTypeRelationship | None = field(
        "loyalty_abonement_type",
        Ref("membership_type_relationship", "MembershipTypeRelationship"),
        default=None,
    )
    """Loyalty abonement type: link to the type of a membership."""
