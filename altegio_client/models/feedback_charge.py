# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import STR


class FeedbackCharge(Model):
    """A payment to make."""

    url: str | None = field("url", STR, default=None)
    """Address of the payment page. Example: https://url.to/payment/system."""
