# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class MeasurementUnit(Model):
    """A unit of measure."""

    company_id: int | None = field("company_id", INT, default=None)
    """Location ID."""
    id: int | None = field("id", INT, default=None)
    """Example: 1."""
    short_title: str | None = field("short_title", STR, default=None)
    """Example: PC.."""
    title: str | None = field("title", STR, default=None)
    """Example: Thing."""
