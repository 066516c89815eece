# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, STR, Choice

if TYPE_CHECKING:
    from typing import Literal


class NotificationTemplate(Model):
    """One of the items in the response of get_chain_loyalty_notification_template_list."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 55."""
    type_: Literal["big", "custom", "mid", "small"] | str | None = field(
        "type", Choice("big", "custom", "mid", "small"), default=None
    )
    """Type."""
    body: str | None = field("body", STR, default=None)
    """Message text. Example: Your discount has changed."""
    message_type: (
        Literal[
            "loyalty_card_cashback",
            "loyalty_card_cashback_cancelled",
            "loyalty_card_created",
            "loyalty_card_income",
            "loyalty_card_manual",
            "loyalty_card_manual_withdraw",
            "loyalty_card_withdraw",
            "loyalty_cashback_changed",
            "loyalty_cashback_expiration",
            "loyalty_discount_changed",
            "loyalty_discount_decreased",
            "loyalty_discount_expiration",
            "loyalty_discount_increased",
            "loyalty_settings_abonement_notification",
            "loyalty_withdraw_cancelled",
        ]
        | str
        | None
    ) = field(
        "message_type",
        Choice(
            "loyalty_card_cashback",
            "loyalty_card_cashback_cancelled",
            "loyalty_card_created",
            "loyalty_card_income",
            "loyalty_card_manual",
            "loyalty_card_manual_withdraw",
            "loyalty_card_withdraw",
            "loyalty_cashback_changed",
            "loyalty_cashback_expiration",
            "loyalty_discount_changed",
            "loyalty_discount_decreased",
            "loyalty_discount_expiration",
            "loyalty_discount_increased",
            "loyalty_settings_abonement_notification",
            "loyalty_withdraw_cancelled",
        ),
        default=None,
    )
    """Message type."""
