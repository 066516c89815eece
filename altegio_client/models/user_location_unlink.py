# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import NO_DICT, Model, field
from ..codec import INT


class UserLocationUnlink(Model):
    """A location to take a user out of."""

    __slots__ = NO_DICT

    company_id: int = field("company_id", INT)
    """Location ID. Example: 123."""
