# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import List, Ref

if TYPE_CHECKING:
    from ..models import ClientPurchase, ClientVisit


class ClientVisitHistory(Model):
    """Visits and purchases of a client."""

    goods_transactions: list[ClientPurchase] | None = field(
        "goods_transactions", List(Ref("client_purchase", "ClientPurchase")), default=None
    )
    """Goods transactions."""
    records: list[ClientVisit] | None = field(
        "records", List(Ref("client_visit", "ClientVisit")), default=None
    )
    """Records."""
