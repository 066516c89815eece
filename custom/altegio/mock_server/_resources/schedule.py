"""Working hours of team members, and the free times that appointments leave."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta

from altegio.mock_server._core.description import Node
from altegio.mock_server._core.state import Call, Handler, Reply
from altegio.mock_server._core.validation import Refusal
from altegio.mock_server._core.world import PLACES, ZONE, World, day_of, moment_of

_STEP = timedelta(minutes=15)
_FIRST_DAY, _LAST_DAY = -28, 56
_HOURS: tuple[tuple[tuple[int, ...], tuple[tuple[str, str], ...]], ...] = (
    ((0, 1, 2, 3, 4), (("10:00", "19:00"),)),
    ((0, 2, 4, 5), (("09:00", "13:00"), ("14:00", "18:00"))),
    ((1, 3, 5, 6), (("12:00", "20:00"),)),
)
"""The weekdays and hours of the first, second and third team member of a location."""

_RESOURCES: list[Node] = [{"id": 62173, "title": "Resource", "instances": [{"id": 123, "title": "Resource #1"}]}]


class Schedule:
    """Keeps the hours of each team member by day; a day without hours is a day off."""

    def __init__(self, world: World) -> None:
        self._world = world
        self.reset()

    def handlers(self) -> Mapping[str, Handler]:
        """The operations that it answers, by operationId."""
        return {
            "get_team_member_schedule": self._read,
            "update_team_member_schedule": self._update,
            "schedule_team_member_update_deprecated": self._update_day,
            "get_team_member_schedule_list": self._list,
            "set_team_member_schedule": self._set,
            "get_appointment_calendar_dates": self._dates,
            "get_appointment_calendar_sessions": self._sessions,
            "get_resource_list": self._resources,
        }

    def reset(self) -> None:
        """Four weeks back and eight weeks ahead."""
        for location_id in PLACES:
            for team_member, (weekdays, hours) in zip(self._world.team.of(location_id), _HOURS, strict=False):
                days = self._world.schedules.setdefault((location_id, team_member["id"]), {})
                for offset in range(_FIRST_DAY, _LAST_DAY + 1):
                    day = self._world.today + timedelta(days=offset)
                    if day.weekday() in weekdays:
                        days[str(day)] = [{"from": start, "to": end} for start, end in hours]

    def _read(self, call: Call) -> Reply:
        mine = self._of(call.number("location_id"), call.number("team_member_id"))
        return Reply(
            [
                {"date": str(day), "is_working": str(day) in mine, "slots": mine.get(str(day), [])}
                for day in _between(call.path["start_date"], call.path["end_date"])
            ]
        )

    def _update(self, call: Call) -> Reply:
        location_id, team_member_id = call.number("location_id"), call.number("team_member_id")
        for row in call.body:
            self._put(location_id, team_member_id, row["date"], row["slots"] if row["is_working"] else [])
        self._world.clock.tick()
        return Reply()

    def _update_day(self, call: Call) -> Reply:
        row = call.body
        slots: list[Node] = row["slots"] if row["is_working"] else []
        self._put(call.number("location_id"), call.number("team_member_id"), row["date"], slots)
        self._world.clock.tick()
        return Reply()

    def _list(self, call: Call) -> Reply:
        location_id = call.number("location_id")
        wanted = set(call.every("staff_ids[]"))
        include = call.every("include[]")
        first, last = call.first("start_date", str(self._world.today)), call.first("end_date", str(self._world.today))
        found: list[Node] = []
        for (owner, team_member_id), days in self._world.schedules.items():
            if owner != location_id or (wanted and str(team_member_id) not in wanted):
                continue
            for day in _between(first, last):
                if str(day) not in days:
                    continue
                row: Node = {"staff_id": team_member_id, "date": str(day), "slots": days[str(day)]}
                if "busy_intervals" in include:
                    row["busy_intervals"] = self._busy_intervals(location_id, team_member_id, day)
                if "off_day_type" in include:
                    row["off_day_type"] = None
                found.append(row)
        return Reply(found, len(found))

    def _set(self, call: Call) -> Reply:
        location_id = call.number("location_id")
        to_set, to_delete = call.body.get("schedules_to_set", ()), call.body.get("schedules_to_delete", ())
        for one in (*to_set, *to_delete):
            known(self._world, location_id, one["team_member_id"])
        done: list[Node] = []
        for one in to_set:
            for day in one["dates"]:
                self._put(location_id, one["team_member_id"], day, one["slots"])
                done.append({"team_member_id": one["team_member_id"], "date": day, "slots": one["slots"]})
        for one in to_delete:
            for day in one["dates"]:
                self._put(location_id, one["team_member_id"], day, [])
        self._world.clock.tick()
        return Reply(done, len(done))

    def _dates(self, call: Call) -> Reply:
        first = day_of(call.path["date"]) or self._world.today
        staff_id = call.first("staff_id")
        found = {
            day
            for (owner, team_member_id), days in self._world.schedules.items()
            if owner == call.number("location_id") and (not staff_id or team_member_id == int(staff_id))
            for day in days
            if day >= str(first)
        }
        return Reply(sorted(found))

    def _sessions(self, call: Call) -> Reply:
        location_id, team_member_id = call.number("location_id"), call.number("team_member_id")
        day = day_of(call.path["date"]) or self._world.today
        busy = list(occupied(self._world, location_id, team_member_id, day))
        found: list[Node] = []
        for start, end in working(self._world, location_id, team_member_id, day):
            at = start
            while at < end:
                free = not any(first < at + _STEP and at < last for _, first, last in busy)
                found.append({"time": at.strftime("%H:%M"), "is_free": free})
                at += _STEP
        return Reply(found)

    def _resources(self, _call: Call) -> Reply:
        found = [
            {**one, "instances": [{**each, "resource_id": one["id"]} for each in one["instances"]]}
            for one in _RESOURCES
        ]
        return Reply(found, len(found))

    def _busy_intervals(self, location_id: int, team_member_id: int, day: date) -> list[Node]:
        return [
            {
                "entity_type": "activity" if row["activity_id"] else "record",
                "entity_id": row["activity_id"] or row["id"],
                "from": start.strftime("%H:%M:%S"),
                "to": end.strftime("%H:%M:%S"),
            }
            for row, start, end in occupied(self._world, location_id, team_member_id, day)
        ]

    def _of(self, location_id: int, team_member_id: int) -> dict[str, list[Node]]:
        known(self._world, location_id, team_member_id)
        return self._world.schedules.get((location_id, team_member_id), {})

    def _put(self, location_id: int, team_member_id: int, text: str, slots: list[Node]) -> None:
        known(self._world, location_id, team_member_id)
        day = day_of(text)
        if day is None:
            return
        mine = self._world.schedules.setdefault((location_id, team_member_id), {})
        if slots:
            mine[str(day)] = [dict(one) for one in slots]
        else:
            mine.pop(str(day), None)


def known(world: World, location_id: int, team_member_id: int) -> None:
    """Check that a team member of a known location exists.

    Raises:
        Refusal: 404.
    """
    if location_id in PLACES and world.team.find(location_id, team_member_id) is None:
        raise Refusal(404, f"There is no team member {team_member_id} here")


def working(world: World, location_id: int, team_member_id: int, day: date) -> Iterator[tuple[datetime, datetime]]:
    """The working hours of a team member on a day."""
    for slot in world.schedules.get((location_id, team_member_id), {}).get(str(day), []):
        yield _at(day, slot["from"]), _at(day, slot["to"])


def occupied(
    world: World, location_id: int, team_member_id: int, day: date
) -> Iterator[tuple[Node, datetime, datetime]]:
    """The appointments of a team member that begin on a day, with start and end."""
    for row in world.appointments.of(location_id):
        if row["staff_id"] != team_member_id or row["deleted"] or row["attendance"] == -1:
            continue
        start = moment_of(row["datetime"])
        if start.date() == day:
            yield row, start, start + timedelta(seconds=row["seance_length"])


def _at(day: date, text: str) -> datetime:
    if text.startswith("24:"):
        return datetime.combine(day + timedelta(days=1), time(0), ZONE)
    return datetime.combine(day, time.fromisoformat(text), ZONE)


def _between(first: str, last: str) -> Iterator[date]:
    start, end = day_of(first), day_of(last)
    if start is None or end is None:
        return
    while start <= end:
        yield start
        start += timedelta(days=1)
