# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import STR


class SmsCampaignRequest(Model):
    """Text of an SMS to filtered clients.

    May hold text (str).
    Any other key is sent as it is.
    """

    __sent__ = True

    text: str | None = field("text", STR, default=None)
    """Text."""
