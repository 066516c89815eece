# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import STR


class UserCredentials(Model):
    """Login and password of the user who asks for a token.

    Needs login (str), password (str).
    Any other key is sent as it is.
    """

    __sent__ = True

    login: str = field("login", STR)
    """Phone like +13155550175, or email. Example: testuser@alteg.io."""
    password: str = field("password", STR)
    """Password. Example: testpass."""
