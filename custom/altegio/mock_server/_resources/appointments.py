"""Appointments of a location: booked, changed, cancelled, listed."""

from __future__ import annotations

import copy
from collections.abc import Mapping

from altegio.mock_server._core.description import Node
from altegio.mock_server._core.state import Call, Handler, Reply
from altegio.mock_server._core.validation import Refusal
from altegio.mock_server._core.world import PLACES, World, day_of, moment_of, page_of, seed_id
from altegio.mock_server._resources.booking import Booking, created

_SEEDS: tuple[tuple[int, str, int, int, int, int], ...] = (
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

_DEFAULT_SIZE, _LARGEST_PAGE = 50, 300
_EXAMPLES = ("get_appointment", "update_appointment", "delete_appointment")


class Appointments:
    """Keeps the appointments of each location, deleted ones too."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._booking = Booking(world)
        self._seeds = world.documented(_EXAMPLES, "location_id", "record_id")
        self.reset()

    def handlers(self) -> Mapping[str, Handler]:
        """The operations that it answers, by operationId."""
        return {
            "get_appointment_list": self._list,
            "create_appointment": self._create,
            "get_appointment": self._read,
            "update_appointment": self._update,
            "delete_appointment": self._delete,
        }

    def reset(self) -> None:
        """Two weeks of the first location, three appointments of each other one."""
        for location_id in PLACES:
            for number, seed in enumerate(_SEEDS if location_id == PLACES[0] else _SEEDS[:3], 1):
                self._seed(location_id, number, seed)
        for location_id, record_id in self._seeds:
            self._seed(location_id, record_id, _SEEDS[0])
        # The two documented calls about visits name these.
        self._seed(1, 67890, _SEEDS[0], visit_id=12345)
        self._seed(12345, 67890, _SEEDS[0], visit_id=11111)
        self._world.clock.reset()

    def _seed(
        self, location_id: int, number: int, seed: tuple[int, str, int, int, int, int], visit_id: int | None = None
    ) -> None:
        offset, at, member, client_id, service, attendance = seed
        team, services = self._world.team.of(location_id), self._world.services.of(location_id)
        # Locations that only examples know may have no services of their own.
        service_id = services[service]["id"] if service < len(services) else 1
        length = services[service]["duration"] if service < len(services) else 3600
        fields = {
            "staff_id": team[member]["id"] if member < len(team) else 1,
            "services": [{"id": service_id}],
            "client": {"phone": f"+1315555{100 + client_id:04d}", "name": f"Client {client_id}"},
            "datetime": self._world.day(offset, at).isoformat(),
            "seance_length": length,
            "attendance": attendance,
        }
        given: Node = {"id": seed_id(location_id, number)} | ({} if visit_id is None else {"visit_id": visit_id})
        row = self._booking.make(location_id, fields, **given)
        row["create_date"] = row["last_change_date"] = created(self._world, offset)

    def _list(self, call: Call) -> Reply:
        location_id = call.number("location_id")
        rows = [row for row in self._world.appointments.of(location_id) if _listed(call, row)]
        rows.sort(key=lambda row: (moment_of(row["datetime"]), row["id"]))
        page = page_of(rows, call, size=_DEFAULT_SIZE, most=_LARGEST_PAGE)
        meta = {"page": int(call.first("page", "1")), "total_count": len(rows)}
        return Reply([self._answer(call, row) for row in page], meta=meta)

    def _create(self, call: Call) -> Reply:
        location_id = call.number("location_id")
        self._booking.check(location_id, call.body)
        return Reply(self._answer(call, self._booking.make(location_id, call.body)), meta={})

    def _read(self, call: Call) -> Reply:
        return Reply(self._answer(call, self._found(call)))

    def _update(self, call: Call) -> Reply:
        location_id, row = call.number("location_id"), self._found(call)
        # The documented example belongs to a group event, the appointment that it changes doesn't.
        fields = {**call.body, "activity_id": 0} if location_id not in PLACES else call.body
        self._booking.check(location_id, fields, row["id"])
        self._booking.replace(location_id, row, fields)
        answer = self._answer(call, row)
        answer["staff"] = {**answer["staff"], "spec": answer["staff"]["specialization"]}
        return Reply(answer)

    def _delete(self, call: Call) -> Reply:
        row = self._found(call)
        row["deleted"] = True
        row["last_change_date"] = self._world.clock.tick()
        return Reply()

    def _found(self, call: Call) -> Node:
        row = self._world.appointments.get(call.number("location_id"), call.number("record_id"))
        if row["deleted"]:
            raise Refusal(404, "The appointment is deleted")
        return row

    def _answer(self, call: Call, row: Node) -> Node:
        location_id = row["company_id"]
        payments = [
            one
            for one in self._world.transactions.of(location_id)
            if one["record_id"] == row["id"] and not one["deleted"]
        ]
        paid, due = sum(one["amount"] for one in payments), sum(one["cost"] for one in row["services"])
        answer = {**copy.deepcopy(row), "paid_full": int(bool(payments) and paid >= due)}
        answer["payment_status"] = payment_status(paid, due)
        if call.first("include_finance_transactions") == "1":
            answer["finance_transactions"] = payments
        return answer


def payment_status(paid: float, due: float) -> str:
    """How far something is paid."""
    if not paid:
        return "not_paid"
    return "paid_full" if paid == due else "paid_not_full" if paid < due else "paid_over"


def _listed(call: Call, row: Node) -> bool:
    if row["deleted"] and call.first("with_deleted") not in ("1", "true"):
        return False
    ids = {
        "team_member_id": row["staff_id"],
        "client_id": row["client"] and row["client"]["id"],
        "created_user_id": row["created_user_id"],
    }
    if any(call.first(name) not in ("", str(value)) for name, value in ids.items()):
        return False
    for prefix, field in (("", "datetime"), ("c_", "create_date")):
        day = moment_of(row[field]).date()
        first, last = day_of(call.first(f"{prefix}start_date")), day_of(call.first(f"{prefix}end_date"))
        if (first and day < first) or (last and day > last):
            return False
    changed = moment_of(row["last_change_date"])
    after, before = call.first("changed_after"), call.first("changed_before")
    return (not after or changed >= moment_of(after)) and (not before or changed <= moment_of(before))
