# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import STR, Choice

if TYPE_CHECKING:
    from typing import Literal


class NotificationTemplateInput(Model):
    """The value of `on_changed_notification_template` of ChainLoyaltyProgramCreate.

    May hold type (as type_, Literal['big', 'custom', 'mid', 'none', 'small'] | str), body (str).
    Any other key is sent as it is.
    """

    __sent__ = True

    type_: Literal["big", "custom", "mid", "none", "small"] | str | None = field(
        "type", Choice("big", "custom", "mid", "none", "small"), default=None
    )
    """Type."""
    body: str | None = field("body", STR, default=None)
    """Text of the message; only for the type custom. Example: Your discount has changed."""
