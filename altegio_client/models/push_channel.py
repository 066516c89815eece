# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 86f1ff4ff4651be6. Remake: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT


class PushChannel(Model):
    """Switch of the push channel."""

    push: int | None = field("push", INT, default=None)
    """1 on, 0 off."""
