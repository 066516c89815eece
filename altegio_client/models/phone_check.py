# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL


class PhoneCheck(Model):
    """The response of phone_number_format_check."""

    is_valid: bool | None = field("is_valid", BOOL, default=None)
    """Whether it is valid. Observed, not documented."""
