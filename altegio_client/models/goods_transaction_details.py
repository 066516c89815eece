# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, BOOL, DATETIME, FLOAT, INT, STR, Code, List, Map, Ref

if TYPE_CHECKING:
    import datetime as dt
    from typing import Any

    from ..enums import UnitKind
    from ..models import MeasurementUnit, TeamMemberRef, TitleRef, TransactionClient, TransactionProduct


class GoodsTransactionDetails(Model):
    """The response of get_transaction."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    document_id: int | None = field("document_id", INT, default=None)
    """Document ID."""
    type_id: int | None = field("type_id", INT, default=None)
    """Type ID."""
    type_: TitleRef | None = field("type", Ref("title_ref", "TitleRef"), default=None)
    """Transaction type."""
    company_id: int | None = field("company_id", INT, default=None)
    """Location ID."""
    good_id: int | None = field("good_id", INT, default=None)
    """Product ID."""
    amount: float | None = field("amount", FLOAT, default=None)
    """Quantity."""
    cost_per_unit: float | None = field("cost_per_unit", FLOAT, default=None)
    """Price per unit, in the currency of the location."""
    cost: float | None = field("cost", FLOAT, default=None)
    """Cost, in the currency of the location."""
    discount: float | None = field("discount", FLOAT, default=None)
    """Discount."""
    unit_id: int | None = field("unit_id", INT, default=None)
    """Unit ID."""
    storage_id: int | None = field("storage_id", INT, default=None)
    """Storage (inventory) ID."""
    supplier_id: int | None = field("supplier_id", INT, default=None)
    """Supplier ID."""
    client_id: int | None = field("client_id", INT, default=None)
    """Client ID."""
    master_id: int | None = field("master_id", INT, default=None)
    """Team member ID."""
    create_date: dt.datetime | None = field("create_date", DATETIME, default=None)
    """When it was created."""
    last_change_date: dt.datetime | None = field("last_change_date", DATETIME, default=None)
    """When it was last changed."""
    comment: str | None = field("comment", STR, default=None)
    """Comment."""
    deleted: bool | None = field("deleted", BOOL, default=None)
    """Deleted."""
    good_special_number: str | None = field("good_special_number", STR, default=None)
    """For example a certificate code."""
    service_amount: float | None = field("service_amount", FLOAT, default=None)
    """Service amount."""
    sale_amount: float | None = field("sale_amount", FLOAT, default=None)
    """Sale amount."""
    service_unit_id: int | None = field("service_unit_id", INT, default=None)
    """Service unit ID."""
    sale_unit_id: int | None = field("sale_unit_id", INT, default=None)
    """Sale unit ID."""
    operation_unit_type: UnitKind | int | None = field("operation_unit_type", Code("UnitKind"), default=None)
    """Operation unit type."""
    good: TransactionProduct | None = field(
        "good", Ref("transaction_product", "TransactionProduct"), default=None
    )
    """Good: the product of a stock movement."""
    sale_unit: MeasurementUnit | None = field(
        "sale_unit", Ref("measurement_unit", "MeasurementUnit"), default=None
    )
    """Sale unit: A unit of measure."""
    service_unit: MeasurementUnit | None = field(
        "service_unit", Ref("measurement_unit", "MeasurementUnit"), default=None
    )
    """Service unit: A unit of measure."""
    goods_marks: list[dict[str, Any]] | None = field("goods_marks", List(Map(ANY)), default=None)
    """Marking codes."""
    storage: TitleRef | None = field("storage", Ref("title_ref", "TitleRef"), default=None)
    """Storage: ID and title of a related object."""
    supplier: dict[str, Any] | None = field("supplier", Map(ANY), default=None)
    """Supplier."""
    client: TransactionClient | None = field(
        "client", Ref("transaction_client", "TransactionClient"), default=None
    )
    """ID, name and phone of a client."""
    master: TeamMemberRef | None = field("master", Ref("team_member_ref", "TeamMemberRef"), default=None)
    """Team member."""
    unit: MeasurementUnit | None = field("unit", Ref("measurement_unit", "MeasurementUnit"), default=None)
    """A unit of measure."""
