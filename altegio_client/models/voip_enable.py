# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import STR, Constant

if TYPE_CHECKING:
    from typing import Literal


class VoipEnable(Model):
    """The body of handle_voip_integration_event.

    Needs command (Literal['setup']), crm_token (str), type (as type_, Literal['enable']).
    Any other key is sent as it is.
    """

    __sent__ = True

    command: Literal["setup"] = field("command", Constant("setup"))
    """Type of the event. Example: setup."""
    crm_token: str = field("crm_token", STR)
    """Token of the chain, from its page of the telephony integration. Example: 7cf262d6-1656-43f9-86ac-2826bdc125d2."""
    type_: Literal["enable"] = field("type", Constant("enable"))
    """Direction of the call, or what to switch. Example: enable."""
