"""Online booking: free times, codes by SMS, bookings of visitors, and their log-in.

The code that a visitor gets is the last four digits of the phone number.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from typing import Any

from altegio.mock_server._core.calendar import day_of, moment_of
from altegio.mock_server._core.description import Node
from altegio.mock_server._core.fields import titled
from altegio.mock_server._core.filters import digits
from altegio.mock_server._core.locations import HOME, LOCATIONS
from altegio.mock_server._core.store import Call, Reply, Store
from altegio.mock_server._core.validation import VISITOR, HttpError
from altegio.mock_server._resources.schedule import occupied, working_hours
from altegio.mock_server._resources.team import POSITION

WRONG_PHONE, WRONG_CODE, TAKEN, NO_NAME, NOBODY_FREE, OVERLAPS, NOT_BOOKABLE = 431, 432, 433, 435, 436, 437, 438
_STEP = timedelta(minutes=15)
_DEFAULT_LENGTH = 3600
_SHORTEST_PHONE = 7
_PERIOD = 31
_BY_ID = ("update_online_booking_datetime", "get_online_booking_details")
_BY_HASH = ("get_user_appointment_list", "delete_user_appointment")


class Refusal(HttpError):
    """A booking that can't be made, with the code of its reason."""

    def __init__(self, code: int, message: str, status: int = 422) -> None:
        super().__init__(status, message)
        self.code = code

    def body(self) -> Node:
        """The error envelope."""
        errors = [{"code": self.code, "message": self.message}]
        return {"success": False, "data": None, "meta": {"message": self.message, "errors": errors}}


def seed_bookings(store: Store) -> None:
    """The appointments that documented examples address."""
    for operation_id in (*_BY_ID, *_BY_HASH):
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
        {"id": one["id"], "title": one["title"], "weight": one["weight"], "api_id": "0"}
        for one in call.store["service_category"].of(call.owner_id)
    ]
    shown = [{**one, "seance_length": one["duration"] if member else None, "image": ""} for one in services]
    return Reply({"events": [], "services": shown, "category": categories})


def list_team(call: Call) -> Reply:
    """The team members who do all the services, and are free at a time."""
    wanted, at = _wanted(call), call.first("datetime")
    found = _team(call, wanted)
    if at:
        start = moment_of(at)
        found = [one for one in found if _is_free(call, one["id"], start, _length(call, wanted))]
    return Reply([{**one, "bookable": True, "position": POSITION} for one in found])


def list_dates(call: Call) -> Reply:
    """The days with free times; by default of a month from now."""
    today = call.store.clock.now.date()
    first = day_of(call.first("date_from")) or day_of(call.first("date")) or today
    last = day_of(call.first("date_to")) or first + timedelta(days=_PERIOD - 1)
    days = [first + timedelta(days=number) for number in range(min((last - first).days + 1, 366))]
    wanted, member = _wanted(call), int(call.first("staff_id", "0"))
    team = [member] if member else [one["id"] for one in _team(call, wanted)]
    length = _length(call, wanted)
    free = [day for day in days if any(_free_times(call, one, day, length) for one in team)]
    working = [day for day in days if any(list(working_hours(call.store, call.owner_id, one, day)) for one in team)]
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
    wanted, member, day = _wanted(call), call.number("team_member_id"), day_of(call.path["date"])
    if day is None:
        raise HttpError(422, "The date can't be read", {"date": ["must be YYYY-MM-DD"]})
    return Reply([_slot(at, _length(call, wanted)) for at in _times(call, member, day, wanted)])


def read_nearest_times(call: Call) -> Reply:
    """The free times of the next day that has some."""
    wanted, member = _wanted(call), call.number("team_member_id")
    at = call.first("datetime")
    first = (moment_of(at) if at else call.store.clock.now).date()
    for number in range(_PERIOD):
        day = first + timedelta(days=number)
        if times := _times(call, member, day, wanted):
            return Reply({"seance_date": str(day), "seances": [_slot(one, _length(call, wanted)) for one in times]})
    return Reply({"seance_date": str(first), "seances": []})


def _slot(at: datetime, length: int) -> Node:
    return {"time": f"{at:%H:%M}", "seance_length": length, "sum_length": length, "datetime": at.isoformat()}


def _times(call: Call, member: int, day: date, wanted: list[int]) -> list[datetime]:
    team = [member] if member else [one["id"] for one in _team(call, wanted)]
    return sorted({at for one in team for at in _free_times(call, one, day, _length(call, wanted))})


def _free_times(call: Call, member: int, day: date, length: int) -> list[datetime]:
    busy = list(occupied(call.store, call.owner_id, member, day))
    found: list[datetime] = []
    for start, end in working_hours(call.store, call.owner_id, member, day):
        at = start
        while at + timedelta(seconds=length) <= end:
            last = at + timedelta(seconds=length)
            if at >= call.store.clock.now and not any(first < last and at < until for _, first, until in busy):
                found.append(at)
            at += _STEP
    return found


