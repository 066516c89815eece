"""The times at which team members have enough time left, from their working hours and what takes time in them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from typing import Any

from dateutil.tz import datetime_exists

from altegio._parsing import as_list, as_mapping, decoding_error
from altegio.resources.schedule._working_hours import DAY, time_of_day
from altegio_client.types import Response

_Span = tuple[dt.datetime, dt.datetime]


def free_starts(
    response: Response[Any, Any], needed: Mapping[int, dt.timedelta], step: dt.timedelta, zone: dt.tzinfo | None
) -> dict[int, list[dt.datetime]]:
    """The possible starts in a schedule with its busy intervals, by team member and time.

    Args:
        response: the schedule.
        needed: the team members, and how much time each needs.
        step: the distance of two starts, counted from the beginning of the working hours.
        zone: the time zone of the location; None: the starts have no offset.

    Raises:
        DecodingError: a busy interval is in an unknown form, so that it can't be left out of the free time.
    """
    working: dict[int, list[_Span]] = {member: [] for member in needed}
    busy: dict[int, list[_Span]] = {member: [] for member in needed}
    for row in response.data or ():
        member, day = row.staff_id, row.date
        if member not in needed or not isinstance(day, dt.date):
            continue
        midnight = dt.datetime.combine(day, dt.time())
        for one in as_list(row.to_dict().get("slots")):
            span = _span(midnight, one)
            if span is not None:
                # Hours after midnight belong to the next day, which has its own.
                working[member].append((span[0], min(span[1], midnight + DAY)))
        for one in as_list(row.to_dict().get("busy_intervals")):
            span = _span(midnight, one)
            if span is None:
                raise decoding_error(response, f"a busy interval in an unknown form: {one!r}")
            busy[member].append(span)
    return {
        member: [
            start if zone is None else start.replace(tzinfo=zone)
            for start in chain.from_iterable(
                _starts(span, busy[member], length, step) for span in _merged(working[member])
            )
            # Clocks that are set forward leave an hour out.
            if zone is None or datetime_exists(start, zone)
        ]
        for member, length in needed.items()
    }


def _span(midnight: dt.datetime, interval: object) -> _Span | None:
    """An interval of a day; one that ends before it begins ends on the next day."""
    fields = as_mapping(interval)
    first, last = time_of_day(fields.get("from")), time_of_day(fields.get("to"), up=True)
    if first is None or last is None:
        return None
    if last < first or not last:
        last += DAY
    return midnight + first, midnight + last


def _merged(spans: Iterable[_Span]) -> Iterator[_Span]:
    """Spans by time, those that touch as one."""
    current: _Span | None = None
    for first, last in sorted(spans):
        if current is not None and first <= current[1]:
            current = (current[0], max(current[1], last))
            continue
        if current is not None:
            yield current
        current = (first, last)
    if current is not None:
        yield current


def _starts(working: _Span, busy: Iterable[_Span], length: dt.timedelta, step: dt.timedelta) -> Iterator[dt.datetime]:
    """The starts in working hours after which nothing takes time for so long."""
    begin, end = working
    since = begin
    for first, last in chain(_merged(busy), [(end, end)]):
        # The first start of the grid that is free again.
        start = begin + -((begin - since) // step) * step
        while start + length <= min(first, end):
            yield start
            start += step
        since = max(since, last)
