# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, Choice, Ref

if TYPE_CHECKING:
    from typing import Literal

    from ..models import RecordWebhookData


class RecordWebhook(Model):
    """The payload of webhook_record."""

    company_id: int | None = field("company_id", INT, default=None)
    """Location where it happened."""
    resource: Literal["record"] | str | None = field("resource", Choice("record"), default=None)
    """What changed."""
    resource_id: int | None = field("resource_id", INT, default=None)
    """ID of what changed."""
    status: Literal["create", "delete", "update"] | str | None = field(
        "status", Choice("create", "delete", "update"), default=None
    )
    """What happened to it."""
    data: RecordWebhookData | None = field(
        "data", Ref("record_webhook_data", "RecordWebhookData"), default=None
    )
    """The object after the change."""
