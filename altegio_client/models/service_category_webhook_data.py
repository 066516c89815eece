# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL, INT, STR, List


class ServiceCategoryWebhookData(Model):
    """The object after the change."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    salon_service_id: int | None = field("salon_service_id", INT, default=None)
    """Salon service ID."""
    title: str | None = field("title", STR, default=None)
    """Title."""
    weight: int | None = field("weight", INT, default=None)
    """Weight."""
    api_id: str | None = field("api_id", STR, default=None)
    """ID in a system of the partner."""
    staff: list[int] | None = field("staff", List(INT), default=None)
    """Staff."""
    is_chain: bool | None = field("is_chain", BOOL, default=None)
    """It belongs to the chain."""
