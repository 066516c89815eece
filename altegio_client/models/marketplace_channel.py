# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import BOOL, INT, Choice

if TYPE_CHECKING:
    from typing import Literal


class MarketplaceChannel(Model):
    """The body of marketplace_partner_applications_update_channel.

    Needs salon_id (int), application_id (int), channel_slug (Literal['sms', 'whatsapp'] | str),
    is_available (bool).
    Any other key is sent as it is.
    """

    __sent__ = True

    salon_id: int = field("salon_id", INT)
    """Location ID. Example: 123."""
    application_id: int = field("application_id", INT)
    """Application ID. Example: 456."""
    channel_slug: Literal["sms", "whatsapp"] | str = field("channel_slug", Choice("sms", "whatsapp"))
    """Channel. Example: sms."""
    is_available: bool = field("is_available", BOOL)
    """On or off. Example: True."""
