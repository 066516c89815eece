# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, INT, List, Map, Ref

if TYPE_CHECKING:
    from typing import Any

    from ..models import FiscalTransaction


class FiscalReceipt(Model):
    """Fiscal register operations started by a print."""

    kkm_type: int | None = field("kkm_type", INT, default=None)
    """Operation type code."""
    kkm_transactions: list[FiscalTransaction] | None = field(
        "kkm_transactions", List(Ref("fiscal_transaction", "FiscalTransaction")), default=None
    )
    """Cash register transactions."""
    status: int | None = field("status", INT, default=None)
    """Status. Example: 2."""
    bill_json: list[dict[str, Any]] | None = field("bill_json", List(Map(ANY)), default=None)
    """Bill JSON. Example: [{}]."""
