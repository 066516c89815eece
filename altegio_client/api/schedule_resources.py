# Generated; do not edit. Regenerate: make generate
"""Schedule & Resources: Working hours, recurring schedules, resources and calendar settings."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from ..codec import DATE, INT, Choice, Constant, Date, List, Many, Ref
from ..operation import Group, Operation, Paging

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal

    from typing_extensions import deprecated

    from ..models import (
        AppointmentCalendarSettings,
        AppointmentCalendarSettingsUpdate,
        CountMeta,
        CreatedEventSchedule,
        CreatedScheduleDay,
        EventSchedule,
        EventScheduleCreate,
        EventScheduleUpdate,
        LegacyTeamMemberWorkdayUpdate,
        Resource,
        ResultCountMeta,
        ScheduleDay,
        ScheduleDayCreate,
        ScheduleDayEvent,
        ScheduleDayUpdate,
        SeanceSlot,
        TeamMemberScheduleDay,
        TeamMemberScheduleUpdate,
        TeamMemberWorkday,
        TeamMemberWorkdayUpdate,
        UpdatedAppointmentCalendarSettings,
        UpdatedTeamMemberScheduleDay,
    )
    from ..types import Response
else:
    from ..operation import deprecated

_CREATE_TIMETABLE_EVENT_SCHEDULE = Operation(
    "create_timetable_event_schedule",
    "schedule_resources",
    "POST",
    "/company/{location_id}/schedules",
    path_params=(("location_id", "location_id", INT),),
    query_params=(("include", "include[]", Many(Constant("days"))),),
    required=("body",),
    body=Ref("event_schedule_create", "EventScheduleCreate"),
    result=Ref("created_event_schedule", "CreatedEventSchedule"),
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
    required=("body",),
    body=Ref("schedule_day_create", "ScheduleDayCreate"),
    result=Ref("created_schedule_day", "CreatedScheduleDay"),
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
)
_GET_APPOINTMENT_CALENDAR_DATES = Operation(
    "get_appointment_calendar_dates",
    "schedule_resources",
    "GET",
    "/timetable/dates/{location_id}/{date}",
    path_params=(
        ("location_id", "location_id", INT),
        ("date", "date", DATE),
    ),
    query_params=(("staff_id", "staff_id", INT),),
    result=List(DATE),
    safe=True,
    paging=Paging(),
)
_GET_APPOINTMENT_CALENDAR_SESSIONS = Operation(
    "get_appointment_calendar_sessions",
    "schedule_resources",
    "GET",
    "/timetable/seances/{location_id}/{team_member_id}/{date}",
    path_params=(
        ("location_id", "location_id", INT),
        ("team_member_id", "team_member_id", INT),
        ("date", "date", DATE),
    ),
    result=List(Ref("seance_slot", "SeanceSlot")),
    enveloped=False,
    safe=True,
    paging=Paging(),
)
_GET_APPOINTMENT_CALENDAR_SETTINGS = Operation(
    "get_appointment_calendar_settings",
    "schedule_resources",
    "GET",
    "/company/{location_id}/settings/timetable",
    path_params=(("location_id", "location_id", INT),),
    result=Ref("appointment_calendar_settings", "AppointmentCalendarSettings"),
    safe=True,
)
_GET_RESOURCE_LIST = Operation(
    "get_resource_list",
    "schedule_resources",
    "GET",
    "/resources/{location_id}",
    path_params=(("location_id", "location_id", INT),),
    result=List(Ref("resource", "Resource")),
    meta=Ref("count_meta", "CountMeta"),
    safe=True,
    paging=Paging(),
)
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
    safe=True,
    paging=Paging(),
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
    safe=True,
    paging=Paging(),
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
    result=List(Ref("schedule_day_event", "ScheduleDayEvent")),
    meta=Ref("result_count_meta", "ResultCountMeta"),
    safe=True,
    paging=Paging(),
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
    required=("body",),
    body=List(Ref("legacy_team_member_workday_update", "LegacyTeamMemberWorkdayUpdate")),
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
    safe=True,
)
_SET_TEAM_MEMBER_SCHEDULE = Operation(
    "set_team_member_schedule",
    "schedule_resources",
    "PUT",
    "/company/{location_id}/staff/schedule",
    path_params=(("location_id", "location_id", INT),),
    required=("body",),
    body=Ref("team_member_schedule_update", "TeamMemberScheduleUpdate"),
    result=List(Ref("updated_team_member_schedule_day", "UpdatedTeamMemberScheduleDay")),
    meta=Ref("count_meta", "CountMeta"),
)
_UPDATE_APPOINTMENT_CALENDAR_SETTINGS = Operation(
    "update_appointment_calendar_settings",
    "schedule_resources",
    "PATCH",
    "/company/{location_id}/settings/timetable",
    path_params=(("location_id", "location_id", INT),),
    required=("body",),
    body=Ref("appointment_calendar_settings_update", "AppointmentCalendarSettingsUpdate"),
    result=Ref("updated_appointment_calendar_settings", "UpdatedAppointmentCalendarSettings"),
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
    required=("body",),
    body=List(Ref("team_member_workday_update", "TeamMemberWorkdayUpdate")),
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
    required=("body",),
    body=Ref("schedule_day_update", "ScheduleDayUpdate"),
    result=Ref("schedule_day", "ScheduleDay"),
)


class ScheduleResourcesGroup(Group):
    """Working hours, recurring schedules, resources and calendar settings."""

    __slots__ = ()
    __operations__: ClassVar[dict[str, Operation]] = {
        "create_timetable_event_schedule": _CREATE_TIMETABLE_EVENT_SCHEDULE,
        "create_timetable_schedule_day": _CREATE_TIMETABLE_SCHEDULE_DAY,
        "delete_timetable_event_schedule": _DELETE_TIMETABLE_EVENT_SCHEDULE,
        "delete_timetable_schedule_day": _DELETE_TIMETABLE_SCHEDULE_DAY,
        "get_appointment_calendar_dates": _GET_APPOINTMENT_CALENDAR_DATES,
        "get_appointment_calendar_sessions": _GET_APPOINTMENT_CALENDAR_SESSIONS,
        "get_appointment_calendar_settings": _GET_APPOINTMENT_CALENDAR_SETTINGS,
        "get_resource_list": _GET_RESOURCE_LIST,
        "get_team_member_schedule": _GET_TEAM_MEMBER_SCHEDULE,
        "get_team_member_schedule_list": _GET_TEAM_MEMBER_SCHEDULE_LIST,
        "list_timetable_schedule_day_events": _LIST_TIMETABLE_SCHEDULE_DAY_EVENTS,
        "schedule_team_member_update_deprecated": _SCHEDULE_TEAM_MEMBER_UPDATE_DEPRECATED,
        "search_timetable_event_schedules_by_event": _SEARCH_TIMETABLE_EVENT_SCHEDULES_BY_EVENT,
        "set_team_member_schedule": _SET_TEAM_MEMBER_SCHEDULE,
        "update_appointment_calendar_settings": _UPDATE_APPOINTMENT_CALENDAR_SETTINGS,
        "update_team_member_schedule": _UPDATE_TEAM_MEMBER_SCHEDULE,
        "update_timetable_event_schedule": _UPDATE_TIMETABLE_EVENT_SCHEDULE,
        "update_timetable_schedule_day": _UPDATE_TIMETABLE_SCHEDULE_DAY,
    }

    @property
    def with_response(self) -> ScheduleResourcesGroupWithResponse:
        """The same operations, each returning the full response: payload, meta, status, headers, bytes."""
        return cast("ScheduleResourcesGroupWithResponse", self._with_response())

    async def create_timetable_event_schedule(
        self,
        location_id: int,
        *,
        body: EventScheduleCreate | Mapping[str, Any],
        include: Iterable[Literal["days"]] | None = None,
    ) -> CreatedEventSchedule:
        """Create a recurring schedule from a group event.

        Only group events can be the source: `original_entity_type` must be activity. `events_duration` is
        in seconds, `events_time` is HH:MM:SS, dates are YYYY-MM-DD. With `add_clients_from_original_entity`
        the clients are booked into every event.

        Args:
            location_id: Location ID. Example: 123.
            body: EventScheduleCreate, or a mapping by wire names; needs
                add_clients_from_original_entity, date_end, days, original_entity_id,
                original_entity_type. Example: {'add_clients_from_original_entity': True, 'date_end':
                '2022-02-01', 'days': [{'day_of_week': 'mon', 'events_capacity': 4, 'events_duration':
                3600, 'events_master_id': 123, 'events_time': '14:00:00', 'labels_ids': [123],
                'resource_instances_ids': [123]}], 'original_entity_id': 123, 'original_entity_type':
                'record'}
            include: Related objects to return.

        Returns:
            CreatedEventSchedule: Created.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            ValidationError: 422, with the messages by field.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        POST /company/{location_id}/schedules
        https://developer.alteg.io/en/b2b-v1/openapi/schedule-resources/create_timetable_event_schedule
        """
        result: CreatedEventSchedule = await self._call(
            _CREATE_TIMETABLE_EVENT_SCHEDULE, (location_id,), (include,), body
        )
        return result

    async def create_timetable_schedule_day(
        self,
        location_id: int,
        schedule_id: int,
        *,
        body: ScheduleDayCreate | Mapping[str, Any],
        include: Iterable[
            Literal["events", "events_labels", "events_master", "events_resource_instances"] | str
        ]
        | None = None,
    ) -> CreatedScheduleDay:
        """Add a weekday series to a schedule.

        `events_duration` is in seconds, `events_time` is HH:MM:SS.

        Args:
            location_id: Location ID.
            schedule_id: Schedule ID.
            body: ScheduleDayCreate, or a mapping by wire names; needs day_of_week, events_capacity,
                events_duration, events_master_id, events_time. Example: {'day_of_week': 'mon',
                'events_capacity': 1, 'events_duration': 1, 'events_master_id': 1, 'events_time':
                'text'}
            include: Related objects to return.

        Returns:
            CreatedScheduleDay: Created.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            ValidationError: 422, with the messages by field.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        POST /company/{location_id}/schedules/{schedule_id}/days
        https://developer.alteg.io/en/b2b-v1/openapi/schedule-resources/create_timetable_schedule_day
        """
        result: CreatedScheduleDay = await self._call(
            _CREATE_TIMETABLE_SCHEDULE_DAY,
            (
                location_id,
                schedule_id,
            ),
            (include,),
            body,
        )
        return result

    async def delete_timetable_event_schedule(self, location_id: int, schedule_id: int) -> None:
        """Delete a schedule with its series, appointments and events.

        Deletes the series and every appointment or event linked to them.

        Args:
            location_id: Location ID.
            schedule_id: Schedule ID.

        Returns:
            Nothing.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        DELETE /company/{location_id}/schedules/{schedule_id}
        https://developer.alteg.io/en/b2b-v1/openapi/schedule-resources/delete_timetable_event_schedule
        """
        result: None = await self._call(
            _DELETE_TIMETABLE_EVENT_SCHEDULE,
            (
                location_id,
                schedule_id,
            ),
        )
        return result

    async def delete_timetable_schedule_day(self, location_id: int, schedule_id: int, day_id: int) -> None:
        """Delete a weekday series with its appointments and events.

        Deletes every appointment or event linked to the series.

        Args:
            location_id: Location ID.
            schedule_id: Schedule ID.
            day_id: Schedule series.

        Returns:
            Nothing.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        DELETE /company/{location_id}/schedules/{schedule_id}/days/{day_id}
        https://developer.alteg.io/en/b2b-v1/openapi/schedule-resources/delete_timetable_schedule_day
        """
        result: None = await self._call(
            _DELETE_TIMETABLE_SCHEDULE_DAY,
            (
                location_id,
                schedule_id,
                day_id,
            ),
        )
        return result

    async def get_appointment_calendar_dates(
        self, location_id: int, date: dt.date | str, *, staff_id: int | None = None
    ) -> list[dt.date]:
        """List working dates, counted from a date.

        Args:
            location_id: Location ID.
            date: ISO 8601 reference date, YYYY-MM-DD.
            staff_id: Team member ID.

        Returns:
            list[dt.date]: Success; the body is not documented.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
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
        self, location_id: int, team_member_id: int, date: dt.date | str
    ) -> list[SeanceSlot]:
        """List the sessions of a team member on one day.

        Args:
            location_id: Location ID.
            team_member_id: Team member ID.
            date: ISO 8601 day, YYYY-MM-DD.

        Returns:
            list[SeanceSlot].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
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

    async def get_appointment_calendar_settings(self, location_id: int) -> AppointmentCalendarSettings:
        """Get the appointment calendar settings of a location.

        Args:
            location_id: Location ID.

        Returns:
            AppointmentCalendarSettings.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /company/{location_id}/settings/timetable
        https://developer.alteg.io/en/b2b-v1/openapi/schedule-resources/get_appointment_calendar_settings
        """
        result: AppointmentCalendarSettings = await self._call(
            _GET_APPOINTMENT_CALENDAR_SETTINGS, (location_id,)
        )
        return result

    async def get_resource_list(self, location_id: int) -> list[Resource]:
        """List the bookable resources of a location with their instances.

        Args:
            location_id: Location ID.

        Returns:
            list[Resource].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /resources/{location_id}
        https://developer.alteg.io/en/b2b-v1/openapi/schedule-resources/get_resource_list
        """
        result: list[Resource] = await self._call(_GET_RESOURCE_LIST, (location_id,))
        return result

    async def get_team_member_schedule(
        self, location_id: int, team_member_id: int, start_date: dt.date | str, end_date: dt.date | str
    ) -> list[TeamMemberWorkday]:
        """Get the working hours of a team member in a period.

        Args:
            location_id: Location ID.
            team_member_id: Team member ID.
            start_date: First day of the period. Example: 20251201.
            end_date: Last day of the period. Example: 20251231.

        Returns:
            list[TeamMemberWorkday].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
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

    async def get_team_member_schedule_list(
        self,
        location_id: int,
        *,
        start_date: dt.date | str | None = None,
        end_date: dt.date | str | None = None,
        staff_ids: Iterable[int] | None = None,
        include: Iterable[Literal["busy_intervals", "off_day_type"] | str] | None = None,
    ) -> list[TeamMemberScheduleDay]:
        """List the working hours of team members, with busy hours if wanted.

        Hours of `slots` are HH:mm, those of `busy_intervals` HH:mm:ss.

        Args:
            location_id: Location ID. Example: 720441.
            start_date: Date, YYYY-MM-DD. Example: 2026-01-31.
            end_date: Date, YYYY-MM-DD. Example: 2026-03-31.
            staff_ids: Team member IDs.
            include: Related objects to return.

        Returns:
            list[TeamMemberScheduleDay].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
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

    async def list_timetable_schedule_day_events(
        self, location_id: int, schedule_id: int, day_id: int
    ) -> list[ScheduleDayEvent]:
        """List the appointments and events of a weekday series.

        `event_*` fields show what is planned, `entity_*` fields what the appointment or event is in fact.

        Args:
            location_id: Location ID. Example: 123.
            schedule_id: Schedule ID. Example: 123.
            day_id: Schedule series ID. Example: 123.

        Returns:
            list[ScheduleDayEvent].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
        GET /company/{location_id}/schedules/{schedule_id}/days/{day_id}/events
        https://developer.alteg.io/en/b2b-v1/openapi/schedule-resources/list_timetable_schedule_day_events
        """
        result: list[ScheduleDayEvent] = await self._call(
            _LIST_TIMETABLE_SCHEDULE_DAY_EVENTS,
            (
                location_id,
                schedule_id,
                day_id,
            ),
        )
        return result

    @deprecated(
        "schedule_team_member_update_deprecated is deprecated by Altegio; use api.schedule_resources.set_team_member_schedule"
    )
    async def schedule_team_member_update_deprecated(
        self,
        location_id: int,
        team_member_id: int,
        *,
        body: Sequence[LegacyTeamMemberWorkdayUpdate | Mapping[str, Any]],
    ) -> Any:
        """Set the working hours of one team member.

        Deprecated; use set_team_member_schedule. Responds with 201 to a change.

        Args:
            location_id: Location ID. Example: 720441.
            team_member_id: Team member ID. Example: 12345.
            body: A list of LegacyTeamMemberWorkdayUpdate, or a mapping by wire names; needs date,
                is_working, slots. Example: [{'date': '2026-01-15', 'is_working': True, 'slots':
                [{'from': '10:00', 'to': '19:00'}]}]

        Returns:
            Any: Done; the response has no documented body.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        PUT /schedule/{location_id}/{team_member_id}
        https://developer.alteg.io/en/b2b-v1/openapi/schedule-resources/schedule_team_member_update_deprecated
        """
        return await self._call(
            _SCHEDULE_TEAM_MEMBER_UPDATE_DEPRECATED,
            (
                location_id,
                team_member_id,
            ),
            (),
            body,
        )

    async def search_timetable_event_schedules_by_event(
        self,
        location_id: int,
        entity_type: Literal["activity", "record"] | str,
        entity_id: int,
        *,
        include: Iterable[
            Literal["days", "days.events_labels", "days.events_master", "days.events_resource_instances"]
            | str
        ]
        | None = None,
    ) -> EventSchedule:
        """Find the schedule of an appointment or event.

        `days` and the objects in them come only with the matching include.

        Args:
            location_id: Location ID.
            entity_type: Record is an appointment, activity a group event.
            entity_id: Appointment or event ID, as entity_type states.
            include: Related objects to return.

        Returns:
            EventSchedule.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: yes, it only reads.
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

    async def set_team_member_schedule(
        self, location_id: int, *, body: TeamMemberScheduleUpdate | Mapping[str, Any]
    ) -> list[UpdatedTeamMemberScheduleDay]:
        """Set and delete working days of team members.

        Dates in `schedules_to_delete` become days off. The response spans all days from the earliest to the
        latest date changed.

        Args:
            location_id: Location ID. Example: 720441.
            body: TeamMemberScheduleUpdate, or a mapping by wire names; no field is required. Example:
                {'schedules_to_set': [{'dates': ['2026-01-31', '2026-02-01'], 'slots': [{'from':
                '10:00', 'to': '19:00'}], 'staff_id': 12345}]}

        Returns:
            list[UpdatedTeamMemberScheduleDay].

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            ValidationError: 422, with the messages by field.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        PUT /company/{location_id}/staff/schedule
        https://developer.alteg.io/en/b2b-v1/openapi/schedule-resources/set_team_member_schedule
        """
        result: list[UpdatedTeamMemberScheduleDay] = await self._call(
            _SET_TEAM_MEMBER_SCHEDULE, (location_id,), (), body
        )
        return result

    async def update_appointment_calendar_settings(
        self, location_id: int, *, body: AppointmentCalendarSettingsUpdate | Mapping[str, Any]
    ) -> UpdatedAppointmentCalendarSettings:
        """Change the appointment calendar settings of a location.

        A PATCH whose two fields are both compulsory.

        Args:
            location_id: Location ID.
            body: AppointmentCalendarSettingsUpdate, or a mapping by wire names; needs
                activity_record_clients_count_max, record_type. Example:
                {'activity_record_clients_count_max': 1, 'record_type': 1}

        Returns:
            UpdatedAppointmentCalendarSettings.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        PATCH /company/{location_id}/settings/timetable
        https://developer.alteg.io/en/b2b-v1/openapi/schedule-resources/update_appointment_calendar_settings
        """
        result: UpdatedAppointmentCalendarSettings = await self._call(
            _UPDATE_APPOINTMENT_CALENDAR_SETTINGS, (location_id,), (), body
        )
        return result

    @deprecated(
        "update_team_member_schedule is deprecated: no route of the server matches it, so that it can't succeed; use api.schedule_resources.set_team_member_schedule"
    )
    async def update_team_member_schedule(
        self,
        location_id: int,
        team_member_id: int,
        start_date: dt.date | str,
        end_date: dt.date | str,
        *,
        body: Sequence[TeamMemberWorkdayUpdate | Mapping[str, Any]],
    ) -> None:
        """Set the working hours of a team member for a period.

        Deprecated: no route of the server matches it, so that it cannot succeed; use
        set_team_member_schedule.

        Args:
            location_id: Location ID.
            team_member_id: Team member ID.
            start_date: Date, YYYY-MM-DD.
            end_date: Date, YYYY-MM-DD.
            body: A list of TeamMemberWorkdayUpdate, or a mapping by wire names; needs date, is_working,
                slots. Example: [{'date': '2026-01-15', 'is_working': True, 'slots': [{'from': '10:00',
                'to': '18:00'}]}]

        Returns:
            Nothing.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
        PUT /schedule/{location_id}/{team_member_id}/{start_date}/{end_date}
        https://developer.alteg.io/en/b2b-v1/openapi/schedule-resources/update_team_member_schedule
        """
        result: None = await self._call(
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
        return result

    async def update_timetable_event_schedule(
        self,
        location_id: int,
        schedule_id: int,
        *,
        body: EventScheduleUpdate | Mapping[str, Any] | None = None,
    ) -> EventSchedule:
        """Change the end date of a recurring schedule.

        Only the end date can change.

        Args:
            location_id: Location ID.
            schedule_id: Schedule ID.
            body: EventScheduleUpdate, or a mapping by wire names; no field is required. Example:
                {'date_end': '2026-01-21'}

        Returns:
            EventSchedule.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            ValidationError: 422, with the messages by field.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
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

    async def update_timetable_schedule_day(
        self,
        location_id: int,
        schedule_id: int,
        day_id: int,
        *,
        body: ScheduleDayUpdate | Mapping[str, Any],
        include: Iterable[
            Literal["events", "events_labels", "events_master", "events_resource_instances"] | str
        ]
        | None = None,
    ) -> ScheduleDay:
        """Change a weekday series of a schedule.

        `force` overrides what was changed by hand in the planned appointments and events. `events_duration`
        is in seconds, `events_time` is HH:MM:SS.

        Args:
            location_id: Location ID. Example: 123.
            schedule_id: Schedule ID. Example: 123.
            day_id: Schedule series ID. Example: 123.
            body: ScheduleDayUpdate, or a mapping by wire names; needs force. Example: {'force': True}
            include: Related objects to return.

        Returns:
            ScheduleDay.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            AuthenticationError: 401, a token is missing or no longer valid.
            PermissionDeniedError: 403, the user has no right to do this.
            NotFoundError: 404.
            ValidationError: 422, with the messages by field.
            APIError: any other error response.
            ConnectionError, TimeoutError: no response was received.

        Retried after a failure: only if the server certainly did not process it.
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


if TYPE_CHECKING:

    class ScheduleResourcesGroupWithResponse:
        """The operations as ``with_response`` returns them; this class exists for type checkers only."""

        async def create_timetable_event_schedule(
            self,
            location_id: int,
            *,
            body: EventScheduleCreate | Mapping[str, Any],
            include: Iterable[Literal["days"]] | None = None,
        ) -> Response[CreatedEventSchedule, Any]: ...

        async def create_timetable_schedule_day(
            self,
            location_id: int,
            schedule_id: int,
            *,
            body: ScheduleDayCreate | Mapping[str, Any],
            include: Iterable[
                Literal["events", "events_labels", "events_master", "events_resource_instances"] | str
            ]
            | None = None,
        ) -> Response[CreatedScheduleDay, Any]: ...

        async def delete_timetable_event_schedule(
            self, location_id: int, schedule_id: int
        ) -> Response[None, Any]: ...

        async def delete_timetable_schedule_day(
            self, location_id: int, schedule_id: int, day_id: int
        ) -> Response[None, Any]: ...

        async def get_appointment_calendar_dates(
            self, location_id: int, date: dt.date | str, *, staff_id: int | None = None
        ) -> Response[list[dt.date], Any]: ...

        async def get_appointment_calendar_sessions(
            self, location_id: int, team_member_id: int, date: dt.date | str
        ) -> Response[list[SeanceSlot], Any]: ...

        async def get_appointment_calendar_settings(
            self, location_id: int
        ) -> Response[AppointmentCalendarSettings, Any]: ...

        async def get_resource_list(self, location_id: int) -> Response[list[Resource], CountMeta | None]: ...

        async def get_team_member_schedule(
            self, location_id: int, team_member_id: int, start_date: dt.date | str, end_date: dt.date | str
        ) -> Response[list[TeamMemberWorkday], Any]: ...

        async def get_team_member_schedule_list(
            self,
            location_id: int,
            *,
            start_date: dt.date | str | None = None,
            end_date: dt.date | str | None = None,
            staff_ids: Iterable[int] | None = None,
            include: Iterable[Literal["busy_intervals", "off_day_type"] | str] | None = None,
        ) -> Response[list[TeamMemberScheduleDay], CountMeta | None]: ...

        async def list_timetable_schedule_day_events(
            self, location_id: int, schedule_id: int, day_id: int
        ) -> Response[list[ScheduleDayEvent], ResultCountMeta | None]: ...

        @deprecated(
            "schedule_team_member_update_deprecated is deprecated by Altegio; use api.schedule_resources.set_team_member_schedule"
        )
        async def schedule_team_member_update_deprecated(
            self,
            location_id: int,
            team_member_id: int,
            *,
            body: Sequence[LegacyTeamMemberWorkdayUpdate | Mapping[str, Any]],
        ) -> Response[Any, Any]: ...

        async def search_timetable_event_schedules_by_event(
            self,
            location_id: int,
            entity_type: Literal["activity", "record"] | str,
            entity_id: int,
            *,
            include: Iterable[
                Literal["days", "days.events_labels", "days.events_master", "days.events_resource_instances"]
                | str
            ]
            | None = None,
        ) -> Response[EventSchedule, Any]: ...

        async def set_team_member_schedule(
            self, location_id: int, *, body: TeamMemberScheduleUpdate | Mapping[str, Any]
        ) -> Response[list[UpdatedTeamMemberScheduleDay], CountMeta | None]: ...

        async def update_appointment_calendar_settings(
            self, location_id: int, *, body: AppointmentCalendarSettingsUpdate | Mapping[str, Any]
        ) -> Response[UpdatedAppointmentCalendarSettings, Any]: ...

        @deprecated(
            "update_team_member_schedule is deprecated: no route of the server matches it, so that it can't succeed; use api.schedule_resources.set_team_member_schedule"
        )
        async def update_team_member_schedule(
            self,
            location_id: int,
            team_member_id: int,
            start_date: dt.date | str,
            end_date: dt.date | str,
            *,
            body: Sequence[TeamMemberWorkdayUpdate | Mapping[str, Any]],
        ) -> Response[None, Any]: ...

        async def update_timetable_event_schedule(
            self,
            location_id: int,
            schedule_id: int,
            *,
            body: EventScheduleUpdate | Mapping[str, Any] | None = None,
        ) -> Response[EventSchedule, Any]: ...

        async def update_timetable_schedule_day(
            self,
            location_id: int,
            schedule_id: int,
            day_id: int,
            *,
            body: ScheduleDayUpdate | Mapping[str, Any],
            include: Iterable[
                Literal["events", "events_labels", "events_master", "events_resource_instances"] | str
            ]
            | None = None,
        ) -> Response[ScheduleDay, Any]: ...
