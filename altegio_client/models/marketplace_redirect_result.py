# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import NO_DICT, Model, field
from ..codec import BOOL


class MarketplaceRedirectResult(Model):
    """The answer of marketplace_notification_settings_redirect_callback."""

    __slots__ = NO_DICT

    success: bool | None = field("success", BOOL, default=None)
    """Success. Example: True."""
