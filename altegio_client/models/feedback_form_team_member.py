# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, STR, Ref

if TYPE_CHECKING:
    from ..models import TitleRef


class FeedbackFormTeamMember(Model):
    """Team member."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 58961."""
    name: str | None = field("name", STR, default=None)
    """Name. Example: Alex Johnson."""
    company_id: int | None = field("company_id", INT, default=None)
    """Location ID. Example: 28939."""
    specialization: str | None = field("specialization", STR, default=None)
    """Specialization. Example: Permanent Makeup, Artistic Tattoo."""
    rating: int | None = field("rating", INT, default=None)
    """Average of the reviews, 0 to 5. Example: 5."""
    show_rating: int | None = field("show_rating", INT, default=None)
    """Documented as a number of votes; elsewhere a flag. Example: 1."""
    avatar: str | None = field("avatar", STR, default=None)
    """Address of the picture."""
    prepaid: str | None = field("prepaid", STR, default=None)
    """Whether it is paid online, as a word. Example: forbidden."""
    position: TitleRef | None = field("position", Ref("title_ref", "TitleRef"), default=None)
    """Position."""
