# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, BOOL, DATETIME, FLOAT, INT, STR, Map, Ref

if TYPE_CHECKING:
    import datetime as dt
    from typing import Any

    from ..models import TitleRef


class InventoryOperationTransaction(Model):
    """A stock movement of an inventory operation."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    document_id: int | None = field("document_id", INT, default=None)
    """Document ID."""
    type_id: int | None = field("type_id", INT, default=None)
    """Type ID."""
    type_: TitleRef | None = field("type", Ref("title_ref", "TitleRef"), default=None)
    """Type: ID and title of a related object."""
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
    """Total price."""
    unit_id: int | None = field("unit_id", INT, default=None)
    """Unit ID."""
    storage_id: int | None = field("storage_id", INT, default=None)
    """Storage ID."""
    supplier_id: int | None = field("supplier_id", INT, default=None)
    """Supplier ID."""
    client_id: int | None = field("client_id", INT, default=None)
    """Client ID."""
    master_id: int | None = field("master_id", INT, default=None)
    """Team member ID."""
    create_date: dt.datetime | None = field("create_date", DATETIME, default=None)
    """When it was created."""
    comment: str | None = field("comment", STR, default=None)
    """Comment."""
    deleted: bool | None = field("deleted", BOOL, default=None)
    """Deleted."""
    good: TitleRef | None = field("good", Ref("title_ref", "TitleRef"), default=None)
    """Good: ID and title of a related object."""
    storage: TitleRef | None = field("storage", Ref("title_ref", "TitleRef"), default=None)
    """Storage: ID and title of a related object."""
    supplier: dict[str, Any] | None = field("supplier", Map(ANY), default=None)
    """Supplier."""
    client: dict[str, Any] | None = field("client", Map(ANY), default=None)
    """Client."""
    master: dict[str, Any] | None = field("master", Map(ANY), default=None)
    """Team member."""
    unit: TitleRef | None = field("unit", Ref("title_ref", "TitleRef"), default=None)
    """Unit: ID and title of a related object."""
