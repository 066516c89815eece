# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT


class TotalCountMeta(Model):
    """The meta of chain_loyalty_certificate_types_list."""

    total_count: int | None = field("total_count", INT, default=None)
    """Number of all elements, over all pages. Example: 908."""
