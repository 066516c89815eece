# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, DATETIME, FLOAT, INT, STR, Code, Map, Ref

if TYPE_CHECKING:
    import datetime as dt
    from typing import Any

    from ..enums import UnitKind
    from ..models import ClientRef, TitleRef, UnitRef


class GoodsTransaction(Model):
    """A stock movement as the search shows it."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    document_id: int | None = field("document_id", INT, default=None)
    """Document ID."""
    type_id: int | None = field("type_id", INT, default=None)
    """Type ID."""
    type_: str | None = field("type", STR, default=None)
    """Type."""
    good: TitleRef | None = field("good", Ref("title_ref", "TitleRef"), default=None)
    """Good: ID and title of a related object."""
    storage: TitleRef | None = field("storage", Ref("title_ref", "TitleRef"), default=None)
    """Storage: ID and title of a related object."""
    unit: UnitRef | None = field("unit", Ref("unit_ref", "UnitRef"), default=None)
    """Unit."""
    operation_unit_type: UnitKind | int | None = field("operation_unit_type", Code("UnitKind"), default=None)
    """1 = sale unit, 2 = write-off unit."""
    create_date: dt.datetime | None = field("create_date", DATETIME, default=None)
    """When it was created."""
    last_change_date: dt.datetime | None = field("last_change_date", DATETIME, default=None)
    """When it was last changed."""
    cost_per_unit: float | None = field("cost_per_unit", FLOAT, default=None)
    """Price per unit, in the currency of the location."""
    cost: float | None = field("cost", FLOAT, default=None)
    """Cost, in the currency of the location."""
    discount: float | None = field("discount", FLOAT, default=None)
    """Discount."""
    master: TitleRef | None = field("master", Ref("title_ref", "TitleRef"), default=None)
    """Team member."""
    supplier: TitleRef | None = field("supplier", Ref("title_ref", "TitleRef"), default=None)
    """Supplier: ID and title of a related object."""
    record_id: int | None = field("record_id", INT, default=None)
    """Appointment ID."""
    service: TitleRef | None = field("service", Ref("title_ref", "TitleRef"), default=None)
    """Service: ID and title of a related object."""
    clients: ClientRef | None = field("clients", Ref("client_ref", "ClientRef"), default=None)
    """A single client, despite the plural."""
    amount: float | None = field("amount", FLOAT, default=None)
    """Amount. Observed, not documented."""
    client: dict[str, Any] | None = field("client", Map(ANY), default=None)
    """Client. Observed, not documented."""
    comment: str | None = field("comment", STR, default=None)
    """Comment. Observed, not documented."""
    loyalty_abonement_id: int | None = field("loyalty_abonement_id", INT, default=None)
    """Loyalty abonement ID. Observed, not documented."""
    loyalty_certificate_id: int | None = field("loyalty_certificate_id", INT, default=None)
    """Loyalty certificate ID. Observed, not documented."""
