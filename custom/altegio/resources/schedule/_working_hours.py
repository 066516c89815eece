"""Hours of a day: the working hours of a team member, and the free time in them."""

from __future__ import annotations

import datetime as dt
from typing import Any

import attrs

from altegio._parsing import as_list, as_mapping

__all__ = ["Interval", "WorkingDay"]

DAY = dt.timedelta(days=1)


def _whole_minutes(_: Interval, attribute: attrs.Attribute[Any], value: object) -> None:
    if not isinstance(value, dt.time | dt.datetime):
        raise TypeError(f"{attribute.name}: expected time or datetime, got {type(value).__name__}")
    if value.tzinfo is not None:
        raise ValueError(f"{attribute.name}: working hours are local times of the location, without an offset")
    if value.second or value.microsecond:
        raise ValueError(f"{attribute.name}: working hours are in whole minutes, not {value}")


@attrs.frozen
class Interval:
    """Hours within one day, in the local time of the location.

    Attributes:
        start: when they begin: a time, or a datetime for hours of that day alone.
        end: when they end, of the same type. Midnight is the end of the day.

    Raises:
        TypeError: a bound is neither time nor datetime, or the two have different types.
        ValueError: the end is not after the start, or on another day; a bound has an offset or seconds.

    Example:
        >>> from altegio import Interval
        >>> print(Interval(dt.time(10), dt.time(13, 30)).length)
        3:30:00
    """

    start: dt.time | dt.datetime = attrs.field(validator=_whole_minutes)
    end: dt.time | dt.datetime = attrs.field(validator=_whole_minutes)

    def __attrs_post_init__(self) -> None:
        if isinstance(self.start, dt.datetime) is not isinstance(self.end, dt.datetime):
            raise TypeError("start and end are both times or both datetimes")
        if self._last <= self._first:
            raise ValueError(f"the end is not after the start: {self}")
        if self._last > DAY:
            raise ValueError(f"start and end are not on the same day: {self}")

    @property
    def date(self) -> dt.date | None:
        """The day, where the bounds are datetimes."""
        return self.start.date() if isinstance(self.start, dt.datetime) else None

    @property
    def length(self) -> dt.timedelta:
        """How long it is."""
        return self._last - self._first

    @property
    def _first(self) -> dt.timedelta:
        return _since_midnight(self.start)

    @property
    def _last(self) -> dt.timedelta:
        last = _since_midnight(self.end)
        if isinstance(self.start, dt.datetime) and isinstance(self.end, dt.datetime):
            return last + (self.end.date() - self.start.date())
        return last or DAY

    def __str__(self) -> str:
        return f"{self.start} to {self.end}"


@attrs.frozen
class WorkingDay:
    """A day of a team member.

    Attributes:
        team_member_id: the team member.
        date: the day.
        working: the working hours, by time; none on a day off.
        busy: the times of appointments and events; empty where they were not requested.

    Example:
        >>> from altegio import Interval, WorkingDay
        >>> hours, lunch = Interval(dt.time(10), dt.time(19)), Interval(dt.time(13), dt.time(14))
        >>> [str(interval) for interval in WorkingDay(8886, dt.date(2026, 12, 1), (hours,), (lunch,)).free]
        ['10:00:00 to 13:00:00', '14:00:00 to 19:00:00']
    """

    team_member_id: int
    date: dt.date
    working: tuple[Interval, ...] = ()
    busy: tuple[Interval, ...] = ()

    @property
    def free(self) -> tuple[Interval, ...]:
        """The working hours without the busy times."""
        left: list[tuple[dt.timedelta, dt.timedelta]] = []
        taken = sorted(span(interval) for interval in self.busy)
        for first, last in map(span, self.working):
            since = first
            for busy_first, busy_last in taken:
                if since < min(busy_first, last):
                    left.append((since, min(busy_first, last)))
                since = max(since, busy_last)
            if since < last:
                left.append((since, last))
        return tuple(Interval(_time(first), _time(last)) for first, last in left)


def intervals_of(slots: object) -> tuple[Interval, ...]:
    """The intervals in a list of the server, by time; those in an unknown form are left out."""
    found: list[Interval] = []
    for slot in map(as_mapping, as_list(slots)):
        first, last = time_of_day(slot.get("from")), time_of_day(slot.get("to"), up=True)
        if first is not None and last is not None and first < (last or DAY):
            found.append(Interval(_time(first), _time(last)))
    return tuple(sorted(found, key=span))


def time_of_day(text: object, *, up: bool = False) -> dt.timedelta | None:
    """A time of day such as 10:00, 9:30, 11:00:00 or 24:00, cut to whole minutes or rounded up to them."""
    parts = str(text).split(":")
    if not 2 <= len(parts) <= 3 or not all(part.isascii() and part.isdigit() for part in parts):
        return None
    hours, minutes, rest = (int(part) for part in (*parts, "0")[:3])
    since = dt.timedelta(hours=hours, minutes=minutes + (up and rest > 0))
    return since if minutes < 60 and since <= DAY else None


def _since_midnight(moment: dt.time | dt.datetime) -> dt.timedelta:
    return dt.timedelta(hours=moment.hour, minutes=moment.minute)


def _time(since: dt.timedelta) -> dt.time:
    return (dt.datetime.min + since).time()


def wire_time(since: dt.timedelta) -> str:
    """A time of day as the server takes it; the end of a day is 24:00."""
    hours, minutes = divmod(since // dt.timedelta(minutes=1), 60)
    return f"{hours:02}:{minutes:02}"


def span(interval: Interval) -> tuple[dt.timedelta, dt.timedelta]:
    """When it begins and ends, counted from midnight."""
    first = _since_midnight(interval.start)
    return first, first + interval.length


def order(interval: Interval) -> tuple[dt.date, dt.timedelta]:
    """The key to sort by day and time."""
    return interval.date or dt.date.min, span(interval)[0]
