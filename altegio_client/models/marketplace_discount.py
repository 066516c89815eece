# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import FLOAT, INT, List

if TYPE_CHECKING:
    from ..numbers import Number


class MarketplaceDiscount(Model):
    """The body of marketplace_partner_application_add_discount.

    Needs salon_ids (list[int]), application_id (int), discount (Number).
    Any other key is sent as it is.
    """

    __sent__ = True

    salon_ids: list[int] = field("salon_ids", List(INT))
    """Location IDs. Example: [123, 456]."""
    application_id: int = field("application_id", INT)
    """Application ID. Example: 123."""
    discount: Number = field("discount", FLOAT)
    """Per cent or an amount, as the application is set up. Example: 15.54."""
