# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 a744151ad0e8dcca. Remake: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class ClientRef(Model):
    """A single client."""

    id: int | None = field("id", INT, default=None)
    """Example: 999290."""
    name: str | None = field("name", STR, default=None)
    """Example: User name."""
    phone: str | None = field("phone", STR, default=None)
    """The page's published example has a number. Example: +13155550175."""
