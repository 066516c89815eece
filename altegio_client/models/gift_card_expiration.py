# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import DATETIME, INT, Code

if TYPE_CHECKING:
    import datetime as dt

    from ..enums import GiftCardExpirationType, PeriodUnit


class GiftCardExpiration(Model):
    """The value of `expiration` of ChainGiftCardTypeCreate.

    Needs type_id (GiftCardExpirationType | int).
    May hold date (dt.datetime), timeout (int), timeout_unit_id (PeriodUnit | int).
    Any other key is sent as it is.
    """

    __sent__ = True

    type_id: GiftCardExpirationType | int = field("type_id", Code("GiftCardExpirationType"))
    """Expiry: 0 never, 1 on one fixed date, 2 after a period counted from the sale."""
    date: dt.datetime | None = field("date", DATETIME, default=None)
    """ISO 8601; needed with type_id 1. Example: 2026-12-31T23:59:59+00:00."""
    timeout: int | None = field("timeout", INT, default=None)
    """Needed with type_id 2. Example: 6."""
    timeout_unit_id: PeriodUnit | int | None = field("timeout_unit_id", Code("PeriodUnit"), default=None)
    """Needed with type_id 2; 1 day, 2 week, 3 month, 4 year."""
