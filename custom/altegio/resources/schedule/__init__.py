"""Working hours of team members, and their free time."""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Iterable, Mapping
from itertools import pairwise
from typing import TYPE_CHECKING, Any, cast

from altegio._parsing import decoding_error, written
from altegio._validation.dates import dates_in_period, validate_date, validate_duration, validate_period
from altegio._validation.values import validate_int, validate_list, validate_text
from altegio.errors import APIError
from altegio.resources._base import Resource
from altegio.resources._time_zones import zone_name, zone_of
from altegio.resources.schedule._free_time import free_starts
from altegio.resources.schedule._working_hours import (
    Interval,
    WorkingDay,
    intervals_of,
    order,
    span,
    wire_time,
)
from altegio.resources.services._assignment import lengths_of
from altegio_client.codec import INT

if TYPE_CHECKING:
    from altegio_client.models import UpdatedAppointmentCalendarSettings
    from altegio_client.types import Response

__all__ = ["Schedule"]

_STEP = dt.timedelta(minutes=15)
_LEAST_STEP = 300
_MOST_DAYS = 31
_APPOINTMENT_TYPES = {"mixed": 0, "individual": 1, "group": 2}


class Schedule(Resource):
    """Working hours of team members, and their free time."""

    async def get(
        self,
        location_id: int,
        start: dt.date,
        end: dt.date,
        *,
        team_member_ids: Iterable[int] | None = None,
        busy: bool = False,
    ) -> list[WorkingDay]:
        """Get the working hours of team members in a period.

        Args:
            location_id: the location.
            start: the first day.
            end: the last day, included.
            team_member_ids: of these only; by default of all.
            busy: get the times of appointments and events, too, so that ``WorkingDay.free`` is the remaining time.

        Returns:
            list[WorkingDay]: the days that the server returns, in its order. Hours in an unknown form are left out.

        Raises:
            TypeError, ValueError: an argument is invalid; nothing was sent.
            DecodingError: a day has no team member or no date.
            APIError: the server refused.
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> for day in await api.schedule.get(720441, dt.date(2026, 12, 1), dt.date(2026, 12, 31), busy=True):
            ...     hours_left = sum((interval.length for interval in day.free), dt.timedelta())

        https://developer.alteg.io/en/b2b-v1/openapi/schedule-resources/get_team_member_schedule_list
        """
        first, last = validate_period(start, end)
        if team_member_ids is not None and not team_member_ids:
            raise ValueError("team_member_ids can't be empty; leave it out for all team members")
        response = await self._api.schedule_resources.with_response.get_team_member_schedule_list(
            location_id,
            start_date=first,
            end_date=last,
            staff_ids=team_member_ids,
            include=["busy_intervals"] if busy else None,
        )
        return _working_days(response)

    async def set(
        self,
        location_id: int,
        team_member_id: int,
        start: dt.date,
        end: dt.date,
        intervals: Iterable[Interval],
        *,
        weekdays: Iterable[int] | None = None,
    ) -> list[WorkingDay]:
        """Set the working hours of a team member in a period; the earlier hours of these days are replaced.

        Args:
            location_id: the location.
            team_member_id: the team member.
            start: the first day.
            end: the last day, included.
            intervals: the working hours, all of times or all of datetimes. Times apply to each day of the period;
                datetimes apply to their own day, and days without any keep their hours.
            weekdays: on these days of the week only, 1 Monday to 7 Sunday.

        Returns:
            list[WorkingDay]: from the earliest to the latest day that changed.

        Raises:
            TypeError: an argument has a wrong type, or intervals mix times and datetimes.
            ValueError: an ID is invalid, there are no intervals, two overlap, one is outside the period, or the period
                has no such day of the week. Nothing was sent.
            DecodingError: a day has no team member or no date; it was changed.
            APIError: the server refused.
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> from altegio import Interval
            >>> hours = [Interval(dt.time(10), dt.time(13)), Interval(dt.time(14), dt.time(19))]
            >>> days = await api.schedule.set(
            ...     720441, 8886, dt.date(2026, 12, 1), dt.date(2026, 12, 31), hours, weekdays=[1, 2, 3, 4, 5]
            ... )

        https://developer.alteg.io/en/b2b-v1/openapi/schedule-resources/set_team_member_schedule
        """
        chosen = dates_in_period(start, end, weekdays)
        ordered = sorted(validate_list("intervals", intervals, Interval), key=order)
        if not ordered:
            raise ValueError("intervals can't be empty; use clear() for days off")
        if len({interval.date is None for interval in ordered}) > 1:
            raise TypeError("intervals are either all of times or all of datetimes")
        for one, other in pairwise(ordered):
            if one.date == other.date and span(other)[0] < span(one)[1]:
                raise ValueError(f"intervals overlap: {one}, {other}")
        by_day: dict[dt.date | None, list[Interval]] = {}
        for interval in ordered:
            by_day.setdefault(interval.date, []).append(interval)
        for date in by_day:
            if date is not None and date not in chosen:
                raise ValueError(f"{date} is not among the days to set")
        schedules = [
            {
                "staff_id": team_member_id,
                "dates": [day.isoformat() for day in (chosen if date is None else [date])],
                "slots": [{"from": wire_time(span(one)[0]), "to": wire_time(span(one)[1])} for one in group],
            }
            for date, group in by_day.items()
        ]
        return await self._change(location_id, {"schedules_to_set": schedules})

    async def clear(
        self,
        location_id: int,
        team_member_id: int,
        start: dt.date,
        end: dt.date,
        *,
        weekdays: Iterable[int] | None = None,
    ) -> list[WorkingDay]:
        """Turn days of a team member into days off.

        Args:
            location_id: the location.
            team_member_id: the team member.
            start: the first day.
            end: the last day, included.
            weekdays: these days of the week only, 1 Monday to 7 Sunday.

        Returns:
            list[WorkingDay]: from the earliest to the latest day that changed.

        Raises:
            TypeError, ValueError: an argument is invalid; nothing was sent.
            DecodingError: a day has no team member or no date; it was changed.
            APIError: the server refused.
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> days = await api.schedule.clear(720441, 8886, dt.date(2026, 12, 24), dt.date(2026, 12, 26))

        https://developer.alteg.io/en/b2b-v1/openapi/schedule-resources/set_team_member_schedule
        """
        dates = [day.isoformat() for day in dates_in_period(start, end, weekdays)]
        body = {"schedules_to_delete": [{"staff_id": team_member_id, "dates": dates}]}
        return await self._change(location_id, body)

    async def free_slots(
        self,
        location_id: int,
        day: dt.date,
        *,
        service_id: int | None = None,
        duration: dt.timedelta | None = None,
        team_member_ids: Iterable[int] | None = None,
        days: int = 1,
        step: dt.timedelta = _STEP,
        timezone: str | None = None,
    ) -> dict[int, list[dt.datetime]]:
        """List the times at which team members have enough time left, for up to 31 days at once.

        Free is what the working hours have beside appointments and events. Rooms, other resources and the rules of
        online booking are not considered: a start that they forbid is refused when it is booked. Starts of today that
        have passed are in the list.

        Two calls for any number of team members and days, one with a duration. The first time that a client needs the
        time zone of a location it makes one more, unless you pass ``timezone``.

        Args:
            location_id: the location.
            day: the first day.
            service_id: require the time that each team member needs for this service; pass this or duration.
            duration: require this time of each; it needs team_member_ids.
            team_member_ids: these only; by default all who provide the service.
            days: how many days, 1 to 31.
            step: the distance of two starts, counted from the beginning of the working hours, at least 5 minutes.
            timezone: the time zone of the location, such as ``America/New_York``. By default the server is asked.

        Returns:
            dict[int, list[dt.datetime]]: the possible starts by team member ID, by time; an empty list for who has
            none. They are in the time zone of the location, so that they can be compared with all other times. Where
            the server has no time zone for it, or refuses to tell, they are local times without an offset.

        Raises:
            TypeError: an argument has a wrong type, neither or both of service_id and duration are passed, or
                duration without team_member_ids; nothing was sent.
            ValueError: an ID, the duration or the step is out of range, days is not 1 to 31, team_member_ids is empty,
                or timezone is unknown: nothing was sent. Or a team member doesn't provide the service.
            DecodingError: the server returns busy times in a form that is unknown here.
            APIError: the server refused.
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> free = await api.schedule.free_slots(720441, dt.date(2026, 12, 1), service_id=13160808, days=7)
            >>> first = min((start, member) for member, starts in free.items() for start in starts)

        https://developer.alteg.io/en/b2b-v1/openapi/schedule-resources/get_team_member_schedule_list
        https://developer.alteg.io/en/b2b-v1/openapi/services/get_service
        https://developer.alteg.io/en/b2b-v1/openapi/locations/get_location
        """
        validate_date("day", day)
        validate_int("days", days, minimum=1, maximum=_MOST_DAYS)
        if (duration is None) is (service_id is None):
            raise TypeError("pass either service_id or duration")
        if duration is not None and team_member_ids is None:
            raise TypeError("duration needs team_member_ids: whose time it is")
        zone = None if timezone is None else zone_of(validate_text("timezone", timezone))
        response, needed = await self._read_days(location_id, day, days, service_id, duration, team_member_ids, step)
        if timezone is None:
            zone = await self._zone(location_id)
        return free_starts(response, needed, step, zone)

    async def free_dates(
        self,
        location_id: int,
        service_id: int,
        month: dt.date,
        *,
        team_member_ids: Iterable[int] | None = None,
    ) -> list[dt.date]:
        """List the days of a month on which a team member has time for a service. Two calls; see ``free_slots``.

        Args:
            location_id: the location.
            service_id: the service.
            month: any day of the month.
            team_member_ids: these only; by default all who provide the service.

        Returns:
            list[dt.date]: the days on which at least one start is possible, by date.

        Raises:
            TypeError, ValueError, DecodingError, APIError, ConnectionError, TimeoutError: as ``free_slots``.

        Example:
            >>> december = await api.schedule.free_dates(720441, 13160808, dt.date(2026, 12, 1))

        https://developer.alteg.io/en/b2b-v1/openapi/schedule-resources/get_team_member_schedule_list
        https://developer.alteg.io/en/b2b-v1/openapi/services/get_service
        """
        first = validate_date("month", month).replace(day=1)
        days = calendar.monthrange(first.year, first.month)[1]
        response, needed = await self._read_days(location_id, first, days, service_id, None, team_member_ids, _STEP)
        starts = free_starts(response, needed, _STEP, None).values()
        return sorted({start.date() for one in starts for start in one})

    async def update_calendar(
        self, location_id: int, *, appointments: str | None = None, seats: int | None = None
    ) -> UpdatedAppointmentCalendarSettings:
        """Change the defaults of the appointment calendar; a setting that is not passed stays as it is.

        Args:
            location_id: the location.
            appointments: the type of new appointments: ``mixed``, ``individual`` or ``group``.
            seats: the most seats of a group event, 1 to 255.

        Returns:
            UpdatedAppointmentCalendarSettings: the settings after the change.

        Raises:
            TypeError, ValueError: an argument is invalid, or there is nothing to change; nothing was sent.
            APIError: the server refused.
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> settings = await api.schedule.update_calendar(720441, seats=12)

        https://developer.alteg.io/en/b2b-v1/openapi/schedule-resources/get_appointment_calendar_settings
        https://developer.alteg.io/en/b2b-v1/openapi/schedule-resources/update_appointment_calendar_settings
        """
        if appointments is None and seats is None:
            raise ValueError("there is nothing to change; pass appointments or seats")
        if appointments is not None and appointments not in [*_APPOINTMENT_TYPES]:
            raise ValueError(f"appointments is one of {', '.join(_APPOINTMENT_TYPES)}, not {appointments!r}")
        if seats is not None:
            validate_int("seats", seats, minimum=1, maximum=255)
        group = self._api.schedule_resources
        now = await group.get_appointment_calendar_settings(location_id)
        body = {
            "activity_record_clients_count_max": now.activity_record_clients_count_max if seats is None else seats,
            "record_type": now.record_type if appointments is None else _APPOINTMENT_TYPES[appointments],
        }
        return await group.update_appointment_calendar_settings(location_id, body=body)

    async def _change(self, location_id: int, body: Mapping[str, Any]) -> list[WorkingDay]:
        operations = self._api.schedule_resources.with_response
        response = await operations.set_team_member_schedule(location_id, body=body)
        with written("the working hours were changed"):
            return _working_days(response)

    async def _read_days(
        self,
        location_id: int,
        day: dt.date,
        days: int,
        service_id: int | None,
        duration: dt.timedelta | None,
        team_member_ids: Iterable[int] | None,
        step: dt.timedelta,
    ) -> tuple[Response[Any, Any], dict[int, dt.timedelta]]:
        """The schedule of some days with its busy intervals, and how much time each team member needs."""
        members = None if team_member_ids is None else [*dict.fromkeys(team_member_ids)]
        if members is not None and not members:
            raise ValueError("team_member_ids can't be empty")
        validate_duration("step", step, minimum=_LEAST_STEP)
        if duration is not None:
            validate_duration("duration", duration)
            needed = dict.fromkeys(members or (), duration)
        else:
            service = await self._api.services.get_service(location_id, cast("int", service_id))
            needed = lengths_of(service, members)
        response = await self._api.schedule_resources.with_response.get_team_member_schedule_list(
            location_id,
            start_date=day,
            end_date=day + dt.timedelta(days=days - 1),
            staff_ids=[*needed],
            include=["busy_intervals"],
        )
        return response, needed

    async def _zone(self, location_id: int) -> dt.tzinfo | None:
        try:
            name = await zone_name(self._api, location_id)
            return None if name is None else zone_of(name)
        except (APIError, ValueError):
            return None


def _working_days(response: Response[list[Any], Any]) -> list[WorkingDay]:
    found: list[WorkingDay] = []
    for day in response.data:
        raw = day.to_dict()
        # The response to a change has another name for the team member.
        member: object = INT.decode(raw.get("staff_id", raw.get("team_member_id")))
        date: object = day.date
        if not isinstance(member, int) or not isinstance(date, dt.date):
            raise decoding_error(response, f"a day has no team member or no date: {day!r}")
        working, busy = intervals_of(raw.get("slots")), intervals_of(raw.get("busy_intervals"))
        found.append(WorkingDay(member, date, working, busy))
    return found
