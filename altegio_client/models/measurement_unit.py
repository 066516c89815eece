# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class MeasurementUnit(Model):
    """A unit of measure."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 1."""
    company_id: int | None = field("company_id", INT, default=None)
    """Location ID."""
    title: str | None = field("title", STR, default=None)
    """Title. Example: Thing."""
    short_title: str | None = field("short_title", STR, default=None)
    """Short title. Example: PC.."""
