# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, Choice, Ref

if TYPE_CHECKING:
    from typing import Literal

    from ..models import ClientWebhookData


class ClientWebhook(Model):
    """The payload of webhook_client."""

    company_id: int | None = field("company_id", INT, default=None)
    """Location where it happened."""
    resource: Literal["client"] | str | None = field("resource", Choice("client"), default=None)
    """What changed."""
    resource_id: int | None = field("resource_id", INT, default=None)
    """ID of what changed."""
    status: Literal["create", "delete", "update"] | str | None = field(
        "status", Choice("create", "delete", "update"), default=None
    )
    """What happened to it."""
    data: ClientWebhookData | None = field(
        "data", Ref("client_webhook_data", "ClientWebhookData"), default=None
    )
    """The object after the change."""
