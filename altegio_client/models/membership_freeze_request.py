# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import DATETIME

if TYPE_CHECKING:
    import datetime as dt


class MembershipFreezeRequest(Model):
    """Date to freeze a membership to.

    Needs freeze_till (dt.datetime).
    Any other key is sent as it is.
    """

    __sent__ = True

    freeze_till: dt.datetime = field("freeze_till", DATETIME)
    """Date and time, ISO 8601. Example: 2026-12-31T23:59:59-05:00."""
