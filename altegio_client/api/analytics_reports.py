# Generated; do not edit. Regenerate: make generate
"""Analytics & Reports: Key figures, charts, promotion statistics and the day-end report."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from ..codec import DATE, INT, STR, Code, Constant, Date, List, Many, Ref
from ..operation import Group, Operation, Paging

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable
    from typing import Any, Literal

    from ..enums import VisitAttendance
    from ..models import (
        AnalyticsFigure,
        CountMeta,
        DailySeries,
        DayEndReport,
        DayReport,
        LocationAnalytics,
        LoyaltyProgramClientStatistics,
        LoyaltyProgramRevenue,
        LoyaltyProgramTeamMemberStatistics,
        OccupancySeries,
    )
    from ..types import Response

_GET_APPOINTMENT_ANALYTICS_BY_SOURCE = Operation(
    "get_appointment_analytics_by_source",
    "analytics_reports",
    "GET",
    "/company/{location_id}/analytics/overall/charts/record_source",
    path_params=(("location_id", "location_id", INT),),
    query_params=(
        ("date_from", "date_from", DATE),
        ("date_to", "date_to", DATE),
        ("team_member_id", "team_member_id", INT),
        ("user_id", "user_id", INT),
        ("position_id", "position_id", INT),
    ),
    required=(
        "date_from",
        "date_to",
    ),
    result=List(Ref("analytics_figure", "AnalyticsFigure")),
    enveloped=False,
    safe=True,
    paging=Paging(),
)
_GET_APPOINTMENT_ANALYTICS_BY_STATUS = Operation(
    "get_appointment_analytics_by_status",
    "analytics_reports",
    "GET",
    "/company/{location_id}/analytics/overall/charts/record_status",
    path_params=(("location_id", "location_id", INT),),
    query_params=(
        ("date_from", "date_from", DATE),
        ("date_to", "date_to", DATE),
        ("team_member_id", "team_member_id", INT),
        ("user_id", "user_id", INT),
        ("position_id", "position_id", INT),
    ),
    required=(
        "date_from",
        "date_to",
    ),
    result=List(Ref("analytics_figure", "AnalyticsFigure")),
    enveloped=False,
    safe=True,
    paging=Paging(),
)
_GET_DAY_END_REPORT_DATA = Operation(
    "get_day_end_report_data",
    "analytics_reports",
    "GET",
    "/reports/z_report/{location_id}",
    path_params=(("location_id", "location_id", INT),),
    query_params=(
        ("start_date", "start_date", Date("%d.%m.%Y")),
        ("master_id", "master_id", INT),
        ("end_date", "end_date", Date("%d.%m.%Y")),
        ("status", "status", Code("VisitAttendance")),
    ),
    result=Ref("day_end_report", "DayEndReport"),
    safe=True,
)
_GET_DAY_REPORT = Operation(
    "get_day_report",
    "analytics_reports",
    "GET",
    "/reports/day_report/{location_id}/{date}",
    path_params=(
        ("location_id", "location_id", INT),
        ("date", "date", DATE),
    ),
    result=Ref("day_report", "DayReport"),
    safe=True,
)
_GET_LOCATION_ANALYTICS_APPOINTMENTS_DAILY = Operation(
    "get_location_analytics_appointments_daily",
    "analytics_reports",
    "GET",
    "/company/{location_id}/analytics/overall/charts/records_daily",
    path_params=(("location_id", "location_id", INT),),
    query_params=(
        ("date_from", "date_from", DATE),
        ("date_to", "date_to", DATE),
        ("team_member_id", "team_member_id", INT),
        ("user_id", "user_id", INT),
        ("position_id", "position_id", INT),
    ),
    required=(
        "date_from",
        "date_to",
    ),
    result=List(Ref("daily_series", "DailySeries")),
    enveloped=False,
    safe=True,
    paging=Paging(),
)
_GET_LOCATION_ANALYTICS_CLIENTS_DAILY = Operation(
    "get_location_analytics_clients_daily",
    "analytics_reports",
    "GET",
    "/company/{location_id}/analytics/overall/charts/clients_daily",
    path_params=(("location_id", "location_id", INT),),
    query_params=(
        ("date_from", "date_from", DATE),
        ("date_to", "date_to", DATE),
        ("team_member_id", "team_member_id", INT),
        ("position_id", "position_id", INT),
        ("user_id", "user_id", INT),
    ),
    required=(
        "date_from",
        "date_to",
    ),
    result=List(Ref("daily_series", "DailySeries")),
    enveloped=False,
    safe=True,
    paging=Paging(),
)
_GET_LOCATION_ANALYTICS_OCCUPANCY_DAILY = Operation(
    "get_location_analytics_occupancy_daily",
    "analytics_reports",
    "GET",
    "/company/{location_id}/analytics/overall/charts/fullness_daily",
    path_params=(("location_id", "location_id", INT),),
    query_params=(
        ("date_from", "date_from", DATE),
        ("date_to", "date_to", DATE),
        ("team_member_id", "team_member_id", INT),
        ("user_id", "user_id", INT),
        ("position_id", "position_id", INT),
    ),
    required=(
        "date_from",
        "date_to",
    ),
    result=List(Ref("occupancy_series", "OccupancySeries")),
    enveloped=False,
    safe=True,
    paging=Paging(),
)
_GET_LOCATION_ANALYTICS_OVERALL = Operation(
    "get_location_analytics_overall",
    "analytics_reports",
    "GET",
    "/company/{location_id}/analytics/overall",
    path_params=(("location_id", "location_id", INT),),
    query_params=(
        ("date_from", "date_from", DATE),
        ("date_to", "date_to", DATE),
        ("team_member_id", "team_member_id", INT),
        ("position_id", "position_id", INT),
        ("user_id", "user_id", INT),
    ),
    required=(
        "date_from",
        "date_to",
    ),
    result=Ref("location_analytics", "LocationAnalytics"),
    safe=True,
)
_GET_LOCATION_ANALYTICS_REVENUE_DAILY = Operation(
    "get_location_analytics_revenue_daily",
    "analytics_reports",
    "GET",
    "/company/{location_id}/analytics/overall/charts/income_daily",
    path_params=(("location_id", "location_id", INT),),
    query_params=(
        ("date_from", "date_from", DATE),
        ("date_to", "date_to", DATE),
        ("team_member_id", "team_member_id", INT),
        ("position_id", "position_id", INT),
        ("user_id", "user_id", INT),
    ),
    required=(
        "date_from",
        "date_to",
    ),
    result=List(Ref("daily_series", "DailySeries")),
    enveloped=False,
    safe=True,
    paging=Paging(),
)
_GET_LOYALTY_PROGRAM_CLIENT_STATISTICS = Operation(
    "get_loyalty_program_client_statistics",
    "analytics_reports",
    "GET",
    "/company/{location_id}/analytics/loyalty_programs/visits",
    path_params=(("location_id", "location_id", INT),),
    query_params=(
        ("date_to", "date_to", DATE),
        ("date_from", "date_from", DATE),
        ("loyalty_program_id", "loyalty_program_id", STR),
        ("include", "include[]", Many(Constant("visits_stats_by_day"))),
    ),
    required=(
        "date_to",
        "date_from",
        "loyalty_program_id",
    ),
    result=Ref("loyalty_program_client_statistics", "LoyaltyProgramClientStatistics"),
    safe=True,
)
_GET_LOYALTY_PROGRAM_REVENUE_STATISTICS = Operation(
    "get_loyalty_program_revenue_statistics",
    "analytics_reports",
    "GET",
    "/company/{location_id}/analytics/loyalty_programs/income",
    path_params=(("location_id", "location_id", INT),),
    query_params=(
        ("date_to", "date_to", DATE),
        ("date_from", "date_from", DATE),
        ("loyalty_program_id", "loyalty_program_id", STR),
        ("include", "include[]", Many(Constant("income_stats_by_day"))),
    ),
    required=(
        "date_to",
        "date_from",
        "loyalty_program_id",
    ),
    result=Ref("loyalty_program_revenue", "LoyaltyProgramRevenue"),
    safe=True,
)
_GET_LOYALTY_PROGRAM_TEAM_MEMBER_STATISTICS = Operation(
    "get_loyalty_program_team_member_statistics",
    "analytics_reports",
    "GET",
    "/company/{location_id}/analytics/loyalty_programs/staff",
    path_params=(("location_id", "location_id", INT),),
    query_params=(
        ("date_to", "date_to", DATE),
        ("date_from", "date_from", DATE),
        ("loyalty_program_id", "loyalty_program_id", STR),
    ),
    required=(
        "date_to",
        "date_from",
        "loyalty_program_id",
    ),
    result=List(Ref("loyalty_program_team_member_statistics", "LoyaltyProgramTeamMemberStatistics")),
    meta=Ref("count_meta", "CountMeta"),
    safe=True,
    paging=Paging(),
)


class AnalyticsReportsGroup(Group):
    """Key figures, charts, promotion statistics and the day-end report."""

    __slots__ = ()
    __operations__: ClassVar[dict[str, Operation]] = {
        "get_appointment_analytics_by_source": _GET_APPOINTMENT_ANALYTICS_BY_SOURCE,
        "get_appointment_analytics_by_status": _GET_APPOINTMENT_ANALYTICS_BY_STATUS,
        "get_day_end_report_data": _GET_DAY_END_REPORT_DATA,
        "get_day_report": _GET_DAY_REPORT,
        "get_location_analytics_appointments_daily": _GET_LOCATION_ANALYTICS_APPOINTMENTS_DAILY,
        "get_location_analytics_clients_daily": _GET_LOCATION_ANALYTICS_CLIENTS_DAILY,
        "get_location_analytics_occupancy_daily": _GET_LOCATION_ANALYTICS_OCCUPANCY_DAILY,
        "get_location_analytics_overall": _GET_LOCATION_ANALYTICS_OVERALL,
        "get_location_analytics_revenue_daily": _GET_LOCATION_ANALYTICS_REVENUE_DAILY,
        "get_loyalty_program_client_statistics": _GET_LOYALTY_PROGRAM_CLIENT_STATISTICS,
        "get_loyalty_program_revenue_statistics": _GET_LOYALTY_PROGRAM_REVENUE_STATISTICS,
        "get_loyalty_program_team_member_statistics": _GET_LOYALTY_PROGRAM_TEAM_MEMBER_STATISTICS,
    }

    @property
    def with_response(self) -> AnalyticsReportsGroupWithResponse:
        """The same operations, each returning the full response: payload, meta, status, headers, bytes."""
        return cast("AnalyticsReportsGroupWithResponse", self._with_response())

    async def get_appointment_analytics_by_source(
        self,
        location_id: int,
        *,
        date_from: dt.date | str,
        date_to: dt.date | str,
        team_member_id: int | None = None,
        user_id: int | None = None,
        position_id: int | None = None,
    ) -> list[AnalyticsFigure]:
        """Count appointments by where they were booked.

        Args:
            location_id: Location ID.
            date_from: First day of the period.
            date_to: Last day, inclusive.
            team_member_id: Team member ID.
            user_id: User ID.
            position_id: Position ID; an effect is not proved. Observed, not documented.

        Returns:
            list[AnalyticsFigure].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /company/{location_id}/analytics/overall/charts/record_source
        https://developer.alteg.io/en/b2b-v1/openapi/analytics-reports/get_appointment_analytics_by_source
        """
        result: list[AnalyticsFigure] = await self._call(
            _GET_APPOINTMENT_ANALYTICS_BY_SOURCE,
            (location_id,),
            (
                date_from,
                date_to,
                team_member_id,
                user_id,
                position_id,
            ),
        )
        return result

    async def get_appointment_analytics_by_status(
        self,
        location_id: int,
        *,
        date_from: dt.date | str,
        date_to: dt.date | str,
        team_member_id: int | None = None,
        user_id: int | None = None,
        position_id: int | None = None,
    ) -> list[AnalyticsFigure]:
        """Count appointments by status of the visit.

        The response is a bare array without envelope.

        Args:
            location_id: Location ID.
            date_from: First day of the period.
            date_to: Last day, inclusive.
            team_member_id: Team member ID.
            user_id: User ID.
            position_id: Position ID; an effect is not proved. Observed, not documented.

        Returns:
            list[AnalyticsFigure].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /company/{location_id}/analytics/overall/charts/record_status
        https://developer.alteg.io/en/b2b-v1/openapi/analytics-reports/get_appointment_analytics_by_status
        """
        result: list[AnalyticsFigure] = await self._call(
            _GET_APPOINTMENT_ANALYTICS_BY_STATUS,
            (location_id,),
            (
                date_from,
                date_to,
                team_member_id,
                user_id,
                position_id,
            ),
        )
        return result

    async def get_day_end_report_data(
        self,
        location_id: int,
        *,
        start_date: dt.date | str | None = None,
        master_id: int | None = None,
        end_date: dt.date | str | None = None,
        status: VisitAttendance | int | None = None,
    ) -> DayEndReport:
        """Get the day-end (Z) report.

        `z_data` is a map from a Unix timestamp to the clients of that time.

        Args:
            location_id: Location ID.
            start_date: Day of the report.
            master_id: Team member ID.
            end_date: Last day of the report; without it the report is of one day. Observed, not
                documented.
            status: Only visits with this status. Observed, not documented.

        Returns:
            DayEndReport.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /reports/z_report/{location_id}
        https://developer.alteg.io/en/b2b-v1/openapi/analytics-reports/get_day_end_report_data
        """
        result: DayEndReport = await self._call(
            _GET_DAY_END_REPORT_DATA,
            (location_id,),
            (
                start_date,
                master_id,
                end_date,
                status,
            ),
        )
        return result

    async def get_day_report(self, location_id: int, date: dt.date | str) -> DayReport:
        """Get the figures of one day.

        Booked, sold and paid amounts count different things, so that a difference between them is not a
        debt. The call is not a Z-report.

        Args:
            location_id: Location ID.
            date: The day. Example: 2026-10-08.

        Returns:
            DayReport: The figures.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /reports/day_report/{location_id}/{date}
        """
        result: DayReport = await self._call(
            _GET_DAY_REPORT,
            (
                location_id,
                date,
            ),
        )
        return result

    async def get_location_analytics_appointments_daily(
        self,
        location_id: int,
        *,
        date_from: dt.date | str,
        date_to: dt.date | str,
        team_member_id: int | None = None,
        user_id: int | None = None,
        position_id: int | None = None,
    ) -> list[DailySeries]:
        """Get the daily number of appointments.

        The response is a bare array of series without envelope. The series of appointments have no slug:
        only their order (appointments first) distinguishes them.

        Args:
            location_id: Location ID.
            date_from: First day of the period.
            date_to: Last day, inclusive.
            team_member_id: Team member ID.
            user_id: User ID.
            position_id: Position ID; an effect is not proved. Observed, not documented.

        Returns:
            list[DailySeries].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /company/{location_id}/analytics/overall/charts/records_daily
        https://developer.alteg.io/en/b2b-v1/openapi/analytics-reports/get_location_analytics_appointments_daily
        """
        result: list[DailySeries] = await self._call(
            _GET_LOCATION_ANALYTICS_APPOINTMENTS_DAILY,
            (location_id,),
            (
                date_from,
                date_to,
                team_member_id,
                user_id,
                position_id,
            ),
        )
        return result

    async def get_location_analytics_clients_daily(
        self,
        location_id: int,
        *,
        date_from: dt.date | str,
        date_to: dt.date | str,
        team_member_id: int | None = None,
        position_id: int | None = None,
        user_id: int | None = None,
    ) -> list[DailySeries]:
        """Get the daily numbers of clients, new and returning ones.

        The response is a bare array of three series without envelope: all clients, new clients, returning
        clients.

        Args:
            location_id: Location ID.
            date_from: First day. Example: 2026-08-01.
            date_to: Last day, inclusive. Example: 2026-08-03.
            team_member_id: Only this team member.
            position_id: Only team members in this position.
            user_id: Only appointments created by this user.

        Returns:
            list[DailySeries]: The series.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /company/{location_id}/analytics/overall/charts/clients_daily
        """
        result: list[DailySeries] = await self._call(
            _GET_LOCATION_ANALYTICS_CLIENTS_DAILY,
            (location_id,),
            (
                date_from,
                date_to,
                team_member_id,
                position_id,
                user_id,
            ),
        )
        return result

    async def get_location_analytics_occupancy_daily(
        self,
        location_id: int,
        *,
        date_from: dt.date | str,
        date_to: dt.date | str,
        team_member_id: int | None = None,
        user_id: int | None = None,
        position_id: int | None = None,
    ) -> list[OccupancySeries]:
        """Get the daily occupancy of a location.

        Args:
            location_id: Location ID.
            date_from: First day of the period.
            date_to: Last day, inclusive.
            team_member_id: Team member ID.
            user_id: User ID.
            position_id: Position ID; an effect is not proved. Observed, not documented.

        Returns:
            list[OccupancySeries].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /company/{location_id}/analytics/overall/charts/fullness_daily
        https://developer.alteg.io/en/b2b-v1/openapi/analytics-reports/get_location_analytics_occupancy_daily
        """
        result: list[OccupancySeries] = await self._call(
            _GET_LOCATION_ANALYTICS_OCCUPANCY_DAILY,
            (location_id,),
            (
                date_from,
                date_to,
                team_member_id,
                user_id,
                position_id,
            ),
        )
        return result

    async def get_location_analytics_overall(
        self,
        location_id: int,
        *,
        date_from: dt.date | str,
        date_to: dt.date | str,
        team_member_id: int | None = None,
        position_id: int | None = None,
        user_id: int | None = None,
    ) -> LocationAnalytics:
        """Get the key figures of a location for a period and the one before.

        The period is compared with the one of equal length before it. Fields ending in `_percent` are null
        where the divisor is 0.

        Args:
            location_id: Location ID.
            date_from: First day of the period.
            date_to: Last day, inclusive.
            team_member_id: Team member ID.
            position_id: Position ID.
            user_id: User ID.

        Returns:
            LocationAnalytics.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /company/{location_id}/analytics/overall
        https://developer.alteg.io/en/b2b-v1/openapi/analytics-reports/get_location_analytics_overall
        """
        result: LocationAnalytics = await self._call(
            _GET_LOCATION_ANALYTICS_OVERALL,
            (location_id,),
            (
                date_from,
                date_to,
                team_member_id,
                position_id,
                user_id,
            ),
        )
        return result

    async def get_location_analytics_revenue_daily(
        self,
        location_id: int,
        *,
        date_from: dt.date | str,
        date_to: dt.date | str,
        team_member_id: int | None = None,
        position_id: int | None = None,
        user_id: int | None = None,
    ) -> list[DailySeries]:
        """Get the daily revenue of a location.

        The response is a bare array of series without envelope.

        Args:
            location_id: Location ID.
            date_from: First day of the period.
            date_to: Last day, inclusive.
            team_member_id: Team member ID.
            position_id: Position ID.
            user_id: User ID.

        Returns:
            list[DailySeries].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /company/{location_id}/analytics/overall/charts/income_daily
        https://developer.alteg.io/en/b2b-v1/openapi/analytics-reports/get_location_analytics_revenue_daily
        """
        result: list[DailySeries] = await self._call(
            _GET_LOCATION_ANALYTICS_REVENUE_DAILY,
            (location_id,),
            (
                date_from,
                date_to,
                team_member_id,
                position_id,
                user_id,
            ),
        )
        return result

    async def get_loyalty_program_client_statistics(
        self,
        location_id: int,
        *,
        date_to: dt.date | str,
        date_from: dt.date | str,
        loyalty_program_id: str,
        include: Iterable[Literal["visits_stats_by_day"]] | None = None,
    ) -> LoyaltyProgramClientStatistics:
        """Count new, returning and lost clients of a promotion.

        Args:
            location_id: Location ID.
            date_to: Last day of the period.
            date_from: First day of the period.
            loyalty_program_id: Promotion ID.
            include: What to add: visits_stats_by_day, the rows by day. Observed, not documented.

        Returns:
            LoyaltyProgramClientStatistics.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /company/{location_id}/analytics/loyalty_programs/visits
        https://developer.alteg.io/en/b2b-v1/openapi/analytics-reports/get_loyalty_program_client_statistics
        """
        result: LoyaltyProgramClientStatistics = await self._call(
            _GET_LOYALTY_PROGRAM_CLIENT_STATISTICS,
            (location_id,),
            (
                date_to,
                date_from,
                loyalty_program_id,
                include,
            ),
        )
        return result

    async def get_loyalty_program_revenue_statistics(
        self,
        location_id: int,
        *,
        date_to: dt.date | str,
        date_from: dt.date | str,
        loyalty_program_id: str,
        include: Iterable[Literal["income_stats_by_day"]] | None = None,
    ) -> LoyaltyProgramRevenue:
        """Get the revenue that a promotion brought in, in total and by day.

        Args:
            location_id: Location ID.
            date_to: Last day of the period.
            date_from: First day of the period.
            loyalty_program_id: Promotion ID.
            include: What to add: income_stats_by_day, the rows by day. Observed, not documented.

        Returns:
            LoyaltyProgramRevenue.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /company/{location_id}/analytics/loyalty_programs/income
        https://developer.alteg.io/en/b2b-v1/openapi/analytics-reports/get_loyalty_program_revenue_statistics
        """
        result: LoyaltyProgramRevenue = await self._call(
            _GET_LOYALTY_PROGRAM_REVENUE_STATISTICS,
            (location_id,),
            (
                date_to,
                date_from,
                loyalty_program_id,
                include,
            ),
        )
        return result

    async def get_loyalty_program_team_member_statistics(
        self, location_id: int, *, date_to: dt.date | str, date_from: dt.date | str, loyalty_program_id: str
    ) -> list[LoyaltyProgramTeamMemberStatistics]:
        """Count the clients each team member got back in a promotion.

        Args:
            location_id: Location ID.
            date_to: Last day of the period.
            date_from: First day of the period.
            loyalty_program_id: Promotion ID.

        Returns:
            list[LoyaltyProgramTeamMemberStatistics].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /company/{location_id}/analytics/loyalty_programs/staff
        https://developer.alteg.io/en/b2b-v1/openapi/analytics-reports/get_loyalty_program_team_member_statistics
        """
        result: list[LoyaltyProgramTeamMemberStatistics] = await self._call(
            _GET_LOYALTY_PROGRAM_TEAM_MEMBER_STATISTICS,
            (location_id,),
            (
                date_to,
                date_from,
                loyalty_program_id,
            ),
        )
        return result


if TYPE_CHECKING:

    class AnalyticsReportsGroupWithResponse:
        """The operations as ``with_response`` returns them; this class exists for type checkers only."""

        async def get_appointment_analytics_by_source(
            self,
            location_id: int,
            *,
            date_from: dt.date | str,
            date_to: dt.date | str,
            team_member_id: int | None = None,
            user_id: int | None = None,
            position_id: int | None = None,
        ) -> Response[list[AnalyticsFigure], Any]: ...

        async def get_appointment_analytics_by_status(
            self,
            location_id: int,
            *,
            date_from: dt.date | str,
            date_to: dt.date | str,
            team_member_id: int | None = None,
            user_id: int | None = None,
            position_id: int | None = None,
        ) -> Response[list[AnalyticsFigure], Any]: ...

        async def get_day_end_report_data(
            self,
            location_id: int,
            *,
            start_date: dt.date | str | None = None,
            master_id: int | None = None,
            end_date: dt.date | str | None = None,
            status: VisitAttendance | int | None = None,
        ) -> Response[DayEndReport, Any]: ...

        async def get_day_report(self, location_id: int, date: dt.date | str) -> Response[DayReport, Any]: ...

        async def get_location_analytics_appointments_daily(
            self,
            location_id: int,
            *,
            date_from: dt.date | str,
            date_to: dt.date | str,
            team_member_id: int | None = None,
            user_id: int | None = None,
            position_id: int | None = None,
        ) -> Response[list[DailySeries], Any]: ...

        async def get_location_analytics_clients_daily(
            self,
            location_id: int,
            *,
            date_from: dt.date | str,
            date_to: dt.date | str,
            team_member_id: int | None = None,
            position_id: int | None = None,
            user_id: int | None = None,
        ) -> Response[list[DailySeries], Any]: ...

        async def get_location_analytics_occupancy_daily(
            self,
            location_id: int,
            *,
            date_from: dt.date | str,
            date_to: dt.date | str,
            team_member_id: int | None = None,
            user_id: int | None = None,
            position_id: int | None = None,
        ) -> Response[list[OccupancySeries], Any]: ...

        async def get_location_analytics_overall(
            self,
            location_id: int,
            *,
            date_from: dt.date | str,
            date_to: dt.date | str,
            team_member_id: int | None = None,
            position_id: int | None = None,
            user_id: int | None = None,
        ) -> Response[LocationAnalytics, Any]: ...

        async def get_location_analytics_revenue_daily(
            self,
            location_id: int,
            *,
            date_from: dt.date | str,
            date_to: dt.date | str,
            team_member_id: int | None = None,
            position_id: int | None = None,
            user_id: int | None = None,
        ) -> Response[list[DailySeries], Any]: ...

        async def get_loyalty_program_client_statistics(
            self,
            location_id: int,
            *,
            date_to: dt.date | str,
            date_from: dt.date | str,
            loyalty_program_id: str,
            include: Iterable[Literal["visits_stats_by_day"]] | None = None,
        ) -> Response[LoyaltyProgramClientStatistics, Any]: ...

        async def get_loyalty_program_revenue_statistics(
            self,
            location_id: int,
            *,
            date_to: dt.date | str,
            date_from: dt.date | str,
            loyalty_program_id: str,
            include: Iterable[Literal["income_stats_by_day"]] | None = None,
        ) -> Response[LoyaltyProgramRevenue, Any]: ...

        async def get_loyalty_program_team_member_statistics(
            self,
            location_id: int,
            *,
            date_to: dt.date | str,
            date_from: dt.date | str,
            loyalty_program_id: str,
        ) -> Response[list[LoyaltyProgramTeamMemberStatistics], CountMeta | None]: ...
