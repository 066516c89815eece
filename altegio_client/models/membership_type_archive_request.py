# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL


class MembershipTypeArchiveRequest(Model):
    """Whether a membership type is archived."""

    is_archived: bool = field("is_archived", BOOL)
    """True archived, false on sale again. Example: True."""
