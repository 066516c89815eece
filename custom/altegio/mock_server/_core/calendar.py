"""The reference day, the clock, and the forms in which the API writes days and moments."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta, timezone

REFERENCE_DAY = date(2026, 11, 23)
ZONE = timezone(timedelta(hours=-5))
"""The offset of every location."""

_MOMENT = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?(Z|[+-][0-9]{2}:?[0-9]{2})?"
)
_YEARS = range(1000, 9000)
"""The years that can be stored: databases begin with the first, and computing needs room behind the last."""
LAST_YEAR = _YEARS[-1]


class Clock:
    """The time of the server: it stands still, and a minute passes after every write.

    So it is the same in every run, and the next reading finds a change settled. It begins two days before the
    reference day: a client that takes that day for today, wherever it is, has all changes in its past.
    """

    def __init__(self, today: date) -> None:
        if not isinstance(today, date) or not can_be_kept(today):  # pyright: ignore[reportUnnecessaryIsInstance] - what a caller may get wrong
            raise ValueError(f"today is a date between the years {_YEARS[0]} and {_YEARS[-1]}, not {today!r}")
        self.today = today
        self.reset()

    def reset(self) -> None:
        """Back to the beginning."""
        self.now: datetime = datetime.combine(self.today, time(12), ZONE) - timedelta(days=2)

    def tick(self) -> None:
        """Let a minute pass."""
        self.now += timedelta(minutes=1)

    def day(self, offset: int, at: str = "10:00") -> datetime:
        """A moment, so many days after the reference day."""
        return datetime.combine(self.today + timedelta(days=offset), time.fromisoformat(at), ZONE)


def timestamp(moment: datetime) -> str:
    """A moment as the API writes the time of a change: the offset without a colon."""
    return moment.strftime("%Y-%m-%dT%H:%M:%S%z")


def moment_of(text: str) -> datetime:
    """A moment in a request or a row; without an offset it is local."""
    moment = datetime.fromisoformat(text)
    return moment.replace(tzinfo=ZONE) if moment.tzinfo is None else moment.astimezone(ZONE)


def is_moment(text: str) -> bool:
    """Whether a text is a moment that can be stored; without an offset it is local."""
    try:
        return bool(_MOMENT.fullmatch(text)) and can_be_kept(datetime.fromisoformat(text))
    except ValueError:
        return False


def can_be_kept(day: date) -> bool:
    """Whether a day or moment is in the range of those that can be computed with."""
    return day.year in _YEARS


def day_of(text: str) -> date | None:
    """A day as YYYY-MM-DD, YYYYMMDD, or with a time; None for anything else."""
    try:
        return datetime.fromisoformat(text).date()
    except ValueError:
        return None


def within(day: date, first: date | None, last: date | None) -> bool:
    """Whether a day lies in a period; None is an open end."""
    return (first is None or day >= first) and (last is None or day <= last)
