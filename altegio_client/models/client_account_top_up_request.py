# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import FLOAT, INT

if TYPE_CHECKING:
    from ..numbers import Number


class ClientAccountTopUpRequest(Model):
    """Client account, money account and amount of a top-up.

    Needs client_id (int), deposit_id (int), amount (Number), account_id (int).
    May hold master_id (int).
    Any other key is sent as it is.
    """

    __sent__ = True

    client_id: int = field("client_id", INT)
    """ID of the client who owns the account."""
    deposit_id: int = field("deposit_id", INT)
    """ID of the client account to fill."""
    amount: Number = field("amount", FLOAT)
    """Sum added to the account."""
    account_id: int = field("account_id", INT)
    """Cash register or account that takes the payment."""
    master_id: int | None = field("master_id", INT, default=None)
    """Team member ID."""
