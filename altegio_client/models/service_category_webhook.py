# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, Choice, Ref

if TYPE_CHECKING:
    from typing import Literal

    from ..models import ServiceCategoryWebhookData


class ServiceCategoryWebhook(Model):
    """The payload of webhook_service_category."""

    company_id: int | None = field("company_id", INT, default=None)
    """Location where it happened."""
    resource: Literal["service_category"] | str | None = field(
        "resource", Choice("service_category"), default=None
    )
    """What changed."""
    resource_id: int | None = field("resource_id", INT, default=None)
    """ID of what changed."""
    status: Literal["create", "delete", "update"] | str | None = field(
        "status", Choice("create", "delete", "update"), default=None
    )
    """What happened to it."""
    data: ServiceCategoryWebhookData | None = field(
        "data", Ref("service_category_webhook_data", "ServiceCategoryWebhookData"), default=None
    )
    """The object after the change."""
