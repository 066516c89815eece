# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import Ref

if TYPE_CHECKING:
    from ..models import FeedbackCharge


class FeedbackResult(Model):
    """The response of submit_feedback_form."""

    charge: FeedbackCharge | None = field("charge", Ref("feedback_charge", "FeedbackCharge"), default=None)
    """Charge: A payment to make."""
