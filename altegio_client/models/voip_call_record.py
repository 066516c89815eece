# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import DATETIME, INT, STR, Choice, Constant

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal


class VoipCallRecord(Model):
    """The body of handle_voip_integration_event.

    Needs command (Literal['history']), crm_token (str), diversion (str), phone (str), type (as type_,
    Literal['incoming', 'internal', 'outgoing'] | str).
    May hold user (str), duration (int), link (str), call_id (str), status (Literal['missed', 'success']
    | str), date (dt.datetime).
    Any other key is sent as it is.
    """

    __sent__ = True

    command: Literal["history"] = field("command", Constant("history"))
    """Type of the event. Example: history."""
    crm_token: str = field("crm_token", STR)
    """Token of the chain, from its page of the telephony integration. Example: 7cf262d6-1656-43f9-86ac-2826bdc125d2."""
    diversion: str = field("diversion", STR)
    """Number that was called. Example: '+13155550176'."""
    phone: str = field("phone", STR)
    """Number of the other side. Example: '+13155550175'."""
    type_: Literal["incoming", "internal", "outgoing"] | str = field(
        "type", Choice("incoming", "internal", "outgoing")
    )
    """Direction of the call, or what to switch. Example: incoming."""
    user: str | None = field("user", STR, default=None)
    """Subscriber in the telephony system. Example: external_user_id."""
    duration: int | None = field("duration", INT, default=None)
    """Duration in seconds. Example: 90."""
    link: str | None = field("link", STR, default=None)
    """Address of the recording. Example: https://external.call.storage/call_record.mp3."""
    call_id: str | None = field("call_id", STR, default=None)
    """ID of the call in the telephony system. Example: external_call_id."""
    status: Literal["missed", "success"] | str | None = field(
        "status", Choice("missed", "success"), default=None
    )
    """How the call ended: success or missed. Example: success."""
    date: dt.datetime | None = field("date", DATETIME, default=None)
    """When the call began. Example: 2026-09-01T14:40:28-05:00."""
