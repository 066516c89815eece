"""Bodies of a client: built from arguments, or from a client that the server returned."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypedDict

from altegio._parsing import as_list, as_mapping
from altegio._validation.amounts import Money, validate_amount, validate_non_negative_amount, validate_percent
from altegio._validation.dates import validate_date
from altegio._validation.types import check_type
from altegio._validation.values import phone_to_send, validate_bool, validate_keywords, validate_list, validate_text
from altegio_client.codec import INT
from altegio_client.models import Client, ClientUpdate

if TYPE_CHECKING:
    from altegio_client.enums import ClientImportance, Gender

__all__ = ["ClientFields"]


class ClientFields(TypedDict, total=False):
    """Further fields of a client, beside name and phone.

    Attributes:
        surname, middle_name, email, card, comment: texts; an empty one clears the field.
        gender_id: 0 unknown, 1 male, 2 female.
        importance_id: 0 none, 1 bronze, 2 silver, 3 gold.
        discount: in percent.
        birth_date: the day of birth.
        birthday_sms: whether the client gets a birthday greeting by SMS.
        no_mailings: whether the client is excluded from SMS mailings.
        spent: what was spent before, in the currency of the location.
        balance: the balance of the client's account, in the currency of the location; may be negative.
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


_COMPUTED = ("spent", "balance")
"""Sums that sales change: sent back, they would undo a sale of the meantime."""


def digits_of(phone: object) -> str:
    """The digits of a phone number as the server returned it, in any form."""
    return "".join(letter for letter in str(phone or "") if letter in "0123456789")


def _flag(name: str, value: object) -> int:
    return int(validate_bool(name, value))


_FIELDS: dict[str, tuple[str, Callable[[str, object], object]]] = {
    "name": ("name", validate_text),
    "phone": ("phone", lambda _, value: phone_to_send(value)),
    "discount": ("discount", validate_percent),
    "birth_date": ("birth_date", validate_date),
    "birthday_sms": ("sms_check", _flag),
    "no_mailings": ("sms_not", _flag),
    "spent": ("spent", validate_non_negative_amount),
    "balance": ("balance", validate_amount),
}
"""The wire names and checks of fields that the model does not check, or not as strictly."""


def build_body(
    helper: str,
    more: ClientFields,
    *,
    name: str | None,
    phone: str | None,
    custom_fields: Mapping[str, Any] | None,
) -> dict[str, Any]:
    """The fields by their wire names, validated as far as the model does not.

    Raises:
        TypeError, ValueError: one of them is invalid, or the helper has no such argument.
    """
    validate_keywords(f"api.clients.{helper}", more, ClientFields)
    passed: dict[str, Any] = {"name": name, "phone": phone, **more}
    body: dict[str, Any] = {}
    for field, value in passed.items():
        if value is not None:
            wire, validate = _FIELDS.get(field, (field, None))
            body[wire] = validate(field, value) if validate else value
    if custom_fields is not None:
        check_type("custom_fields", custom_fields, Mapping, "a mapping from code to value")
        validate_list("custom_fields", custom_fields, str)
        body["custom_fields"] = dict(custom_fields)
    return body


def parse_client(payload: Any) -> Client | None:
    """The client in a payload, which may be a list that holds it; None without one."""
    several = as_list(payload)
    found: object = several[0] if several else payload
    client = found if isinstance(found, Client) else Client.from_dict(as_mapping(found))
    return client if client.to_dict().get("id") else None


def body_from_client(profile: Client) -> dict[str, Any]:
    """The body that updates a client without changing it."""
    wire = profile.to_dict()
    body: dict[str, Any] = {}
    for name, field in ClientUpdate.__wire_fields__.items():
        value = field.spec.decode(wire.get(name))
        if value is not None and name not in _COMPUTED:
            body[name] = value
    day: object = profile.birth_date
    # An unknown day of birth comes in several forms, none of which can be sent.
    body.pop("birth_date", None)
    if isinstance(day, dt.date):
        body["birth_date"] = day.isoformat()
    body["labels"] = label_ids(profile)
    body["custom_fields"] = as_mapping(wire.get("custom_fields"))
    return {name: value for name, value in body.items() if value or value in (0, False)}


def label_ids(profile: Client) -> list[int]:
    """The tags of a client."""
    tags: Any = profile.to_dict().get("categories")
    found = (INT.decode(as_mapping(tag).get("id", tag)) for tag in as_mapping(tags).values() or as_list(tags))
    return [one for one in found if type(one) is int and one >= 0]


def merge_labels(present: Sequence[int], add: Sequence[int], remove: Sequence[int]) -> list[int]:
    """Tags with some added at the end and some removed."""
    new = [one for one in dict.fromkeys(add) if one not in present]
    return [one for one in [*present, *new] if one not in remove]
