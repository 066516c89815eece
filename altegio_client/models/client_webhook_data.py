# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, DATE, DATETIME, FLOAT, INT, STR, Choice, Code, List, Map, Ref

if TYPE_CHECKING:
    import datetime as dt
    from typing import Any, Literal

    from ..enums import ClientImportance, Gender
    from ..models import ClientWebhookDataCategory


class ClientWebhookData(Model):
    """The object after the change."""

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
    birth_date: dt.date | None = field("birth_date", DATE, default=None)
    """Birth date."""
    comment: str | None = field("comment", STR, default=None)
    """Comment."""
    discount: float | None = field("discount", FLOAT, default=None)
    """Discount."""
    visits: int | None = field("visits", INT, default=None)
    """Visits."""
    sex_id: Gender | int | None = field("sex_id", Code("Gender"), default=None)
    """Sex ID."""
    sex: str | None = field("sex", STR, default=None)
    """Sex."""
    sms_check: Literal[0, 1] | int | None = field("sms_check", Choice(0, 1), default=None)
    """SMS check."""
    sms_bot: Literal[0, 1] | int | None = field("sms_bot", Choice(0, 1), default=None)
    """SMS bot."""
    sms_not: Literal[0, 1] | int | None = field("sms_not", Choice(0, 1), default=None)
    """SMS not."""
    spent: float | None = field("spent", FLOAT, default=None)
    """Spent."""
    paid: float | None = field("paid", FLOAT, default=None)
    """Paid."""
    balance: float | None = field("balance", FLOAT, default=None)
    """Balance."""
    importance_id: ClientImportance | int | None = field(
        "importance_id", Code("ClientImportance"), default=None
    )
    """Importance ID."""
    importance: str | None = field("importance", STR, default=None)
    """Importance."""
    categories: list[ClientWebhookDataCategory] | None = field(
        "categories", List(Ref("client_webhook_data_category", "ClientWebhookDataCategory")), default=None
    )
    """Categories."""
    last_change_date: dt.datetime | None = field("last_change_date", DATETIME, default=None)
    """When it was last changed."""
    custom_fields: dict[str, Any] | None = field("custom_fields", Map(ANY), default=None)
    """Values of custom fields, by code."""
