# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, STR, Map

if TYPE_CHECKING:
    from typing import Any


class UserNotificationType(Model):
    """A notification type of a user, with its channels left open."""

    channels: dict[str, Any] | None = field("channels", Map(ANY), default=None)
    type_: str | None = field("type", STR, default=None)
