# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL


class LoyaltyAccess(Model):
    """Rights in loyalty."""

    loyalty_access: bool | None = field("loyalty_access", BOOL, default=None)
    """Loyalty access. Example: True."""
    has_loyalty_access: bool | None = field("has_loyalty_access", BOOL, default=None)
    """Has loyalty access. Example: True."""
    loyalty_cards_manual_transactions_access: bool | None = field(
        "loyalty_cards_manual_transactions_access", BOOL, default=None
    )
    """Loyalty cards manual transactions access. Example: True."""
    has_loyalty_cards_manual_transactions_access: bool | None = field(
        "has_loyalty_cards_manual_transactions_access", BOOL, default=None
    )
    """Has loyalty cards manual transactions access. Example: True."""
    loyalty_certificate_and_abonement_manual_transactions_access: bool | None = field(
        "loyalty_certificate_and_abonement_manual_transactions_access", BOOL, default=None
    )
    """Loyalty certificate and abonement manual transactions access. Example: True."""
    loyalty_abonement_balance_edit_access: bool | None = field(
        "loyalty_abonement_balance_edit_access", BOOL, default=None
    )
    """Loyalty abonement balance edit access. Example: True."""
    loyalty_abonement_history_access: bool | None = field(
        "loyalty_abonement_history_access", BOOL, default=None
    )
    """Loyalty abonement history access. Example: True."""
    loyalty_abonement_period_edit_access: bool | None = field(
        "loyalty_abonement_period_edit_access", BOOL, default=None
    )
    """Loyalty abonement period edit access. Example: True."""
    loyalty_cards_issue_and_removal_access: bool | None = field(
        "loyalty_cards_issue_and_removal_access", BOOL, default=None
    )
    """Loyalty cards issue and removal access. Example: True."""
    loyalty_certificate_balance_edit_access: bool | None = field(
        "loyalty_certificate_balance_edit_access", BOOL, default=None
    )
    """Loyalty certificate balance edit access. Example: True."""
    loyalty_certificate_period_edit_access: bool | None = field(
        "loyalty_certificate_period_edit_access", BOOL, default=None
    )
    """Loyalty certificate period edit access. Example: True."""
