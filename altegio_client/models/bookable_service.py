# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, BOOL, FLOAT, INT, STR, Code, List, Map

if TYPE_CHECKING:
    from typing import Any

    from ..enums import Gender


class BookableService(Model):
    """A service that can be booked."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 1896208."""
    title: str | None = field("title", STR, default=None)
    """Title. Example: hair wash."""
    category_id: int | None = field("category_id", INT, default=None)
    """Service category ID. Example: 1895571."""
    price_min: float | None = field("price_min", FLOAT, default=None)
    """Price min. Example: 0."""
    price_max: float | None = field("price_max", FLOAT, default=None)
    """Price max. Example: 0."""
    discount: float | None = field("discount", FLOAT, default=None)
    """Discount in per cent. Example: 0."""
    comment: str | None = field("comment", STR, default=None)
    """Comment."""
    weight: int | None = field("weight", INT, default=None)
    """Sort key, the heaviest first. Example: 0."""
    active: int | None = field("active", INT, default=None)
    """1 for active, 0 for not. Example: 0."""
    gender: Gender | int | None = field("gender", Code("Gender"), default=None)
    """Whom it is for. Example: 0."""
    image: str | None = field("image", STR, default=None)
    """Address of the picture."""
    prepaid: str | None = field("prepaid", STR, default=None)
    """Whether it is paid online, as a word. Example: forbidden."""
    seance_length: int | None = field("seance_length", INT, default=None)
    """Duration in seconds. Example: 3600."""
    abonement_restriction: int | None = field("abonement_restriction", INT, default=None)
    """Whether memberships restrict it."""
    prepaid_settings: dict[str, Any] | None = field("prepaid_settings", Map(ANY), default=None)
    """Prepaid settings."""
    is_composite: bool | None = field("is_composite", BOOL, default=None)
    """Whether it is composite."""
    is_chain: bool | None = field("is_chain", BOOL, default=None)
    """It belongs to the chain."""
    images: list[str] | None = field("images", List(STR), default=None)
    """Images."""
    composite_details: dict[str, Any] | None = field("composite_details", Map(ANY), default=None)
    """Composite details."""
