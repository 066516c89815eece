"""Checks of what callers give, shared by the helpers: numbers, money, texts, phone numbers, lists."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from enum import IntEnum
from math import isfinite, nan
from typing import Any, TypeVar, cast

from altegio._validation.types import check_type

Money = float | Decimal
"""An amount in the currency of the location: int, float or Decimal."""

T = TypeVar("T")
Code = TypeVar("Code", bound=IntEnum)
_PHONE = re.compile(r"\+?[0-9][0-9 ().-]*")
_DIGITS = range(7, 16)


def validate_int(name: str, value: object, *, minimum: int | None = None, maximum: int | None = None) -> int:
    """A whole number.

    Raises:
        TypeError: it is no int.
        ValueError: it is out of range.
    """
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(f"{name}: expected int, got {type(value).__name__}")
    if (minimum is not None and value < minimum) or (maximum is not None and value > maximum):
        allowed = f"at least {minimum}" if maximum is None else f"{minimum} to {maximum}"
        raise ValueError(f"{name} is {allowed}: {value}")
    return value


def validate_id(name: str, value: object) -> int:
    """An ID.

    Raises:
        TypeError: it is no int.
        ValueError: it is zero or less.
    """
    if validate_int(name, value) < 1:
        raise ValueError(f"{name}: {value} is no ID")
    return cast("int", value)


def validate_count(name: str, number: object) -> int:
    """A number of things.

    Raises:
        TypeError: it is no int.
        ValueError: it is negative.
    """
    if validate_int(name, number) < 0:
        raise ValueError(f"{name} can't be negative: {number}")
    return cast("int", number)


def validate_bool(name: str, value: object) -> bool:
    """A yes or no.

    Raises:
        TypeError: it is no bool.
    """
    return check_type(name, value, bool)


def validate_enum(name: str, kind: type[Code], value: object) -> Code:
    """A code with a meaning.

    Raises:
        TypeError: it is no int.
        ValueError: it is none of the codes.
    """
    codes = {int(code): code for code in kind}
    number = validate_int(name, value)
    if number not in codes:
        raise ValueError(f"{name} is one of {', '.join(map(str, codes))} (see {kind.__name__}), not {number}")
    return codes[number]


def validate_text(name: str, value: object) -> str:
    """A text that says something.

    Raises:
        TypeError: it is no str.
        ValueError: it is empty.
    """
    text = check_type(name, value, str)
    if not text.strip():
        raise ValueError(f"{name} can't be empty")
    return text


def validate_amount(name: str, amount: object) -> float:
    """The JSON number of an amount, which may be negative; a Decimal loses nothing.

    Raises:
        TypeError: it is no number.
        ValueError: it is infinite, no number, too large, or a Decimal that has more digits than a JSON number keeps.
    """
    if isinstance(amount, bool) or not isinstance(amount, int | float | Decimal):
        raise TypeError(f"{name}: expected float, got {type(amount).__name__}")
    try:
        wire = float(amount)
    except OverflowError:
        raise ValueError(f"{name} is too large for a JSON number") from None
    except ValueError:
        wire = nan  # which is signaling
    if not isfinite(wire):
        raise ValueError(f"{name}: {amount} is not a number that JSON has")
    if not isinstance(amount, Decimal):
        return amount
    if to_decimal(wire) != amount:
        raise ValueError(f"{name}: {amount} has more digits than a JSON number keeps")
    return wire


def validate_non_negative_amount(name: str, amount: object) -> float:
    """The JSON number of an amount that can't be negative.

    Raises:
        TypeError, ValueError: as ``validate_amount``, or it is negative.
    """
    wire = validate_amount(name, amount)
    if wire < 0:
        raise ValueError(f"{name} can't be negative: {amount}")
    return wire


def validate_positive_amount(name: str, amount: object) -> float:
    """The JSON number of an amount above zero.

    Raises:
        TypeError, ValueError: as ``validate_amount``, or it is zero or less.
    """
    wire = validate_non_negative_amount(name, amount)
    if not wire:
        raise ValueError(f"{name} must be above 0")
    return wire


def validate_nonzero_amount(name: str, amount: object) -> float:
    """The JSON number of an amount that adds or takes away.

    Raises:
        TypeError, ValueError: as ``validate_amount``, or it is zero.
    """
    wire = validate_amount(name, amount)
    if not wire:
        raise ValueError(f"{name} can't be 0")
    return wire


def validate_percent(name: str, value: object) -> float:
    """A discount.

    Raises:
        TypeError, ValueError: as ``validate_non_negative_amount``, or it is above 100.
    """
    wire = validate_non_negative_amount(name, value)
    if wire > 100:
        raise ValueError(f"{name} is 0 to 100 percent: {value}")
    return wire


def to_decimal(amount: float | Decimal) -> Decimal:
    """A checked amount as the decimal number that its digits show."""
    return amount if isinstance(amount, Decimal) else Decimal(repr(amount))


def validate_phone(phone: object) -> str:
    """The digits of a phone number with its country code, whatever is written between them.

    Raises:
        TypeError: it is no str.
        ValueError: it is no phone number.
    """
    if not isinstance(phone, str):
        raise TypeError(f"phone: expected str, got {type(phone).__name__}")
    digits = re.sub(r"[^0-9]", "", phone)
    if not _PHONE.fullmatch(phone.strip()) or len(digits) not in _DIGITS:
        raise ValueError(f"phone: {phone!r} is no number with country code, such as +13155550175")
    return digits


def validate_list(name: str, values: Iterable[T], kind: type) -> list[T]:
    """All items of an iterable, each of a class.

    Raises:
        TypeError: it is no iterable, or holds something else.
    """
    if isinstance(values, str | bytes) or not hasattr(values, "__iter__"):
        raise TypeError(f"{name}: expected an iterable of {kind.__name__}, got {type(values).__name__}")
    items = list(values)
    for item in cast("list[object]", items):
        if isinstance(item, bool) or not isinstance(item, kind):
            raise TypeError(f"{name}: expected {kind.__name__}, got {type(item).__name__}")
    return items


def validate_optional_ids(name: str, values: Iterable[int] | None) -> set[int] | None:
    """IDs to filter by; None for no filter.

    Raises:
        TypeError: they are no iterable of int.
    """
    return None if values is None else set(validate_list(name, values, int))


def validate_keywords(helper: str, given: Mapping[str, object], fields: type[Any]) -> None:
    """Check the keyword arguments that a helper takes as a whole, against the TypedDict of their names.

    Raises:
        TypeError: one is unknown.
    """
    for name in given:
        if name not in fields.__annotations__:
            raise TypeError(f"{helper}() got an unexpected keyword argument {name!r}")
