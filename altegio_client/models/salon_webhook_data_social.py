# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import STR


class SalonWebhookDataSocial(Model):
    """The value of `social` of SalonWebhookData."""

    facebook: str | None = field("facebook", STR, default=None)
    """Facebook."""
    instagram: str | None = field("instagram", STR, default=None)
    """Instagram."""
    telegram: str | None = field("telegram", STR, default=None)
    """Telegram."""
    whatsapp: str | None = field("whatsapp", STR, default=None)
    """WhatsApp."""
    viber: str | None = field("viber", STR, default=None)
    """Viber."""
    vk: str | None = field("vk", STR, default=None)
    """VK."""
