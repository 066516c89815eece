# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 86f1ff4ff4651be6. Remake: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT


class UserLocationUnlink(Model):
    """A location to take a user out of."""

    company_id: int = field("company_id", INT)
    """Location ID. Example: 123."""
