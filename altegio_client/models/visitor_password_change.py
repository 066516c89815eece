# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import STR


class VisitorPasswordChange(Model):
    """The body of update_booking_user_password.

    Needs old_password (str), new_password (str).
    Any other key is sent as it is.
    """

    __sent__ = True

    old_password: str = field("old_password", STR)
    """Old password. Example: qwerty123."""
    new_password: str = field("new_password", STR)
    """New password. Example: example!."""
