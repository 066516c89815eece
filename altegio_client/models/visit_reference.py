# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT


class VisitReference(Model):
    """The body of apply_discount_promotion."""

    record_id: int = field("record_id", INT)
    """Appointment ID."""
    visit_id: int = field("visit_id", INT)
    """Visit ID."""
