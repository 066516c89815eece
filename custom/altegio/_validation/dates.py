"""Checks of the times that callers give, shared by the helpers: days, moments, periods, lengths."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence

from altegio._validation.types import of_kind
from altegio._validation.values import listed

_LONGEST_BREAK = 3600
_BREAK_STEP = 300


def seconds(name: str, value: object, *, least: int = 1, most: int | None = None) -> int:
    """A length of time in whole seconds.

    Raises:
        TypeError: it is no timedelta.
        ValueError: it has fractions of a second, or is out of range.
    """
    whole, rest = divmod(of_kind(name, value, dt.timedelta), dt.timedelta(seconds=1))
    if rest:
        raise ValueError(f"{name}: {value} is not in whole seconds")
    if whole < least or (most is not None and whole > most):
        limit = f"at least {dt.timedelta(seconds=least)}"
        if most is not None:
            limit += f", at most {dt.timedelta(seconds=most)}"
        raise ValueError(f"{name}: {value} is out of range ({limit})")
    return whole


def break_seconds(value: object) -> int:
    """A technical break in seconds.

    Raises:
        TypeError: it is no timedelta.
        ValueError: it is longer than an hour, or no multiple of 5 minutes.
    """
    length = seconds("technical_break", value, least=0, most=_LONGEST_BREAK)
    if length % _BREAK_STEP:
        raise ValueError(f"technical_break: {value} is not a multiple of 5 minutes")
    return length


def calendar_day(name: str, value: object) -> dt.date:
    """A date without a time.

    Raises:
        TypeError: it is something else.
    """
    if isinstance(value, dt.datetime) or not isinstance(value, dt.date):
        raise TypeError(f"{name}: expected date, got {type(value).__name__}")
    return value


def day_of(name: str, value: object) -> dt.date:
    """A date, or that of a datetime.

    Raises:
        TypeError: it is neither.
    """
    return value.date() if isinstance(value, dt.datetime) else calendar_day(name, value)


def checked_moment(name: str, value: object) -> dt.datetime:
    """A date with a time.

    Raises:
        TypeError: it is something else.
    """
    return of_kind(name, value, dt.datetime)


def end_of(name: str, day: dt.date) -> dt.datetime:
    """A time as it is, or the last second of a day, in the zone of the location.

    Raises:
        TypeError: it is neither a date nor a datetime.
    """
    if isinstance(day, dt.datetime):
        return day
    return dt.datetime.combine(of_kind(name, day, dt.date, "a date or datetime"), dt.time(23, 59, 59))


def open_period(start: object, end: object) -> tuple[dt.date | None, dt.date | None]:
    """Both ends of a period, the last day counted in; None where it is open.

    Raises:
        TypeError: one is no date.
        ValueError: it ends before it starts.
    """
    first = None if start is None else calendar_day("start", start)
    last = None if end is None else calendar_day("end", end)
    if first is not None and last is not None and last < first:
        raise ValueError(f"end is before start: {last} < {first}")
    return first, last


def period(start: object, end: object) -> tuple[dt.date, dt.date]:
    """Both ends of a period, the last day counted in.

    Raises:
        TypeError: one is no date.
        ValueError: it ends before it starts.
    """
    first, last = calendar_day("start", start), calendar_day("end", end)
    open_period(first, last)
    return first, last


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
