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

__all__ = ["Analytics", "FigureChange", "Overall"]


@attrs.frozen
class FigureChange:
    """A figure of a period, compared with the equally long period before.

    Attributes:
        current: in the period; None where the server returned no number.
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
        revenue: the total revenue.
        services_revenue: the revenue of services.
        products_revenue: the revenue of products.
        average: the revenue per visit.
        average_services: the revenue of services per visit.
        occupancy: the booked share of the working hours, in percent.
        appointments: their number by state; None where the server didn't return it.
        clients: their number, and how many are new, returned or lost; None where the server didn't return it.
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
    """Key figures of a location, and its daily charts as rows."""

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
        """Get the key figures of a period, each compared with the equally long period before.

        Args:
            location_id: the location.
            start: the first day.
            end: the last day, included.
            team_member_id: of this team member only.
            position_id: of team members in this position only.
            user_id: of appointments that this user created only.

        Returns:
            Overall: the figures.

        Raises:
            TypeError, ValueError: an argument is invalid; nothing was sent.
            APIError: the server refused.
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> figures = await api.analytics.overall(720441, dt.date(2026, 11, 1), dt.date(2026, 11, 30))
            >>> total = (figures.revenue.current or Decimal(0)) + Decimal("0.50")

        https://developer.alteg.io/en/b2b-v1/openapi/analytics-reports/get_location_analytics_overall
        """
        first, last = validate_period(start, end)
        figures = await self._api.analytics_reports.get_location_analytics_overall(
            location_id,
            date_from=first,
            date_to=last,
            team_member_id=team_member_id,
            position_id=position_id,
            user_id=user_id,
        )
        raw = figures.to_dict()
        return Overall(
            revenue=_change(raw.get("income_total_stats"), "sum"),
            services_revenue=_change(raw.get("income_services_stats"), "sum"),
            products_revenue=_change(raw.get("income_goods_stats"), "sum"),
            average=_change(raw.get("income_average_stats"), "sum"),
            average_services=_change(raw.get("income_average_services_stats"), "sum"),
            occupancy=_change(raw.get("fullness_stats"), "percent"),
            appointments=figures.record_stats,
            clients=figures.client_stats,
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
            end: the last day, included.
            team_member_id: of this team member only.
            position_id: of team members in this position only.
            user_id: of appointments that this user created only.

        Returns:
            list[DayValue]: the days of one series after the other, in the server's order. Points without a day or
            without a number are left out.

        Raises:
            TypeError, ValueError: an argument is invalid; nothing was sent.
            APIError: the server refused.
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> rows = await api.analytics.daily_revenue(720441, dt.date(2026, 11, 1), dt.date(2026, 11, 30))
            >>> by_day = {row.date: row.value for row in rows}

        https://developer.alteg.io/en/b2b-v1/openapi/analytics-reports/get_location_analytics_revenue_daily
        """
        first, last = validate_period(start, end)
        response = await self._api.analytics_reports.with_response.get_location_analytics_revenue_daily(
            location_id,
            date_from=first,
            date_to=last,
            team_member_id=team_member_id,
            position_id=position_id,
            user_id=user_id,
        )
        return list(rows(response.body))

    async def daily_occupancy(
        self,
        location_id: int,
        start: dt.date,
        end: dt.date,
        *,
        team_member_id: int | None = None,
        user_id: int | None = None,
    ) -> list[DayValue]:
        """Get the booked share of the working hours of each day, in percent.

        Args:
            location_id: the location.
            start: the first day.
            end: the last day, included.
            team_member_id: of this team member only.
            user_id: of appointments that this user created only.

        Returns:
            list[DayValue]: see ``daily_revenue``.

        Raises:
            TypeError, ValueError: an argument is invalid; nothing was sent.
            APIError: the server refused.
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> rows = await api.analytics.daily_occupancy(720441, dt.date(2026, 11, 1), dt.date(2026, 11, 30))
            >>> fullest = max(rows, key=lambda row: row.value, default=None)

        https://developer.alteg.io/en/b2b-v1/openapi/analytics-reports/get_location_analytics_occupancy_daily
        """
        first, last = validate_period(start, end)
        response = await self._api.analytics_reports.with_response.get_location_analytics_occupancy_daily(
            location_id, date_from=first, date_to=last, team_member_id=team_member_id, user_id=user_id
        )
        return list(rows(response.body))

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
            end: the last day, included.
            team_member_id: of this team member only.
            user_id: of appointments that this user created only.

        Returns:
            list[DayValue]: see ``daily_revenue``.

        Raises:
            TypeError, ValueError: an argument is invalid; nothing was sent.
            APIError: the server refused.
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> rows = await api.analytics.daily_appointments(720441, dt.date(2026, 11, 1), dt.date(2026, 11, 30))
            >>> total = sum(row.value for row in rows)

        https://developer.alteg.io/en/b2b-v1/openapi/analytics-reports/get_location_analytics_appointments_daily
        """
        first, last = validate_period(start, end)
        response = await self._api.analytics_reports.with_response.get_location_analytics_appointments_daily(
            location_id, date_from=first, date_to=last, team_member_id=team_member_id, user_id=user_id
        )
        return list(rows(response.body))


def _change(stats: object, unit: str) -> FigureChange:
    raw = as_mapping(stats)
    currency = as_mapping(raw.get("currency")).get("iso")
    return FigureChange(
        current=parse_decimal(raw.get(f"current_{unit}")),
        previous=parse_decimal(raw.get(f"previous_{unit}")),
        percent=parse_decimal(raw.get("change_percent")),
        currency=currency if isinstance(currency, str) else None,
    )
