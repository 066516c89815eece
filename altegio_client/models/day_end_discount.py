# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 86f1ff4ff4651be6. Remake: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import FLOAT, STR


class DayEndDiscount(Model):
    """Discount or loyalty means of one kind."""

    title: str | None = field("title", STR, default=None)
    amount: float | None = field("amount", FLOAT, default=None)
