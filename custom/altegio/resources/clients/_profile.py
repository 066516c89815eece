"""A client as the server tells it, and the body that keeps it as it is."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any, cast

from altegio._parsing import as_list, as_mapping
from altegio._validation.values import validate_list, validate_phone
from altegio_client.models import Client, ClientUpdate

Labels = Iterable[int]
_COMPUTED = ("spent", "balance")
"""Sums that sales change: sent back, they would undo a sale made meanwhile."""


def phone_to_send(phone: object) -> str:
    """A phone number with its digits only, after a plus where one was given.

    Raises:
        TypeError, ValueError: it is none.
    """
    digits = validate_phone(phone)
    return f"+{digits}" if str(phone).strip().startswith("+") else digits


def digits_of(phone: object) -> str:
    """The digits of a phone number that the server tells, in whatever form."""
    return "".join(letter for letter in str(phone or "") if letter in "0123456789")


def client_of(told: Any) -> Client | None:
    """The client that an answer tells of, which is not documented; None where it tells of none."""
    card = as_mapping(told[0] if isinstance(told, list) and told else told)
    return Client.from_dict(card) if card.get("id") else None


def kept(card: Client) -> dict[str, Any]:
    """What has to be sent of a client so that it stays as it is."""
    wire = card.to_dict()
    body: dict[str, Any] = {}
    for name, field in ClientUpdate.__wire_fields__.items():
        value = field.spec.decode(wire.get(name))
        if value is not None and name not in _COMPUTED:
            body[name] = value
    day: object = card.birth_date
    # An unknown day of birth comes in several forms, none of which can be sent.
    body.pop("birth_date", None)
    if isinstance(day, dt.date):
        body["birth_date"] = day.isoformat()
    body["labels"] = label_ids(card)
    fields: object = wire.get("custom_fields")
    body["custom_fields"] = fields if isinstance(fields, dict) else {}
    return {name: value for name, value in body.items() if value or value in (0, False)}


def label_ids(card: Client) -> list[int]:
    """The tags of a client."""
    tags: Any = card.to_dict().get("categories")
    told = list(as_mapping(tags).values()) or as_list(tags)
    found = (as_mapping(tag).get("id", tag) for tag in told)
    return [int(one) for one in found if str(one).isdigit()]


def changed_labels(present: list[int], add: Labels | None, remove: Labels | None) -> list[int]:
    """Tags with some added at the end and some taken away."""
    away = set(validate_list("remove_labels", remove or (), int))
    new = [one for one in validate_list("add_labels", add or (), int) if one not in present]
    return [one for one in [*present, *dict.fromkeys(new)] if one not in away]


def mapping_of_fields(given: object) -> dict[str, Any]:
    """Custom fields as a caller gives them.

    Raises:
        TypeError: it is no mapping from code to value.
    """
    if not isinstance(given, Mapping):
        raise TypeError(f"custom_fields: expected a mapping from code to value, got {type(given).__name__}")
    fields = cast("Mapping[object, Any]", given)
    for code in fields:
        if not isinstance(code, str):
            raise TypeError(f"custom_fields: a code is a str, not {type(code).__name__}")
    return {str(code): value for code, value in fields.items()}
