# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import NO_DICT, Model, field
from ..codec import STR


class VisitorCodeLogin(Model):
    """The body of log_in_with_phone_number_and_code."""

    __slots__ = NO_DICT

    phone: str = field("phone", STR)
    """Phone number. Example: '+13155550175'."""
    code: str = field("code", STR)
    """SMS code; digits, kept as text. Example: '1234'."""
