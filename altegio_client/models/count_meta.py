# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT


class CountMeta(Model):
    """The meta of deprecated_get_product_category_list."""

    count: int | None = field("count", INT, default=None)
    """Number of elements. Example: 10."""
