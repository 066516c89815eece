"""Working hours of team members, and the free times that appointments leave.

A row of ``schedules`` has the ID of its team member, and in ``days`` the slots of each day with hours.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from altegio.mock_server._core.calendar import ZONE, day_of, moment_of
from altegio.mock_server._core.description import Node
from altegio.mock_server._core.fields import titled
from altegio.mock_server._core.locations import LOCATIONS
from altegio.mock_server._core.store import Call, Reply, Store
from altegio.mock_server._core.validation import HttpError

_TIME = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?|24:00(:00)?")
_LONGEST = 1000
"""How many days a list has at most."""

QUARTER = timedelta(minutes=15)
_FIRST_DAY, _LAST_DAY = -28, 56
_HOURS = (
    ((0, 1, 2, 3, 4), (("10:00", "19:00"),)),
    ((0, 2, 4, 5), (("09:00", "13:00"), ("14:00", "18:00"))),
    ((1, 3, 5, 6), (("12:00", "20:00"),)),
)
"""The weekdays and hours of the first, second and third team member of a location."""


def seed_schedules(store: Store) -> None:
    """Four weeks back and eight weeks ahead."""
    dates = [store.clock.day(offset).date() for offset in range(_FIRST_DAY, _LAST_DAY + 1)]
    for location_id in LOCATIONS:
        for member, (weekdays, hours) in zip(store["team_member"].of(location_id), _HOURS, strict=False):
            slots = [{"from": start, "to": end} for start, end in hours]
            days = {str(day): slots for day in dates if day.weekday() in weekdays}
            store["schedule"].add(location_id, {"id": member["id"], "days": days})


class WorkingDay:
    """A day of a team member.

    Attributes:
        hours: start and end of each slot in which the team member works.
        appointments: those that begin on the day, with start and end.
    """

    def __init__(self, store: Store, location_id: int, team_member_id: int, day: date) -> None:
        schedule = store["schedule"].find(location_id, team_member_id)
        self._has_schedule = schedule is not None
        slots: list[Node] = schedule["days"].get(str(day), []) if schedule else []
        self.hours = [(_at(day, slot["from"]), _at(day, slot["to"])) for slot in slots]
        self.appointments: list[tuple[Node, datetime, datetime]] = []
        for row in store["appointment"].where(location_id, staff_id=team_member_id):
            start = moment_of(row["datetime"])
            if row["attendance"] != -1 and start.date() == day:
                self.appointments.append((row, start, start + timedelta(seconds=row["seance_length"])))

    def is_busy(self, start: datetime, end: datetime, besides: Node | None = None) -> bool:
        """Whether an appointment, another than the one besides, overlaps a period."""
        return any(row is not besides and first < end and start < last for row, first, last in self.appointments)

    def is_working(self, start: datetime, end: datetime) -> bool:
        """Whether a period lies within the hours; without any schedule all do."""
        return not self._has_schedule or any(first <= start and end <= last for first, last in self.hours)

    def quarters(self) -> Iterator[tuple[datetime, datetime]]:
        """The quarters of an hour in the hours: when each begins, and when its slot ends."""
        for start, end in self.hours:
            at = start
            while at < end:
                yield at, end
                at += QUARTER


def read_days(call: Call) -> Reply:
    """Each day of a period, with its slots."""
    location_id, team_member_id = call.owner_id, call.number("team_member_id")
    call.store["team_member"].demand(location_id, team_member_id)
    row = call.table.find(location_id, team_member_id)
    days: Node = row["days"] if row else {}
    dates = map(str, _dates(call.path["start_date"], call.path["end_date"]))
    return Reply([{"date": day, "is_working": day in days, "slots": days.get(day, [])} for day in dates])


def set_days(call: Call) -> Reply:
    """Replace the hours of many days."""
    for row in call.body:
        _set_slots(call, call.number("team_member_id"), row["date"], row["slots"] if row["is_working"] else [])
    return Reply()


def list_days(call: Call) -> Reply:
    """The days with hours of many team members."""
    location_id, include = call.owner_id, call.every("include[]")
    today, ids = str(call.store.clock.today), call.every("staff_ids[]")
    dates = list(_dates(call.first("start_date", today), call.first("end_date", today)))
    found: list[Node] = []
    for member in call.table.of(location_id):
        for day in dates if not ids or str(member["id"]) in ids else ():
            if str(day) in member["days"]:
                row: Node = {"staff_id": member["id"], "date": str(day), "slots": member["days"][str(day)]}
                if "busy_intervals" in include:
                    row["busy_intervals"] = _busy_intervals(call, member["id"], day)
                if "off_day_type" in include:
                    row["off_day_type"] = None
                found.append(row)
    return Reply(found, len(found))


def set_many(call: Call) -> Reply:
    """Set the hours of many team members, and delete those of others."""
    to_set, to_delete = call.body.get("schedules_to_set", ()), call.body.get("schedules_to_delete", ())
    for one in (*to_set, *to_delete):
        call.store["team_member"].demand(call.owner_id, one["staff_id"])
    done: list[Node] = []
    for one in to_set:
        for day in one["dates"]:
            _set_slots(call, one["staff_id"], day, one["slots"])
            done.append({"team_member_id": one["staff_id"], "date": day, "slots": one["slots"]})
    for one in to_delete:
        for day in one["dates"]:
            _set_slots(call, one["staff_id"], day, [])
    return Reply(done, len(done))


def list_dates(call: Call) -> Reply:
    """The dates with hours, from a day on."""
    first, staff_id = day_of(call.path["date"]) or call.store.clock.today, call.first("staff_id")
    members = [row for row in call.table.of(call.owner_id) if staff_id in ("", str(row["id"]))]
    return Reply(sorted({day for row in members for day in row["days"] if day >= str(first)}))


def list_sessions(call: Call) -> Reply:
    """The quarters of an hour in the hours of a day, and whether they are free."""
    day = day_of(call.path["date"]) or call.store.clock.today
    working = WorkingDay(call.store, call.owner_id, call.number("team_member_id"), day)
    return Reply(
        [{"time": f"{at:%H:%M}", "is_free": not working.is_busy(at, at + QUARTER)} for at, _ in working.quarters()]
    )


def list_resources(_call: Call) -> Reply:
    """The one resource of all locations, with its instance."""
    instance = {**titled(123, "Resource #1"), "resource_id": 62173}
    return Reply([{**titled(62173, "Resource"), "instances": [instance]}], 1)


def _busy_intervals(call: Call, team_member_id: int, day: date) -> list[Node]:
    return [
        {
            "entity_type": "activity" if row["activity_id"] else "record",
            "entity_id": row["activity_id"] or row["id"],
            "from": f"{start:%H:%M:%S}",
            "to": f"{end:%H:%M:%S}",
        }
        for row, start, end in WorkingDay(call.store, call.owner_id, team_member_id, day).appointments
    ]


def _set_slots(call: Call, team_member_id: int, text: str, slots: list[Node]) -> None:
    call.store["team_member"].demand(call.owner_id, team_member_id)
    for slot in slots:
        times = [str(slot.get(name)) for name in ("from", "to")]
        if not all(map(_TIME.fullmatch, times)) or times[0] >= times[1]:
            raise HttpError(422, "The hours are wrong", {"slots": ["must go from a time to a later one, as HH:MM"]})
    row = call.table.find(call.owner_id, team_member_id) or call.table.add(call.owner_id, {"id": team_member_id})
    # A day without hours is a day off, and has no entry.
    others = {day: hours for day, hours in row["days"].items() if day != str(day_of(text))}
    call.table.change(call.owner_id, row, {"days": {**others, **({str(day_of(text)): slots} if slots else {})}})


def _at(day: date, text: str) -> datetime:
    if text.startswith("24:"):
        return datetime.combine(day + timedelta(days=1), time(0), ZONE)
    return datetime.combine(day, time.fromisoformat(text), ZONE)


def _dates(first: str, last: str) -> Iterator[date]:
    start, end = day_of(first), day_of(last)
    if start is not None and end is not None and (end - start).days >= _LONGEST:
        raise HttpError(422, "The period is too long", {"end_date": [f"is more than {_LONGEST} days later"]})
    while start is not None and end is not None and start <= end:
        yield start
        start += timedelta(days=1)
