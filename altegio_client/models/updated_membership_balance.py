# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, INT, Map

if TYPE_CHECKING:
    from typing import Any


class UpdatedMembershipBalance(Model):
    """Balance of a membership right after a change."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 123."""
    united_balance_services_count: int | None = field("united_balance_services_count", INT, default=None)
    """United balance services count. Example: 10."""
    balance_container: dict[str, Any] | None = field("balance_container", Map(ANY), default=None)
    """Fields not shown."""
