"""What several helpers check of their arguments before anything is sent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeVar, cast

T = TypeVar("T")


def known_arguments(helper: str, given: Mapping[str, object], fields: type[Any]) -> None:
    """Check the keyword arguments that a helper takes as a whole, against the TypedDict of their names.

    Raises:
        TypeError: one is unknown.
    """
    for name in given:
        if name not in fields.__annotations__:
            raise TypeError(f"{helper}() got an unexpected keyword argument {name!r}")


def seconds(name: str, value: object, *, least: int = 1, most: int | None = None) -> int:
    """A length of time in whole seconds.

    Raises:
        TypeError: it is no timedelta.
        ValueError: it has fractions of a second, or is out of range.
    """
    if not isinstance(value, dt.timedelta):
        raise TypeError(f"{name}: expected timedelta, got {type(value).__name__}")
    whole, rest = divmod(value, dt.timedelta(seconds=1))
    if rest:
        raise ValueError(f"{name}: {value} is not in whole seconds")
    if whole < least or (most is not None and whole > most):
        limit = f"at least {dt.timedelta(seconds=least)}"
        if most is not None:
            limit += f", at most {dt.timedelta(seconds=most)}"
        raise ValueError(f"{name}: {value} is out of range ({limit})")
    return whole


def calendar_day(name: str, value: object) -> dt.date:
    """A date without a time.

    Raises:
        TypeError: it is something else.
    """
    if isinstance(value, dt.datetime) or not isinstance(value, dt.date):
        raise TypeError(f"{name}: expected date, got {type(value).__name__}")
    return value


def period(start: object, end: object) -> tuple[dt.date, dt.date]:
    """Both ends of a period, the last day counted in.

    Raises:
        TypeError: one is no date.
        ValueError: it ends before it starts.
    """
    first, last = calendar_day("start", start), calendar_day("end", end)
    if last < first:
        raise ValueError(f"end is before start: {last} < {first}")
    return first, last


def listed(name: str, values: Iterable[T], kind: type) -> Sequence[T]:
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


def days_of(start: dt.date, end: dt.date, weekdays: Iterable[int] | None) -> Sequence[dt.date]:
    """The days of a period, or those of some days of the week, 1 Monday to 7 Sunday.

    Raises:
        TypeError: an argument has a wrong type.
        ValueError: the period is none, there is no such day of the week, or the period has no such day.
    """
    first, last = period(start, end)
    chosen = None if weekdays is None else listed("weekdays", weekdays, int)
    if chosen is not None and not all(1 <= day <= 7 for day in chosen):
        raise ValueError(f"weekdays are 1 Monday to 7 Sunday: {chosen}")
    days = [first + dt.timedelta(days=number) for number in range((last - first).days + 1)]
    found = [day for day in days if chosen is None or day.isoweekday() in chosen]
    if not found:
        raise ValueError(f"no such day of the week from {first} to {last}")
    return found
