# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 a744151ad0e8dcca. Remake: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class DepositPaymentMethod(Model):
    """Payment from a client's prepaid account (slug deposit)."""

    slug: str | None = field("slug", STR, default=None)
    """Example: deposit."""
    deposit_id: int | None = field("deposit_id", INT, default=None)
    """Example: 220."""
