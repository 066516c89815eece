"""Visits: the appointments of one coming together, and what was paid for them."""

from __future__ import annotations

from collections.abc import Mapping

from altegio.mock_server._core.description import Node
from altegio.mock_server._core.state import Call, Handler, Reply
from altegio.mock_server._core.validation import Refusal
from altegio.mock_server._core.world import World
from altegio.mock_server._resources.booking import Booking
from altegio.mock_server._resources.money import CARD, CASH, pay

_KEPT = (
    "staff_id",
    "services",
    "client",
    "datetime",
    "seance_length",
    "activity_id",
    "api_id",
    "custom_color",
    "sms_remain_hours",
    "email_remain_hours",
)
_FAST_PAYMENTS = {1: CASH, 2: CARD, 129: CASH, 130: CARD}


class Visits:
    """Reads and changes appointments by their visit."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._booking = Booking(world)

    def handlers(self) -> Mapping[str, Handler]:
        """The operations that it answers, by operationId."""
        return {"get_visit": self._read, "get_visit_details": self._details, "update_visit": self._update}

    def reset(self) -> None:
        """Nothing of its own is kept."""

    def _read(self, call: Call) -> Reply:
        rows = [row for _, row in self._of(call.number("visit_id"))]
        first = rows[0]
        return Reply(
            {
                "attendance": first["attendance"],
                "datetime": first["datetime"],
                "comment": first["comment"],
                "records": rows,
            }
        )

    def _details(self, call: Call) -> Reply:
        location_id = call.number("location_id")
        row = self._world.appointments.get(location_id, call.number("record_id"))
        if row["visit_id"] != call.number("visit_id"):
            raise Refusal(404, "The visit has no such appointment")
        items = [
            {
                "id": number,
                "item_id": one["id"],
                "item_type_id": 1,
                "record_id": row["id"],
                "item_title": one["title"],
                "amount": one["amount"],
                "first_cost": one["first_cost"],
                "manual_cost": one["manual_cost"],
                "discount": one["discount"],
                "cost": one["cost"],
                "master_id": row["staff_id"],
                "good_id": 0,
                "service_id": one["id"],
                "event_id": row["activity_id"],
                "is_service": True,
                "is_event": False,
                "is_good": False,
            }
            for number, one in enumerate(row["services"], 1)
        ]
        payments = [
            one
            for one in self._world.transactions.of(location_id)
            if one["visit_id"] == row["visit_id"] and not one["deleted"]
        ]
        return Reply({"payment_transactions": payments, "loyalty_transactions": [], "items": items})

    def _update(self, call: Call) -> Reply:
        """Change a visit; payments are added at every call, as the API does."""
        body: Node = call.body
        found = [pair for pair in self._of(call.number("visit_id")) if pair[1]["id"] == call.number("record_id")]
        if not found:
            raise Refusal(404, "The visit has no such appointment")
        location_id, row = found[0]
        fields: Node = {
            **{
                name: row[name]
                for name in ("staff_id", "services", "client", "datetime", "seance_length", "activity_id")
            },
            **{name: row[name] for name in ("api_id", "custom_color", "sms_remain_hours", "email_remain_hours")},
            "record_labels": [one["id"] for one in row["record_labels"]],
            "custom_fields": row["custom_fields"],
            "attendance": body["attendance"],
            "comment": body["comment"],
        }
        if "services" in body:
            fields["services"] = body["services"]
        self._booking.apply(location_id, row, fields)
        for one in body.get("new_transactions", ()):
            pay(self._world, location_id, row, one.get("account_id", CASH), one.get("amount", 0))
        for transaction_id in body.get("deleted_transaction_ids", ()):
            old = self._world.transactions.find(location_id, transaction_id)
            if old is not None:
                old["deleted"] = True
        fast = _FAST_PAYMENTS.get(body.get("fast_payment", 0))
        due = sum(one["cost"] for one in row["services"]) - self._paid(location_id, row)
        if fast is not None and due > 0:
            pay(self._world, location_id, row, fast, round(due, 2))
        row["last_change_date"] = self._world.clock.tick()
        return Reply(row)

    def _paid(self, location_id: int, row: Node) -> float:
        rows = self._world.transactions.of(location_id)
        paid: float = sum(one["amount"] for one in rows if one["record_id"] == row["id"] and not one["deleted"])
        return paid

    def _of(self, visit_id: int) -> list[tuple[int, Node]]:
        found = [
            (owner, row)
            for owner, row in self._world.appointments.every()
            if row["visit_id"] == visit_id and not row["deleted"]
        ]
        if not found:
            raise Refusal(404, f"There is no visit {visit_id}")
        # Locations count for themselves here, so that one visit never spans two.
        return [pair for pair in found if pair[0] == found[0][0]]
