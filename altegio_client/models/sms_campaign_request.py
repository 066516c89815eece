# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 86f1ff4ff4651be6. Remake: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import STR


class SmsCampaignRequest(Model):
    """Text of an SMS to filtered clients."""

    text: str | None = field("text", STR, default=None)
