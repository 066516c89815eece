# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class UnitCorrectionRule(Model):
    """How one type of stock operation is converted to new units.

    May hold type (as type_, int), base_unit (str).
    Any other key is sent as it is.
    """

    __sent__ = True

    type_: int | None = field("type", INT, default=None)
    """Transaction type."""
    base_unit: str | None = field("base_unit", STR, default=None)
    """Example: service for types 1-2, sale for 3-5."""
