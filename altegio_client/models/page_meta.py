# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT


class PageMeta(Model):
    """The meta of deprecated_get_client_list."""

    page: int | None = field("page", INT, default=None)
    """Page number. Example: 1."""
    total_count: int | None = field("total_count", INT, default=None)
    """Number of all elements, over all pages. Example: 8."""
