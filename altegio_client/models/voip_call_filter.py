# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import DATE, INT, STR, Choice, List

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal


class VoipCallFilter(Model):
    """Which phone calls to list.

    Needs salon_id (int), date_from (dt.date), date_to (dt.date).
    May hold phone (str), types (list[Literal['incoming', 'internal', 'outgoing'] | str]), statuses
    (list[Literal['busy', 'cancel', 'missed', 'notallowed', 'notavailable', 'notfound', 'success'] |
    str]), page (int), limit (int).
    Any other key is sent as it is.
    """

    __sent__ = True

    salon_id: int = field("salon_id", INT)
    """Location ID. Example: 615243."""
    date_from: dt.date = field("date_from", DATE)
    """First day. Example: 2026-01-01."""
    date_to: dt.date = field("date_to", DATE)
    """Last day. Example: 2026-02-01."""
    phone: str | None = field("phone", STR, default=None)
    """Phone number. Example: '+13155550175'."""
    types: list[Literal["incoming", "internal", "outgoing"] | str] | None = field(
        "types", List(Choice("incoming", "internal", "outgoing")), default=None
    )
    """Only calls in these directions."""
    statuses: (
        list[Literal["busy", "cancel", "missed", "notallowed", "notavailable", "notfound", "success"] | str]
        | None
    ) = field(
        "statuses",
        List(Choice("busy", "cancel", "missed", "notallowed", "notavailable", "notfound", "success")),
        default=None,
    )
    """Only calls that ended so."""
    page: int | None = field("page", INT, default=None)
    """Page. Example: 1."""
    limit: int | None = field("limit", INT, default=None)
    """Page size. Example: 25."""
