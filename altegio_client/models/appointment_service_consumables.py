# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, List, Ref

if TYPE_CHECKING:
    from ..models import ServiceBillOfMaterials, UpdatedServiceConsumable


class AppointmentServiceConsumables(Model):
    """Consumables and bills of materials of an appointment's service."""

    service_id: int | None = field("service_id", INT, default=None)
    """Service ID."""
    record_id: int | None = field("record_id", INT, default=None)
    """Appointment ID."""
    technological_cards: list[ServiceBillOfMaterials] | None = field(
        "technological_cards", List(Ref("service_bill_of_materials", "ServiceBillOfMaterials")), default=None
    )
    """Bills of materials."""
    consumables: list[UpdatedServiceConsumable] | None = field(
        "consumables", List(Ref("updated_service_consumable", "UpdatedServiceConsumable")), default=None
    )
    """Consumables."""
