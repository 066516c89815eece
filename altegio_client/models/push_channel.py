# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT


class PushChannel(Model):
    """Switch of the push channel.

    May hold push (int).
    Any other key is sent as it is.
    """

    __sent__ = True

    push: int | None = field("push", INT, default=None)
    """1 on, 0 off."""
