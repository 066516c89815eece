# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import DATETIME, FLOAT, INT, Ref

if TYPE_CHECKING:
    import datetime as dt

    from ..models import Cashier, FiscalDocument, Reference


class FiscalTransaction(Model):
    """One of the items in the response of get_fiscal_transaction_list."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    print_date: dt.datetime | None = field("print_date", DATETIME, default=None)
    """Print date."""
    printed_count: int | None = field("printed_count", INT, default=None)
    """Printed count."""
    sum_: float | None = field("sum", FLOAT, default=None)
    """Sum."""
    type_: Reference | None = field("type", Ref("reference", "Reference"), default=None)
    """Id: 0 sale, 1 return, 2/12 correction, 4 open shift, 5 close shift, 6 cash-in, 7 cash-out, 9 status, 11 team status, 13 X-report."""
    status: Reference | None = field("status", Ref("reference", "Reference"), default=None)
    """Receipt printing; id: 0 no connection, 1 success, 2 sent to print, 3 runtime error, 4 status check failed, 5 waiting for readiness."""
    document: FiscalDocument | None = field(
        "document", Ref("fiscal_document", "FiscalDocument"), default=None
    )
    """Document of a cash register operation."""
    cashier: Cashier | None = field("cashier", Ref("cashier", "Cashier"), default=None)
    """Team member."""
