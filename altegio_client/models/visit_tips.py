# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL, FLOAT


class VisitTips(Model):
    """The value of `tips0` of ClientVisit."""

    has_tips: bool | None = field("has_tips", BOOL, default=None)
    """Whether it has tips."""
    sum_: float | None = field("sum", FLOAT, default=None)
    """Always null in this variant."""
