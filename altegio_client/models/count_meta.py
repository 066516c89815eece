# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import NO_DICT, Model, field
from ..codec import INT


class CountMeta(Model):
    """The meta of deprecated_get_product_category_list."""

    __slots__ = NO_DICT

    count: int | None = field("count", INT, default=None)
    """Number of elements. Example: 10."""
