# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, DATE, DATETIME, FLOAT, INT, STR, Code, List, Map, Ref

if TYPE_CHECKING:
    import datetime as dt
    from typing import Any

    from ..enums import ClientImportance, Gender
    from ..models import ClientTag


class Client(Model):
    """A client with contacts, tags and totals."""

    id: int = field("id", INT, default=None, always=True)
    """ID."""
    name: str | None = field("name", STR, default=None)
    """Name."""
    phone: str | None = field("phone", STR, default=None)
    """Phone."""
    email: str | None = field("email", STR, default=None)
    """Email."""
    categories: list[ClientTag] | None = field(
        "categories", List(Ref("client_tag", "ClientTag")), default=None
    )
    """Categories."""
    gender_id: Gender | int | None = field("gender_id", Code("Gender"), default=None)
    """Gender: 0 unknown, 1 male, 2 female."""
    gender: str | None = field("gender", STR, default=None)
    """Gender."""
    discount: float | None = field("discount", FLOAT, default=None)
    """Discount."""
    importance_id: ClientImportance | int | None = field(
        "importance_id", Code("ClientImportance"), default=None
    )
    """Importance class: 0 none, 1 bronze, 2 silver, 3 gold."""
    importance: str | None = field("importance", STR, default=None)
    """Importance."""
    card: str | None = field("card", STR, default=None)
    """Card number; empty where there is none."""
    birth_date: dt.date | None = field("birth_date", DATE, default=None)
    """Birth date; null where unknown."""
    comment: str | None = field("comment", STR, default=None)
    """Comment."""
    sms_check: int | None = field("sms_check", INT, default=None)
    """SMS greeting on the birthday: 1 yes, 0 no."""
    sms_not: int | None = field("sms_not", INT, default=None)
    """Left out of SMS mailings: 1 yes, 0 no."""
    spent: float | None = field("spent", FLOAT, default=None)
    """Spent."""
    balance: float | None = field("balance", FLOAT, default=None)
    """Balance."""
    visits: int | None = field("visits", INT, default=None)
    """Visits."""
    last_change_date: dt.datetime | None = field("last_change_date", DATETIME, default=None)
    """When it was last changed."""
    custom_fields: dict[str, Any] | None = field("custom_fields", Map(ANY), default=None)
    """Custom fields."""
    middle_name: str | None = field("middle_name", STR, default=None)
    """Middle name. Observed, not documented."""
    surname: str | None = field("surname", STR, default=None)
    """Surname. Observed, not documented."""
    display_name: str | None = field("display_name", STR, default=None)
    """Display name. Observed, not documented."""
    paid: float | None = field("paid", FLOAT, default=None)
    """Paid. Observed, not documented."""
    patronymic: str | None = field("patronymic", STR, default=None)
    """Patronymic. Observed, not documented."""
    sex: str | None = field("sex", STR, default=None)
    """Sex. Observed, not documented."""
    sex_id: Gender | int | None = field("sex_id", Code("Gender"), default=None)
    """Sex ID. Observed, not documented."""
    sms_bot: int | None = field("sms_bot", INT, default=None)
    """SMS bot. Observed, not documented."""
