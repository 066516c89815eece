# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class MembershipStatus(Model):
    """Status of a membership."""

    category: str | None = field("category", STR, default=None)
    extended_title: str | None = field("extended_title", STR, default=None)
    """Full name."""
    id: int | None = field("id", INT, default=None)
    slug: str | None = field("slug", STR, default=None)
    title: str | None = field("title", STR, default=None)
