"""Key figures of a location, and its daily charts as rows."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from altegio._parsing import as_mapping, parse_decimal
from altegio._validation.dates import validate_period
from altegio.resources._base import Resource
from altegio.resources.analytics._charts import DayValue, rows

if TYPE_CHECKING:
    from altegio_client.models import AppointmentStatistics, ClientStatistics

__all__ = ["Analytics", "DayValue", "FigureChange", "Overall"]


@attrs.frozen
class FigureChange:
    """A figure of a period, beside the equally long period before.

    Attributes:
        current: in the period; None where the server gave no number.
        previous: in the period before.
        percent: the change in percent; None where it was 0 before.
        currency: the ISO 4217 code of an amount of money, such as USD; None for other figures.
    """

    current: Decimal | None
    previous: Decimal | None
    percent: Decimal | None
    currency: str | None = None


@attrs.frozen
class Overall:
    """The key figures of a period.

    Attributes:
        revenue: all that was sold.
        services_revenue: of that, services.
        products_revenue: of that, products.
        average: per visit.
        average_services: per visit, services alone.
        occupancy: how much of the working hours is taken, in percent.
        appointments: how many there were, by state; None where the server didn't tell.
        clients: how many there were, and how many are new, came back or are lost.
    """

    revenue: FigureChange
    services_revenue: FigureChange
    products_revenue: FigureChange
    average: FigureChange
    average_services: FigureChange
    occupancy: FigureChange
    appointments: AppointmentStatistics | None
    clients: ClientStatistics | None


class Analytics(Resource):
    """Key figures and charts, reached as ``api.analytics``."""

    async def overall(
        self,
        location_id: int,
        start: dt.date,
        end: dt.date,
        *,
        team_member_id: int | None = None,
        position_id: int | None = None,
        user_id: int | None = None,
    ) -> Overall:
        """Get the key figures of a period, each beside the equally long period before; money as Decimal.

        Args:
            location_id: the location.
            start: the first day.
            end: the last day, counted in.
            team_member_id: of this team member only.
            position_id: of team members in this position only.
            user_id: of what this user made only.

        Returns:
            Overall: the figures.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            APIError: the server refused.
            ConnectionError, TimeoutError: no answer came.

        Example:
            >>> figures = await api.analytics.overall(720441, dt.date(2026, 11, 1), dt.date(2026, 11, 30))
            >>> total = (figures.revenue.current or Decimal(0)) + Decimal("0.50")

        https://developer.alteg.io/en/b2b-v1/openapi/analytics-reports/get_location_analytics_overall
        """
        first, last = validate_period(start, end)
        answer = await self._api.analytics_reports.get_location_analytics_overall(
            location_id,
            date_from=first,
            date_to=last,
            team_member_id=team_member_id,
            position_id=position_id,
            user_id=user_id,
        )
        raw = answer.to_dict()
        return Overall(
            revenue=_change(raw.get("income_total_stats"), "sum"),
            services_revenue=_change(raw.get("income_services_stats"), "sum"),
            products_revenue=_change(raw.get("income_goods_stats"), "sum"),
            average=_change(raw.get("income_average_stats"), "sum"),
            average_services=_change(raw.get("income_average_services_stats"), "sum"),
            occupancy=_change(raw.get("fullness_stats"), "percent"),
            appointments=answer.record_stats,
            clients=answer.client_stats,
        )

    async def daily_revenue(
        self,
        location_id: int,
        start: dt.date,
        end: dt.date,
        *,
        team_member_id: int | None = None,
        position_id: int | None = None,
        user_id: int | None = None,
    ) -> list[DayValue]:
        """Get the revenue of each day, in the currency of the location.

        Args:
            location_id: the location.
            start: the first day.
            end: the last day, counted in.
            team_member_id: of this team member only.
            position_id: of team members in this position only.
            user_id: of what this user made only.

        Returns:
            list[DayValue]: the days of one series after the other, in the order of the server. Points that are no
            day with a number are left out.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            APIError: the server refused.
            ConnectionError, TimeoutError: no answer came.

        Example:
            >>> rows = await api.analytics.daily_revenue(720441, dt.date(2026, 11, 1), dt.date(2026, 11, 30))
            >>> by_day = {row.date: row.value for row in rows}

        https://developer.alteg.io/en/b2b-v1/openapi/analytics-reports/get_location_analytics_revenue_daily
        """
        first, last = validate_period(start, end)
        answer = await self._api.analytics_reports.with_response.get_location_analytics_revenue_daily(
            location_id,
            date_from=first,
            date_to=last,
            team_member_id=team_member_id,
            position_id=position_id,
            user_id=user_id,
        )
        return list(rows(answer.body))

    async def daily_occupancy(
        self,
        location_id: int,
        start: dt.date,
        end: dt.date,
        *,
        team_member_id: int | None = None,
        user_id: int | None = None,
    ) -> list[DayValue]:
        """Get how much of the working hours of each day is taken, in percent.

        Args:
            location_id: the location.
            start: the first day.
            end: the last day, counted in.
            team_member_id: of this team member only.
            user_id: of what this user made only.

        Returns:
            list[DayValue]: as of ``daily_revenue``.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            APIError: the server refused.
            ConnectionError, TimeoutError: no answer came.

        Example:
            >>> rows = await api.analytics.daily_occupancy(720441, dt.date(2026, 11, 1), dt.date(2026, 11, 30))
            >>> fullest = max(rows, key=lambda row: row.value, default=None)

        https://developer.alteg.io/en/b2b-v1/openapi/analytics-reports/get_location_analytics_occupancy_daily
        """
        first, last = validate_period(start, end)
        answer = await self._api.analytics_reports.with_response.get_location_analytics_occupancy_daily(
            location_id, date_from=first, date_to=last, team_member_id=team_member_id, user_id=user_id
        )
        return list(rows(answer.body))

    async def daily_appointments(
        self,
        location_id: int,
        start: dt.date,
        end: dt.date,
        *,
        team_member_id: int | None = None,
        user_id: int | None = None,
    ) -> list[DayValue]:
        """Get the number of appointments of each day.

        Args:
            location_id: the location.
            start: the first day.
            end: the last day, counted in.
            team_member_id: of this team member only.
            user_id: of what this user made only.

        Returns:
            list[DayValue]: as of ``daily_revenue``.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            APIError: the server refused.
            ConnectionError, TimeoutError: no answer came.

        Example:
            >>> rows = await api.analytics.daily_appointments(720441, dt.date(2026, 11, 1), dt.date(2026, 11, 30))
            >>> total = sum(row.value for row in rows)

        https://developer.alteg.io/en/b2b-v1/openapi/analytics-reports/get_location_analytics_appointments_daily
        """
        first, last = validate_period(start, end)
        answer = await self._api.analytics_reports.with_response.get_location_analytics_appointments_daily(
            location_id, date_from=first, date_to=last, team_member_id=team_member_id, user_id=user_id
        )
        return list(rows(answer.body))


def _change(stats: object, kind: str) -> FigureChange:
    raw = as_mapping(stats)
    iso = as_mapping(raw.get("currency")).get("iso")
    current, previous = parse_decimal(raw.get(f"current_{kind}")), parse_decimal(raw.get(f"previous_{kind}"))
    return FigureChange(
        current, previous, parse_decimal(raw.get("change_percent")), iso if isinstance(iso, str) else None
    )
