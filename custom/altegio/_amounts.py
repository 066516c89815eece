"""Amounts: what callers give becomes an exact JSON number, what the server sends becomes a Decimal."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from altegio._given import checked_money


def positive(name: str, amount: object) -> float:
    """The JSON number of an amount above zero.

    Raises:
        TypeError: it is no number.
        ValueError: it is zero or less, no number that JSON has, or has more digits than a JSON number keeps.
    """
    wire = checked_money(name, amount)
    if not wire:
        raise ValueError(f"{name} must be above 0")
    return wire


def signed(name: str, amount: object) -> float:
    """The JSON number of an amount that adds or takes away, but isn't zero.

    Raises:
        TypeError, ValueError: as ``positive``.
    """
    if isinstance(amount, int | float | Decimal) and amount < 0:
        return -positive(name, -amount)
    return positive(name, amount)


def exact(amount: float | Decimal) -> Decimal:
    """A checked amount as the decimal number that its digits show."""
    return amount if isinstance(amount, Decimal) else Decimal(repr(amount))


def decimal_of(value: object) -> Decimal | None:
    """An amount that came, as the decimal number that its digits show; None where it is none."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        number = Decimal(value if isinstance(value, str) else repr(value))
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def checked_id(name: str, value: object) -> int:
    """An ID.

    Raises:
        TypeError: it is no int.
        ValueError: it is zero or less.
    """
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(f"{name}: expected int, got {type(value).__name__}")
    if value < 1:
        raise ValueError(f"{name}: {value} is no ID")
    return value


def checked_text(name: str, value: object) -> str:
    """A text that says something.

    Raises:
        TypeError: it is no str.
        ValueError: it is empty.
    """
    if not isinstance(value, str):
        raise TypeError(f"{name}: expected str, got {type(value).__name__}")
    if not value.strip():
        raise ValueError(f"{name} can't be empty")
    return value
