# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import BOOL, DATETIME, INT, STR

if TYPE_CHECKING:
    import datetime as dt


class ClientAccountType(Model):
    """Type of client accounts."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 1."""
    salon_group_id: int | None = field("salon_group_id", INT, default=None)
    """Chain ID. Example: 1."""
    title: str | None = field("title", STR, default=None)
    """Title. Example: Account type 1."""
    date_create: dt.datetime | None = field("date_create", DATETIME, default=None)
    """When it was created. Example: 2026-09-21T23:00:00.000-05:00."""
    deleted: bool | None = field("deleted", BOOL, default=None)
    """Deleted. Example: False."""
    date_delete: dt.datetime | None = field("date_delete", DATETIME, default=None)
    """When it was deleted."""
