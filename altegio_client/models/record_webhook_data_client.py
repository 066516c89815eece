# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, DATE, FLOAT, INT, STR, Code, List, Map

if TYPE_CHECKING:
    import datetime as dt
    from typing import Any

    from ..enums import Gender


class RecordWebhookDataClient(Model):
    """The value of `client` of RecordWebhookData."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    name: str | None = field("name", STR, default=None)
    """Name."""
    surname: str | None = field("surname", STR, default=None)
    """Surname."""
    patronymic: str | None = field("patronymic", STR, default=None)
    """Patronymic."""
    display_name: str | None = field("display_name", STR, default=None)
    """Display name."""
    phone: str | None = field("phone", STR, default=None)
    """Phone number."""
    email: str | None = field("email", STR, default=None)
    """Email."""
    card: str | None = field("card", STR, default=None)
    """Card."""
    comment: str | None = field("comment", STR, default=None)
    """Comment."""
    discount: float | None = field("discount", FLOAT, default=None)
    """Discount."""
    sex: Gender | int | None = field("sex", Code("Gender"), default=None)
    """Sex."""
    birthday: dt.date | None = field("birthday", DATE, default=None)
    """Birthday."""
    success_visits_count: int | None = field("success_visits_count", INT, default=None)
    """Number of success visits."""
    fail_visits_count: int | None = field("fail_visits_count", INT, default=None)
    """Number of fail visits."""
    custom_fields: dict[str, Any] | None = field("custom_fields", Map(ANY), default=None)
    """Values of custom fields, by code."""
    client_tags: list[Any] | None = field("client_tags", List(ANY), default=None)
    """Client tags."""
