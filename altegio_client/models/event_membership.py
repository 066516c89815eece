# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, STR, Ref

if TYPE_CHECKING:
    from ..models import EventMembershipAttributes, EventMembershipRelationships


class EventMembership(Model):
    """A membership that can pay for an event."""

    id: int | None = field("id", INT, default=None)
    """Membership ID as text."""
    type_: str | None = field("type", STR, default=None)
    """Type. Example: loyalty_abonement."""
    attributes: EventMembershipAttributes | None = field(
        "attributes", Ref("event_membership_attributes", "EventMembershipAttributes"), default=None
    )
    """Attributes: number and balance of a membership."""
    relationships: EventMembershipRelationships | None = field(
        "relationships", Ref("event_membership_relationships", "EventMembershipRelationships"), default=None
    )
    """Relationships: objects related to a membership."""
