# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import DATETIME, Choice

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal


class MarketplaceConnectionState(Model):
    """The present state of an application."""

    status: Literal["active", "freezed", "pending"] | str | None = field(
        "status", Choice("active", "freezed", "pending"), default=None
    )
    """Pending until the partner confirms, active, or freezed while unpaid. Example: active."""
    created_at: dt.datetime | None = field("created_at", DATETIME, default=None)
    """When it was created. Example: 2022-06-27 12:20:02."""
