# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, INT, STR

if TYPE_CHECKING:
    from typing import Any


class AssignedTeamMember(Model):
    """One of `staff` of ServiceDetails."""

    id: int | None = field("id", INT, default=None)
    """ID. Observed, not documented."""
    image_url: str | None = field("image_url", STR, default=None)
    """Image URL. Observed, not documented."""
    name: str | None = field("name", STR, default=None)
    """Name. Observed, not documented."""
    price: Any = field("price", ANY, default=None)
    """Price. Observed, not documented."""
    seance_length: int | None = field("seance_length", INT, default=None)
    """Duration with this team member, in seconds. Observed, not documented."""
    technological_card_id: int | None = field("technological_card_id", INT, default=None)
    """Technological card ID. Observed, not documented."""
