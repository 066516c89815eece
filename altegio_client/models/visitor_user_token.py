# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import STR


class VisitorUserToken(Model):
    """The response of update_booking_user_password."""

    user_token: str | None = field("user_token", STR, default=None)
    """The new user token. Example: 4de9d8cc108c0."""
