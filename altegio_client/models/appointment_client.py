# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, BOOL, DATE, FLOAT, INT, STR, Code, List, Map, Ref

if TYPE_CHECKING:
    import datetime as dt
    from typing import Any

    from ..enums import Gender
    from ..models import AppointmentClientTag


class AppointmentClient(Model):
    """The client of an appointment."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 18936825."""
    name: str | None = field("name", STR, default=None)
    """First name. Example: lx."""
    surname: str | None = field("surname", STR, default=None)
    """Surname."""
    middle_name: str | None = field("middle_name", STR, default=None)
    """Middle name."""
    patronymic: str | None = field("patronymic", STR, default=None)
    """Legacy twin of middle_name."""
    display_name: str | None = field("display_name", STR, default=None)
    """Display name."""
    comment: str | None = field("comment", STR, default=None)
    """Comment."""
    phone: str | None = field("phone", STR, default=None)
    """Phone. Example: '+13155550175'."""
    card: str | None = field("card", STR, default=None)
    """Card."""
    email: str | None = field("email", STR, default=None)
    """Email. Example: client@example.com."""
    success_visits_count: int | None = field("success_visits_count", INT, default=None)
    """Number of success visits. Example: 37."""
    fail_visits_count: int | None = field("fail_visits_count", INT, default=None)
    """Number of fail visits. Example: 3."""
    discount: float | None = field("discount", FLOAT, default=None)
    """Discount."""
    is_new: bool | None = field("is_new", BOOL, default=None)
    """Whether it is new."""
    custom_fields: list[dict[str, Any]] | None = field("custom_fields", List(Map(ANY)), default=None)
    """Custom fields."""
    gender: Gender | int | None = field("gender", Code("Gender"), default=None)
    """Gender: 0 unset, 1 male, 2 female."""
    sex: Gender | int | None = field("sex", Code("Gender"), default=None)
    """Same codes as gender."""
    birthday: dt.date | None = field("birthday", DATE, default=None)
    """Birthday."""
    client_tags: list[AppointmentClientTag] | None = field(
        "client_tags", List(Ref("appointment_client_tag", "AppointmentClientTag")), default=None
    )
    """Client tags."""
    phone_country_id: int | None = field("phone_country_id", INT, default=None)
    """Phone country ID."""
