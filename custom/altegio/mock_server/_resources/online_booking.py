"""Online booking: free times, codes by SMS, bookings of visitors, and their log-in.

The code that a visitor gets is the last four digits of the phone number.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from typing import Any

import attrs

from altegio.mock_server._core.calendar import day_of, moment_of
from altegio.mock_server._core.description import Node
from altegio.mock_server._core.fields import picked, titled
from altegio.mock_server._core.filters import digits, is_id
from altegio.mock_server._core.locations import HOME, LOCATIONS
from altegio.mock_server._core.store import Call, Reply, Store
from altegio.mock_server._core.validation import VISITOR, HttpError
from altegio.mock_server._resources.appointments import keeping
from altegio.mock_server._resources.schedule import WorkingDay
from altegio.mock_server._resources.team import POSITION

WRONG_PHONE, WRONG_CODE, TAKEN, NO_NAME, NOBODY_FREE, OVERLAPS, NOT_BOOKABLE = 431, 432, 433, 435, 436, 437, 438
_DEFAULT_LENGTH = 3600
_PHONE_DIGITS = range(7, 16)
_PERIOD, _LONGEST = 31, 366
_OF_ONE_BOOKING = (
    *("update_online_booking_datetime", "get_online_booking_details"),
    *("get_user_appointment_list", "delete_user_appointment"),
)


class Refusal(HttpError):
    """A booking that is impossible, with the code of its reason."""

    def __init__(self, code: int, message: str, status: int = 422) -> None:
        super().__init__(status, message)
        self.code = code

    def body(self) -> Node:
        """The error envelope."""
        errors = [{"code": self.code, "message": self.message}]
        return {"success": False, "data": None, "meta": {"message": self.message, "errors": errors}}


def seed_bookings(store: Store) -> None:
    """The appointments that documented examples address."""
    for operation_id in _OF_ONE_BOOKING:
        values = store.examples.path_values(store.examples.description.by_id[operation_id])
        location_id, row_id = int(values.get("location_id", 1)), int(values["record_id"])
        if store["appointment"].find(location_id, row_id) is None:
            client = {"phone": "+13155550175", "name": "James Smith"}
            start = store.clock.day(1).isoformat()
            fields = {"id": row_id, "staff_id": 1, "services": [{"id": 1}], "seance_length": 3600, "datetime": start}
            row = store["appointment"].add(location_id, {**fields, "client": client, "online": True})
            row["record_hash"] = str(values.get("record_hash") or hash_of(row))


def hash_of(row: Node) -> str:
    """What a visitor without a log-in needs beside the ID of an appointment."""
    known = row.get("record_hash") or hashlib.sha256(f"{row['company_id']}/{row['id']}".encode()).hexdigest()[:32]
    return str(known)


# What can be booked


def read_form(call: Call) -> Reply:
    """The form of the first location."""
    return Reply({**call.store.example(call.operation.id), "company_id": HOME, "id": call.number("id")})


def list_services(call: Call) -> Reply:
    """The services of a location, or those of a team member."""
    member = int(call.first("staff_id", "0"))
    services = [one for one in _services(call) if not member or member in _performers(one)]
    categories = [
        {**picked(one, "id title weight"), "api_id": "0"} for one in call.store["service_category"].of(call.owner_id)
    ]
    shown = [{**one, "seance_length": one["duration"] if member else None, "image": ""} for one in services]
    return Reply({"events": [], "services": shown, "category": categories})


def list_team(call: Call) -> Reply:
    """The team members who do all the services, and are free at a time."""
    wanted, at = _wanted(call), call.first("datetime")
    team = [one for one in wanted.team if not at or _is_free(call, one["id"], moment_of(at), wanted.length)]
    return Reply([{**one, "bookable": True, "position": POSITION} for one in team])


def list_dates(call: Call) -> Reply:
    """The days with free times; by default of a month from now."""
    first = day_of(call.first("date_from")) or day_of(call.first("date")) or call.store.clock.now.date()
    last = day_of(call.first("date_to")) or first + timedelta(days=_PERIOD - 1)
    wanted, member = _wanted(call), int(call.first("staff_id", "0"))
    working: list[date] = []
    free: list[date] = []
    for number in range(min((last - first).days + 1, _LONGEST)):
        day = first + timedelta(days=number)
        of_team = _working_days(call, wanted, member, day)
        if any(one.hours for one in of_team):
            working.append(day)
        if any(_free_times(call, one, wanted.length) for one in of_team):
            free.append(day)
    return Reply(
        {
            "booking_days": _by_month(free),
            "booking_dates": list(map(str, free)),
            "working_days": _by_month(working),
            "working_dates": list(map(str, working)),
        }
    )


def _by_month(days: Iterable[date]) -> Node | list[Any]:
    found: Node = {}
    for day in days:
        found.setdefault(str(day.month), []).append(day.day)
    # PHP: an empty object is an empty list.
    return found or []


def list_times(call: Call) -> Reply:
    """The free times of a day, of one team member or of all."""
    day = day_of(call.path["date"])
    if day is None:
        raise HttpError(422, "The date can't be read", {"date": ["must be YYYY-MM-DD"]})
    return Reply(_slots(call, day))


def read_nearest_times(call: Call) -> Reply:
    """The free times of the next day that has some."""
    at = call.first("datetime")
    first = (moment_of(at) if at else call.store.clock.now).date()
    for number in range(_PERIOD):
        day = first + timedelta(days=number)
        if slots := _slots(call, day):
            return Reply({"seance_date": str(day), "seances": slots})
    return Reply({"seance_date": str(first), "seances": []})


def _slots(call: Call, day: date) -> list[Node]:
    """The free times of a day, of the team member of the path; 0 stands for all who do the services."""
    wanted = _wanted(call)
    of_team = _working_days(call, wanted, call.number("team_member_id"), day)
    times = sorted({at for one in of_team for at in _free_times(call, one, wanted.length)})
    lengths = dict.fromkeys(("seance_length", "sum_length"), wanted.length)
    return [{"time": f"{at:%H:%M}", **lengths, "datetime": at.isoformat()} for at in times]


def _working_days(call: Call, wanted: _Wanted, member: int, day: date) -> list[WorkingDay]:
    """The day of a team member; 0 stands for all who do the services."""
    team = [member] if member else [one["id"] for one in wanted.team]
    return [WorkingDay(call.store, call.owner_id, one, day) for one in team]


def _free_times(call: Call, day: WorkingDay, length: int) -> list[datetime]:
    """When something so long can begin."""
    now, duration = call.store.clock.now, timedelta(seconds=length)
    return [at for at, end in day.quarters() if now <= at <= end - duration and not day.is_busy(at, at + duration)]


def _is_free(call: Call, member: int, start: datetime, length: int, besides: Node | None = None) -> bool:
    end = start + timedelta(seconds=length)
    day = WorkingDay(call.store, call.owner_id, member, start.date())
    return day.is_working(start, end) and not day.is_busy(start, end, besides)


@attrs.frozen
class _Wanted:
    """Services that a visitor wants: how long they take, and the team members who do them all."""

    length: int
    team: list[Node]


def _wanted(call: Call) -> _Wanted:
    """The services that the query names."""
    texts = ",".join([*call.every("service_ids[]"), *call.every("service_ids")])
    return _wanting(call, [int(one) for one in texts.split(",") if is_id(one.strip())])


def _wanting(call: Call, ids: list[int]) -> _Wanted:
    """Services by ID; those that the location doesn't have are left out."""
    known = [one for one in _services(call) if one["id"] in ids]
    team = call.store["team_member"].where(call.owner_id, fired=0, hidden=0)
    performers = [one for one in team if all(one["id"] in _performers(service) for service in known)]
    return _Wanted(sum(one["duration"] for one in known) or _DEFAULT_LENGTH, performers)


