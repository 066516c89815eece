# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import STR, List, Ref

if TYPE_CHECKING:
    from ..models import VatRate


class TaxSystem(Model):
    """A tax system with its VAT rates."""

    title: str | None = field("title", STR, default=None)
    """Title."""
    slug: str | None = field("slug", STR, default=None)
    """Code name."""
    vats: list[VatRate] | None = field("vats", List(Ref("vat_rate", "VatRate")), default=None)
    """Vats."""
