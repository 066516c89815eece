# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL, INT


class MembershipServiceLink(Model):
    """One of `service_links` of ChainMembershipTypeCreate.

    May hold service_id (int), service_category_id (int), is_unlimited (bool), count (int).
    Any other key is sent as it is.
    """

    __sent__ = True

    service_id: int | None = field("service_id", INT, default=None)
    """Service ID."""
    service_category_id: int | None = field("service_category_id", INT, default=None)
    """Service category ID."""
    is_unlimited: bool | None = field("is_unlimited", BOOL, default=None)
    """Whether it is unlimited."""
    count: int | None = field("count", INT, default=None)
    """Count."""
