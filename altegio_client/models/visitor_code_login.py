# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import STR


class VisitorCodeLogin(Model):
    """The body of log_in_with_phone_number_and_code.

    Needs phone (str), code (str).
    Any other key is sent as it is.
    """

    __sent__ = True

    phone: str = field("phone", STR)
    """Phone number. Example: '+13155550175'."""
    code: str = field("code", STR)
    """SMS code; digits, stored as text. Example: '1234'."""