def _is_free(call: Call, member: int, start: datetime, length: int, besides: Node | None = None) -> bool:
    end = start + timedelta(seconds=length)
    busy = occupied(call.store, call.owner_id, member, start.date())
    if any(row is not besides and first < end and start < last for row, first, last in busy):
        return False
    if call.store["schedule"].find(call.owner_id, member) is None:
        return True
    return any(
        first <= start and end <= last for first, last in working_hours(call.store, call.owner_id, member, start.date())
    )


def _wanted(call: Call) -> list[int]:
    texts = ",".join([*call.every("service_ids[]"), *call.every("service_ids")])
    return [int(one) for one in texts.split(",") if one.strip().isdecimal()]


def _services(call: Call) -> list[Node]:
    return [one for one in call.store["service"].of(call.owner_id) if one["active"]]


def _performers(service: Node) -> set[int]:
    return {one["id"] for one in service["staff"]}


def _team(call: Call, wanted: list[int]) -> list[Node]:
    """Those who do all of these services; services that the location doesn't have are left out."""
    known = [one for one in _services(call) if one["id"] in wanted]
    team = call.store["team_member"].of(call.owner_id)
    return [
        one
        for one in team
        if not one["fired"] and not one["hidden"] and all(one["id"] in _performers(service) for service in known)
    ]


def _length(call: Call, wanted: list[int]) -> int:
    length: int = sum(one["duration"] for one in _services(call) if one["id"] in wanted)
    return length or _DEFAULT_LENGTH


# Bookings


def check(call: Call) -> Reply:
    """Whether appointments can be booked."""
    _plan(call)
    return Reply(meta={"message": "Created"})


def book(call: Call) -> Reply:
    """Book appointments."""
    body = call.body
    phone, name = digits(body["phone"]), body["fullname"].strip()
    if len(phone) < _SHORTEST_PHONE:
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
        start, length = moment_of(item["datetime"]), _length(call, services)
        end = start + timedelta(seconds=length)
        own = {member for member, first, last in taken if first < end and start < last}
        member = int(item["staff_id"])
        if member:
            if member in own:
                raise Refusal(OVERLAPS, f"Appointment {item['id']} overlaps another one of the request")
            if not _is_free(call, member, start, length):
                raise Refusal(TAKEN, "The time is taken")
        else:
            free = [one["id"] for one in _team(call, services) if _is_free(call, one["id"], start, length)]
            free = [one for one in free if one not in own]
            if not free:
                raise Refusal(NOBODY_FREE, "No team member is free")
            member = free[0]
        taken.append((member, start, end))
        yield int(item["id"]), member, start, length, services


def move(call: Call) -> Reply:
    """Move an appointment."""
    row = _row(call, call.owner_id)
    fields: Node = {"comment": call.body["comment"]} if "comment" in call.body else {}
    if "datetime" in call.body:
        start = moment_of(call.body["datetime"])
        if not _is_free(call, row["staff_id"], start, row["seance_length"], besides=row):
            raise Refusal(TAKEN, "The time is taken")
        fields["datetime"] = start.isoformat()
    kept = {
        name: row[name] for name in ("staff_id", "services", "seance_length", "client", "datetime", "comment", "api_id")
    }
    call.store["appointment"].change(call.owner_id, row, {**kept, "online": True, **fields})
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
    row_id, given = call.number("record_id"), call.path.get("record_hash")
    visitor = visitor_of(call)
    for owner, row in call.store["appointment"].all():
        if row["id"] != row_id or row["deleted"] or location_id not in (None, owner):
            continue
        its_client = visitor is not None and row["client"] and digits(row["client"]["phone"]) == visitor
        # Another user, such as one of the location, may move what is there.
        if given == hash_of(row) or its_client or (given is None and location_id is not None and visitor is None):
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
    if len(phone) < _SHORTEST_PHONE:
        raise Refusal(WRONG_PHONE, "The phone number has a wrong format")
    visitors = call.store["visitor"]
    row = visitors.find(0, int(phone)) or visitors.add(0, {"id": int(phone), "phone": f"+{phone}", "name": ""})
    visitors.change(0, row, {"name": call.body.get("fulname") or row["name"]})
    return Reply(meta={"message": "Created"})


def _check_code(call: Call, phone: str, code: str) -> None:
    """Check the code of a phone number; nobody asked for that of a documented example.

    Raises:
        Refusal: it is another one, or nobody asked for one.
    """
    known = call.store["visitor"].find(0, int(phone or 0)) is not None
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


def _visitor(call: Call, phone: str) -> Node:
    known = call.store["visitor"].find(0, int(phone or 0)) or {"name": ""}
    return {
        "id": int(phone[-7:] or 0),
        "name": known["name"],
        "phone": f"+{phone}",
        "login": phone,
        "email": "",
        "avatar": "",
    }


def visitor_of(call: Call) -> str | None:
    """The phone number of the visitor who makes a call."""
    token = call.user_token or ""
    return token.removeprefix(VISITOR) if token.startswith(VISITOR) else None
