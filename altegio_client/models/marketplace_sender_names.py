# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR, List


class MarketplaceSenderNames(Model):
    """Sender names of a location.

    Needs salon_id (int), application_id (int), short_names (list[str]).
    Any other key is sent as it is.
    """

    __sent__ = True

    salon_id: int = field("salon_id", INT)
    """Location ID. Example: 123."""
    application_id: int = field("application_id", INT)
    """Application ID. Example: 123."""
    short_names: list[str] = field("short_names", List(STR))
    """Sender names. Example: ['Altegio', 'AL']."""
