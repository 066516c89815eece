# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import STR


class LocationSocial(Model):
    """The value of `social` of Location."""

    facebook: str | None = field("facebook", STR, default=None)
    """Facebook. Observed, not documented."""
    instagram: str | None = field("instagram", STR, default=None)
    """Instagram. Observed, not documented."""
    telegram: str | None = field("telegram", STR, default=None)
    """Telegram. Observed, not documented."""
    viber: str | None = field("viber", STR, default=None)
    """Viber. Observed, not documented."""
    vk: str | None = field("vk", STR, default=None)
    """VK. Observed, not documented."""
    whatsapp: str | None = field("whatsapp", STR, default=None)
    """WhatsApp. Observed, not documented."""
