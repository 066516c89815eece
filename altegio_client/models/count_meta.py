# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 a744151ad0e8dcca. Remake: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT


class CountMeta(Model):
    """Meta block with the number of results."""

    count: int | None = field("count", INT, default=None)
    """Events found. Example: 10."""
