# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import NO_DICT, Model, field
from ..codec import BOOL, INT


class MembershipServiceLink(Model):
    """One of `service_links` of ChainMembershipTypeCreate."""

    __slots__ = NO_DICT

    service_id: int | None = field("service_id", INT, default=None)
    """Service ID."""
    service_category_id: int | None = field("service_category_id", INT, default=None)
    """Service category ID."""
    is_unlimited: bool | None = field("is_unlimited", BOOL, default=None)
    """Is unlimited."""
    count: int | None = field("count", INT, default=None)
    """Count."""
