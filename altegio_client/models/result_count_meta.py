# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT


class ResultCountMeta(Model):
    """Meta block with the number of results."""

    count: int | None = field("count", INT, default=None)
    """Number of elements. Example: 10."""
