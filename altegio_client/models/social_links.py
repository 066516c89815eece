# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import STR


class SocialLinks(Model):
    """The value of `social` of LocationDetails.

    May hold telegram (str), instagram (str), vk (str), facebook (str), viber (str), whatsapp (str).
    Any other key is sent as it is.
    """

    telegram: str | None = field("telegram", STR, default=None)
    """Telegram."""
    instagram: str | None = field("instagram", STR, default=None)
    """Instagram. Example: instagram.com/james_smith_company/."""
    vk: str | None = field("vk", STR, default=None)
    """VK."""
    facebook: str | None = field("facebook", STR, default=None)
    """Facebook."""
    viber: str | None = field("viber", STR, default=None)
    """Viber."""
    whatsapp: str | None = field("whatsapp", STR, default=None)
    """WhatsApp."""
