# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import STR, Constant

if TYPE_CHECKING:
    from typing import Literal


class VoipCallNotification(Model):
    """The body of handle_voip_integration_event.

    Needs command (Literal['event']), crm_token (str), diversion (str), phone (str), type (as type_,
    Literal['incoming']).
    May hold user (str).
    Any other key is sent as it is.
    """

    __sent__ = True

    command: Literal["event"] = field("command", Constant("event"))
    """Type of the event. Example: event."""
    crm_token: str = field("crm_token", STR)
    """Token of the chain, from its page of the telephony integration. Example: 7cf262d6-1656-43f9-86ac-2826bdc125d2."""
    diversion: str = field("diversion", STR)
    """Number that was called. Example: '+13155550176'."""
    phone: str = field("phone", STR)
    """Number of the other side. Example: '+13155550175'."""
    type_: Literal["incoming"] = field("type", Constant("incoming"))
    """Direction of the call, or what to switch. Example: incoming."""
    user: str | None = field("user", STR, default=None)
    """Subscriber in the telephony system. Example: external_user_id."""
