"""What callers can say of a client."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypedDict

from altegio._client_card import phone_to_send
from altegio._given import Money, checked_amount, checked_flag, checked_money, checked_text, percent
from altegio._times import calendar_day

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
    "name": checked_text,
    "discount": percent,
    "birth_date": calendar_day,
    "spent": checked_money,
    "balance": checked_amount,
}
"""What the model doesn't check, or not so far."""


def given_fields(**given: Any) -> dict[str, Any]:
    """The fields by wire names, checked as far as their model doesn't.

    Raises:
        TypeError, ValueError: there is no such field, or one of them can't be sent.
    """
    unknown = given.keys() - ClientFields.__annotations__.keys() - {"name", "phone"}
    if unknown:
        raise TypeError(f"unexpected: {', '.join(sorted(unknown))}")
    body: dict[str, Any] = {}
    for name, value in given.items():
        if value is None:
            continue
        if name in _FLAGS:
            body[_FLAGS[name]] = int(checked_flag(name, value))
        elif name == "phone":
            body[name] = phone_to_send(value)
        else:
            body[name] = _CHECKS[name](name, value) if name in _CHECKS else value
    return body
