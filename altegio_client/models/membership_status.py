# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class MembershipStatus(Model):
    """The value of `status` of ClientMembership."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    title: str | None = field("title", STR, default=None)
    """Title."""
    extended_title: str | None = field("extended_title", STR, default=None)
    """Full name."""
    slug: str | None = field("slug", STR, default=None)
    """Slug."""
    category: str | None = field("category", STR, default=None)
    """Category."""
