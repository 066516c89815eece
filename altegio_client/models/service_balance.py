# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT


class ServiceBalance(Model):
    """Visits left for one service or category.

    Needs service_id (int), balance (int).
    Any other key is sent as it is.
    """

    __sent__ = True

    service_id: int = field("service_id", INT)
    """Service or category. Example: 13160808."""
    balance: int = field("balance", INT)
    """Number of visits. Example: 5."""
