# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import DATETIME, STR

if TYPE_CHECKING:
    import datetime as dt


class MarketplaceConnectionChange(Model):
    """A change of the state of an application."""

    changed_at: dt.datetime | None = field("changed_at", DATETIME, default=None)
    """When. Example: 2022-06-27 12:20:02."""
    status_from: str | None = field("status_from", STR, default=None)
    """State before. Example: uninstalled."""
    status_to: str | None = field("status_to", STR, default=None)
    """State after. Example: pending."""
    source: str | None = field("source", STR, default=None)
    """Who changed it. Example: marketplace."""
