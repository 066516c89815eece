# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 a744151ad0e8dcca. Remake: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class AccountPaymentMethod(Model):
    """Payment into an account of the location (slug account)."""

    slug: str | None = field("slug", STR, default=None)
    """Example: account."""
    account_id: int | None = field("account_id", INT, default=None)
    """Example: 90218."""
