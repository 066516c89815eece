# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 a744151ad0e8dcca. Remake: make generate
"""Schedule & Resources: Schedule & Resources."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ...client import Group, Operation
from ...codec import ANY, DATE, INT, STR, Choice, Date, List, Many, Map, Ref

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal

    from typing_extensions import deprecated

    from ...models import (
        AppointmentCalendarSettingsUpdate,
        CountMeta,
        EventSchedule,
        EventScheduleCreate,
        EventScheduleUpdate,
        LegacyTeamMemberWorkdayUpdate,
        Resource,
        ScheduleDay,
        ScheduleDayCreate,
        ScheduleDaySummary,
        ScheduleDayUpdate,
        ScheduledEvent,
        SeanceSlot,
        TeamMemberScheduleDay,
        TeamMemberScheduleUpdate,
        TeamMemberWorkday,
        TeamMemberWorkdayUpdate,
        UpdatedAppointmentCalendarSettings,
        UpdatedTeamMemberScheduleDay,
    )
    from ...types import Response
else:
    from ...client import deprecated

_GET_TEAM_MEMBER_SCHEDULE = Operation(
    "get_team_member_schedule",
    "schedule_resources",
    "GET",
    "/schedule/{location_id}/{team_member_id}/{start_date}/{end_date}",
    path_params=(
        ("location_id", "location_id", INT),
        ("team_member_id", "team_member_id", INT),
        ("start_date", "start_date", Date("%Y%m%d")),
        ("end_date", "end_date", Date("%Y%m%d")),
    ),
    result=List(Ref("team_member_workday", "TeamMemberWorkday")),
    enveloped=False,
)
_UPDATE_TEAM_MEMBER_SCHEDULE = Operation(
    "update_team_member_schedule",
    "schedule_resources",
    "PUT",
    "/schedule/{location_id}/{team_member_id}/{start_date}/{end_date}",
    path_params=(
        ("location_id", "location_id", INT),
        ("team_member_id", "team_member_id", INT),
        ("start_date", "start_date", DATE),
        ("end_date", "end_date", DATE),
    ),
    body=List(Ref("team_member_workday_update", "TeamMemberWorkdayUpdate")),
)
_GET_APPOINTMENT_CALENDAR_DATES = Operation(
    "get_appointment_calendar_dates",
    "schedule_resources",
    "GET",
    "/timetable/dates/{location_id}/{date}",
    path_params=(
        ("location_id", "location_id", INT),
        ("date", "date", STR),
    ),
    query_params=(("staff_id", "staff_id", INT),),
    result=List(DATE),
)
_GET_APPOINTMENT_CALENDAR_SESSIONS = Operation(
    "get_appointment_calendar_sessions",
    "schedule_resources",
    "GET",
    "/timetable/seances/{location_id}/{team_member_id}/{date}",
    path_params=(
        ("location_id", "location_id", INT),
        ("team_member_id", "team_member_id", INT),
        ("date", "date", STR),
    ),
    result=List(Ref("seance_slot", "SeanceSlot")),
    enveloped=False,
)
_GET_RESOURCE_LIST = Operation(
    "get_resource_list",
    "schedule_resources",
    "GET",
    "/resources/{location_id}",
    path_params=(("location_id", "location_id", INT),),
    result=List(Ref("resource", "Resource")),
    meta=Ref("count_meta", "CountMeta"),
)
_SEARCH_TIMETABLE_EVENT_SCHEDULES_BY_EVENT = Operation(
    "search_timetable_event_schedules_by_event",
    "schedule_resources",
    "GET",
    "/company/{location_id}/schedules/search/{entity_type}/{entity_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("entity_type", "entity_type", Choice("activity", "record")),
        ("entity_id", "entity_id", INT),
    ),
    query_params=(
        (
            "include",
            "include[]",
            Many(
                Choice("days", "days.events_labels", "days.events_master", "days.events_resource_instances")
            ),
        ),
    ),
    result=Ref("event_schedule", "EventSchedule"),
)
_CREATE_TIMETABLE_EVENT_SCHEDULE = Operation(
    "create_timetable_event_schedule",
    "schedule_resources",
    "POST",
    "/company/{location_id}/schedules",
    path_params=(("location_id", "location_id", INT),),
    query_params=(("include", "include[]", Many(Choice("days"))),),
    body=Ref("event_schedule_create", "EventScheduleCreate"),
    result=Ref("event_schedule", "EventSchedule"),
)
_DELETE_TIMETABLE_EVENT_SCHEDULE = Operation(
    "delete_timetable_event_schedule",
    "schedule_resources",
    "DELETE",
    "/company/{location_id}/schedules/{schedule_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("schedule_id", "schedule_id", INT),
    ),
    result=Map(ANY),
)
_UPDATE_TIMETABLE_EVENT_SCHEDULE = Operation(
    "update_timetable_event_schedule",
    "schedule_resources",
    "PATCH",
    "/company/{location_id}/schedules/{schedule_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("schedule_id", "schedule_id", INT),
    ),
    body=Ref("event_schedule_update", "EventScheduleUpdate"),
    result=Ref("event_schedule", "EventSchedule"),
)
_CREATE_TIMETABLE_SCHEDULE_DAY = Operation(
    "create_timetable_schedule_day",
    "schedule_resources",
    "POST",
    "/company/{location_id}/schedules/{schedule_id}/days",
    path_params=(
        ("location_id", "location_id", INT),
        ("schedule_id", "schedule_id", INT),
    ),
    query_params=(
        (
            "include",
            "include[]",
            Many(Choice("events", "events_labels", "events_master", "events_resource_instances")),
        ),
    ),
    body=Ref("schedule_day_create", "ScheduleDayCreate"),
    result=Ref("schedule_day_summary", "ScheduleDaySummary"),
)
_DELETE_TIMETABLE_SCHEDULE_DAY = Operation(
    "delete_timetable_schedule_day",
    "schedule_resources",
    "DELETE",
    "/company/{location_id}/schedules/{schedule_id}/days/{day_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("schedule_id", "schedule_id", INT),
        ("day_id", "day_id", INT),
    ),
    result=Map(ANY),
)
_UPDATE_TIMETABLE_SCHEDULE_DAY = Operation(
    "update_timetable_schedule_day",
    "schedule_resources",
    "PATCH",
    "/company/{location_id}/schedules/{schedule_id}/days/{day_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("schedule_id", "schedule_id", INT),
        ("day_id", "day_id", INT),
    ),
    query_params=(
        (
            "include",
            "include[]",
            Many(Choice("events", "events_labels", "events_master", "events_resource_instances")),
        ),
    ),
    body=Ref("schedule_day_update", "ScheduleDayUpdate"),
    result=Ref("schedule_day", "ScheduleDay"),
)
_LIST_TIMETABLE_SCHEDULE_DAY_EVENTS = Operation(
    "list_timetable_schedule_day_events",
    "schedule_resources",
    "GET",
    "/company/{location_id}/schedules/{schedule_id}/days/{day_id}/events",
    path_params=(
        ("location_id", "location_id", INT),
        ("schedule_id", "schedule_id", INT),
        ("day_id", "day_id", INT),
    ),
    result=List(Ref("scheduled_event", "ScheduledEvent")),
    meta=Ref("count_meta", "CountMeta"),
)
_GET_APPOINTMENT_CALENDAR_SETTINGS = Operation(
    "get_appointment_calendar_settings",
    "schedule_resources",
    "GET",
    "/company/{location_id}/settings/timetable",
    path_params=(("location_id", "location_id", INT),),
    result=Ref("updated_appointment_calendar_settings", "UpdatedAppointmentCalendarSettings"),
)
_UPDATE_APPOINTMENT_CALENDAR_SETTINGS = Operation(
    "update_appointment_calendar_settings",
    "schedule_resources",
    "PATCH",
    "/company/{location_id}/settings/timetable",
    path_params=(("location_id", "location_id", INT),),
    body=Ref("appointment_calendar_settings_update", "AppointmentCalendarSettingsUpdate"),
    result=Ref("updated_appointment_calendar_settings", "UpdatedAppointmentCalendarSettings"),
)
_GET_TEAM_MEMBER_SCHEDULE_LIST = Operation(
    "get_team_member_schedule_list",
    "schedule_resources",
    "GET",
    "/company/{location_id}/staff/schedule",
    path_params=(("location_id", "location_id", INT),),
    query_params=(
        ("start_date", "start_date", DATE),
        ("end_date", "end_date", DATE),
        ("staff_ids", "staff_ids[]", Many(INT)),
        ("include", "include[]", Many(Choice("busy_intervals", "off_day_type"))),
    ),
    result=List(Ref("team_member_schedule_day", "TeamMemberScheduleDay")),
    meta=Ref("count_meta", "CountMeta"),
)
_SET_TEAM_MEMBER_SCHEDULE = Operation(
    "set_team_member_schedule",
    "schedule_resources",
    "PUT",
    "/company/{location_id}/staff/schedule",
    path_params=(("location_id", "location_id", INT),),
    body=Ref("team_member_schedule_update", "TeamMemberScheduleUpdate"),
    result=List(Ref("updated_team_member_schedule_day", "UpdatedTeamMemberScheduleDay")),
    meta=Ref("count_meta", "CountMeta"),
)
_SCHEDULE_TEAM_MEMBER_UPDATE_DEPRECATED = Operation(
    "schedule_team_member_update_deprecated",
    "schedule_resources",
    "PUT",
    "/schedule/{location_id}/{team_member_id}",
    path_params=(
        ("location_id", "location_id", INT),
        ("team_member_id", "team_member_id", INT),
    ),
    body=Ref("legacy_team_member_workday_update", "LegacyTeamMemberWorkdayUpdate"),
)


class ScheduleResourcesGroup(Group):
    """Schedule & Resources."""

    __slots__ = ()

    @property
    def with_response(self) -> ScheduleResourcesGroupWithResponse:
        """The same operations, each returning the whole answer: payload, meta, status, headers, bytes."""
        return cast("ScheduleResourcesGroupWithResponse", self._with_response())

    async def get_team_member_schedule(
        self, location_id: int, team_member_id: int, start_date: dt.date | str, end_date: dt.date | str
    ) -> list[TeamMemberWorkday]:
        """Reads one team member's working days and timeslots between two dates.

        Args:
            location_id: The location.
            team_member_id: The team member.
            start_date: First day of the period, eight digits in the published example. Example:
                20251201.
            end_date: Last day of the period, eight digits in the published example. Example: 20251231.

        Returns:
            list[TeamMemberWorkday]: Success.

        Raises:
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        GET /schedule/{location_id}/{team_member_id}/{start_date}/{end_date}
        https://developer.alteg.io/en/b2b-v1/openapi/schedule-resources/get_team_member_schedule
        """
        result: list[TeamMemberWorkday] = await self._call(
            _GET_TEAM_MEMBER_SCHEDULE,
            (
                location_id,
                team_member_id,
                start_date,
                end_date,
            ),
        )
        return result

    async def update_team_member_schedule(
        self,
        location_id: int,
        team_member_id: int,
        start_date: dt.date | str,
        end_date: dt.date | str,
        *,
        body: Sequence[TeamMemberWorkdayUpdate | Mapping[str, Any]],
    ) -> None:
        """Sets a team member's working day and hours for a date range.

        Args:
            location_id: The location.
            team_member_id: The team member.
            start_date: YYYY-MM-DD.
            end_date: YYYY-MM-DD.
            body: The request body: the model, or a mapping by wire names.

        Returns:
            Nothing.

        Raises:
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        PUT /schedule/{location_id}/{team_member_id}/{start_date}/{end_date}
        https://developer.alteg.io/en/b2b-v1/openapi/schedule-resources/update_team_member_schedule
        """
        await self._call(
            _UPDATE_TEAM_MEMBER_SCHEDULE,
            (
                location_id,
                team_member_id,
                start_date,
                end_date,
            ),
            (),
            body,
        )

    async def get_appointment_calendar_dates(
        self, location_id: int, date: str, *, staff_id: int | None = None
    ) -> list[dt.date]:
        """Lists working dates of a location or team member counted from a reference date.

        The published page contradicts itself: get_appointment_calendar_dates.

        Args:
            location_id: The location.
            date: ISO 8601 reference date, YYYY-MM-DD.
            staff_id: Team member ID.

        Returns:
            list[dt.date]: Success; the body is not documented.

        Raises:
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        GET /timetable/dates/{location_id}/{date}
        https://developer.alteg.io/en/b2b-v1/openapi/schedule-resources/get_appointment_calendar_dates
        """
        result: list[dt.date] = await self._call(
            _GET_APPOINTMENT_CALENDAR_DATES,
            (
                location_id,
                date,
            ),
            (staff_id,),
        )
        return result

    async def get_appointment_calendar_sessions(
        self, location_id: int, team_member_id: int, date: str
    ) -> list[SeanceSlot]:
        """Lists a team member's session times on one day with free or busy.

        The published page contradicts itself: get_appointment_calendar_sessions.

        Args:
            location_id: The location.
            team_member_id: The team member.
            date: ISO 8601 day, YYYY-MM-DD.

        Returns:
            list[SeanceSlot]: Success.

        Raises:
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        GET /timetable/seances/{location_id}/{team_member_id}/{date}
        https://developer.alteg.io/en/b2b-v1/openapi/schedule-resources/get_appointment_calendar_sessions
        """
        result: list[SeanceSlot] = await self._call(
            _GET_APPOINTMENT_CALENDAR_SESSIONS,
            (
                location_id,
                team_member_id,
                date,
            ),
        )
        return result

    async def get_resource_list(self, location_id: int) -> list[Resource]:
        """Lists a location's bookable resources with their instances.

        Args:
            location_id: The location.

        Returns:
            list[Resource]: Success.

        Raises:
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        GET /resources/{location_id}
        https://developer.alteg.io/en/b2b-v1/openapi/schedule-resources/get_resource_list
        """
        result: list[Resource] = await self._call(_GET_RESOURCE_LIST, (location_id,))
        return result

    async def search_timetable_event_schedules_by_event(
        self,
        location_id: int,
        entity_type: Literal["activity", "record"],
        entity_id: int,
        *,
        include: Iterable[
            Literal["days", "days.events_labels", "days.events_master", "days.events_resource_instances"]
        ]
        | None = None,
    ) -> EventSchedule:
        """Finds the schedule that an appointment or event belongs to or originated.

        Args:
            location_id: The location.
            entity_type: Entity type.
            entity_id: Entity ID.
            include: Related objects to return.

        Returns:
            EventSchedule: Success.

        Raises:
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        GET /company/{location_id}/schedules/search/{entity_type}/{entity_id}
        https://developer.alteg.io/en/b2b-v1/openapi/schedule-resources/search_timetable_event_schedules_by_event
        """
        result: EventSchedule = await self._call(
            _SEARCH_TIMETABLE_EVENT_SCHEDULES_BY_EVENT,
            (
                location_id,
                entity_type,
                entity_id,
            ),
            (include,),
        )
        return result

    async def create_timetable_event_schedule(
        self,
        location_id: int,
        *,
        body: EventScheduleCreate | Mapping[str, Any],
        include: Iterable[Literal["days"]] | None = None,
    ) -> EventSchedule:
        """Creates a recurring schedule from a group event; appointments (record) are not supported yet.

        Args:
            location_id: The location. Example: 123.
            body: The request body: the model, or a mapping by wire names.
            include: What to add to the answer.

        Returns:
            EventSchedule: Created.

        Raises:
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            ValidationError: 422, with the messages by field.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        POST /company/{location_id}/schedules
        https://developer.alteg.io/en/b2b-v1/openapi/schedule-resources/create_timetable_event_schedule
        """
        result: EventSchedule = await self._call(
            _CREATE_TIMETABLE_EVENT_SCHEDULE, (location_id,), (include,), body
        )
        return result

    async def delete_timetable_event_schedule(self, location_id: int, schedule_id: int) -> dict[str, Any]:
        """Deletes a schedule with all its series and their linked appointments or events.

        Args:
            location_id: The location.
            schedule_id: Schedule ID.

        Returns:
            dict[str, Any]: Done; a JSON body is documented although status 204 forbids one.

        Raises:
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        DELETE /company/{location_id}/schedules/{schedule_id}
        https://developer.alteg.io/en/b2b-v1/openapi/schedule-resources/delete_timetable_event_schedule
        """
        result: dict[str, Any] = await self._call(
            _DELETE_TIMETABLE_EVENT_SCHEDULE,
            (
                location_id,
                schedule_id,
            ),
        )
        return result

    async def update_timetable_event_schedule(
        self,
        location_id: int,
        schedule_id: int,
        *,
        body: EventScheduleUpdate | Mapping[str, Any] | None = None,
    ) -> EventSchedule:
        """Changes the end date of a recurring schedule.

        Args:
            location_id: The location.
            schedule_id: Schedule ID.
            body: The request body: the model, or a mapping by wire names.

        Returns:
            EventSchedule: Success.

        Raises:
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        PATCH /company/{location_id}/schedules/{schedule_id}
        https://developer.alteg.io/en/b2b-v1/openapi/schedule-resources/update_timetable_event_schedule
        """
        result: EventSchedule = await self._call(
            _UPDATE_TIMETABLE_EVENT_SCHEDULE,
            (
                location_id,
                schedule_id,
            ),
            (),
            body,
        )
        return result

    async def create_timetable_schedule_day(
        self,
        location_id: int,
        schedule_id: int,
        *,
        body: ScheduleDayCreate | Mapping[str, Any] | None = None,
        include: Iterable[Literal["events", "events_labels", "events_master", "events_resource_instances"]]
        | None = None,
    ) -> ScheduleDaySummary:
        """Adds a weekday series to an existing schedule of appointments or events.

        Args:
            location_id: The location.
            schedule_id: Schedule ID.
            body: The request body: the model, or a mapping by wire names.
            include: Related objects to return.

        Returns:
            ScheduleDaySummary: Created.

        Raises:
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        POST /company/{location_id}/schedules/{schedule_id}/days
        https://developer.alteg.io/en/b2b-v1/openapi/schedule-resources/create_timetable_schedule_day
        """
        result: ScheduleDaySummary = await self._call(
            _CREATE_TIMETABLE_SCHEDULE_DAY,
            (
                location_id,
                schedule_id,
            ),
            (include,),
            body,
        )
        return result

    async def delete_timetable_schedule_day(
        self, location_id: int, schedule_id: int, day_id: int
    ) -> dict[str, Any]:
        """Deletes one schedule series and every appointment or event linked to it.

        Args:
            location_id: The location.
            schedule_id: Schedule ID.
            day_id: Schedule series.

        Returns:
            dict[str, Any]: Done; a JSON body is documented although status 204 forbids one.

        Raises:
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        DELETE /company/{location_id}/schedules/{schedule_id}/days/{day_id}
        https://developer.alteg.io/en/b2b-v1/openapi/schedule-resources/delete_timetable_schedule_day
        """
        result: dict[str, Any] = await self._call(
            _DELETE_TIMETABLE_SCHEDULE_DAY,
            (
                location_id,
                schedule_id,
                day_id,
            ),
        )
        return result

    async def update_timetable_schedule_day(
        self,
        location_id: int,
        schedule_id: int,
        day_id: int,
        *,
        body: ScheduleDayUpdate | Mapping[str, Any],
        include: Iterable[Literal["events", "events_labels", "events_master", "events_resource_instances"]]
        | None = None,
    ) -> ScheduleDay:
        """Changes one weekday series of a schedule; force overrides manual changes.

        Args:
            location_id: The location. Example: 123.
            schedule_id: Schedule ID. Example: 123.
            day_id: Schedule series ID. Example: 123.
            body: The request body: the model, or a mapping by wire names.
            include: What to add to the answer.

        Returns:
            ScheduleDay: Success.

        Raises:
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            ValidationError: 422, with the messages by field.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        PATCH /company/{location_id}/schedules/{schedule_id}/days/{day_id}
        https://developer.alteg.io/en/b2b-v1/openapi/schedule-resources/update_timetable_schedule_day
        """
        result: ScheduleDay = await self._call(
            _UPDATE_TIMETABLE_SCHEDULE_DAY,
            (
                location_id,
                schedule_id,
                day_id,
            ),
            (include,),
            body,
        )
        return result

    async def list_timetable_schedule_day_events(
        self, location_id: int, schedule_id: int, day_id: int
    ) -> list[ScheduledEvent]:
        """Lists the appointments and events planned by one schedule series.

        Args:
            location_id: The location. Example: 123.
            schedule_id: Schedule ID. Example: 123.
            day_id: Schedule series ID. Example: 123.

        Returns:
            list[ScheduledEvent]: Success.

        Raises:
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        GET /company/{location_id}/schedules/{schedule_id}/days/{day_id}/events
        https://developer.alteg.io/en/b2b-v1/openapi/schedule-resources/list_timetable_schedule_day_events
        """
        result: list[ScheduledEvent] = await self._call(
            _LIST_TIMETABLE_SCHEDULE_DAY_EVENTS,
            (
                location_id,
                schedule_id,
                day_id,
            ),
        )
        return result

    async def get_appointment_calendar_settings(self, location_id: int) -> UpdatedAppointmentCalendarSettings:
        """Reads a location's appointment calendar settings.

        Args:
            location_id: The location.

        Returns:
            UpdatedAppointmentCalendarSettings: Success.

        Raises:
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        GET /company/{location_id}/settings/timetable
        https://developer.alteg.io/en/b2b-v1/openapi/schedule-resources/get_appointment_calendar_settings
        """
        result: UpdatedAppointmentCalendarSettings = await self._call(
            _GET_APPOINTMENT_CALENDAR_SETTINGS, (location_id,)
        )
        return result

    async def update_appointment_calendar_settings(
        self, location_id: int, *, body: AppointmentCalendarSettingsUpdate | Mapping[str, Any]
    ) -> UpdatedAppointmentCalendarSettings:
        """Changes a location's appointment calendar defaults; both fields must be sent.

        Args:
            location_id: The location.
            body: The request body: the model, or a mapping by wire names.

        Returns:
            UpdatedAppointmentCalendarSettings: Success.

        Raises:
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        PATCH /company/{location_id}/settings/timetable
        https://developer.alteg.io/en/b2b-v1/openapi/schedule-resources/update_appointment_calendar_settings
        """
        result: UpdatedAppointmentCalendarSettings = await self._call(
            _UPDATE_APPOINTMENT_CALENDAR_SETTINGS, (location_id,), (), body
        )
        return result

    async def get_team_member_schedule_list(
        self,
        location_id: int,
        *,
        start_date: dt.date | str | None = None,
        end_date: dt.date | str | None = None,
        staff_ids: Iterable[int] | None = None,
        include: Iterable[Literal["busy_intervals", "off_day_type"]] | None = None,
    ) -> list[TeamMemberScheduleDay]:
        """Lists team members' working intervals, optionally with busy intervals and off-day types.

        Args:
            location_id: The location. Example: 720441.
            start_date: YYYY-MM-DD. Example: 2026-01-31.
            end_date: YYYY-MM-DD. Example: 2026-03-31.
            staff_ids: Sent with brackets, repeated: staff_ids[]=123&staff_ids[]=234.
            include: Sent with brackets, repeated: include[]=busy_intervals&include[]=off_day_type.

        Returns:
            list[TeamMemberScheduleDay]: Success.

        Raises:
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        GET /company/{location_id}/staff/schedule
        https://developer.alteg.io/en/b2b-v1/openapi/schedule-resources/get_team_member_schedule_list
        """
        result: list[TeamMemberScheduleDay] = await self._call(
            _GET_TEAM_MEMBER_SCHEDULE_LIST,
            (location_id,),
            (
                start_date,
                end_date,
                staff_ids,
                include,
            ),
        )
        return result

    async def set_team_member_schedule(
        self, location_id: int, *, body: TeamMemberScheduleUpdate | Mapping[str, Any]
    ) -> list[UpdatedTeamMemberScheduleDay]:
        """Sets and deletes team members' working hours by date, returning the resulting schedules.

        Args:
            location_id: The location. Example: 720441.
            body: The request body: the model, or a mapping by wire names.

        Returns:
            list[UpdatedTeamMemberScheduleDay]: Success.

        Raises:
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            ValidationError: 422, with the messages by field.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        PUT /company/{location_id}/staff/schedule
        https://developer.alteg.io/en/b2b-v1/openapi/schedule-resources/set_team_member_schedule
        """
        result: list[UpdatedTeamMemberScheduleDay] = await self._call(
            _SET_TEAM_MEMBER_SCHEDULE, (location_id,), (), body
        )
        return result

    @deprecated("deprecated by Altegio")
    async def schedule_team_member_update_deprecated(
        self,
        location_id: int,
        team_member_id: int,
        *,
        body: LegacyTeamMemberWorkdayUpdate | Mapping[str, Any],
    ) -> None:
        """Old way to set one team member's hours; use the staff schedule PUT instead.

        Args:
            location_id: The location. Example: 720441.
            team_member_id: The team member. Example: 12345.
            body: The request body: the model, or a mapping by wire names.

        Returns:
            Nothing.

        Raises:
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        PUT /schedule/{location_id}/{team_member_id}
        https://developer.alteg.io/en/b2b-v1/openapi/schedule-resources/schedule_team_member_update_deprecated
        """
        await self._call(
            _SCHEDULE_TEAM_MEMBER_UPDATE_DEPRECATED,
            (
                location_id,
                team_member_id,
            ),
            (),
            body,
        )


if TYPE_CHECKING:

    class ScheduleResourcesGroupWithResponse:
        """What ``with_response`` makes of the operations above; it exists for type checkers only."""

        async def get_team_member_schedule(
            self, location_id: int, team_member_id: int, start_date: dt.date | str, end_date: dt.date | str
        ) -> Response[list[TeamMemberWorkday], Any]: ...

        async def update_team_member_schedule(
            self,
            location_id: int,
            team_member_id: int,
            start_date: dt.date | str,
            end_date: dt.date | str,
            *,
            body: Sequence[TeamMemberWorkdayUpdate | Mapping[str, Any]],
        ) -> Response[None, Any]: ...

        async def get_appointment_calendar_dates(
            self, location_id: int, date: str, *, staff_id: int | None = None
        ) -> Response[list[dt.date], Any]: ...

        async def get_appointment_calendar_sessions(
            self, location_id: int, team_member_id: int, date: str
        ) -> Response[list[SeanceSlot], Any]: ...

        async def get_resource_list(self, location_id: int) -> Response[list[Resource], CountMeta | None]: ...

        async def search_timetable_event_schedules_by_event(
            self,
            location_id: int,
            entity_type: Literal["activity", "record"],
            entity_id: int,
            *,
            include: Iterable[
                Literal["days", "days.events_labels", "days.events_master", "days.events_resource_instances"]
            ]
            | None = None,
        ) -> Response[EventSchedule, Any]: ...

        async def create_timetable_event_schedule(
            self,
            location_id: int,
            *,
            body: EventScheduleCreate | Mapping[str, Any],
            include: Iterable[Literal["days"]] | None = None,
        ) -> Response[EventSchedule, Any]: ...

        async def delete_timetable_event_schedule(
            self, location_id: int, schedule_id: int
        ) -> Response[dict[str, Any], Any]: ...

        async def update_timetable_event_schedule(
            self,
            location_id: int,
            schedule_id: int,
            *,
            body: EventScheduleUpdate | Mapping[str, Any] | None = None,
        ) -> Response[EventSchedule, Any]: ...

        async def create_timetable_schedule_day(
            self,
            location_id: int,
            schedule_id: int,
            *,
            body: ScheduleDayCreate | Mapping[str, Any] | None = None,
            include: Iterable[
                Literal["events", "events_labels", "events_master", "events_resource_instances"]
            ]
            | None = None,
        ) -> Response[ScheduleDaySummary, Any]: ...

        async def delete_timetable_schedule_day(
            self, location_id: int, schedule_id: int, day_id: int
        ) -> Response[dict[str, Any], Any]: ...

        async def update_timetable_schedule_day(
            self,
            location_id: int,
            schedule_id: int,
            day_id: int,
            *,
            body: ScheduleDayUpdate | Mapping[str, Any],
            include: Iterable[
                Literal["events", "events_labels", "events_master", "events_resource_instances"]
            ]
            | None = None,
        ) -> Response[ScheduleDay, Any]: ...

        async def list_timetable_schedule_day_events(
            self, location_id: int, schedule_id: int, day_id: int
        ) -> Response[list[ScheduledEvent], CountMeta | None]: ...

        async def get_appointment_calendar_settings(
            self, location_id: int
        ) -> Response[UpdatedAppointmentCalendarSettings, Any]: ...

        async def update_appointment_calendar_settings(
            self, location_id: int, *, body: AppointmentCalendarSettingsUpdate | Mapping[str, Any]
        ) -> Response[UpdatedAppointmentCalendarSettings, Any]: ...

        async def get_team_member_schedule_list(
            self,
            location_id: int,
            *,
            start_date: dt.date | str | None = None,
            end_date: dt.date | str | None = None,
            staff_ids: Iterable[int] | None = None,
            include: Iterable[Literal["busy_intervals", "off_day_type"]] | None = None,
        ) -> Response[list[TeamMemberScheduleDay], CountMeta | None]: ...

        async def set_team_member_schedule(
            self, location_id: int, *, body: TeamMemberScheduleUpdate | Mapping[str, Any]
        ) -> Response[list[UpdatedTeamMemberScheduleDay], CountMeta | None]: ...

        @deprecated("deprecated by Altegio")
        async def schedule_team_member_update_deprecated(
            self,
            location_id: int,
            team_member_id: int,
            *,
            body: LegacyTeamMemberWorkdayUpdate | Mapping[str, Any],
        ) -> Response[None, Any]: ...
