# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR, List


class EmailNewsletterRequest(Model):
    """Subject, text and recipients of an e-mail."""

    client_ids: list[int] = field("client_ids", List(INT))
    """Client IDs. Example: [1, 2, 3, 4, 5]."""
    subject: str = field("subject", STR)
    """Subject. Example: Important!."""
    text: str = field("text", STR)
    """Text."""
