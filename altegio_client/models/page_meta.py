# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 a744151ad0e8dcca. Remake: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT


class PageMeta(Model):
    """Page number and total of a paged list."""

    page: int | None = field("page", INT, default=None)
    """Example: 1."""
    total_count: int | None = field("total_count", INT, default=None)
    """Example: 8."""
