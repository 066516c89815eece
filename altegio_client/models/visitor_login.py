# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import STR


class VisitorLogin(Model):
    """The body of authorize_online_booking_user.

    Needs login (str), password (str).
    Any other key is sent as it is.
    """

    __sent__ = True

    login: str = field("login", STR)
    """Phone number or e-mail address. Example: testuser@alteg.io."""
    password: str = field("password", STR)
    """Password. Example: testpass."""
