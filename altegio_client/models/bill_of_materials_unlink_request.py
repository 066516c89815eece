# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT


class BillOfMaterialsUnlinkRequest(Model):
    """Whether the consumables go together with the bill of materials.

    May hold delete_consumables (int).
    Any other key is sent as it is.
    """

    __sent__ = True

    delete_consumables: int | None = field("delete_consumables", INT, default=None)
    """Whether the consumables are removed as well. Default: 0."""
