"""Checks of dates, times, periods and durations."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence

from altegio._validation.types import check_type
from altegio._validation.values import validate_list

_LONGEST_BREAK = 3600
_BREAK_STEP = 300


def validate_duration(name: str, value: object, *, minimum: int = 1, maximum: int | None = None) -> int:
    """A duration in full seconds; the limits are seconds, too.

    Raises:
        TypeError: it is no timedelta.
        ValueError: it has fractions of a second, or is out of range.
    """
    seconds, fraction = divmod(check_type(name, value, dt.timedelta), dt.timedelta(seconds=1))
    if fraction:
        raise ValueError(f"{name} must be in full seconds: {value}")
    if seconds < minimum or (maximum is not None and seconds > maximum):
        allowed = f"at least {dt.timedelta(seconds=minimum)}"
        if maximum is not None:
            allowed += f", at most {dt.timedelta(seconds=maximum)}"
        raise ValueError(f"{name} is out of range ({allowed}): {value}")
    return seconds


def validate_technical_break(value: object) -> int:
    """A technical break in seconds.

    Raises:
        TypeError: it is no timedelta.
        ValueError: it is longer than an hour, or no multiple of 5 minutes.
    """
    seconds = validate_duration("technical_break", value, minimum=0, maximum=_LONGEST_BREAK)
    if seconds % _BREAK_STEP:
        raise ValueError(f"technical_break must be a multiple of 5 minutes: {value}")
    return seconds


def validate_date(name: str, value: object) -> dt.date:
    """A date without a time.

    Raises:
        TypeError: it is no date, or it is a datetime.
    """
    if isinstance(value, dt.datetime):
        raise TypeError(f"{name}: expected date, got datetime")
    return check_type(name, value, dt.date)


def to_date(name: str, value: object) -> dt.date:
    """A date, or that of a datetime.

    Raises:
        TypeError: it is neither.
    """
    return value.date() if isinstance(value, dt.datetime) else check_type(name, value, dt.date)


def validate_datetime(name: str, value: object) -> dt.datetime:
    """A date with a time.

    Raises:
        TypeError: it is no datetime.
    """
    return check_type(name, value, dt.datetime)


def to_end_of_day(name: str, value: object) -> dt.datetime:
    """A datetime as it is, or the last second of a date, in the time zone of the location.

    Raises:
        TypeError: it is neither a date nor a datetime.
    """
    if isinstance(value, dt.datetime):
        return value
    return dt.datetime.combine(check_type(name, value, dt.date, "a date or datetime"), dt.time(23, 59, 59))


def validate_open_period(start: object, end: object) -> tuple[dt.date | None, dt.date | None]:
    """The first and the last day of a period; None where it is open.

    Raises:
        TypeError: one is no date.
        ValueError: the end is before the start.
    """
    first = None if start is None else validate_date("start", start)
    last = None if end is None else validate_date("end", end)
    if first is not None and last is not None and last < first:
        raise ValueError(f"end is before start: {last} < {first}")
    return first, last


def validate_period(start: object, end: object) -> tuple[dt.date, dt.date]:
    """The first and the last day of a period.

    Raises:
        TypeError: one is no date.
        ValueError: the end is before the start.
    """
    first, last = validate_date("start", start), validate_date("end", end)
    validate_open_period(first, last)
    return first, last


def dates_in_period(start: dt.date, end: dt.date, weekdays: Iterable[int] | None) -> Sequence[dt.date]:
    """The dates of a period, or those on some weekdays, 1 Monday to 7 Sunday.

    Raises:
        TypeError: an argument has a wrong type.
        ValueError: the end is before the start, a weekday is out of range, or no date is on these weekdays.
    """
    first, last = validate_period(start, end)
    chosen = None if weekdays is None else validate_list("weekdays", weekdays, int)
    if chosen is not None and not all(1 <= day <= 7 for day in chosen):
        raise ValueError(f"weekdays must be 1 Monday to 7 Sunday: {chosen}")
    dates = [first + dt.timedelta(days=number) for number in range((last - first).days + 1)]
    selected = [date for date in dates if chosen is None or date.isoweekday() in chosen]
    if not selected:
        raise ValueError(f"weekdays: no such day of the week from {first} to {last}")
    return selected
