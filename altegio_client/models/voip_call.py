# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import DATETIME, INT, STR, Choice

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal


class VoipCall(Model):
    """A phone call."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 8923525."""
    client_id: int | None = field("client_id", INT, default=None)
    """Client ID; 0 without a client. Example: 51342134."""
    caller_phone: str | None = field("caller_phone", STR, default=None)
    """Number of the other side. Example: '+13155550175'."""
    record_link: str | None = field("record_link", STR, default=None)
    """Address of the recording; may be empty. Example: https://records.example.com/somelink.mp3."""
    duration: int | None = field("duration", INT, default=None)
    """Duration in seconds. Example: 244."""
    status: (
        Literal["busy", "cancel", "missed", "notallowed", "notavailable", "notfound", "success"] | str | None
    ) = field(
        "status",
        Choice("busy", "cancel", "missed", "notallowed", "notavailable", "notfound", "success"),
        default=None,
    )
    """How it ended. Example: success."""
    type_: Literal["incoming", "internal", "outgoing"] | str | None = field(
        "type", Choice("incoming", "internal", "outgoing"), default=None
    )
    """Direction. Example: outgoing."""
    call_date: dt.datetime | None = field("call_date", DATETIME, default=None)
    """When. Example: 2026-01-17T23:52:21-05:00."""
