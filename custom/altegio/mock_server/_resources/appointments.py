"""Appointments of a location: what they hold, whether their time is free, and how they are shown."""

from __future__ import annotations

import copy
from collections.abc import Collection
from datetime import timedelta

from altegio.mock_server._core import actions
from altegio.mock_server._core.calendar import moment_of, timestamp
from altegio.mock_server._core.description import Node
from altegio.mock_server._core.fields import picked, titled
from altegio.mock_server._core.filters import is_id
from altegio.mock_server._core.locations import HOME, LOCATIONS, seed_id
from altegio.mock_server._core.store import Call, Reply, Store
from altegio.mock_server._core.validation import HttpError
from altegio.mock_server._resources.money import payment_status, payments_for, total
from altegio.mock_server._resources.schedule import WorkingDay

_SEEDS = (
    # day, time, team member, client, service (by its place in the list), attendance
    (-14, "10:00", 0, 1, 0, 1),
    (-7, "11:00", 0, 1, 1, 1),
    (-7, "14:00", 0, 2, 2, 1),
    (-5, "09:00", 1, 3, 0, 1),
    (-3, "15:00", 0, 4, 3, -1),
    (-2, "10:00", 1, 1, 2, 1),
    (0, "10:00", 0, 5, 0, 1),
    (0, "12:00", 0, 6, 1, 2),
    (0, "16:30", 1, 7, 2, 0),
    (1, "10:00", 0, 8, 3, 0),
    (1, "13:00", 2, 9, 0, 2),
    (2, "11:00", 0, 10, 2, 0),
    (3, "12:00", 2, 11, 1, 0),
    (7, "10:00", 0, 12, 0, 0),
)
"""Appointments of the first location; the IDs count from 1."""

_KEPT = (
    "staff_id services client datetime seance_length activity_id comment"
    " api_id custom_color sms_remain_hours email_remain_hours custom_fields"
)
EVENT_CAPACITY = 10
_LONGEST = 24 * 3600


def seed_appointments(store: Store) -> None:
    """Two weeks of the first location, three appointments of each other one."""
    for location_id in LOCATIONS:
        for number, seed in enumerate(_SEEDS if location_id == HOME else _SEEDS[:3], 1):
            fields = {"id": seed_id(location_id, number), **_seeded(store, location_id, *seed)}
            store["appointment"].add(location_id, fields)
    # The two documented calls about visits name these.
    for location_id, visit_id in ((1, 12345), (12345, 11111)):
        fields = {"id": 67890, "visit_id": visit_id, **documented_appointment(store, location_id, 67890)}
        store["appointment"].add(location_id, fields)


def documented_appointment(store: Store, location_id: int, _row_id: int) -> Node:
    """The first of the seed."""
    return _seeded(store, location_id, *_SEEDS[0])


def _seeded(
    store: Store, location_id: int, offset: int, at: str, member: int, client_id: int, service: int, attendance: int
) -> Node:
    # Locations that only examples name may have no team and services of their own.
    team = [one["id"] for one in store["team_member"].of(location_id)]
    services = store["service"].of(location_id)
    known = service < len(services)
    created = timestamp(store.clock.day(min(offset, 0) - 3))
    return {
        "staff_id": team[member] if member < len(team) else 1,
        "services": [{"id": services[service]["id"] if known else 1}],
        "seance_length": services[service]["duration"] if known else 3600,
        "client": {"phone": f"+1315555{100 + client_id:04d}", "name": f"Client {client_id}"},
        "datetime": store.clock.day(offset, at).isoformat(),
        "attendance": attendance,
        "create_date": created,
        "last_change_date": created,
    }


def apply_appointment(store: Store, location_id: int, row: Node, fields: Node) -> None:
    """Replace all that a request can set: what it leaves out is lost, the client too."""
    event = _event(store, location_id) if fields.get("activity_id") else {}
    row.update({**copy.deepcopy(store["appointment"].defaults), **event, **fields})
    start = moment_of(row["datetime"])
    row["services"] = [_service(store, location_id, one) for one in row["services"]]
    row["client"] = _client(store, location_id, row["client"])
    row["clients_count"] = 1 if row["client"] else 0
    row["date"] = start.strftime("%Y-%m-%d %H:%M:%S")
    row["datetime"] = start.isoformat()
    row["length"] = row["seance_length"]
    row["visit_attendance"] = row["attendance"]
    row["confirmed"] = int(row["attendance"] in (1, 2))
    row["technical_break_duration"] = row["technical_break_duration"] or 0
    row["record_labels"] = [_label(int(one)) for one in row["record_labels"] or ()]
    # PHP: an empty object is an empty list.
    row["custom_fields"] = row["custom_fields"] or []


def keeping(row: Node, fields: Node) -> Node:
    """The fields of a request that changes some fields of an appointment, and leaves the others as they are."""
    return {**picked(row, _KEPT), "record_labels": [one["id"] for one in row["record_labels"]], **fields}


def _event(store: Store, location_id: int) -> Node:
    """What an event supplies itself; every event is a day after the reference day."""
    team, services = store["team_member"].of(location_id), store["service"].of(location_id)
    return {
        "staff_id": team[0]["id"] if team else 1,
        "services": [{"id": services[0]["id"] if services else 1}],
        "datetime": store.clock.day(1, "18:00").isoformat(),
        "seance_length": 3600,
    }


