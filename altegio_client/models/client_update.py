# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import NO_DICT, Model, field
from ..codec import ANY, FLOAT, INT, STR, Code, List, Map

if TYPE_CHECKING:
    from typing import Any

    from ..enums import ClientImportance, Gender
    from ..numbers import OptionalNumber


class ClientUpdate(Model):
    """Changed data of a client."""

    __slots__ = NO_DICT

    name: str = field("name", STR)
    """Name. Example: James."""
    phone: str = field("phone", STR)
    """Phone. Example: 13155550179."""
    surname: str | None = field("surname", STR, default=None)
    """Surname. Example: Smith."""
    middle_name: str | None = field("middle_name", STR, default=None)
    """Middle name. Example: James."""
    email: str | None = field("email", STR, default=None)
    """Email. Example: j.smith@example.com."""
    gender_id: Gender | int | None = field("gender_id", Code("Gender"), default=None)
    """Gender: 0 unknown, 1 male, 2 female. Example: 1."""
    importance_id: ClientImportance | int | None = field(
        "importance_id", Code("ClientImportance"), default=None
    )
    """Importance class: 0 none, 1 bronze, 2 silver, 3 gold. Example: 1."""
    discount: OptionalNumber = field("discount", FLOAT, default=None)
    """Discount. Example: 15."""
    card: str | None = field("card", STR, default=None)
    """Card. Example: 555888666."""
    birth_date: str | None = field("birth_date", STR, default=None)
    """Birth date, YYYY-MM-DD. Example: '952041600'."""
    comment: str | None = field("comment", STR, default=None)
    """Comment. Example: throws show-off."""
    spent: OptionalNumber = field("spent", FLOAT, default=None)
    """Amount already spent in the location when added. Example: 1000."""
    balance: OptionalNumber = field("balance", FLOAT, default=None)
    """Balance. Example: -200."""
    sms_check: int | None = field("sms_check", INT, default=None)
    """SMS greeting on the birthday: 1 yes, 0 no."""
    sms_not: int | None = field("sms_not", INT, default=None)
    """Left out of SMS mailings: 1 yes, 0 no."""
    labels: list[int] | None = field("labels", List(INT), default=None)
    """Client tag IDs."""
    custom_fields: dict[str, Any] | None = field("custom_fields", Map(ANY), default=None)
    """Map from a custom field's code to its value. Example: {'key-1': 'value-1'}."""
