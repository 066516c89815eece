# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 a744151ad0e8dcca. Remake: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class LoyaltyProgramPaymentMethod(Model):
    """Use of a loyalty program (slug loyalty_program)."""

    slug: str | None = field("slug", STR, default=None)
    """Example: loyalty_program."""
    loyalty_program_id: int | None = field("loyalty_program_id", INT, default=None)
    """Example: 339."""
    loyalty_card_id: int | None = field("loyalty_card_id", INT, default=None)
    """Example: 185395."""