def _service(store: Store, location_id: int, fields: Node) -> Node:
    known = store["service"].find(location_id, fields["id"]) or {}
    price = known.get("price_min", 0)
    first_cost, discount = fields.get("first_cost", price), fields.get("discount", 0)
    cost = fields.get("cost", round(first_cost * (100 - discount) / 100, 2))
    return {
        **titled(fields["id"], known.get("title", f"Service {fields['id']}")),
        **dict.fromkeys(("cost", "cost_to_pay", "manual_cost"), cost),
        "cost_per_unit": first_cost,
        "discount": discount,
        "first_cost": first_cost,
        "amount": fields.get("amount", 1),
        "assistants": [],
        "staff_service_link": {"length": known.get("duration", 3600)},
        "company_service_link": {"price_min": price, "price_max": known.get("price_max", 0)},
    }


def _client(store: Store, location_id: int, fields: Node | None) -> Node | None:
    """The client with this ID or phone; a new one where it is missing."""
    if not fields:
        return None
    phone = str(fields.get("phone") or "")
    for one in store["client"].of(location_id):
        if one["id"] == fields.get("id") or (phone and one["phone"] == phone):
            return _short_client(one)
    new = {"name": fields.get("name", ""), "phone": phone, "email": fields.get("email", "")}
    return _short_client(store["client"].add(location_id, new))


def _short_client(client: Node) -> Node:
    return {
        **picked(client, "id name phone email card comment discount surname middle_name display_name"),
        **dict.fromkeys(("gender", "sex"), client["gender_id"]),
        "success_visits_count": 0,
        "fail_visits_count": 0,
        "is_new": False,
        "custom_fields": [],
        "client_tags": [],
    }


def _label(label_id: int) -> Node:
    return {**titled(label_id, f"Category {label_id}"), "color": "#f44336", "icon": "star", "font_color": "#ffffff"}


def sale_documents(store: Store, location_id: int, row: Node) -> list[Node]:
    """The sale document of the visit, which is stored as a sale."""
    document_id = 7_000_000 + row["id"]
    if store["sale"].find(location_id, document_id) is None:
        store["sale"].add(location_id, {"id": document_id, "record_id": row["id"]})
    return [
        {
            "id": document_id,
            "type_id": 7,
            "type_title": "Visit",
            "storage_id": 0,
            "user_id": row["created_user_id"],
            "company_id": location_id,
            "number": document_id,
            "comment": "",
            "date_created": row["create_date"],
            "category_id": 0,
            "visit_id": row["visit_id"],
            "record_id": row["id"],
            "is_sale_bill_printed": False,
        }
    ]


def update_appointment(call: Call) -> Reply:
    """Replace an appointment."""
    # The documented example belongs to a group event, the appointment that it changes doesn't.
    if call.owner_id not in LOCATIONS:
        call = call.with_body({**_event(call.store, call.owner_id), **call.body, "activity_id": 0})
    return actions.update(call)


def check_appointment(call: Call, row: Node | None) -> None:
    """Check that a request has all that is required, and that its time can be taken."""
    fields = call.body
    if any(not is_id(str(one)) for one in fields.get("record_labels") or ()):
        raise HttpError(422, "A label is sent as its ID alone", {"record_labels": ["must be IDs"]})
    if fields.get("seance_length", 0) > _LONGEST:
        raise HttpError(422, "The appointment is too long", {"seance_length": ["is more than a day"]})
    if fields.get("activity_id"):
        _check_event(call, row)
    else:
        call.store["team_member"].demand(call.owner_id, fields["staff_id"])
        _check_services(call)
        if not fields.get("save_if_busy"):
            _check_time(call, row)
    if row is not None and row["activity_id"] != fields.get("activity_id", 0):
        raise HttpError(422, "The event can't change", {"activity_id": ["can't change"]})


def _check_services(call: Call) -> None:
    known = call.store["service"]
    ids = [one["id"] for one in call.body["services"]] if call.owner_id in LOCATIONS else []
    unknown = [f"{one} is unknown" for one in ids if known.find(call.owner_id, one) is None]
    if unknown:
        raise HttpError(422, "There is no such service", {"services": unknown})
    staff_id = call.body["staff_id"]
    services = [known.get(call.owner_id, one) for one in ids]
    unlinked = [one["id"] for one in services if all(link["id"] != staff_id for link in one["staff"])]
    if unlinked:
        problems = [f"{one} is not linked to team member {staff_id}" for one in unlinked]
        raise HttpError(400, "The team member doesn't provide the service", {"services": problems})


def _check_time(call: Call, row: Node | None) -> None:
    start = moment_of(call.body["datetime"])
    end = start + timedelta(seconds=call.body["seance_length"])
    day = WorkingDay(call.store, call.owner_id, call.body["staff_id"], start.date())
    if day.is_busy(start, end, besides=row):
        raise HttpError(409, "The time is taken", {"datetime": ["is busy"]})
    if not day.is_working(start, end):
        raise HttpError(409, "The team member doesn't work then", {"datetime": ["is outside of working hours"]})


def _check_event(call: Call, row: Node | None) -> None:
    if not call.body.get("client"):
        raise HttpError(422, "The appointment is not complete", {"client": ["is required"]})
    same_event = call.table.where(call.owner_id, activity_id=call.body["activity_id"])
    if len([one for one in same_event if one is not row]) >= EVENT_CAPACITY:
        raise HttpError(422, "The event is full", {"activity_id": ["has no free places"]})


def show_appointment(call: Call, row: Node) -> Node:
    """An appointment with how far it is paid."""
    payments = payments_for(call.store, row["company_id"], row)
    paid, due = total(payments), total(row["services"], "cost")
    shown: Node = {**row, "paid_full": int(bool(payments) and paid >= due)}
    shown["payment_status"] = payment_status(paid, due)
    if call.first("include_finance_transactions") == "1":
        shown["finance_transactions"] = payments
    return shown


def with_deleted(call: Call) -> Collection[bool]:
    """The list has deleted appointments where they are asked for."""
    return {False, True} if call.first("with_deleted") == "1" else {False}
