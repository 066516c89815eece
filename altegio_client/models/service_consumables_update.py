# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import List, Ref

if TYPE_CHECKING:
    from ..models import ServiceConsumableInput


class ServiceConsumablesUpdate(Model):
    """The consumables that an appointment's service is to have.

    May hold consumables (list[ServiceConsumableInput]).
    Any other key is sent as it is.
    """

    __sent__ = True

    consumables: list[ServiceConsumableInput] | None = field(
        "consumables", List(Ref("service_consumable_input", "ServiceConsumableInput")), default=None
    )
    """Consumables."""
