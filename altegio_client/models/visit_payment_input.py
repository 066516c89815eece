# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import FLOAT, INT

if TYPE_CHECKING:
    from ..numbers import OptionalNumber


class VisitPaymentInput(Model):
    """A payment to add to a visit.

    May hold id (int), amount (OptionalNumber), account_id (int).
    Any other key is sent as it is.
    """

    __sent__ = True

    id: int | None = field("id", INT, default=None)
    """Financial transaction ID."""
    amount: OptionalNumber = field("amount", FLOAT, default=None)
    """Amount."""
    account_id: int | None = field("account_id", INT, default=None)
    """Cash register ID."""
