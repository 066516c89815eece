"""What callers can say of a client."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypedDict

from altegio._validation.dates import validate_date
from altegio._validation.values import (
    Money,
    validate_amount,
    validate_bool,
    validate_keywords,
    validate_non_negative_amount,
    validate_percent,
    validate_text,
)
from altegio.resources.clients._profile import phone_to_send

if TYPE_CHECKING:
    from altegio_client.enums import ClientImportance, Gender


class ClientFields(TypedDict, total=False):
    """What can be said of any client, beside name and phone.

    Attributes:
        surname, middle_name, email, card, comment: texts; an empty one clears the field.
        gender_id: 0 unknown, 1 male, 2 female.
        importance_id: 0 none, 1 bronze, 2 silver, 3 gold.
        discount: in percent.
        birth_date: the day of birth.
        birthday_sms: whether a greeting goes out by SMS.
        no_mailings: whether the client is left out of SMS mailings.
        spent: what was spent before, in the currency of the location.
        balance: what is in the client's account, in the currency of the location; may be negative.
    """

    surname: str
    middle_name: str
    email: str
    card: str
    comment: str
    gender_id: Gender | int
    importance_id: ClientImportance | int
    discount: float
    birth_date: dt.date
    birthday_sms: bool
    no_mailings: bool
    spent: Money
    balance: Money


_FLAGS = {"birthday_sms": "sms_check", "no_mailings": "sms_not"}
_CHECKS: dict[str, Callable[[str, object], object]] = {
    "name": validate_text,
    "discount": validate_percent,
    "birth_date": validate_date,
    "spent": validate_non_negative_amount,
    "balance": validate_amount,
}
"""What the model doesn't check, or not so far."""


def given_fields(helper: str, more: ClientFields, *, name: str | None, phone: str | None) -> dict[str, Any]:
    """The fields by wire names, checked as far as their model doesn't.

    Raises:
        TypeError, ValueError: one of them can't be sent, or the helper has no such argument.
    """
    validate_keywords(f"api.clients.{helper}", more, ClientFields)
    given: dict[str, Any] = {"name": name, "phone": phone, **more}
    body: dict[str, Any] = {}
    for field, value in given.items():
        if value is None:
            continue
        if field in _FLAGS:
            body[_FLAGS[field]] = int(validate_bool(field, value))
        elif field == "phone":
            body[field] = phone_to_send(value)
        else:
            body[field] = _CHECKS[field](field, value) if field in _CHECKS else value
    return body
