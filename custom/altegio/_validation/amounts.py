"""Checks of money and percentages; what they return is a JSON number."""

from __future__ import annotations

from decimal import Decimal
from math import isfinite, nan
from typing import Any

from altegio._validation.types import check_type

Money = float | Decimal
"""An amount in the currency of the location: int, float or Decimal."""


def validate_amount(name: str, amount: object) -> float:
    """An amount of any sign as a JSON number that holds it exactly.

    Raises:
        TypeError: it is no int, float or Decimal.
        ValueError: it is not finite, too large, or a Decimal with more digits than a JSON number can hold.
    """
    value: Any = check_type(name, amount, (float, int, Decimal))
    try:
        number = float(value)
    except OverflowError:
        raise ValueError(f"{name} is too large for a JSON number") from None
    except ValueError:
        number = nan  # from a signaling NaN
    if not isfinite(number):
        raise ValueError(f"{name} must be a finite number: {value}")
    if isinstance(value, int | float):
        return value
    if to_decimal(number) != value:
        raise ValueError(f"{name} has more digits than a JSON number can hold: {value}")
    return number


def validate_non_negative_amount(name: str, amount: object) -> float:
    """An amount of at least 0 as a JSON number.

    Raises:
        TypeError, ValueError: as ``validate_amount``, or it is negative.
    """
    number = validate_amount(name, amount)
    if number < 0:
        raise ValueError(f"{name} can't be negative: {amount}")
    return number


def validate_positive_amount(name: str, amount: object) -> float:
    """An amount above 0 as a JSON number.

    Raises:
        TypeError, ValueError: as ``validate_amount``, or it is zero or negative.
    """
    number = validate_non_negative_amount(name, amount)
    if not number:
        raise ValueError(f"{name} must be above 0")
    return number


def validate_nonzero_amount(name: str, amount: object) -> float:
    """An amount other than 0, which adds or subtracts, as a JSON number.

    Raises:
        TypeError, ValueError: as ``validate_amount``, or it is zero.
    """
    number = validate_amount(name, amount)
    if not number:
        raise ValueError(f"{name} can't be 0")
    return number


def validate_percent(name: str, value: object) -> float:
    """A percentage from 0 to 100 as a JSON number.

    Raises:
        TypeError, ValueError: as ``validate_amount``, or it is out of range.
    """
    number = validate_non_negative_amount(name, value)
    if number > 100:
        raise ValueError(f"{name} must be 0 to 100 percent: {value}")
    return number


def to_decimal(amount: float | Decimal) -> Decimal:
    """A validated amount as the decimal number that its digits show."""
    return amount if isinstance(amount, Decimal) else Decimal(repr(amount))
