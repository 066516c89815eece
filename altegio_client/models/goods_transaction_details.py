# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, BOOL, DATETIME, FLOAT, INT, STR, Code, List, Map, Ref, Union

if TYPE_CHECKING:
    import datetime as dt
    from typing import Any

    from ..enums import UnitKind
    from ..models import MeasurementUnit, TeamMemberRef, TitleRef, TransactionClient, TransactionProduct


class GoodsTransactionDetails(Model):
    """One stock movement."""

    amount: float | None = field("amount", FLOAT, default=None)
    """Quantity."""
    client: list[dict[str, Any]] | TransactionClient | None = field(
        "client", Union(List(Map(ANY)), Ref("transaction_client", "TransactionClient")), default=None
    )
    """An array or an object."""
    client_id: int | None = field("client_id", INT, default=None)
    """Client ID."""
    comment: str | None = field("comment", STR, default=None)
    company_id: int | None = field("company_id", INT, default=None)
    """Location ID."""
    cost: float | None = field("cost", FLOAT, default=None)
    """Cost, in the currency of the location."""
    cost_per_unit: float | None = field("cost_per_unit", FLOAT, default=None)
    """Price per unit, in the currency of the location."""
    create_date: dt.datetime | None = field("create_date", DATETIME, default=None)
    deleted: bool | None = field("deleted", BOOL, default=None)
    discount: float | None = field("discount", FLOAT, default=None)
    document_id: int | None = field("document_id", INT, default=None)
    """Document ID."""
    good: TransactionProduct | None = field(
        "good", Ref("transaction_product", "TransactionProduct"), default=None
    )
    """The product of a stock movement."""
    good_id: int | None = field("good_id", INT, default=None)
    """Product ID."""
    good_special_number: str | None = field("good_special_number", STR, default=None)
    """For example a certificate code."""
    goods_marks: list[dict[str, Any]] | None = field("goods_marks", List(Map(ANY)), default=None)
    """Marking codes."""
    id: int | None = field("id", INT, default=None)
    last_change_date: dt.datetime | None = field("last_change_date", DATETIME, default=None)
    master: list[dict[str, Any]] | TeamMemberRef | None = field(
        "master", Union(List(Map(ANY)), Ref("team_member_ref", "TeamMemberRef")), default=None
    )
    """Team member; an array or an object."""
    master_id: int | None = field("master_id", INT, default=None)
    """Team member ID."""
    operation_unit_type: UnitKind | int | None = field("operation_unit_type", Code("UnitKind"), default=None)
    sale_amount: float | None = field("sale_amount", FLOAT, default=None)
    sale_unit: MeasurementUnit | None = field(
        "sale_unit", Ref("measurement_unit", "MeasurementUnit"), default=None
    )
    """A unit of measure."""
    sale_unit_id: int | None = field("sale_unit_id", INT, default=None)
    service_amount: float | None = field("service_amount", FLOAT, default=None)
    service_unit: MeasurementUnit | None = field(
        "service_unit", Ref("measurement_unit", "MeasurementUnit"), default=None
    )
    """A unit of measure."""
    service_unit_id: int | None = field("service_unit_id", INT, default=None)
    storage: TitleRef | None = field("storage", Ref("title_ref", "TitleRef"), default=None)
    """ID and title of a related object."""
    storage_id: int | None = field("storage_id", INT, default=None)
    """Storage (inventory) ID."""
    supplier: dict[str, Any] | None = field("supplier", Map(ANY), default=None)
    supplier_id: int | None = field("supplier_id", INT, default=None)
    """Supplier ID."""
    type_: TitleRef | None = field("type", Ref("title_ref", "TitleRef"), default=None)
    """Transaction type."""
    type_id: int | None = field("type_id", INT, default=None)
    unit: MeasurementUnit | None = field("unit", Ref("measurement_unit", "MeasurementUnit"), default=None)
    """A unit of measure."""
    unit_id: int | None = field("unit_id", INT, default=None)
    """Unit ID."""
