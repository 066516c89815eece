# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import STR


class LoyaltyCardIssueRequest(Model):
    """Number, type and owner of the card to issue.

    May hold loyalty_card_number (str), loyalty_card_type_id (str), phone (str).
    Any other key is sent as it is.
    """

    __sent__ = True

    loyalty_card_number: str | None = field("loyalty_card_number", STR, default=None)
    """Loyalty card number."""
    loyalty_card_type_id: str | None = field("loyalty_card_type_id", STR, default=None)
    """Loyalty card type ID."""
    phone: str | None = field("phone", STR, default=None)
    """Digits only, no plus sign."""
