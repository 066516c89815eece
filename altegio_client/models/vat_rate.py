# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import STR


class VatRate(Model):
    """A VAT rate."""

    title: str | None = field("title", STR, default=None)
    """Title."""
    slug: str | None = field("slug", STR, default=None)
    """Code name."""
