"""Sale documents: what was sold with a visit, and how it is paid."""

from __future__ import annotations

from collections.abc import Mapping

from altegio.mock_server._core.description import Node
from altegio.mock_server._core.state import Call, Handler, Reply
from altegio.mock_server._core.validation import Refusal
from altegio.mock_server._core.world import PLACES, World, chain_of, titled
from altegio.mock_server._resources.money import add, pay

_EXAMPLES = (
    "get_sale_transaction",
    "create_payment_with_loyalty_methods",
    "delete_loyalty_payment_transaction",
    "delete_location_account_payment",
)
_KINDS = {
    "deposit": (9, "Payment from a client account"),
    "loyalty_certificate": (8, "Payment with a gift card"),
    "loyalty_abonement": (7, "Payment with a membership"),
    "referral_loyalty_program": (6, "Referral discount"),
    "loyalty_card": (2, "Payment with points"),
    "loyalty_program": (1, "Discount of a loyalty program"),
}
_KIND_OF_ITEM = "service"
_FIRST_ID = 9501


class Sales:
    """Keeps the sale document of each appointment with what was paid by loyalty means."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._seeds = world.documented(_EXAMPLES, "location_id", "document_id")
        self._loyalty: dict[tuple[int, int], list[Node]] = {}
        self._next_id = 0
        self.reset()

    def handlers(self) -> Mapping[str, Handler]:
        """The operations that it answers, by operationId."""
        return {
            "get_sale_transaction": self._read,
            "create_payment_with_loyalty_methods": self._pay,
            "delete_loyalty_payment_transaction": self._undo_loyalty,
            "delete_location_account_payment": self._undo_account,
        }

    def reset(self) -> None:
        """Only the payments of the documented examples; those of appointments are in the accounts."""
        self._loyalty.clear()
        self._next_id = _FIRST_ID
        for location_id, document_id in self._seeds:
            self._world.sales.add(location_id, {"id": document_id, "record_id": 1})
            if self._world.transactions.find(location_id, 1) is None:
                add(self._world, location_id, {"id": 1, "amount": 1})
            self._world.transactions.get(location_id, 1)["document_id"] = document_id
            self._loyalty[location_id, document_id] = [self._loyal(location_id, document_id, "loyalty_card", 1, 1)]
        self._world.clock.reset()

    def _read(self, call: Call) -> Reply:
        return self._state(call)

    def _pay(self, call: Call) -> Reply:
        location_id, document_id = call.number("location_id"), call.number("document_id")
        self._world.sales.get(location_id, document_id)
        payment: Node = call.body["payment"]
        method: Node = payment["method"]
        amount = payment.get("amount")
        # The visit, and the discount of a program, cover what is left.
        due = self._due(location_id, document_id) if amount is None else amount
        if amount is not None and amount <= 0:
            raise Refusal(422, "The amount is not above zero", {"amount": ["must be above zero"]})
        if method["slug"] == "account" and "account_id" not in method:
            raise Refusal(422, "An account is required", {"payment.method.account_id": ["is required"]})
        if method["slug"] == "account":
            self._into_account(location_id, document_id, method["account_id"], due)
        else:
            self._withdraw(location_id, document_id, method, due)
        return self._state(call)

    def _into_account(self, location_id: int, document_id: int, account_id: int, amount: float) -> None:
        if location_id in PLACES and self._world.accounts.find(location_id, account_id) is None:
            raise Refusal(404, f"There is no account {account_id} here")
        row = self._appointment(location_id, document_id)
        if row is None:
            add(self._world, location_id, {"document_id": document_id, "account_id": account_id, "amount": amount})
        else:
            pay(self._world, location_id, row, account_id, amount)["document_id"] = document_id

    def _withdraw(self, location_id: int, document_id: int, method: Node, amount: float) -> None:
        """Pay by loyalty means; what has a balance loses as much."""
        slug: str = method["slug"]
        source: int = method.get(f"{slug}_id") or method.get("loyalty_program_id") or 0
        table = {"deposit": self._world.deposits, "loyalty_card": self._world.cards}.get(slug)
        if table is not None and location_id in PLACES:
            holder = table.get(chain_of(location_id), source)
            if holder["balance"] < amount:
                raise Refusal(422, "The balance is too small", {"amount": ["is more than the balance"]})
            holder["balance"] = round(holder["balance"] - amount, 2)
        self._loyalty.setdefault((location_id, document_id), []).append(
            self._loyal(location_id, document_id, slug, source, amount)
        )

    def _loyal(self, location_id: int, document_id: int, slug: str, source: int, amount: float) -> Node:
        type_id, title = _KINDS[slug]
        first = self._next_id == _FIRST_ID
        made: Node = {
            # The documented call that undoes a payment names the first.
            "id": 1 if first else self._next_id,
            "document_id": document_id,
            "sale_item_id": 1,
            "sale_item_type": _KIND_OF_ITEM,
            "amount": amount,
            "type_id": type_id,
            "created_at": self._world.clock.tick(),
            "chain": titled(chain_of(location_id), f"Chain {chain_of(location_id)}"),
            "type": titled(type_id, title),
            "source": {"slug": slug, "id": source},
        }
        self._next_id += 1
        if slug == "deposit":
            deposit = self._world.deposits.find(chain_of(location_id), source)
            if deposit is not None:
                kind = titled(deposit["deposit_type_id"], "Account type 1")
                made["deposit"] = {"id": deposit["id"], "balance": deposit["balance"], "type": kind}
        return made

    def _undo_account(self, call: Call) -> Reply:
        location_id, document_id = call.number("location_id"), call.number("document_id")
        row = self._world.transactions.get(location_id, call.number("payment_transaction_id"))
        if row["document_id"] != document_id or row["deleted"]:
            raise Refusal(404, "The sale has no such payment")
        row["deleted"] = True
        row["last_change_date"] = self._world.clock.tick()
        return self._state(call)

    def _undo_loyalty(self, call: Call) -> Reply:
        location_id, document_id = call.number("location_id"), call.number("document_id")
        paid = self._loyalty.get((location_id, document_id), [])
        for one in paid:
            if one["id"] == call.number("payment_transaction_id"):
                paid.remove(one)
                tables = {"deposit": self._world.deposits, "loyalty_card": self._world.cards}
                table = tables.get(one["source"]["slug"])
                holder = table and table.find(chain_of(location_id), one["source"]["id"])
                if holder:
                    holder["balance"] = round(holder["balance"] + one["amount"], 2)
                self._world.clock.tick()
                return self._state(call)
        raise Refusal(404, "The sale has no such payment")

    def _state(self, call: Call) -> Reply:
        location_id, document_id = call.number("location_id"), call.number("document_id")
        self._world.sales.get(location_id, document_id)
        payments = self._payments(location_id, document_id)
        due = self._due(location_id, document_id)
        data: Node = {
            "state": {
                "items": self._items(location_id, document_id),
                "loyalty_transactions": [
                    {name: value for name, value in one.items() if name != "source"}
                    for one in self._loyalty.get((location_id, document_id), [])
                ],
                "payment_transactions": [_payment(one) for one in payments],
            },
            "kkm_state": {"last_operation_type": 0, "transactions": []},
            "payment_methods": [
                {
                    "slug": "account",
                    "is_applicable": due > 0,
                    "applicable_amount": due,
                    "applicable_count": 0,
                    "applicable_value": 0,
                    "account_id": one["id"],
                    "account": {name: one[name] for name in ("id", "title", "is_cash")},
                }
                for one in self._world.accounts.of(location_id)
            ],
        }
        # The amount of a payment is not documented, yet sent.
        return Reply(data, open=True)

    def _items(self, location_id: int, document_id: int) -> list[Node]:
        row = self._appointment(location_id, document_id)
        return [
            {
                "id": one["id"],
                "type": _KIND_OF_ITEM,
                "title": one["title"],
                "amount": one["amount"],
                "default_cost_per_unit": one["first_cost"],
                "default_cost_total": one["first_cost"] * one["amount"],
                "client_discount_percent": one["discount"],
                "cost_to_pay_total": one["cost"],
            }
            for one in (row["services"] if row else ())
        ]

    def _payments(self, location_id: int, document_id: int) -> list[Node]:
        rows = self._world.transactions.of(location_id)
        return [one for one in rows if one["document_id"] == document_id and not one["deleted"]]

    def _due(self, location_id: int, document_id: int) -> float:
        total = sum(one["cost_to_pay_total"] for one in self._items(location_id, document_id))
        paid = sum(one["amount"] for one in self._payments(location_id, document_id))
        loyal = sum(one["amount"] for one in self._loyalty.get((location_id, document_id), []))
        due: float = max(0, round(total - paid - loyal, 2))
        return due

    def _appointment(self, location_id: int, document_id: int) -> Node | None:
        record_id = self._world.sales.get(location_id, document_id)["record_id"]
        return self._world.appointments.find(location_id, record_id)


def _payment(row: Node) -> Node:
    copied = ("id", "document_id", "expense_id", "account_id", "amount")
    return {
        **{name: row[name] for name in copied},
        "sale_item_id": row["sold_item_id"],
        "sale_item_type": _KIND_OF_ITEM,
        "created_at": row["date"],
        "account": {name: row["account"][name] for name in ("id", "title", "is_cash", "is_default")},
        "expense": row["expense"],
    }
