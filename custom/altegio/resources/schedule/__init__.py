"""Working hours of team members, their free time, and the sessions that a day has left."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from itertools import pairwise
from typing import TYPE_CHECKING, Any, cast

from altegio._validation.dates import dates_in_period, validate_date, validate_duration, validate_period
from altegio._validation.values import validate_int, validate_list
from altegio.resources._base import Resource
from altegio.resources.schedule._working_hours import (
    Interval,
    WorkingDay,
    intervals_of,
    order,
    span,
    time_of_day,
    wire_time,
)

if TYPE_CHECKING:
    from altegio_client.models import UpdatedAppointmentCalendarSettings

__all__ = ["Schedule"]

_SHORTEST = dt.timedelta(minutes=5)
_APPOINTMENT_TYPES = {"mixed": 0, "individual": 1, "group": 2}


class Schedule(Resource):
    """Working hours of team members, their free time, and the sessions of a day."""

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
        days = await self._api.schedule_resources.get_team_member_schedule_list(
            location_id,
            start_date=first,
            end_date=last,
            staff_ids=team_member_ids,
            include=["busy_intervals"] if busy else None,
        )
        return _working_days(days)

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
                "team_member_id": team_member_id,
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
            APIError: the server refused.
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> days = await api.schedule.clear(720441, 8886, dt.date(2026, 12, 24), dt.date(2026, 12, 26))

        https://developer.alteg.io/en/b2b-v1/openapi/schedule-resources/set_team_member_schedule
        """
        dates = [day.isoformat() for day in dates_in_period(start, end, weekdays)]
        body = {"schedules_to_delete": [{"team_member_id": team_member_id, "dates": dates}]}
        return await self._change(location_id, body)

    async def free_slots(
        self,
        location_id: int,
        team_member_id: int,
        date: dt.date,
        *,
        duration: dt.timedelta | None = None,
        service_id: int | None = None,
    ) -> list[dt.datetime]:
        """List the times of a day at which a team member has enough time left.

        The sessions of a day are its possible starts. A start has enough time when all sessions until the end are
        free and follow each other without a gap. The smallest distance of two sessions counts as their length; a
        single session counts as 5 minutes long.

        Args:
            location_id: the location.
            team_member_id: the team member.
            date: the day.
            duration: the required time; pass this or service_id.
            service_id: require the time that the team member needs for this service.

        Returns:
            list[dt.datetime]: the possible starts in the local time of the location, without an offset, by time.

        Raises:
            TypeError: an argument has a wrong type, or neither or both of duration and service_id are passed.
            ValueError: an ID is invalid, or duration is not above zero: nothing was sent. Or the team member doesn't
                provide the service.
            APIError: the server refused.
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> day = dt.date(2026, 12, 1)
            >>> for start in await api.schedule.free_slots(720441, 8886, day, duration=dt.timedelta(minutes=45)):
            ...     assert start.date() == day

        https://developer.alteg.io/en/b2b-v1/openapi/schedule-resources/get_appointment_calendar_sessions
        https://developer.alteg.io/en/b2b-v1/openapi/services/get_service
        """
        validate_date("date", date)
        if (duration is None) is (service_id is None):
            raise TypeError("pass either duration or service_id")
        if duration is not None:
            validate_duration("duration", duration)
        needed = duration or await self._length(location_id, team_member_id, cast("int", service_id))
        sessions = await self._api.schedule_resources.get_appointment_calendar_sessions(
            location_id, team_member_id, date.isoformat()
        )
        free: dict[dt.timedelta, bool] = {}
        for session in sessions or ():
            begin = time_of_day(session.time)
            if begin is not None:
                flag = session.is_free if "is_free" in session else session.extra.get("free")  # two documented names
                free[begin] = free.get(begin, True) and flag in (True, "1")
        starts = sorted(free)
        step = min((later - earlier for earlier, later in pairwise(starts)), default=_SHORTEST)
        found: list[dt.datetime] = []
        until = None
        for begin in reversed(starts):
            if not free[begin]:
                until = None
                continue
            if until is None or begin + step not in free:
                until = begin + step
            if until - begin >= needed:
                found.append(dt.datetime.combine(date, dt.time(0)) + begin)
        return found[::-1]

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
        return _working_days(await self._api.schedule_resources.set_team_member_schedule(location_id, body=body))

    async def _length(self, location_id: int, team_member_id: int, service_id: int) -> dt.timedelta:
        """How long a team member needs for a service."""
        service = await self._api.services.get_service(location_id, service_id)
        for link in service.staff or ():
            if link.id == team_member_id and link.seance_length:
                return dt.timedelta(seconds=link.seance_length)
        raise ValueError(f"team member {team_member_id} doesn't provide service {service_id}")


def _working_days(days: Iterable[Any] | None) -> list[WorkingDay]:
    found: list[WorkingDay] = []
    for day in days or ():
        # The response to a change has another name for the team member.
        member = day.staff_id if "staff_id" in day else day.team_member_id
        raw = day.to_dict()
        working, busy = intervals_of(raw.get("slots")), intervals_of(raw.get("busy_intervals"))
        found.append(WorkingDay(member, day.date, working, busy))
    return found
