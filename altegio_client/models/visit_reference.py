# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 a744151ad0e8dcca. Remake: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT


class VisitReference(Model):
    """Visit and appointment that an operation is about."""

    record_id: int = field("record_id", INT)
    """Appointment."""
    visit_id: int = field("visit_id", INT)
