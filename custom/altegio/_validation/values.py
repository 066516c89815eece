"""Checks of whole numbers, codes, text, phone numbers, lists and keywords."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

from altegio._validation.types import check_type

T = TypeVar("T")
_PHONE = re.compile(r"\+?[0-9][0-9 ().-]*")
_PHONE_DIGITS = range(7, 16)


def validate_int(name: str, value: object, *, minimum: int | None = None, maximum: int | None = None) -> int:
    """An integer, within the limits.

    Raises:
        TypeError: it is no int.
        ValueError: it is out of range.
    """
    number = check_type(name, value, int)
    if (minimum is not None and number < minimum) or (maximum is not None and number > maximum):
        allowed = f"at least {minimum}" if maximum is None else f"{minimum} to {maximum}"
        raise ValueError(f"{name} must be {allowed}: {number}")
    return number


def validate_id(name: str, value: object, *, minimum: int = 1) -> int:
    """The ID of an object, a positive int.

    Args:
        name: the argument.
        value: what was passed.
        minimum: 0 where that means none.

    Raises:
        TypeError: it is no int.
        ValueError: it is below ``minimum``.
    """
    if (number := check_type(name, value, int)) < minimum:
        raise ValueError(f"{name} must be a positive ID{'' if minimum else ' or 0'}: {number}")
    return number


def validate_ids(name: str, values: Iterable[int]) -> list[int]:
    """IDs, in their order.

    Raises:
        TypeError: they are no iterable of int.
        ValueError: one is zero or negative.
    """
    return [validate_id(name, value) for value in validate_list(name, values, int)]


def validate_id_keys(name: str, entries: Mapping[Any, T], *, digits: bool = False) -> dict[int, T]:
    """The entries of a mapping by ID, in their order.

    Args:
        name: the argument.
        entries: what was passed.
        digits: whether a key may be the digits of an ID, as the keys of JSON objects are.

    Raises:
        TypeError: a key is no int.
        ValueError: a key is zero or negative, or two keys are one ID.
    """
    place = f"{name}: the key"
    found: dict[int, T] = {}
    for key, value in entries.items():
        if digits and isinstance(key, str):
            if not (key.isascii() and key.isdigit()):
                raise TypeError(f"{place}: expected int or the digits of one, got {key!r}")
            number = validate_id(place, int(key))
        else:
            number = validate_id(place, key)
        if number in found:
            raise ValueError(f"{place} is there twice: {number}")
        found[number] = value
    return found


def validate_count(name: str, value: object) -> int:
    """A number of things, an int that is not negative.

    Raises:
        TypeError: it is no int.
        ValueError: it is negative.
    """
    if (number := check_type(name, value, int)) < 0:
        raise ValueError(f"{name} can't be negative: {number}")
    return number


def validate_bool(name: str, value: object) -> bool:
    """True or False.

    Raises:
        TypeError: it is no bool.
    """
    return check_type(name, value, bool)


def validate_code(name: str, value: object) -> int:
    """The number of a code: of a member of its enumeration, or of one that only the server knows.

    Raises:
        TypeError: it is no int.
    """
    return int(check_type(name, value, int))


def validate_text(name: str, value: object) -> str:
    """A text that is not blank.

    Raises:
        TypeError: it is no str.
        ValueError: it is empty or blank.
    """
    text = check_type(name, value, str)
    if not text.strip():
        raise ValueError(f"{name} can't be empty")
    return text


def without_none(fields: Mapping[str, Any]) -> dict[str, Any]:
    """The fields that have a value, in their order: None means that an argument was not passed."""
    return {name: value for name, value in fields.items() if value is not None}


def validate_phone(phone: object) -> str:
    """The digits of a phone number with its country code, without what separates them.

    Raises:
        TypeError: it is no str.
        ValueError: it is not a phone number with country code.
    """
    text = check_type("phone", phone, str)
    digits = "".join(filter(str.isdigit, text))
    if not _PHONE.fullmatch(text.strip()) or len(digits) not in _PHONE_DIGITS:
        raise ValueError(f"phone must be a number with country code, such as +13155550175: {text!r}")
    return digits


def phone_to_send(phone: object) -> str:
    """A phone number as digits, after a plus where one was passed.

    Raises:
        TypeError, ValueError: it is no phone number.
    """
    digits = validate_phone(phone)
    return f"+{digits}" if str(phone).strip().startswith("+") else digits


def validate_list(name: str, values: Iterable[T], item_type: type) -> list[T]:
    """All items of an iterable, each an instance of a class.

    Raises:
        TypeError: it is no iterable, or an item has another type.
    """
    if isinstance(values, str | bytes) or not hasattr(values, "__iter__"):
        raise TypeError(f"{name}: expected an iterable of {item_type.__name__}, got {type(values).__name__}")
    items = list(values)
    for item in items:
        check_type(name, item, item_type)
    return items


def validate_optional_ids(name: str, values: Iterable[int] | None) -> set[int] | None:
    """IDs to filter by; None for no filter.

    Raises:
        TypeError: they are no iterable of int.
    """
    return None if values is None else set(validate_list(name, values, int))


def validate_keywords(helper: str, keywords: Mapping[str, object], fields: type[Any]) -> None:
    """Check the names of keyword arguments against a TypedDict.

    Raises:
        TypeError: one is unknown.
    """
    for name in keywords:
        if name not in fields.__annotations__:
            raise TypeError(f"{helper}() got an unexpected keyword argument {name!r}")
