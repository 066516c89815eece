# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class FeedbackFormLocation(Model):
    """Location."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 28939."""
    title: str | None = field("title", STR, default=None)
    """Title. Example: "Eyes-n-Lips" New York."""
    logo: str | None = field("logo", STR, default=None)
    """Address of the logo."""
    address: str | None = field("address", STR, default=None)
    """Address. Example: New York, 787 Jackson Drive."""
