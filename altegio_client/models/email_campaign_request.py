# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import STR


class EmailCampaignRequest(Model):
    """Subject and text of an e-mail to filtered clients.

    Needs subject (str), text (str).
    Any other key is sent as it is.
    """

    __sent__ = True

    subject: str = field("subject", STR)
    """Subject. Example: Important!."""
    text: str = field("text", STR)
    """Text."""
