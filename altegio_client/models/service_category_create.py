# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR, List


class ServiceCategoryCreate(Model):
    """Data of a new service category.

    May hold title (str), api_id (str), weight (int), staff (list[int]).
    Any other key is sent as it is.
    """

    __sent__ = True

    title: str | None = field("title", STR, default=None)
    """Title. Example: Haircut very feminine."""
    api_id: str | None = field("api_id", STR, default=None)
    """Identifier in an external system. Example: adw322."""
    weight: int | None = field("weight", INT, default=None)
    """Sort weight. Example: 111."""
    staff: list[int] | None = field("staff", List(INT), default=None)
    """Team member IDs. Example: [5006, 8901]."""
