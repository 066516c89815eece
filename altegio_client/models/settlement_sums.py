# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 86f1ff4ff4651be6. Remake: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import STR


class SettlementSums(Model):
    """Income, expense and balance."""

    balance: str | None = field("balance", STR, default=None)
    expense: str | None = field("expense", STR, default=None)
    income: str | None = field("income", STR, default=None)
