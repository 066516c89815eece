# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, INT

if TYPE_CHECKING:
    from typing import Any


class ChainAccess(Model):
    """Rights of the user in a chain."""

    settings_access: int | None = field("settings_access", INT, default=None)
    """1 yes, 0 no."""
    clients_access: int | None = field("clients_access", INT, default=None)
    """1 yes, 0 no."""
    deposits_access: int | None = field("deposits_access", INT, default=None)
    """1 yes, 0 no."""
    deposit_types_access: int | None = field("deposit_types_access", INT, default=None)
    """1 yes, 0 no."""
    users_access: int | None = field("users_access", INT, default=None)
    """1 yes, 0 no."""
    loyalty_access: int | None = field("loyalty_access", INT, default=None)
    """1 yes, 0 no."""
    loyalty_abonement_types_access: int | None = field("loyalty_abonement_types_access", INT, default=None)
    """1 yes, 0 no."""
    loyalty_abonement_balance_edit_access: int | None = field(
        "loyalty_abonement_balance_edit_access", INT, default=None
    )
    """1 yes, 0 no."""
    loyalty_abonement_period_edit_access: int | None = field(
        "loyalty_abonement_period_edit_access", INT, default=None
    )
    """1 yes, 0 no."""
    loyalty_abonement_history_access: int | None = field(
        "loyalty_abonement_history_access", INT, default=None
    )
    """1 yes, 0 no."""
    loyalty_cards_manual_transactions_access: int | None = field(
        "loyalty_cards_manual_transactions_access", INT, default=None
    )
    """1 yes, 0 no."""
    loyalty_certificate_types_access: int | None = field(
        "loyalty_certificate_types_access", INT, default=None
    )
    """1 yes, 0 no."""
    loyalty_programs_access: int | None = field("loyalty_programs_access", INT, default=None)
    """1 yes, 0 no."""
    network_services_access: int | None = field("network_services_access", INT, default=None)
    """1 yes, 0 no."""
    analytics_access: int | None = field("analytics_access", INT, default=None)
    """1 yes, 0 no."""
    chain_services_access: Any = field("chain_services_access", ANY, default=None)
    """Right to the services of the chain; the field list has `network_services_access` for it. Example: 1."""
