"""Reading the charts of the analytics, whatever shape the server sends."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from typing import cast

import attrs
from dateutil.parser import isoparse

from altegio._parsing import as_list, as_mapping, parse_decimal

__all__ = ["DayValue"]

_MILLISECONDS = 100_000_000_000
_HALF_DAY = dt.timedelta(hours=12)
_EPOCH = dt.datetime(1970, 1, 1)


@attrs.frozen
class DayValue:
    """One point of a daily chart.

    Attributes:
        date: the day.
        value: the figure, exactly as the server sent it.
        series: the name of the series: its slug where it has one, or its label; empty without either.
    """

    date: dt.date
    value: Decimal
    series: str = ""


def rows(body: object) -> Iterator[DayValue]:
    """The points of a chart: one series or several, bare or in an envelope."""
    if isinstance(body, list):
        items = cast("list[object]", body)
        if any(isinstance(item, list) for item in items):
            body = {"data": items}
        else:
            for item in items:
                yield from rows(item)
            return
    chart = as_mapping(body)
    data = chart.get("data")
    if isinstance(data, dict) and "data" not in data:
        data = [*cast("dict[str, object]", data).values()]  # PHP sends a list with a gap as an object
    points = as_list(data)
    if isinstance(data, dict) or any(isinstance(item, dict) for item in points):
        yield from rows(cast("object", data))
        return
    name = str(chart.get("slug") or chart.get("label") or "")
    for item in points:
        pair = as_list(item)
        day, value = (_day(pair[0]), parse_decimal(pair[1])) if len(pair) == 2 else (None, None)
        if day is not None and value is not None:
            yield DayValue(day, value, name)


def _day(raw: object) -> dt.date | None:
    """The day of a point: a text keeps its own date, a timestamp is the midnight next to it."""
    if isinstance(raw, str) and not raw.strip().lstrip("-").replace(".", "", 1).isdigit():
        try:
            return isoparse(raw.strip().replace(" ", "T")).date()
        except ValueError:
            return None
    stamp = parse_decimal(raw)
    if stamp is None:
        return None
    if abs(stamp) >= _MILLISECONDS:
        stamp /= 1000
    try:
        # Days may start at midnight of UTC or of the location: 12 hours later it is the right day in both.
        return (_EPOCH + dt.timedelta(seconds=float(stamp)) + _HALF_DAY).date()
    except OverflowError:
        return None
