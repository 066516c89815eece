# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 a744151ad0e8dcca. Remake: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class GiftCardPaymentMethod(Model):
    """Payment with a gift card (slug loyalty_certificate)."""

    slug: str | None = field("slug", STR, default=None)
    """Example: loyalty_certificate."""
    loyalty_certificate_id: int | None = field("loyalty_certificate_id", INT, default=None)
    """Example: 325."""
