# Generated; do not edit. Regenerate: make generate
"""Salary: Payroll, settlements and pay schemes."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from ..codec import DATE, INT, List, Ref
from ..operation import Group, Operation, Paging

if TYPE_CHECKING:
    import datetime as dt
    from typing import Any

    from ..models import (
        CountMeta,
        DailyPayrollReport,
        DailySettlementReport,
        PayrollCalculation,
        PayrollTotal,
        ResultCountMeta,
        SalarySchemeCount,
        Settlement,
        TeamMemberPayroll,
        TeamMemberSalaryScheme,
    )
    from ..types import Response

_GET_TEAM_MEMBER_CALCULATION_SCHEMES_COUNT = Operation(
    "get_team_member_calculation_schemes_count",
    "salary",
    "GET",
    "/company/{location_id}/salary/calculation/staff/{team_member_id}/salary_schemes_count",
    path_params=(
        ("location_id", "location_id", INT),
        ("team_member_id", "team_member_id", INT),
    ),
    result=Ref("salary_scheme_count", "SalarySchemeCount"),
    safe=True,
)
_GET_TEAM_MEMBER_PAYROLL_CALCULATION = Operation(
    "get_team_member_payroll_calculation",
    "salary",
    "GET",
    "/company/{location_id}/salary/payroll/staff/{team_member_id}/calculation/{calculation_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("team_member_id", "team_member_id", INT),
        ("calculation_id", "calculation_id", INT),
    ),
    result=Ref("payroll_calculation", "PayrollCalculation"),
    safe=True,
)
_GET_TEAM_MEMBER_SALARY_CALCULATION = Operation(
    "get_team_member_salary_calculation",
    "salary",
    "GET",
    "/company/{location_id}/salary/staff/{team_member_id}/calculation",
    path_params=(
        ("location_id", "location_id", INT),
        ("team_member_id", "team_member_id", INT),
    ),
    query_params=(
        ("date_from", "date_from", DATE),
        ("date_to", "date_to", DATE),
    ),
    required=(
        "date_from",
        "date_to",
    ),
    result=Ref("settlement", "Settlement"),
    safe=True,
)
_GET_TEAM_MEMBER_SALARY_PERIOD = Operation(
    "get_team_member_salary_period",
    "salary",
    "GET",
    "/company/{location_id}/salary/staff/{team_member_id}/period",
    path_params=(
        ("location_id", "location_id", INT),
        ("team_member_id", "team_member_id", INT),
    ),
    query_params=(
        ("date_from", "date_from", DATE),
        ("date_to", "date_to", DATE),
    ),
    required=(
        "date_from",
        "date_to",
    ),
    result=Ref("team_member_payroll", "TeamMemberPayroll"),
    safe=True,
)
_GET_TEAM_MEMBER_SALARY_SCHEMES = Operation(
    "get_team_member_salary_schemes",
    "salary",
    "GET",
    "/company/{location_id}/salary/staff/{team_member_id}/salary_schemes",
    path_params=(
        ("location_id", "location_id", INT),
        ("team_member_id", "team_member_id", INT),
    ),
    result=List(Ref("team_member_salary_scheme", "TeamMemberSalaryScheme")),
    meta=Ref("result_count_meta", "ResultCountMeta"),
    safe=True,
    paging=Paging(),
)
_SEARCH_TEAM_MEMBER_CALCULATION_DAILY_SALARY = Operation(
    "search_team_member_calculation_daily_salary",
    "salary",
    "GET",
    "/company/{location_id}/salary/calculation/staff/daily/{team_member_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("team_member_id", "team_member_id", INT),
    ),
    query_params=(
        ("date_from", "date_from", DATE),
        ("date_to", "date_to", DATE),
    ),
    required=(
        "date_from",
        "date_to",
    ),
    result=Ref("daily_settlement_report", "DailySettlementReport"),
    meta=Ref("count_meta", "CountMeta"),
    safe=True,
)
_SEARCH_TEAM_MEMBER_CALCULATION_SALARY = Operation(
    "search_team_member_calculation_salary",
    "salary",
    "GET",
    "/company/{location_id}/salary/calculation/staff/{team_member_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("team_member_id", "team_member_id", INT),
    ),
    query_params=(
        ("date_from", "date_from", DATE),
        ("date_to", "date_to", DATE),
    ),
    required=(
        "date_from",
        "date_to",
    ),
    result=Ref("settlement", "Settlement"),
    safe=True,
)
_SEARCH_TEAM_MEMBER_PAYROLL_CALCULATION = Operation(
    "search_team_member_payroll_calculation",
    "salary",
    "GET",
    "/company/{location_id}/salary/payroll/staff/{team_member_id}/calculation",
    path_params=(
        ("location_id", "location_id", INT),
        ("team_member_id", "team_member_id", INT),
    ),
    query_params=(
        ("date_from", "date_from", DATE),
        ("date_to", "date_to", DATE),
    ),
    required=(
        "date_from",
        "date_to",
    ),
    result=List(Ref("payroll_total", "PayrollTotal")),
    meta=Ref("count_meta", "CountMeta"),
    safe=True,
    paging=Paging(),
)
_SEARCH_TEAM_MEMBER_PERIOD_DAILY_SALARY = Operation(
    "search_team_member_period_daily_salary",
    "salary",
    "GET",
    "/company/{location_id}/salary/period/staff/daily/{team_member_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("team_member_id", "team_member_id", INT),
    ),
    query_params=(
        ("date_from", "date_from", DATE),
        ("date_to", "date_to", DATE),
    ),
    required=(
        "date_from",
        "date_to",
    ),
    result=Ref("daily_payroll_report", "DailyPayrollReport"),
    meta=Ref("result_count_meta", "ResultCountMeta"),
    safe=True,
)
_SEARCH_TEAM_MEMBER_PERIOD_SALARY = Operation(
    "search_team_member_period_salary",
    "salary",
    "GET",
    "/company/{location_id}/salary/period/staff/{team_member_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("team_member_id", "team_member_id", INT),
    ),
    query_params=(
        ("date_from", "date_from", DATE),
        ("date_to", "date_to", DATE),
    ),
    required=(
        "date_from",
        "date_to",
    ),
    result=Ref("payroll_total", "PayrollTotal"),
    safe=True,
)


class SalaryGroup(Group):
    """Payroll, settlements and pay schemes."""

    __slots__ = ()
    __operations__: ClassVar[dict[str, Operation]] = {
        "get_team_member_calculation_schemes_count": _GET_TEAM_MEMBER_CALCULATION_SCHEMES_COUNT,
        "get_team_member_payroll_calculation": _GET_TEAM_MEMBER_PAYROLL_CALCULATION,
        "get_team_member_salary_calculation": _GET_TEAM_MEMBER_SALARY_CALCULATION,
        "get_team_member_salary_period": _GET_TEAM_MEMBER_SALARY_PERIOD,
        "get_team_member_salary_schemes": _GET_TEAM_MEMBER_SALARY_SCHEMES,
        "search_team_member_calculation_daily_salary": _SEARCH_TEAM_MEMBER_CALCULATION_DAILY_SALARY,
        "search_team_member_calculation_salary": _SEARCH_TEAM_MEMBER_CALCULATION_SALARY,
        "search_team_member_payroll_calculation": _SEARCH_TEAM_MEMBER_PAYROLL_CALCULATION,
        "search_team_member_period_daily_salary": _SEARCH_TEAM_MEMBER_PERIOD_DAILY_SALARY,
        "search_team_member_period_salary": _SEARCH_TEAM_MEMBER_PERIOD_SALARY,
    }

    @property
    def with_response(self) -> SalaryGroupWithResponse:
        """The same operations, each returning the full response: payload, meta, status, headers, bytes."""
        return cast("SalaryGroupWithResponse", self._with_response())

    async def get_team_member_calculation_schemes_count(
        self, location_id: int, team_member_id: int
    ) -> SalarySchemeCount:
        """Count the pay schemes of a team member.

        Args:
            location_id: Location ID.
            team_member_id: Team member ID.

        Returns:
            SalarySchemeCount.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /company/{location_id}/salary/calculation/staff/{team_member_id}/salary_schemes_count
        https://developer.alteg.io/en/b2b-v1/openapi/salary/get_team_member_calculation_schemes_count
        """
        result: SalarySchemeCount = await self._call(
            _GET_TEAM_MEMBER_CALCULATION_SCHEMES_COUNT,
            (
                location_id,
                team_member_id,
            ),
        )
        return result

    async def get_team_member_payroll_calculation(
        self, location_id: int, team_member_id: int, calculation_id: int
    ) -> PayrollCalculation:
        """Get one payroll calculation item by item (owner).

        For the owner of the location. Sums come as strings; what `item_id` names depends on
        `item_type_slug`.

        Args:
            location_id: Location ID. Example: 123.
            team_member_id: Team member ID. Example: 123.
            calculation_id: Payroll calculation ID. Example: 789.

        Returns:
            PayrollCalculation.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /company/{location_id}/salary/payroll/staff/{team_member_id}/calculation/{calculation_id}
        https://developer.alteg.io/en/b2b-v1/openapi/salary/get_team_member_payroll_calculation
        """
        result: PayrollCalculation = await self._call(
            _GET_TEAM_MEMBER_PAYROLL_CALCULATION,
            (
                location_id,
                team_member_id,
                calculation_id,
            ),
        )
        return result

    async def get_team_member_salary_calculation(
        self, location_id: int, team_member_id: int, *, date_from: dt.date | str, date_to: dt.date | str
    ) -> Settlement:
        """Get one's own settlements as a team member.

        For users whose payroll right covers only their own team member. Sums come as strings.

        Args:
            location_id: Location ID.
            team_member_id: Team member ID.
            date_from: First day of the period.
            date_to: Last day of the period.

        Returns:
            Settlement.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            ValidationError: 422, with the messages by field.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /company/{location_id}/salary/staff/{team_member_id}/calculation
        https://developer.alteg.io/en/b2b-v1/openapi/salary/get_team_member_salary_calculation
        """
        result: Settlement = await self._call(
            _GET_TEAM_MEMBER_SALARY_CALCULATION,
            (
                location_id,
                team_member_id,
            ),
            (
                date_from,
                date_to,
            ),
        )
        return result

    async def get_team_member_salary_period(
        self, location_id: int, team_member_id: int, *, date_from: dt.date | str, date_to: dt.date | str
    ) -> TeamMemberPayroll:
        """Get one's own payroll for a period as a team member.

        Needs the right to one's own payroll. Sums come as strings.

        Args:
            location_id: Location ID. Example: 123.
            team_member_id: Team member ID. Example: 123.
            date_from: Date, YYYY-MM-DD. Example: 2026-03-01.
            date_to: Date, YYYY-MM-DD. Example: 2026-03-31.

        Returns:
            TeamMemberPayroll.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            ValidationError: 422, with the messages by field.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /company/{location_id}/salary/staff/{team_member_id}/period
        https://developer.alteg.io/en/b2b-v1/openapi/salary/get_team_member_salary_period
        """
        result: TeamMemberPayroll = await self._call(
            _GET_TEAM_MEMBER_SALARY_PERIOD,
            (
                location_id,
                team_member_id,
            ),
            (
                date_from,
                date_to,
            ),
        )
        return result

    async def get_team_member_salary_schemes(
        self, location_id: int, team_member_id: int
    ) -> list[TeamMemberSalaryScheme]:
        """List one's own pay schemes as a team member.

        Needs the right to one's own payroll.

        Args:
            location_id: Location ID. Example: 123.
            team_member_id: Team member ID. Example: 123.

        Returns:
            list[TeamMemberSalaryScheme].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /company/{location_id}/salary/staff/{team_member_id}/salary_schemes
        https://developer.alteg.io/en/b2b-v1/openapi/salary/get_team_member_salary_schemes
        """
        result: list[TeamMemberSalaryScheme] = await self._call(
            _GET_TEAM_MEMBER_SALARY_SCHEMES,
            (
                location_id,
                team_member_id,
            ),
        )
        return result

    async def search_team_member_calculation_daily_salary(
        self, location_id: int, team_member_id: int, *, date_from: dt.date | str, date_to: dt.date | str
    ) -> DailySettlementReport:
        """Get the settlements of a team member by day (owner).

        For the owner of the location. Sums come as strings.

        Args:
            location_id: Location ID.
            team_member_id: Team member ID.
            date_from: First day of the period.
            date_to: Last day of the period.

        Returns:
            DailySettlementReport.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            ValidationError: 422, with the messages by field.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /company/{location_id}/salary/calculation/staff/daily/{team_member_id}
        https://developer.alteg.io/en/b2b-v1/openapi/salary/search_team_member_calculation_daily_salary
        """
        result: DailySettlementReport = await self._call(
            _SEARCH_TEAM_MEMBER_CALCULATION_DAILY_SALARY,
            (
                location_id,
                team_member_id,
            ),
            (
                date_from,
                date_to,
            ),
        )
        return result

    async def search_team_member_calculation_salary(
        self, location_id: int, team_member_id: int, *, date_from: dt.date | str, date_to: dt.date | str
    ) -> Settlement:
        """Get the settlement totals of a team member (owner).

        For the owner of the location. Sums come as strings.

        Args:
            location_id: Location ID.
            team_member_id: Team member ID.
            date_from: First day of the period.
            date_to: Last day of the period.

        Returns:
            Settlement.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            ValidationError: 422, with the messages by field.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /company/{location_id}/salary/calculation/staff/{team_member_id}
        https://developer.alteg.io/en/b2b-v1/openapi/salary/search_team_member_calculation_salary
        """
        result: Settlement = await self._call(
            _SEARCH_TEAM_MEMBER_CALCULATION_SALARY,
            (
                location_id,
                team_member_id,
            ),
            (
                date_from,
                date_to,
            ),
        )
        return result

    async def search_team_member_payroll_calculation(
        self, location_id: int, team_member_id: int, *, date_from: dt.date | str, date_to: dt.date | str
    ) -> list[PayrollTotal]:
        """List the payroll calculations of a team member (owner).

        For the owner of the location. Sums come as strings.

        Args:
            location_id: Location ID.
            team_member_id: Team member ID.
            date_from: First day of the period.
            date_to: Last day of the period.

        Returns:
            list[PayrollTotal].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            ValidationError: 422, with the messages by field.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /company/{location_id}/salary/payroll/staff/{team_member_id}/calculation
        https://developer.alteg.io/en/b2b-v1/openapi/salary/search_team_member_payroll_calculation
        """
        result: list[PayrollTotal] = await self._call(
            _SEARCH_TEAM_MEMBER_PAYROLL_CALCULATION,
            (
                location_id,
                team_member_id,
            ),
            (
                date_from,
                date_to,
            ),
        )
        return result

    async def search_team_member_period_daily_salary(
        self, location_id: int, team_member_id: int, *, date_from: dt.date | str, date_to: dt.date | str
    ) -> DailyPayrollReport:
        """Get the payroll of a team member by day (owner).

        For the owner of the location. Sums come as strings.

        Args:
            location_id: Location ID. Example: 123.
            team_member_id: Team member ID. Example: 123.
            date_from: Date, YYYY-MM-DD. Example: 2026-03-01.
            date_to: Date, YYYY-MM-DD. Example: 2026-03-31.

        Returns:
            DailyPayrollReport.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            ValidationError: 422, with the messages by field.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /company/{location_id}/salary/period/staff/daily/{team_member_id}
        https://developer.alteg.io/en/b2b-v1/openapi/salary/search_team_member_period_daily_salary
        """
        result: DailyPayrollReport = await self._call(
            _SEARCH_TEAM_MEMBER_PERIOD_DAILY_SALARY,
            (
                location_id,
                team_member_id,
            ),
            (
                date_from,
                date_to,
            ),
        )
        return result

    async def search_team_member_period_salary(
        self, location_id: int, team_member_id: int, *, date_from: dt.date | str, date_to: dt.date | str
    ) -> PayrollTotal:
        """Get income, expense and balance of a team member (owner).

        For the owner of the location. Sums come as strings.

        Args:
            location_id: Location ID. Example: 123.
            team_member_id: Team member ID. Example: 123.
            date_from: Date, YYYY-MM-DD. Example: 2026-03-01.
            date_to: Date, YYYY-MM-DD. Example: 2026-03-31.

        Returns:
            PayrollTotal.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            ValidationError: 422, with the messages by field.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /company/{location_id}/salary/period/staff/{team_member_id}
        https://developer.alteg.io/en/b2b-v1/openapi/salary/search_team_member_period_salary
        """
        result: PayrollTotal = await self._call(
            _SEARCH_TEAM_MEMBER_PERIOD_SALARY,
            (
                location_id,
                team_member_id,
            ),
            (
                date_from,
                date_to,
            ),
        )
        return result


if TYPE_CHECKING:

    class SalaryGroupWithResponse:
        """The operations as ``with_response`` returns them; this class exists for type checkers only."""

        async def get_team_member_calculation_schemes_count(
            self, location_id: int, team_member_id: int
        ) -> Response[SalarySchemeCount, Any]: ...

        async def get_team_member_payroll_calculation(
            self, location_id: int, team_member_id: int, calculation_id: int
        ) -> Response[PayrollCalculation, Any]: ...

        async def get_team_member_salary_calculation(
            self, location_id: int, team_member_id: int, *, date_from: dt.date | str, date_to: dt.date | str
        ) -> Response[Settlement, Any]: ...

        async def get_team_member_salary_period(
            self, location_id: int, team_member_id: int, *, date_from: dt.date | str, date_to: dt.date | str
        ) -> Response[TeamMemberPayroll, Any]: ...

        async def get_team_member_salary_schemes(
            self, location_id: int, team_member_id: int
        ) -> Response[list[TeamMemberSalaryScheme], ResultCountMeta | None]: ...

        async def search_team_member_calculation_daily_salary(
            self, location_id: int, team_member_id: int, *, date_from: dt.date | str, date_to: dt.date | str
        ) -> Response[DailySettlementReport, CountMeta | None]: ...

        async def search_team_member_calculation_salary(
            self, location_id: int, team_member_id: int, *, date_from: dt.date | str, date_to: dt.date | str
        ) -> Response[Settlement, Any]: ...

        async def search_team_member_payroll_calculation(
            self, location_id: int, team_member_id: int, *, date_from: dt.date | str, date_to: dt.date | str
        ) -> Response[list[PayrollTotal], CountMeta | None]: ...

        async def search_team_member_period_daily_salary(
            self, location_id: int, team_member_id: int, *, date_from: dt.date | str, date_to: dt.date | str
        ) -> Response[DailyPayrollReport, ResultCountMeta | None]: ...

        async def search_team_member_period_salary(
            self, location_id: int, team_member_id: int, *, date_from: dt.date | str, date_to: dt.date | str
        ) -> Response[PayrollTotal, Any]: ...
