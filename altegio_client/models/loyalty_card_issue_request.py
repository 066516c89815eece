# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR, Union


class LoyaltyCardIssueRequest(Model):
    """Number, type and owner of the card to issue.

    May hold loyalty_card_number (str | int), loyalty_card_type_id (str | int), phone (str | int).
    Any other key is sent as it is.
    """

    __sent__ = True

    loyalty_card_number: str | int | None = field("loyalty_card_number", Union(STR, INT), default=None)
    """Loyalty card number."""
    loyalty_card_type_id: str | int | None = field("loyalty_card_type_id", Union(STR, INT), default=None)
    """Loyalty card type ID."""
    phone: str | int | None = field("phone", Union(STR, INT), default=None)
    """Digits only, no plus sign."""
