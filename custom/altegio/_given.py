"""Checks of what callers give, shared by the helpers: money, counts, phone numbers, times."""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal
from math import isfinite

Money = float | Decimal
"""An amount in the currency of the location: int, float or Decimal."""

_PHONE = re.compile(r"\+?[0-9][0-9 ().-]*")
_DIGITS = range(7, 16)


def checked_money(name: str, amount: object) -> float:
    """The JSON number of an amount that can't be negative; a Decimal loses nothing.

    Raises:
        TypeError: it is no number.
        ValueError: it is negative, infinite, no number, or a Decimal that has more digits than a JSON number keeps.
    """
    if isinstance(amount, bool) or not isinstance(amount, int | float | Decimal):
        raise TypeError(f"{name}: expected float, got {type(amount).__name__}")
    if not (amount.is_finite() if isinstance(amount, Decimal) else isfinite(amount)):
        raise ValueError(f"{name}: {amount} is not a number that JSON has")
    if amount < 0:
        raise ValueError(f"{name} can't be negative: {amount}")
    if not isinstance(amount, Decimal):
        return amount
    wire = float(amount)
    if Decimal(repr(wire)) != amount:
        raise ValueError(f"{name}: {amount} has more digits than a JSON number keeps")
    return wire


def checked_phone(phone: object) -> str:
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


def checked_count(name: str, number: object) -> int:
    """A number of things, or an ID.

    Raises:
        TypeError: it is no int.
        ValueError: it is negative.
    """
    if isinstance(number, bool) or not isinstance(number, int):
        raise TypeError(f"{name}: expected int, got {type(number).__name__}")
    if number < 0:
        raise ValueError(f"{name} can't be negative: {number}")
    return number


def moment(name: str, day: dt.date) -> dt.datetime:
    """A time as it is, or the last second of a day, in the zone of the location.

    Raises:
        TypeError: it is neither a date nor a datetime.
    """
    if isinstance(day, dt.datetime):
        return day
    if not isinstance(day, dt.date):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"{name}: expected a date or datetime, got {type(day).__name__}")
    return dt.datetime.combine(day, dt.time(23, 59, 59))
