# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import DATETIME, INT, STR, List, Ref

if TYPE_CHECKING:
    import datetime as dt

    from ..models import PurchasedProduct, TeamMemberSummary, TitleRef


class ClientPurchase(Model):
    """A sale of products to a client."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 123."""
    comment: str | None = field("comment", STR, default=None)
    """Comment. Example: Comment to the sale of products."""
    date: dt.datetime | None = field("date", DATETIME, default=None)
    """Date. Example: 2026-01-31T12:34:56-05:00."""
    visit_id: int | None = field("visit_id", INT, default=None)
    """0 without a visit."""
    record_id: int | None = field("record_id", INT, default=None)
    """0 without an appointment."""
    goods: list[PurchasedProduct] | None = field(
        "goods", List(Ref("purchased_product", "PurchasedProduct")), default=None
    )
    """Goods."""
    staff: TeamMemberSummary | None = field(
        "staff", Ref("team_member_summary", "TeamMemberSummary"), default=None
    )
    """Staff: A team member in brief."""
    company: TitleRef | None = field("company", Ref("title_ref", "TitleRef"), default=None)
    """Company: ID and title of a related object."""
