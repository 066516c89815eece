"""``api.analytics``: exact figures, and charts as rows whatever their form in the response."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import httpx
import pytest

from altegio import Altegio, DayValue, DecodingError
from altegio.resources.analytics import FigureChange
from altegio.testing import FakeAltegio
from tests.doubles.addresses import path_of
from tests.doubles.fakes import run
from tests.doubles.network import misuse

OVERALL = "get_location_analytics_overall"
FIRST, LAST = dt.date(2026, 11, 1), dt.date(2026, 11, 30)
DAYS = {
    "daily_revenue": "get_location_analytics_revenue_daily",
    "daily_occupancy": "get_location_analytics_occupancy_daily",
    "daily_appointments": "get_location_analytics_appointments_daily",
}


def rows_of(body: Any, method: str = "daily_revenue") -> list[DayValue]:
    """The rows of a chart with this body."""
    fake = FakeAltegio()
    fake.on(DAYS[method], returns=httpx.Response(200, json=body))
    rows: list[DayValue] = run(fake, lambda api: getattr(api.analytics, method)(7, FIRST, LAST))
    assert [one.path for one in fake.requests] == [path_of(DAYS[method], 7)]
    return rows


def day(number: int, value: Any, series: str = "") -> DayValue:
    """A row of November 2026."""
    return DayValue(dt.date(2026, 11, number), Decimal(str(value)), series)


def stamp(number: int, hours: int = 0) -> int:
    """Seconds from 1970 until an hour of a day in November 2026, in UTC."""
    return int(dt.datetime(2026, 11, number, tzinfo=dt.UTC).timestamp()) + hours * 3600


POINTS = [["2026-11-01T00:00:00.000-05:00", 1000.1], ["2026-11-02", "500.20"]]
BOTH = [day(1, "1000.1"), day(2, "500.20")]
NAMED = [day(1, "1000.1", "Revenue"), day(2, "500.20", "Revenue")]


@pytest.mark.parametrize(
    ("body", "rows"),
    [
        ([{"label": "Revenue", "data": POINTS}], NAMED),
        ({"label": "Revenue", "data": POINTS}, NAMED),
        (POINTS, BOTH),
        ({"success": True, "data": [{"label": "Revenue", "data": POINTS}], "meta": []}, NAMED),
        ({"success": True, "data": {"label": "Revenue", "data": POINTS}, "meta": []}, NAMED),
        ({"success": True, "data": POINTS, "meta": []}, BOTH),
        ([{"label": "Revenue", "data": {"0": POINTS[0], "2": POINTS[1]}}], NAMED),
        (
            [{"slug": "all", "label": "A", "data": POINTS[:1]}, {"label": "B", "data": POINTS[1:]}],
            [day(1, "1000.1", "all"), day(2, "500.20", "B")],
        ),
        ([{"label": "Revenue", "data": []}], []),
        ([{"label": "Revenue", "data": [[]]}], []),
        ([{"label": "Revenue", "data": None}], []),
        ([], []),
        ({}, []),
    ],
)
@pytest.mark.parametrize("method", [*DAYS])
def test_rows_of_every_shape(method: str, body: Any, rows: list[DayValue]) -> None:
    """One series or several, with an envelope or without, all become rows."""
    assert rows_of(body, method) == rows


@pytest.mark.parametrize(
    "written",
    [
        stamp(3),
        stamp(3) * 1000,
        str(stamp(3)),
        float(stamp(3)),
        stamp(3, -3),
        stamp(3, 5) * 1000,
        "2026-11-03",
        "2026-11-03T00:00:00+0300",
        "2026-11-03T23:00:00.000-05:00",
        "2026-11-03 00:00:00",
        "20261103T000000Z",
    ],
)
def test_days_in_every_form(written: Any) -> None:
    """Seconds, milliseconds and texts mean the local day of the location."""
    assert rows_of([[written, 1]]) == [day(3, 1)]


@pytest.mark.parametrize(
    ("number", "at"),
    [
        (100_000_000_000 - 1, dt.date(5138, 11, 16)),
        (100_000_000_000, dt.date(1973, 3, 3)),
        (-(10**11), dt.date(1966, 11, 1)),
    ],
)
def test_seconds_and_milliseconds(number: int, at: dt.date) -> None:
    """A number of milliseconds, read as seconds, would be thousands of years away."""
    assert [row.date for row in rows_of([[number, 1]])] == [at]


@pytest.mark.parametrize("method", [*DAYS])
def test_an_invalid_chart(method: str) -> None:
    """A text is not a chart without points."""
    with pytest.raises(DecodingError, match=r"expected a list of \w+, got str"):
        rows_of("none", method)


@pytest.mark.parametrize("point", [["soon", 1], [None, 1], [stamp(3), None], [stamp(3), "many"], [1e300, 1], [True, 1]])
def test_invalid_points(point: list[Any]) -> None:
    """Points without a day or a number are left out, and the others stay."""
    assert rows_of([{"data": [point, [stamp(3), 2]]}]) == [day(3, 2)]


def test_filters_are_sent(altegio_fake: FakeAltegio) -> None:
    """Both days and the filters are in the query."""
    filters = {"team_member_id": 8, "position_id": 3, "user_id": 4}
    altegio_fake.on(DAYS["daily_revenue"], returns=[])
    run(altegio_fake, lambda api: api.analytics.daily_revenue(7, FIRST, LAST, **filters))
    assert dict(altegio_fake.requests[0].query) == {
        "date_from": "2026-11-01",
        "date_to": "2026-11-30",
        "team_member_id": "8",
        "position_id": "3",
        "user_id": "4",
    }


def test_overall_is_exact(altegio_fake: FakeAltegio) -> None:
    """Money becomes Decimal with its currency; a missing value is None."""
    data: dict[str, Any] = {
        "income_total_stats": {
            "current_sum": "1 234.50",
            "previous_sum": "0.10",
            "change_percent": None,
            "currency": {"iso": "USD"},
        },
        "income_services_stats": {"current_sum": 99.99, "previous_sum": "12,5", "change_percent": -7},
        "income_goods_stats": [],
        "fullness_stats": {"current_percent": 12.5, "previous_percent": 10, "change_percent": 25},
        "record_stats": {"current_total_count": 14},
    }
    altegio_fake.on(OVERALL, returns=data)
    overall = run(altegio_fake, lambda api: api.analytics.overall(7, FIRST, LAST))
    assert [one.path for one in altegio_fake.requests] == [path_of(OVERALL, 7)]
    assert overall.revenue == FigureChange(Decimal("1234.50"), Decimal("0.10"), None, "USD")
    assert overall.services_revenue == FigureChange(Decimal("99.99"), None, Decimal(-7))
    assert overall.products_revenue == overall.average == overall.average_services == FigureChange(None, None, None)
    assert overall.occupancy == FigureChange(Decimal("12.5"), Decimal(10), Decimal(25))
    assert overall.appointments.current_total_count == 14
    assert overall.clients is None


@pytest.mark.parametrize("method", ["overall", *DAYS])
@pytest.mark.parametrize(
    ("start", "end", "error"), [(LAST, FIRST, ValueError), ("2026-11-01", LAST, TypeError), (FIRST, None, TypeError)]
)
def test_invalid_periods(method: str, start: Any, end: Any, error: type[Exception]) -> None:
    """Days in the wrong order, or none, are refused before anything is sent."""
    misuse(lambda api: getattr(api.analytics, method)(7, start, end), error_type=error)


def test_the_server_accepts_it(altegio_fake: FakeAltegio) -> None:
    """The requests fit the description."""

    async def tour(api: Altegio) -> tuple[Any, ...]:
        rows = await api.analytics.daily_occupancy(720441, FIRST, LAST)
        await api.analytics.daily_revenue(720441, FIRST, LAST)
        await api.analytics.daily_appointments(720441, FIRST, LAST)
        return rows, await api.analytics.overall(720441, FIRST, LAST)

    rows, overall = run(altegio_fake, tour)
    assert all(isinstance(row, DayValue) for row in rows)
    assert isinstance(overall.occupancy.current, Decimal)
