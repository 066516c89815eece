# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import Ref

if TYPE_CHECKING:
    from ..models import ClientAccountHistoryTransaction, ClientAccountTransactionType


class ClientAccountHistoryEntry(Model):
    """An entry in a client account's history."""

    deposit_transaction: ClientAccountHistoryTransaction | None = field(
        "deposit_transaction",
        Ref("client_account_history_transaction", "ClientAccountHistoryTransaction"),
        default=None,
    )
    """Deposit transaction: the movement behind a history entry."""
    deposit_transaction_type: ClientAccountTransactionType | None = field(
        "deposit_transaction_type",
        Ref("client_account_transaction_type", "ClientAccountTransactionType"),
        default=None,
    )
    """Deposit transaction type: type of a movement on a client account."""
