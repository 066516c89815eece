# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, Choice, Ref

if TYPE_CHECKING:
    from typing import Literal

    from ..models import ServiceWebhookData


class ServiceWebhook(Model):
    """The payload of webhook_service."""

    company_id: int | None = field("company_id", INT, default=None)
    """Location where it happened."""
    resource: Literal["service"] | str | None = field("resource", Choice("service"), default=None)
    """What changed."""
    resource_id: int | None = field("resource_id", INT, default=None)
    """ID of what changed."""
    status: Literal["create", "delete", "update"] | str | None = field(
        "status", Choice("create", "delete", "update"), default=None
    )
    """What happened to it."""
    data: ServiceWebhookData | None = field(
        "data", Ref("service_webhook_data", "ServiceWebhookData"), default=None
    )
    """The object after the change."""
