# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 86f1ff4ff4651be6. Remake: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import STR


class MessageMeta(Model):
    """Meta block that carries a message."""

    message: str | None = field("message", STR, default=None)
