# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, BOOL, DATE, FLOAT, INT, STR, Code, List

if TYPE_CHECKING:
    import datetime as dt
    from typing import Any

    from ..enums import Gender


class AppointmentClient(Model):
    """The client of an appointment."""

    id: int | None = field("id", INT, default=None)
    """Example: 18936825."""
    name: str | None = field("name", STR, default=None)
    """First name. Example: lx."""
    surname: str | None = field("surname", STR, default=None)
    middle_name: str | None = field("middle_name", STR, default=None)
    patronymic: str | None = field("patronymic", STR, default=None)
    """Legacy twin of middle_name."""
    display_name: str | None = field("display_name", STR, default=None)
    comment: str | None = field("comment", STR, default=None)
    phone: str | None = field("phone", STR, default=None)
    """Example: +13155550175."""
    card: str | None = field("card", STR, default=None)
    email: str | None = field("email", STR, default=None)
    """Example: client@example.com."""
    success_visits_count: int | None = field("success_visits_count", INT, default=None)
    """Example: 37."""
    fail_visits_count: int | None = field("fail_visits_count", INT, default=None)
    """Example: 3."""
    discount: float | None = field("discount", FLOAT, default=None)
    is_new: bool | None = field("is_new", BOOL, default=None)
    custom_fields: list[Any] | None = field("custom_fields", List(ANY), default=None)
    gender: Gender | int | None = field("gender", Code("Gender"), default=None)
    """Gender: 0 unset, 1 male, 2 female."""
    sex: Gender | int | None = field("sex", Code("Gender"), default=None)
    """Same codes as gender."""
    birthday: dt.date | None = field("birthday", DATE, default=None)
    client_tags: list[Any] | None = field("client_tags", List(ANY), default=None)
    phone_country_id: int | None = field("phone_country_id", INT, default=None)
