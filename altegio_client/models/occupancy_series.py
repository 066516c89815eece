# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, STR, List

if TYPE_CHECKING:
    from typing import Any


class OccupancySeries(Model):
    """Daily occupancy."""

    label: str | None = field("label", STR, default=None)
    """Name of the series. Example: Revenue."""
    data: list[list[Any]] | None = field("data", List(List(ANY)), default=None)
    """Pairs of day start and value."""
    slug: str | None = field("slug", STR, default=None)
    """Slug. Observed, not documented."""
