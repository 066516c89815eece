# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import BOOL, DATETIME, FLOAT, INT

if TYPE_CHECKING:
    import datetime as dt


class ClientAccount(Model):
    """Prepaid account of a client."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 1."""
    deposit_type_id: int | None = field("deposit_type_id", INT, default=None)
    """Client account type ID. Example: 1."""
    salon_group_id: int | None = field("salon_group_id", INT, default=None)
    """Chain ID. Example: 1."""
    initial_balance: float | None = field("initial_balance", FLOAT, default=None)
    """Initial balance. Example: 10000."""
    balance: float | None = field("balance", FLOAT, default=None)
    """Available: current less reserved. Example: 12239.56."""
    reserved_balance: float | None = field("reserved_balance", FLOAT, default=None)
    """Held by active reservations. Example: 0."""
    blocked: bool | None = field("blocked", BOOL, default=None)
    """Blocked. Example: False."""
    date_create: dt.datetime | None = field("date_create", DATETIME, default=None)
    """When it was created. Example: 2026-09-21T23:00:00.000-05:00."""
