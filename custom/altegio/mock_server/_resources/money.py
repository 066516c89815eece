"""Accounts of a location, and the payments into and out of them."""

from __future__ import annotations

from collections.abc import Collection

from altegio.mock_server._core.description import Node
from altegio.mock_server._core.fields import titled
from altegio.mock_server._core.locations import HOME, LOCATIONS
from altegio.mock_server._core.store import Call, Store

CASH, CARD = 90218, 774020
EXPENSES = {5: "Service payments", 10: "Client account top-up", 7: "Product sales", 2640: "Other"}
_SERVICES_EXPENSE, _TIP_EXPENSE = 5, 2640


def seed_accounts(store: Store) -> None:
    """Two everywhere."""
    for location_id in LOCATIONS:
        for row_id, title, is_cash in ((CASH, "Cash", True), (CARD, "Cards", False)):
            fields = {"id": row_id, "title": title, "is_cash": is_cash, "is_default": is_cash, "type": int(not is_cash)}
            store["account"].add(location_id, fields)


def seed_transactions(store: Store) -> None:
    """All who came in the past have paid, and the first left a tip."""
    for location_id in LOCATIONS:
        for number, one in enumerate(store["appointment"].of(location_id)):
            if one["attendance"] == 1:
                _pay_then(store, location_id, one, CASH if number % 2 else CARD, one["services"][0]["cost"])
    first = store["appointment"].of(HOME)[0]
    _pay_then(store, HOME, first, CASH, 10, _TIP_EXPENSE)


def _pay_then(
    store: Store, location_id: int, row: Node, account_id: int, amount: float, expense_id: int = _SERVICES_EXPENSE
) -> None:
    """Keep a payment with the time of its appointment."""
    payment = pay(store, location_id, row, account_id, amount, expense_id)
    payment["date"] = payment["last_change_date"] = row["datetime"]


def pay(
    store: Store, location_id: int, row: Node, account_id: int, amount: float, expense_id: int = _SERVICES_EXPENSE
) -> Node:
    """Keep a payment for an appointment."""
    service_id = row["services"][0]["id"] if row["services"] else 0
    fields: Node = {
        "expense_id": expense_id,
        "account_id": account_id,
        "amount": amount,
        "client_id": row["client"]["id"] if row["client"] else 0,
        "master_id": row["staff_id"],
        "document_id": row["documents"][0]["id"],
        "record_id": row["id"],
        "visit_id": row["visit_id"],
        "item_id": service_id,
        "sold_item_id": service_id,
        "sold_item_type": 1,
        "target_type_id": 1,
    }
    return store["transaction"].add(location_id, fields)


def payments_for(store: Store, location_id: int, row: Node) -> list[Node]:
    """The payments for an appointment."""
    return store["transaction"].where(location_id, record_id=row["id"])


def total(rows: list[Node], field: str = "amount") -> float:
    """The sum of the amounts, in full cents."""
    amount: float = sum(row[field] for row in rows)
    return round(amount, 2)


def payment_status(paid: float, due: float) -> str:
    """How far something is paid."""
    if not paid:
        return "not_paid"
    return "paid_full" if paid == due else "paid_not_full" if paid < due else "paid_over"


def account_of(store: Store, location_id: int, row: Node) -> Node:
    """The account of a payment; also one that only examples name."""
    account_id = row["account_id"]
    unknown = {**titled(account_id, "Account"), "is_cash": True, "is_default": False}
    return store["account"].find(location_id, account_id) or unknown


def master_of(store: Store, location_id: int, row: Node) -> Node | None:
    """The team member of a payment."""
    member = store["team_member"].find(location_id, row["master_id"])
    return member and {**titled(member["id"], member["name"]), "name": member["name"]}


def has_sign(_call: Call, row: Node, values: list[str]) -> bool:
    """Filter: 1 for income, 2 for expenses."""
    amount: float = row["amount"]
    return {"1": amount > 0, "2": amount < 0}.get(values[0], True)


def only_deleted(call: Call) -> Collection[bool]:
    """The list has the deleted transactions, or the others."""
    return {call.first("deleted") == "1"}
