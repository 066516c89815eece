"""Checks of the times that callers give, shared by the helpers: days, moments, periods, lengths."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence

from altegio._validation.types import check_type
from altegio._validation.values import validate_list

_LONGEST_BREAK = 3600
_BREAK_STEP = 300


def validate_duration(name: str, value: object, *, minimum: int = 1, maximum: int | None = None) -> int:
    """A length of time in whole seconds.

    Raises:
        TypeError: it is no timedelta.
        ValueError: it has fractions of a second, or is out of range.
    """
    whole, rest = divmod(check_type(name, value, dt.timedelta), dt.timedelta(seconds=1))
    if rest:
        raise ValueError(f"{name}: {value} is not in whole seconds")
    if whole < minimum or (maximum is not None and whole > maximum):
        limit = f"at least {dt.timedelta(seconds=minimum)}"
        if maximum is not None:
            limit += f", at most {dt.timedelta(seconds=maximum)}"
        raise ValueError(f"{name}: {value} is out of range ({limit})")
    return whole


def validate_technical_break(value: object) -> int:
    """A technical break in seconds.

    Raises:
        TypeError: it is no timedelta.
        ValueError: it is longer than an hour, or no multiple of 5 minutes.
    """
    length = validate_duration("technical_break", value, minimum=0, maximum=_LONGEST_BREAK)
    if length % _BREAK_STEP:
        raise ValueError(f"technical_break: {value} is not a multiple of 5 minutes")
    return length


def validate_date(name: str, value: object) -> dt.date:
    """A date without a time.

    Raises:
        TypeError: it is something else.
    """
    if isinstance(value, dt.datetime) or not isinstance(value, dt.date):
        raise TypeError(f"{name}: expected date, got {type(value).__name__}")
    return value


def to_date(name: str, value: object) -> dt.date:
    """A date, or that of a datetime.

    Raises:
        TypeError: it is neither.
    """
    return value.date() if isinstance(value, dt.datetime) else validate_date(name, value)


def validate_datetime(name: str, value: object) -> dt.datetime:
    """A date with a time.

    Raises:
        TypeError: it is something else.
    """
    return check_type(name, value, dt.datetime)


def to_end_of_day(name: str, day: dt.date) -> dt.datetime:
    """A time as it is, or the last second of a day, in the zone of the location.

    Raises:
        TypeError: it is neither a date nor a datetime.
    """
    if isinstance(day, dt.datetime):
        return day
    return dt.datetime.combine(check_type(name, day, dt.date, "a date or datetime"), dt.time(23, 59, 59))


def validate_open_period(start: object, end: object) -> tuple[dt.date | None, dt.date | None]:
    """Both ends of a period, the last day counted in; None where it is open.

    Raises:
        TypeError: one is no date.
        ValueError: it ends before it starts.
    """
    first = None if start is None else validate_date("start", start)
    last = None if end is None else validate_date("end", end)
    if first is not None and last is not None and last < first:
        raise ValueError(f"end is before start: {last} < {first}")
    return first, last


def validate_period(start: object, end: object) -> tuple[dt.date, dt.date]:
    """Both ends of a period, the last day counted in.

    Raises:
        TypeError: one is no date.
        ValueError: it ends before it starts.
    """
    first, last = validate_date("start", start), validate_date("end", end)
    validate_open_period(first, last)
    return first, last


def dates_in_period(start: dt.date, end: dt.date, weekdays: Iterable[int] | None) -> Sequence[dt.date]:
    """The days of a period, or those of some days of the week, 1 Monday to 7 Sunday.

    Raises:
        TypeError: an argument has a wrong type.
        ValueError: the period is none, there is no such day of the week, or the period has no such day.
    """
    first, last = validate_period(start, end)
    chosen = None if weekdays is None else validate_list("weekdays", weekdays, int)
    if chosen is not None and not all(1 <= day <= 7 for day in chosen):
        raise ValueError(f"weekdays are 1 Monday to 7 Sunday: {chosen}")
    days = [first + dt.timedelta(days=number) for number in range((last - first).days + 1)]
    found = [day for day in days if chosen is None or day.isoweekday() in chosen]
    if not found:
        raise ValueError(f"no such day of the week from {first} to {last}")
    return found
