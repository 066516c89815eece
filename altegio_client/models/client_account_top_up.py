# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import List, Ref

if TYPE_CHECKING:
    from ..models import ClientAccountTransaction, TopUpDocument, TopUpPayment


class ClientAccountTopUp(Model):
    """Document and transactions of a top-up."""

    document: TopUpDocument | None = field("document", Ref("top_up_document", "TopUpDocument"), default=None)
    """Document of a top-up."""
    deposits_transactions: list[ClientAccountTransaction] | None = field(
        "deposits_transactions",
        List(Ref("client_account_transaction", "ClientAccountTransaction")),
        default=None,
    )
    """Deposits transactions."""
    payment_transactions: list[TopUpPayment] | None = field(
        "payment_transactions", List(Ref("top_up_payment", "TopUpPayment")), default=None
    )
    """Payment transactions."""
