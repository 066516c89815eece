# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import DATETIME, FLOAT, INT, Ref

if TYPE_CHECKING:
    import datetime as dt

    from ..models import (
        FiscalOperationCashier,
        FiscalOperationDocument,
        FiscalOperationStatus,
        FiscalOperationType,
    )


class FiscalOperation(Model):
    """One of `transactions` of FiscalOperations."""

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
    type_: FiscalOperationType | None = field(
        "type", Ref("fiscal_operation_type", "FiscalOperationType"), default=None
    )
    """Type."""
    status: FiscalOperationStatus | None = field(
        "status", Ref("fiscal_operation_status", "FiscalOperationStatus"), default=None
    )
    """Status."""
    document: FiscalOperationDocument | None = field(
        "document", Ref("fiscal_operation_document", "FiscalOperationDocument"), default=None
    )
    """Document."""
    cashier: FiscalOperationCashier | None = field(
        "cashier", Ref("fiscal_operation_cashier", "FiscalOperationCashier"), default=None
    )
    """Cashier."""
