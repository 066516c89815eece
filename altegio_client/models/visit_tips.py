# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 a744151ad0e8dcca. Remake: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL, FLOAT


class VisitTips(Model):
    """Presence only, for users other than the appointment's team member; amount not counted."""

    has_tips: bool | None = field("has_tips", BOOL, default=None)
    sum_: float | None = field("sum", FLOAT, default=None)
    """Null in this variant."""
