# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import DATETIME, FLOAT, INT, STR, Code, Ref

if TYPE_CHECKING:
    import datetime as dt

    from ..enums import LoyaltyTransactionType
    from ..models import Reference, SaleDeposit, VisitLoyaltyTransactionType


class SaleLoyaltyTransaction(Model):
    """A loyalty payment of a sale."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    document_id: int | None = field("document_id", INT, default=None)
    """Document ID."""
    sale_item_id: int | None = field("sale_item_id", INT, default=None)
    """Sale item ID."""
    sale_item_type: str | None = field("sale_item_type", STR, default=None)
    """Sale item type."""
    amount: float | None = field("amount", FLOAT, default=None)
    """Amount."""
    type_id: LoyaltyTransactionType | int | None = field(
        "type_id", Code("LoyaltyTransactionType"), default=None
    )
    """Type ID."""
    created_at: dt.datetime | None = field("created_at", DATETIME, default=None)
    """When it was created."""
    deposit_transaction_id: int | None = field("deposit_transaction_id", INT, default=None)
    """Transaction on the client account; the name of this key depends on the type."""
    chain: Reference | None = field("chain", Ref("reference", "Reference"), default=None)
    """Chain: ID and title of a related object, the ID being an integer."""
    type_: VisitLoyaltyTransactionType | None = field(
        "type", Ref("visit_loyalty_transaction_type", "VisitLoyaltyTransactionType"), default=None
    )
    """Type."""
    deposit: SaleDeposit | None = field("deposit", Ref("sale_deposit", "SaleDeposit"), default=None)
    """Personal account withdrawal."""
