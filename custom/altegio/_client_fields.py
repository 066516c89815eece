"""What callers can say of a client."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, TypedDict

from altegio._checks import known_arguments
from altegio._client_card import phone_to_send
from altegio._given import Money, checked_money

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


_RENAMED = {"birthday_sms": "sms_check", "no_mailings": "sms_not"}


def given_fields(helper: str, more: ClientFields, *, name: str | None, phone: str | None) -> dict[str, Any]:
    """The fields by wire names, checked as far as their model doesn't.

    Raises:
        TypeError, ValueError: one of them can't be sent, or the helper has no such argument.
    """
    known_arguments(f"api.clients.{helper}", more, ClientFields)
    given: dict[str, Any] = {"name": name, "phone": phone, **more}
    body = {_RENAMED.get(name, name): value for name, value in given.items() if value is not None}
    if "name" in body and not str(body["name"]).strip():
        raise ValueError("name can't be empty")
    if "phone" in body:
        body["phone"] = phone_to_send(body["phone"])
    for wire in _RENAMED.values():
        if wire in body:
            body[wire] = int(body[wire])
    if "spent" in body:
        body["spent"] = checked_money("spent", body["spent"])
    if "balance" in body:
        amount = body["balance"]
        is_debt = isinstance(amount, int | Money) and amount < 0
        body["balance"] = -checked_money("balance", -amount) if is_debt else checked_money("balance", amount)
    return body
