# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class ChainServiceRef(Model):
    """A service of a chain's category."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 123456."""
    title: str | None = field("title", STR, default=None)
    """Title. Example: Service name."""
