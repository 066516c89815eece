# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, STR, List, Ref

if TYPE_CHECKING:
    from ..models import BillOfMaterialsItem


class BillOfMaterials(Model):
    """A bill of materials with its consumables."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    title: str | None = field("title", STR, default=None)
    """Title."""
    technological_card_items: list[BillOfMaterialsItem] | None = field(
        "technological_card_items", List(Ref("bill_of_materials_item", "BillOfMaterialsItem")), default=None
    )
    """Consumables."""
