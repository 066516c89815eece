# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR, List


class ServiceCategoryUpdate(Model):
    """Changed data of a service category.

    May hold title (str), api_id (str), weight (int), staff (list[int]).
    Any other key is sent as it is.
    """

    __sent__ = True

    title: str | None = field("title", STR, default=None)
    """Title."""
    api_id: str | None = field("api_id", STR, default=None)
    """External category ID."""
    weight: int | None = field("weight", INT, default=None)
    """Sort order on display."""
    staff: list[int] | None = field("staff", List(INT), default=None)
    """IDs of team members who provide it."""
