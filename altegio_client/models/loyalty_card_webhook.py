# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, Choice, Ref

if TYPE_CHECKING:
    from typing import Literal

    from ..models import LoyaltyCardWebhookData


class LoyaltyCardWebhook(Model):
    """The payload of webhook_loyalty_card."""

    company_id: int | None = field("company_id", INT, default=None)
    """Location where it happened."""
    resource: Literal["loyalty_card"] | str | None = field("resource", Choice("loyalty_card"), default=None)
    """What changed."""
    resource_id: int | None = field("resource_id", INT, default=None)
    """ID of what changed."""
    status: Literal["create", "delete", "update"] | str | None = field(
        "status", Choice("create", "delete", "update"), default=None
    )
    """What happened to it."""
    data: LoyaltyCardWebhookData | None = field(
        "data", Ref("loyalty_card_webhook_data", "LoyaltyCardWebhookData"), default=None
    )
    """The object after the change."""
