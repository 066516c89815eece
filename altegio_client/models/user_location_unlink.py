# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT


class UserLocationUnlink(Model):
    """A location to take a user out of.

    Needs company_id (int).
    Any other key is sent as it is.
    """

    __sent__ = True

    company_id: int = field("company_id", INT)
    """Location ID. Example: 123."""
