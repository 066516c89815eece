# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import STR


class PrivacyPolicyText(Model):
    """The privacy policy of a location."""

    content: str | None = field("content", STR, default=None)
    """Text of the policy. Example: Text of the policy."""