def _services(call: Call) -> list[Node]:
    return [one for one in call.store["service"].of(call.owner_id) if one["active"]]


def _performers(service: Node) -> set[int]:
    return {one["id"] for one in service["staff"]}


# Bookings


def check(call: Call) -> Reply:
    """Whether appointments can be booked."""
    _plan(call)
    return Reply(meta={"message": "Created"})


def book(call: Call) -> Reply:
    """Book appointments."""
    body = call.body
    phone, name = digits(body["phone"]), body["fullname"].strip()
    if len(phone) not in _PHONE_DIGITS:
        raise Refusal(WRONG_PHONE, "The phone number has a wrong format")
    if not name:
        raise Refusal(NO_NAME, "The name is missing")
    if body.get("code") is not None:
        _check_code(call, phone, body["code"])
    booked: list[Node] = []
    for number, member, start, length, services in _plan(call):
        row = call.store["appointment"].add(
            call.owner_id,
            {
                "staff_id": member,
                "services": [{"id": one} for one in services],
                "datetime": start.isoformat(),
                "seance_length": length,
                "client": {"phone": f"+{phone}", "name": name, "email": body.get("email") or ""},
                "comment": body.get("comment") or "",
                "api_id": str(body.get("api_id") or ""),
                "online": True,
            },
        )
        row["record_hash"] = hash_of(row)
        booked.append({"id": number, "record_id": row["id"], "record_hash": row["record_hash"]})
    return Reply(booked)


Planned = tuple[int, int, datetime, int, list[int]]


def _plan(call: Call) -> list[Planned]:
    """Number, team member, start, length and services of each appointment.

    Raises:
        Refusal: one can't be booked.
    """
    return list(_planned(call, call.body["appointments"]))


