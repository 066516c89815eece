# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import STR


class EmailCampaignRequest(Model):
    """Subject and text of an e-mail to filtered clients."""

    subject: str = field("subject", STR)
    """Subject. Example: Important!."""
    text: str = field("text", STR)
    """Text."""
