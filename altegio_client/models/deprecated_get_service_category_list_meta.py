# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 86f1ff4ff4651be6. Remake: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT


class DeprecatedGetServiceCategoryListMeta(Model):
    """Object with the total, or empty array."""

    total_count: int | None = field("total_count", INT, default=None)
    """Example: 2."""
