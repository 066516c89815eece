# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, STR, Ref

if TYPE_CHECKING:
    from ..models import Reference


class LoyaltyCardType(Model):
    """One of the items in the response of get_loyalty_card_type_list."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    title: str | None = field("title", STR, default=None)
    """Title."""
    salon_group_id: int | None = field("salon_group_id", INT, default=None)
    """Chain that created the type."""
    salon_group: Reference | None = field("salon_group", Ref("reference", "Reference"), default=None)
    """Salon group: ID and title of a related object, the ID being an integer."""
