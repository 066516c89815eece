# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import NO_DICT, Model, field
from ..codec import STR


class VisitorLogin(Model):
    """The body of authorize_online_booking_user."""

    __slots__ = NO_DICT

    login: str = field("login", STR)
    """Phone number or e-mail address. Example: testuser@alteg.io."""
    password: str = field("password", STR)
    """Password. Example: testpass."""
