# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import DATETIME, FLOAT, INT, Ref

if TYPE_CHECKING:
    import datetime as dt

    from ..models import Cashier, FiscalDocument, Reference


class SaleFiscalTransaction(Model):
    """An operation of the cash register for a sale."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    document_id: int | None = field("document_id", INT, default=None)
    """Document ID."""
    print_date: dt.datetime | None = field("print_date", DATETIME, default=None)
    """Print date."""
    printed_count: int | None = field("printed_count", INT, default=None)
    """Printed count."""
    sum_: float | None = field("sum", FLOAT, default=None)
    """Sum."""
    type_: Reference | None = field("type", Ref("reference", "Reference"), default=None)
    """Type: ID and title of a related object, the ID being an integer."""
    status: Reference | None = field("status", Ref("reference", "Reference"), default=None)
    """Receipt printing."""
    document: FiscalDocument | None = field(
        "document", Ref("fiscal_document", "FiscalDocument"), default=None
    )
    """Document of a cash register operation."""
    cashier: Cashier | None = field("cashier", Ref("cashier", "Cashier"), default=None)
    """Team member."""
