# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR, List


class SmsNewsletterRequest(Model):
    """Text and recipients of an SMS.

    May hold client_ids (list[int]), text (str).
    Any other key is sent as it is.
    """

    __sent__ = True

    client_ids: list[int] | None = field("client_ids", List(INT), default=None)
    """Client IDs. Example: [1, 2, 3, 4, 5]."""
    text: str | None = field("text", STR, default=None)
    """Text."""
