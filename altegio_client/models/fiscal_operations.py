# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, INT, List, Map

if TYPE_CHECKING:
    from typing import Any


class FiscalOperations(Model):
    """Operations of the cash register."""

    last_operation_type: int | None = field("last_operation_type", INT, default=None)
    """Last receipt printed: 0 return, 1 sale."""
    transactions: list[dict[str, Any]] | None = field("transactions", List(Map(ANY)), default=None)
    """Cash register operations."""
