# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 86f1ff4ff4651be6. Remake: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT


class ResultCountMeta(Model):
    """Meta block with the number of results."""

    count: int | None = field("count", INT, default=None)
    """Number of elements. Example: 10."""
