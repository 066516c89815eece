# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL


class LoyaltyAccess(Model):
    """Rights in loyalty."""

    loyalty_access: bool | None = field("loyalty_access", BOOL, default=None)
    """Access: loyalty. Example: True."""
    has_loyalty_access: bool | None = field("has_loyalty_access", BOOL, default=None)
    """Whether it has loyalty access. Example: True."""
    loyalty_cards_manual_transactions_access: bool | None = field(
        "loyalty_cards_manual_transactions_access", BOOL, default=None
    )
    """Access: loyalty cards manual transactions. Example: True."""
    has_loyalty_cards_manual_transactions_access: bool | None = field(
        "has_loyalty_cards_manual_transactions_access", BOOL, default=None
    )
    """Whether it has loyalty cards manual transactions access. Example: True."""
    loyalty_certificate_and_abonement_manual_transactions_access: bool | None = field(
        "loyalty_certificate_and_abonement_manual_transactions_access", BOOL, default=None
    )
    """Access: loyalty certificate and abonement manual transactions. Example: True."""
    loyalty_abonement_balance_edit_access: bool | None = field(
        "loyalty_abonement_balance_edit_access", BOOL, default=None
    )
    """Access: loyalty abonement balance edit. Example: True."""
    loyalty_abonement_history_access: bool | None = field(
        "loyalty_abonement_history_access", BOOL, default=None
    )
    """Access: loyalty abonement history. Example: True."""
    loyalty_abonement_period_edit_access: bool | None = field(
        "loyalty_abonement_period_edit_access", BOOL, default=None
    )
    """Access: loyalty abonement period edit. Example: True."""
    loyalty_cards_issue_and_removal_access: bool | None = field(
        "loyalty_cards_issue_and_removal_access", BOOL, default=None
    )
    """Access: loyalty cards issue and removal. Example: True."""
    loyalty_certificate_balance_edit_access: bool | None = field(
        "loyalty_certificate_balance_edit_access", BOOL, default=None
    )
    """Access: loyalty certificate balance edit. Example: True."""
    loyalty_certificate_period_edit_access: bool | None = field(
        "loyalty_certificate_period_edit_access", BOOL, default=None
    )
    """Access: loyalty certificate period edit. Example: True."""
