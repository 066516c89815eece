# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, STR, List, Ref

if TYPE_CHECKING:
    from ..models import MarketplaceTariffOption


class MarketplaceTariff(Model):
    """A tariff of an application."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 89."""
    title: str | None = field("title", STR, default=None)
    """Title. Example: 1 month."""
    options: list[MarketplaceTariffOption] | None = field(
        "options", List(Ref("marketplace_tariff_option", "MarketplaceTariffOption")), default=None
    )
    """Sizes of the tariff."""
