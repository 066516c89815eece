# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, INT, Choice, List

if TYPE_CHECKING:
    from typing import Any, Literal


class ScheduleWebhook(Model):
    """The payload of webhook_schedule."""

    company_id: int | None = field("company_id", INT, default=None)
    """Location where it happened."""
    resource: Literal["schedule"] | str | None = field("resource", Choice("schedule"), default=None)
    """What changed."""
    resource_id: int | None = field("resource_id", INT, default=None)
    """ID of what changed."""
    status: Literal["create", "delete", "update"] | str | None = field(
        "status", Choice("create", "delete", "update"), default=None
    )
    """What happened to it."""
    data: list[Any] | None = field("data", List(ANY), default=None)
    """Always empty."""
