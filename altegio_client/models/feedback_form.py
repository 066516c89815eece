# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, BOOL, STR, List, Map, Ref

if TYPE_CHECKING:
    from typing import Any

    from ..models import (
        Currency,
        FeedbackFormAppointment,
        FeedbackFormLanguage,
        FeedbackFormLinks,
        FeedbackFormLocation,
        FeedbackFormTeamMember,
    )


class FeedbackForm(Model):
    """What the form for a review shows."""

    favicon_url: str | None = field("favicon_url", STR, default=None)
    """Icon of the page. Example: https://www.app.alteg.io/favicon.png."""
    is_review_submitted: bool | None = field("is_review_submitted", BOOL, default=None)
    """The review has been sent. Example: False."""
    page_title: str | None = field("page_title", STR, default=None)
    """Page title. Example: Leave feedback."""
    master: FeedbackFormTeamMember | None = field(
        "master", Ref("feedback_form_team_member", "FeedbackFormTeamMember"), default=None
    )
    """Team member."""
    company: FeedbackFormLocation | None = field(
        "company", Ref("feedback_form_location", "FeedbackFormLocation"), default=None
    )
    """Location."""
    tips: list[dict[str, Any]] | None = field("tips", List(Map(ANY)), default=None)
    """Tips."""
    record: FeedbackFormAppointment | None = field(
        "record", Ref("feedback_form_appointment", "FeedbackFormAppointment"), default=None
    )
    """Appointment."""
    currency: Currency | None = field("currency", Ref("currency", "Currency"), default=None)
    """The currency in which amounts are stated."""
    agreement_links: FeedbackFormLinks | None = field(
        "agreement_links", Ref("feedback_form_links", "FeedbackFormLinks"), default=None
    )
    """Legal texts."""
    language: FeedbackFormLanguage | None = field(
        "language", Ref("feedback_form_language", "FeedbackFormLanguage"), default=None
    )
    """Language."""
