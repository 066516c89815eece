# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import DATE, FLOAT, INT, STR, Code, List

if TYPE_CHECKING:
    import datetime as dt

    from ..enums import ClientImportance, Gender
    from ..numbers import OptionalNumber


class ClientBulkCreate(Model):
    """Data of one client out of a bulk creation.

    Needs name (str), phone (str).
    May hold surname (str), middle_name (str), email (str), gender_id (Gender | int), importance_id
    (ClientImportance | int), discount (OptionalNumber), card (str), birth_date (dt.date), comment
    (str), spent (OptionalNumber), balance (OptionalNumber), sms_check (int), sms_not (int), categories
    (list[int]).
    Any other key is sent as it is.
    """

    __sent__ = True

    name: str = field("name", STR)
    """Name."""
    phone: str = field("phone", STR)
    """Phone."""
    surname: str | None = field("surname", STR, default=None)
    """Surname."""
    middle_name: str | None = field("middle_name", STR, default=None)
    """Middle name."""
    email: str | None = field("email", STR, default=None)
    """Email."""
    gender_id: Gender | int | None = field("gender_id", Code("Gender"), default=None)
    """Gender: 0 unknown, 1 male, 2 female."""
    importance_id: ClientImportance | int | None = field(
        "importance_id", Code("ClientImportance"), default=None
    )
    """Importance class: 0 none, 1 bronze, 2 silver, 3 gold."""
    discount: OptionalNumber = field("discount", FLOAT, default=None)
    """Discount."""
    card: str | None = field("card", STR, default=None)
    """Card."""
    birth_date: dt.date | None = field("birth_date", DATE, default=None)
    """Date, YYYY-MM-DD."""
    comment: str | None = field("comment", STR, default=None)
    """Comment."""
    spent: OptionalNumber = field("spent", FLOAT, default=None)
    """Amount already spent in the location when added."""
    balance: OptionalNumber = field("balance", FLOAT, default=None)
    """Balance."""
    sms_check: int | None = field("sms_check", INT, default=None)
    """SMS greeting on the birthday: 1 yes, 0 no."""
    sms_not: int | None = field("sms_not", INT, default=None)
    """Left out of SMS mailings: 1 yes, 0 no."""
    categories: list[int] | None = field("categories", List(INT), default=None)
    """Client tag IDs."""
