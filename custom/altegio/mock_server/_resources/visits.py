"""Visits: the appointments of one coming together, what was paid for them, and the history of a client."""

from __future__ import annotations

from datetime import date, timedelta

from altegio.mock_server._core.calendar import day_of, moment_of
from altegio.mock_server._core.description import Node
from altegio.mock_server._core.fields import picked, titled
from altegio.mock_server._core.locations import chain_of
from altegio.mock_server._core.store import Call, Reply, Store
from altegio.mock_server._core.validation import HttpError
from altegio.mock_server._resources.appointments import keeping
from altegio.mock_server._resources.money import CARD, CASH, pay, payment_status, payments_for, total

_FAST_PAYMENTS = {1: CASH, 2: CARD, 129: CASH, 130: CARD}
_PERIOD = timedelta(days=30)


def read_visit(call: Call) -> Reply:
    """The appointments of a visit."""
    rows = [row for _, row in _appointments(call)]
    return Reply({**picked(rows[0], "attendance datetime comment"), "records": rows})


def read_details(call: Call) -> Reply:
    """What was sold with an appointment of a visit, and how it was paid."""
    store, location_id = call.store, call.number("location_id")
    row = store["appointment"].get(location_id, call.number("record_id"))
    if row["visit_id"] != call.number("visit_id"):
        raise HttpError(404, "The visit has no such appointment")
    names = {"item_id": "id", "service_id": "id", "item_title": "title"}
    of_all: Node = {"record_id": row["id"], "master_id": row["staff_id"], "event_id": row["activity_id"], "good_id": 0}
    of_all |= {"item_type_id": 1, "is_service": True, "is_event": False, "is_good": False}
    items = [
        {**of_all, **picked(one, "amount first_cost manual_cost discount cost", **names), "id": number}
        for number, one in enumerate(row["services"], 1)
    ]
    payments = store["transaction"].where(location_id, visit_id=row["visit_id"])
    return Reply({"payment_transactions": payments, "loyalty_transactions": [], "items": items})


def update_visit(call: Call) -> Reply:
    """Change a visit; payments are added at every call, as the API does."""
    store, body = call.store, call.body
    found = [pair for pair in _appointments(call) if pair[1]["id"] == call.number("record_id")]
    if not found:
        raise HttpError(404, "The visit has no such appointment")
    location_id, row = found[0]
    fields = {**picked(body, "attendance comment"), "services": body.get("services", row["services"])}
    store["appointment"].change(location_id, row, keeping(row, fields))
    for one in body.get("new_transactions", ()):
        pay(store, location_id, row, one.get("account_id", CASH), one.get("amount", 0))
    for transaction_id in body.get("deleted_transaction_ids", ()):
        payment = store["transaction"].find(location_id, transaction_id)
        if payment is not None:
            store["transaction"].remove(location_id, payment)
    account_id = _FAST_PAYMENTS.get(body.get("fast_payment", 0))
    due = total(row["services"], "cost") - total(payments_for(store, location_id, row))
    if account_id is not None and due > 0:
        pay(store, location_id, row, account_id, round(due, 2))
    return Reply(row)


def _appointments(call: Call) -> list[tuple[int, Node]]:
    visit_id = call.number("visit_id")
    found = [
        (location_id, row)
        for location_id, row in call.store["appointment"].all()
        if row["visit_id"] == visit_id and not row["deleted"]
    ]
    if not found:
        raise HttpError(404, f"There is no visit {visit_id}")
    # Locations number their visits for themselves here, so that one visit never spans two.
    return [pair for pair in found if pair[0] == found[0][0]]


def search_visits(call: Call) -> Reply:
    """A period of the visits, the last one unless the body names another; ``next`` is the period before it."""
    location_id, rows = call.number("location_id"), _history(call)
    days = [moment_of(one["datetime"]).date() for one in rows]
    last = day_of(call.body.get("to") or "") or (days[-1] if days else call.store.clock.today)
    first = day_of(call.body.get("from") or "") or last - _PERIOD
    earlier = [day for day in days if day < first]
    later = [day for day in days if day > last]
    cursor = {
        "current": _period(first, last, days),
        "next": _period(earlier[-1] - _PERIOD, earlier[-1], days) if earlier else None,
        "previous": _period(later[0], later[0] + _PERIOD, days) if later else None,
    }
    shown = [row for row, day in zip(rows, days, strict=True) if first <= day <= last]
    records = [_record(call.store, location_id, row) for row in reversed(shown)]
    return Reply({"goods_transactions": [], "records": records}, meta={"dateCursor": cursor})


def _history(call: Call) -> list[Node]:
    """The appointments that fit the body, by their start."""
    location_id, body = call.number("location_id"), call.body
    statuses = body.get("payment_statuses")
    found = [
        row
        for row in call.store["appointment"].of(location_id)
        if row["client"]
        and body.get("client_id") in (None, row["client"]["id"])
        and body.get("client_phone") in (None, row["client"]["phone"])
        and body.get("attendance") in (None, row["attendance"])
        and (not statuses or _paid(call.store, location_id, row)[1] in statuses)
    ]
    return sorted(found, key=lambda row: moment_of(row["datetime"]))


def _record(store: Store, location_id: int, row: Node) -> Node:
    paid, status = _paid(store, location_id, row)
    services: list[Node] = [
        {
            **picked(one, "id title first_cost", discount_percent="discount", cost_to_pay="cost"),
            "paid_sum": paid,
            "payment_status": status,
            "consumables": [],
        }
        for one in row["services"]
    ]
    return {
        **picked(row, "id comment visit_id attendance"),
        "date": row["datetime"],
        "services": services,
        "staff": {**row["staff"], "position": titled(123, "Job title")},
        "company": titled(location_id, f"Location {location_id} of chain {chain_of(location_id)}"),
        "comer": None,
    }


def _paid(store: Store, location_id: int, row: Node) -> tuple[float, str]:
    """What was paid for an appointment, and how far that covers it."""
    paid = total(payments_for(store, location_id, row))
    return paid, payment_status(paid, total(row["services"], "cost"))


def _period(first: date, last: date, days: list[date]) -> Node:
    return {"from": str(first), "to": str(last), "count": sum(first <= day <= last for day in days)}
