# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import STR


class SocialLinks(Model):
    """Accounts of a location in messengers and social networks."""

    telegram: str | None = field("telegram", STR, default=None)
    instagram: str | None = field("instagram", STR, default=None)
    """Example: instagram.com/james_smith_company/."""
    vk: str | None = field("vk", STR, default=None)
    facebook: str | None = field("facebook", STR, default=None)
    viber: str | None = field("viber", STR, default=None)
    whatsapp: str | None = field("whatsapp", STR, default=None)
