# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import BOOL, FLOAT, STR

if TYPE_CHECKING:
    from ..numbers import OptionalNumber


class GiftCardOnlineSale(Model):
    """The value of `online_sale` of ChainGiftCardTypeCreate.

    Needs is_enabled (bool).
    May hold title (str), description (str), price (OptionalNumber).
    Any other key is sent as it is.
    """

    __sent__ = True

    is_enabled: bool = field("is_enabled", BOOL)
    """Whether it is enabled."""
    title: str | None = field("title", STR, default=None)
    """Title. Example: Gift Certificate."""
    description: str | None = field("description", STR, default=None)
    """Description. Example: Perfect gift for any occasion."""
    price: OptionalNumber = field("price", FLOAT, default=None)
    """Price. Example: 1000."""
