# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, DATETIME, INT, STR, Code, List, Map

if TYPE_CHECKING:
    import datetime as dt
    from typing import Any

    from ..enums import InventoryOperationType


class InventoryOperationCreate(Model):
    """Document and stock movements to create at once.

    Needs type_id (InventoryOperationType | int), create_date (dt.datetime), storage_id (int),
    goods_transactions (list[dict[str, Any]]).
    May hold comment (str), master_id (int).
    Any other key is sent as it is.
    """

    __sent__ = True

    type_id: InventoryOperationType | int = field("type_id", Code("InventoryOperationType"))
    """Document type: 1 sale, 2 consumption, 3 receipt, 4 write-off, 5 transfer. Example: 1."""
    create_date: dt.datetime = field("create_date", DATETIME)
    """When it was created. Example: 2026-09-21T23:00:00.000-05:00."""
    storage_id: int = field("storage_id", INT)
    """Storage ID. Example: 91271."""
    goods_transactions: list[dict[str, Any]] = field("goods_transactions", List(Map(ANY)))
    """Objects with the same parameters as the body of creating a goods transaction."""
    comment: str | None = field("comment", STR, default=None)
    """Comment. Example: test document comment."""
    master_id: int | None = field("master_id", INT, default=None)
    """Team member ID."""
