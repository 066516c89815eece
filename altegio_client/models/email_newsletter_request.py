# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR, List


class EmailNewsletterRequest(Model):
    """Subject, text and recipients of an e-mail.

    Needs client_ids (list[int]), subject (str), text (str).
    Any other key is sent as it is.
    """

    __sent__ = True

    client_ids: list[int] = field("client_ids", List(INT))
    """Client IDs. Example: [1, 2, 3, 4, 5]."""
    subject: str = field("subject", STR)
    """Subject. Example: Important!."""
    text: str = field("text", STR)
    """Text."""
