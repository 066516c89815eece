"""Filters of lists: which rows the values of a parameter keep; none is asked without a value."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from altegio.mock_server._core.calendar import day_of, moment_of, within
from altegio.mock_server._core.description import Node
from altegio.mock_server._core.store import Call

Filter = Callable[[Call, Node, list[str]], bool]
_ID = re.compile(r"[0-9]{1,18}")


def equals(field: str) -> Filter:
    """Rows whose field is one of the values."""
    return lambda _call, row, values: str(_value(row, field)) in values


def one_of(field: str) -> Filter:
    """Rows whose field is one of the values, which are joined by commas."""
    return lambda _call, row, values: str(_value(row, field)) in values[0].split(",")


def contains(field: str) -> Filter:
    """Rows whose field contains the text, in whatever case."""
    return lambda _call, row, values: values[0].casefold() in str(_value(row, field)).casefold()


def has_digits(field: str) -> Filter:
    """Rows whose phone contains the digits."""
    return lambda _call, row, values: digits(values[0]) in digits(_value(row, field))


def has_phone(field: str) -> Filter:
    """Rows with this phone, in whatever form it is written."""
    return lambda _call, row, values: same_phone(_value(row, field), values[0])


def at_least(field: str) -> Filter:
    """Rows whose field is this amount or more."""
    return lambda _call, row, values: bool(row[field] >= float(values[0]))


def at_most(field: str) -> Filter:
    """Rows whose field is this amount or less."""
    return lambda _call, row, values: bool(row[field] <= float(values[0]))


def since(field: str) -> Filter:
    """Rows whose moment is not before the value."""
    return lambda _call, row, values: moment_of(row[field]) >= moment_of(values[0])


def until(field: str) -> Filter:
    """Rows whose moment is not after the value."""
    return lambda _call, row, values: moment_of(row[field]) <= moment_of(values[0])


def from_day(field: str) -> Filter:
    """Rows whose day is not before the value."""
    return lambda _call, row, values: within(moment_of(row[field]).date(), day_of(values[0]), None)


def to_day(field: str) -> Filter:
    """Rows whose day is not after the value."""
    return lambda _call, row, values: within(moment_of(row[field]).date(), None, day_of(values[0]))


def is_id(text: str) -> bool:
    """Whether a text is an ID: digits, and no more than a number of 64 bits has."""
    return _ID.fullmatch(text) is not None


def digits(phone: str) -> str:
    """The digits of a phone."""
    return "".join(filter(str.isdecimal, phone))


def same_phone(one: str, other: str) -> bool:
    """Whether two phones are the same; no phone is like nothing."""
    return bool(digits(one)) and digits(one) == digits(other)


def _value(row: Node, field: str) -> Any:
    value: Any = row
    for name in field.split("."):
        value = value and value[name]
    return value
