# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import STR


class FeedbackFormLinks(Model):
    """Legal texts."""

    terms_of_use: str | None = field("terms_of_use", STR, default=None)
    """Address of the terms. Example: https://www.app.alteg.io/info/terms-of-use-review-tips."""
    confidentiality_agreement: str | None = field("confidentiality_agreement", STR, default=None)
    """Address of the privacy policy. Example: https://www.app.alteg.io/info/confidential."""
