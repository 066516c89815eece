# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 a744151ad0e8dcca. Remake: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT


class UserLocationUnlink(Model):
    """A location to take a user out of."""

    company_id: int = field("company_id", INT)
    """Example: 123."""
