# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import STR


class ClientContact(Model):
    """Name and contacts of a client."""

    phone: str | None = field("phone", STR, default=None)
    """Example: +13155550175."""
    name: str | None = field("name", STR, default=None)
    """Example: James Smith."""
    email: str | None = field("email", STR, default=None)
    """Example: j.smith@example.com."""
