"""Accounts of a location, and the payments into and out of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from altegio.mock_server._core.description import Node
from altegio.mock_server._core.state import Call, Handler, Reply
from altegio.mock_server._core.world import PLACES, World, day_of, moment_of, page_of, titled

CASH, CARD = 90218, 774020
SERVICES_EXPENSE = 5
_ACCOUNTS = ((CASH, "Cash", True), (CARD, "Cards", False))
_EXPENSES = {5: "Service payments", 10: "Client account top-up", 7: "Product sales", 2640: "Other"}
_SETTABLE = ("expense_id", "amount", "account_id", "client_id", "supplier_id", "master_id", "comment", "date")
_EXAMPLES = ("get_financial_transaction", "update_financial_transaction", "delete_financial_transaction")
_TIP = 10


class Money:
    """Keeps accounts and financial transactions of each location, deleted ones too."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._seeds = world.documented(_EXAMPLES, "location_id", "transaction_id")
        self.reset()

    def handlers(self) -> Mapping[str, Handler]:
        """The operations that it answers, by operationId."""
        return {
            "get_account_list": self._accounts,
            "get_transactions": self._list,
            "get_transactions_by_visit_or_appointment_id": self._of_visit,
            "get_document_financial_transactions": self._of_document,
            "create_financial_transaction": self._create,
            "get_financial_transaction": self._read,
            "update_financial_transaction": self._update,
            "delete_financial_transaction": self._delete,
        }

    def reset(self) -> None:
        """Two accounts everywhere; all who came in the past have paid, and the first left a tip."""
        for location_id in PLACES:
            for account_id, title, is_cash in _ACCOUNTS:
                row: Node = {
                    "id": account_id,
                    "title": title,
                    "is_cash": is_cash,
                    "type": int(not is_cash),
                    "comment": "",
                }
                self._world.accounts.add(location_id, {**row, "is_default": is_cash, "company_id": location_id})
            for number, one in enumerate(self._world.appointments.of(location_id)):
                if one["attendance"] == 1:
                    pay(self._world, location_id, one, CASH if number % 2 else CARD, one["services"][0]["cost"])
                    self._settle(location_id, one)
        for location_id, transaction_id in self._seeds:
            add(self._world, location_id, {"id": transaction_id, "amount": 100, "account_id": CASH})
        first = self._world.appointments.of(PLACES[0])[0]
        pay(self._world, PLACES[0], first, CASH, _TIP, expense_id=2640)
        self._settle(PLACES[0], first)
        self._world.clock.reset()

    def _settle(self, location_id: int, row: Node) -> None:
        """Date the payment of a seeded appointment to its end."""
        payment = self._world.transactions.of(location_id)[-1]
        payment["date"] = row["datetime"]
        payment["last_change_date"] = row["datetime"]

    def _accounts(self, call: Call) -> Reply:
        return Reply(self._world.accounts.of(call.number("location_id")))

    def _list(self, call: Call) -> Reply:
        rows = [one for one in self._world.transactions.of(call.number("location_id")) if _listed(call, one)]
        rows.sort(key=lambda one: (moment_of(one["date"]), one["id"]))
        return Reply(page_of(rows, call), meta={"count": len(rows)})

    def _of_visit(self, call: Call) -> Reply:
        visit_id, record_id = call.first("visit_id"), call.first("record_id")
        found = [
            one
            for one in self._world.transactions.of(call.number("location_id"))
            if not one["deleted"]
            and (not visit_id or str(one["visit_id"]) == visit_id)
            and (not record_id or str(one["record_id"]) == record_id)
        ]
        return Reply(found)

    def _of_document(self, call: Call) -> Reply:
        document_id = call.number("document_id")
        rows = [one for _, one in self._world.transactions.every()]
        return Reply([one for one in rows if one["document_id"] == document_id and not one["deleted"]])

    def _create(self, call: Call) -> Reply:
        return Reply(add(self._world, call.number("location_id"), call.body or {}))

    def _read(self, call: Call) -> Reply:
        return Reply(self._found(call))

    def _update(self, call: Call) -> Reply:
        row = self._found(call)
        body: Node = call.body or {}
        row.update({name: value for name, value in body.items() if name in _SETTABLE})
        row["last_change_date"] = self._world.clock.tick()
        _name(self._world, call.number("location_id"), row)
        return Reply(row)

    def _delete(self, call: Call) -> Reply:
        row = self._found(call)
        row["deleted"] = True
        row["last_change_date"] = self._world.clock.tick()
        return Reply()

    def _found(self, call: Call) -> Node:
        return self._world.transactions.get(call.number("location_id"), call.number("transaction_id"))


def add(world: World, location_id: int, fields: Node) -> Node:
    """Keep a financial transaction; what the fields leave out is empty."""
    now = world.clock.tick()
    row: Node = {
        "date": now,
        "last_change_date": now,
        "type_id": fields.get("expense_id", 0),
        "expense_id": 0,
        "account_id": CASH,
        "amount": 0,
        "client_id": 0,
        "master_id": 0,
        "supplier_id": 0,
        "comment": "",
        "document_id": 0,
        "record_id": 0,
        "visit_id": 0,
        "item_id": 0,
        "target_type_id": 0,
        "goods_transaction_id": 0,
        "sold_item_id": 0,
        "sold_item_type": 0,
        "deleted": False,
        **fields,
    }
    _name(world, location_id, row)
    return world.transactions.add(location_id, row)


def pay(
    world: World, location_id: int, row: Node, account_id: int, amount: float, expense_id: int = SERVICES_EXPENSE
) -> Node:
    """Keep a payment for an appointment."""
    return add(
        world,
        location_id,
        {
            "expense_id": expense_id,
            "account_id": account_id,
            "amount": amount,
            "client_id": row["client"]["id"] if row["client"] else 0,
            "master_id": row["staff_id"],
            "document_id": row["documents"][0]["id"],
            "record_id": row["id"],
            "visit_id": row["visit_id"],
            "item_id": row["services"][0]["id"] if row["services"] else 0,
            "sold_item_id": row["services"][0]["id"] if row["services"] else 0,
            "sold_item_type": 1,
            "target_type_id": 1,
        },
    )


def account(world: World, location_id: int, account_id: int) -> Node:
    """An account, also one that only examples know."""
    row = world.accounts.find(location_id, account_id)
    return row or {**titled(account_id, "Account"), "is_cash": True, "is_default": False}


def _name(world: World, location_id: int, row: Node) -> None:
    """Set the things that a transaction refers to."""
    client = world.clients.find(location_id, row["client_id"])
    member = world.team.find(location_id, row["master_id"])
    row["account"] = account(world, location_id, row["account_id"])
    row["expense"] = titled(row["expense_id"], _EXPENSES.get(row["expense_id"], "Other"))
    row["client"] = client and {name: client[name] for name in ("id", "name", "phone", "email")}
    row["master"] = member and {"id": member["id"], "title": member["name"], "name": member["name"]}
    row["supplier"] = None


def _listed(call: Call, row: Node) -> bool:
    if row["deleted"] != (call.first("deleted") == "1"):
        return False
    for name in ("account_id", "client_id", "document_id", "master_id", "supplier_id"):
        if call.first(name) not in ("", str(row[name])):
            return False
    sign: Any = {"1": row["amount"] > 0, "2": row["amount"] < 0}.get(call.first("balance_is"), True)
    day = moment_of(row["date"]).date()
    first, last = day_of(call.first("start_date")), day_of(call.first("end_date"))
    return sign and (first is None or day >= first) and (last is None or day <= last)
