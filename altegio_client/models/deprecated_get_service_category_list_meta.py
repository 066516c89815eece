# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT


class DeprecatedGetServiceCategoryListMeta(Model):
    """The total."""

    total_count: int | None = field("total_count", INT, default=None)
    """Total count."""
