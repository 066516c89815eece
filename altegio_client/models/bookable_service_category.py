# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, STR, Code, Union

if TYPE_CHECKING:
    from ..enums import Gender


class BookableServiceCategory(Model):
    """A category of services that can be booked."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 1895571."""
    title: str | None = field("title", STR, default=None)
    """Title. Example: Hair care."""
    gender: Gender | int | None = field("gender", Code("Gender"), default=None)
    """Whom it is for. Example: 0."""
    api_id: str | int | None = field("api_id", Union(STR, INT), default=None)
    """ID in a system of the partner."""
    weight: int | None = field("weight", INT, default=None)
    """Sort key, the heaviest first. Example: 60."""
