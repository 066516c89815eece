# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import Ref

if TYPE_CHECKING:
    from ..models import PrivacyPolicyText


class PrivacyPolicy(Model):
    """The response of get_location_privacy_policy."""

    agreement: PrivacyPolicyText | None = field(
        "agreement", Ref("privacy_policy_text", "PrivacyPolicyText"), default=None
    )
    """Agreement: the privacy policy of a location."""
