# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 a744151ad0e8dcca. Remake: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class MembershipPaymentMethod(Model):
    """Payment with a membership (slug loyalty_abonement)."""

    slug: str | None = field("slug", STR, default=None)
    """Example: loyalty_abonement."""
    loyalty_abonement_id: int | None = field("loyalty_abonement_id", INT, default=None)
    """Example: 275."""
