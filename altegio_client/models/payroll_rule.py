# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import STR


class PayrollRule(Model):
    """Scheme, criterion and parameter that an item was reckoned by."""

    criteria_title: str | None = field("criteria_title", STR, default=None)
    """Criteria title."""
    param_title: str | None = field("param_title", STR, default=None)
    """Parameter title."""
    scheme_title: str | None = field("scheme_title", STR, default=None)
    """Scheme title."""
