# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT


class VisitReference(Model):
    """The body of apply_discount_promotion.

    Needs record_id (int), visit_id (int).
    Any other key is sent as it is.
    """

    __sent__ = True

    record_id: int = field("record_id", INT)
    """Appointment ID."""
    visit_id: int = field("visit_id", INT)
    """Visit ID."""