def _planned(call: Call, appointments: list[Node]) -> Iterator[Planned]:
    taken: list[tuple[int, datetime, datetime]] = []
    for item in appointments:
        services = [int(one) for one in item.get("services") or ()]
        known = {one["id"] for one in _services(call)}
        if call.owner_id in LOCATIONS and not known >= {*services}:
            raise Refusal(NOT_BOOKABLE, "A service can't be booked any more")
        wanted, start = _wanting(call, services), moment_of(item["datetime"])
        length = wanted.length
        end = start + timedelta(seconds=length)
        own = {member for member, first, last in taken if first < end and start < last}
        member = int(item["staff_id"])
        if member:
            if member in own:
                raise Refusal(OVERLAPS, f"Appointment {item['id']} overlaps another one of the request")
            if not _is_free(call, member, start, length):
                raise Refusal(TAKEN, "The time is taken")
        else:
            others = [one["id"] for one in wanted.team if one["id"] not in own]
            member = next((one for one in others if _is_free(call, one, start, length)), 0)
            if not member:
                raise Refusal(NOBODY_FREE, "No team member is free")
        taken.append((member, start, end))
        yield int(item["id"]), member, start, length, services


def move(call: Call) -> Reply:
    """Move an appointment."""
    row, body = _row(call, call.owner_id), call.body
    fields: Node = {"comment": body["comment"]} if "comment" in body else {}
    if "datetime" in body:
        start = moment_of(body["datetime"])
        if not _is_free(call, row["staff_id"], start, row["seance_length"], besides=row):
            raise Refusal(TAKEN, "The time is taken")
        fields["datetime"] = start.isoformat()
    call.store["appointment"].change(call.owner_id, row, keeping(row, {"online": True, **fields}))
    return Reply(_shown(row))


def read_booking(call: Call) -> Reply:
    """An appointment."""
    return Reply(_shown(_row(call, call.owner_id)))


def read_bookings(call: Call) -> Reply:
    """An appointment in a list."""
    return Reply([_shown(_row(call, None))])


def cancel(call: Call) -> Reply:
    """Delete an appointment."""
    row = _row(call, None)
    call.store["appointment"].remove(row["company_id"], row)
    return Reply()


def _row(call: Call, location_id: int | None) -> Node:
    """The appointment of the path, with its hash or for its visitor.

    Raises:
        HttpError: 404.
    """
    row_id, booking_hash = call.number("record_id"), call.path.get("record_hash")
    visitor = visitor_of(call)
    for owner, row in call.store["appointment"].all():
        if row["id"] != row_id or row["deleted"] or location_id not in (None, owner):
            continue
        its_client = visitor is not None and row["client"] and digits(row["client"]["phone"]) == visitor
        # Another user, such as one of the location, may move what is there.
        if (
            booking_hash == hash_of(row)
            or its_client
            or (booking_hash is None and location_id is not None and visitor is None)
        ):
            return row
    raise HttpError(404, "There is no such appointment")


def _shown(row: Node) -> Node:
    location = {**titled(row["company_id"], f"Location {row['company_id']}"), "timezone": "-5"}
    master = {"master_requested": True, "length": row["seance_length"], "notify_by_sms": 0, "notify_by_email": 0}
    return {**row, **master, "company": location}


# Visitors


def send_code(call: Call) -> Reply:
    """Keep that a phone number has a code."""
    phone = digits(call.body["phone"])
    if len(phone) not in _PHONE_DIGITS:
        raise Refusal(WRONG_PHONE, "The phone number has a wrong format")
    visitors = call.store["visitor"]
    row = visitors.find(0, int(phone)) or visitors.add(0, {"id": int(phone), "phone": f"+{phone}", "name": ""})
    visitors.change(0, row, {"name": call.body.get("fulname") or row["name"]})
    return Reply(meta={"message": "Created"})


def _check_code(call: Call, phone: str, code: str) -> None:
    """Check the code of a phone number; the code of a documented example was never requested.

    Raises:
        Refusal: it is another one, or none was requested.
    """
    known = _known_visitor(call, phone) is not None
    example = call.store.examples.value(call.operation.body["application/json"])
    if not (known and code == phone[-4:]) and (known or code != example["code"]):
        raise Refusal(WRONG_CODE, "The code is wrong")


def log_in_by_code(call: Call) -> Reply:
    """The visitor with the token."""
    phone = digits(call.body["phone"])
    _check_code(call, phone, call.body["code"])
    return Reply({**_visitor(call, phone), "user_token": f"{VISITOR}{phone}"})


def read_visitor(call: Call) -> Reply:
    """The visitor who is logged in; the documented one for any other user."""
    phone = visitor_of(call)
    return Reply(call.store.examples.response(call.operation) if phone is None else _visitor(call, phone))


def _known_visitor(call: Call, phone: str) -> Node | None:
    return call.store["visitor"].find(0, int(phone)) if len(phone) in _PHONE_DIGITS else None


def _visitor(call: Call, phone: str) -> Node:
    known = _known_visitor(call, phone) or {"name": ""}
    visitor: Node = {"id": int(phone[-7:] or 0), "name": known["name"], "phone": f"+{phone}", "login": phone}
    return {**visitor, "email": "", "avatar": ""}


def visitor_of(call: Call) -> str | None:
    """The phone number of the visitor who makes a call."""
    phone = (call.user_token or "").removeprefix(VISITOR)
    return phone if f"{VISITOR}{phone}" == call.user_token and phone == digits(phone) else None
