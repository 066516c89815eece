# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import BOOL, DATETIME, FLOAT, INT, STR, Code

if TYPE_CHECKING:
    import datetime as dt

    from ..enums import UnitKind


class DocumentGoodsTransaction(Model):
    """A stock movement of a document."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    document_id: int | None = field("document_id", INT, default=None)
    """Document ID."""
    type_id: int | None = field("type_id", INT, default=None)
    """Type ID."""
    company_id: int | None = field("company_id", INT, default=None)
    """Location ID."""
    good_id: int | None = field("good_id", INT, default=None)
    """Product ID."""
    amount: float | None = field("amount", FLOAT, default=None)
    """Amount."""
    cost_per_unit: float | None = field("cost_per_unit", FLOAT, default=None)
    """Price per unit, in the currency of the location."""
    discount: float | None = field("discount", FLOAT, default=None)
    """Discount."""
    cost: float | None = field("cost", FLOAT, default=None)
    """Total, in the currency of the location."""
    unit_id: int | None = field("unit_id", INT, default=None)
    """Unit ID."""
    operation_unit_type: UnitKind | int | None = field("operation_unit_type", Code("UnitKind"), default=None)
    """1 = sale unit, 2 = write-off unit."""
    storage_id: int | None = field("storage_id", INT, default=None)
    """Storage ID."""
    supplier_id: int | None = field("supplier_id", INT, default=None)
    """Supplier ID."""
    record_id: int | None = field("record_id", INT, default=None)
    """Appointment ID."""
    client_id: int | None = field("client_id", INT, default=None)
    """Client ID."""
    master_id: int | None = field("master_id", INT, default=None)
    """Team member ID."""
    create_date: dt.datetime | None = field("create_date", DATETIME, default=None)
    """When it was created."""
    comment: str | None = field("comment", STR, default=None)
    """Comment."""
    service_id: int | None = field("service_id", INT, default=None)
    """Service ID."""
    user_id: int | None = field("user_id", INT, default=None)
    """User ID."""
    deleted: bool | None = field("deleted", BOOL, default=None)
    """Deleted."""
    pkg_amount: float | None = field("pkg_amount", FLOAT, default=None)
    """Pkg amount."""
