"""Sale documents: what was sold with a visit, and how it is paid."""

from __future__ import annotations

from altegio.mock_server._core.description import Node
from altegio.mock_server._core.fields import picked, titled
from altegio.mock_server._core.locations import LOCATIONS, chain_of
from altegio.mock_server._core.store import Call, Reply, Store
from altegio.mock_server._core.validation import HttpError
from altegio.mock_server._resources.loyalty import DEPOSIT_TYPE, move_balance
from altegio.mock_server._resources.money import pay, total

METHODS = {
    "deposit": titled(9, "Payment from a client account"),
    "loyalty_certificate": titled(8, "Payment with a gift card"),
    "loyalty_abonement": titled(7, "Payment with a membership"),
    "referral_loyalty_program": titled(6, "Referral discount"),
    "loyalty_card": titled(2, "Payment with points"),
    "loyalty_program": titled(1, "Discount of a loyalty program"),
}
_BALANCES = ("deposit", "loyalty_card")
"""The payment methods that take from a balance, which are resources, too."""


def documented_sale(store: Store, location_id: int, document_id: int) -> Node:
    """A sale with the two payments that documented examples undo."""
    transactions = store["transaction"]
    payment = transactions.find(location_id, 1) or transactions.add(location_id, {"id": 1, "amount": 1})
    payment["document_id"] = document_id
    source = {"slug": "loyalty_card", "id": 1}
    store["loyalty_payment"].add(location_id, {"id": 1, "document_id": document_id, "amount": 1, "source": source})
    return {"record_id": 1}


def deposit_of(store: Store, location_id: int, row: Node) -> Node | None:
    """The deposit that a payment came from."""
    deposit = _source(store, location_id, row["source"]) if row["source"]["slug"] == "deposit" else None
    return deposit and {**picked(deposit, "id balance"), "type": DEPOSIT_TYPE}


def read_sale(call: Call) -> Reply:
    """The state of a sale."""
    due = _due(call)
    applicable = {"is_applicable": due > 0, "applicable_amount": due, "applicable_count": 0, "applicable_value": 0}
    state: Node = {
        "items": _items(call),
        "loyalty_transactions": [
            {name: value for name, value in one.items() if name != "source" and value is not None}
            for one in _payments(call, "loyalty_payment")
        ],
        "payment_transactions": [_show_payment(one) for one in _payments(call, "transaction")],
    }
    methods = [
        {"slug": "account", **applicable, "account_id": one["id"], "account": picked(one, "id title is_cash")}
        for one in call.store["account"].of(call.owner_id)
    ]
    printer: Node = {"last_operation_type": 0, "transactions": []}
    # The amount of a payment is not documented, yet sent.
    return Reply({"state": state, "kkm_state": printer, "payment_methods": methods}, open=True)


def pay_sale(call: Call) -> Reply:
    """Pay into an account or by loyalty means; without an amount all that is due."""
    sale, payment = call.row, call.body["payment"]
    method, amount = payment["method"], payment.get("amount")
    if amount is not None and amount <= 0:
        raise HttpError(422, "The amount is not above zero", {"amount": ["must be above zero"]})
    amount = _due(call) if amount is None else amount
    if method["slug"] == "account":
        _pay_into_account(call, method, amount)
    else:
        slug = method["slug"]
        source = {"slug": slug, "id": method.get(f"{slug}_id") or method.get("loyalty_program_id") or 0}
        if slug in _BALANCES and call.owner_id in LOCATIONS:
            move_balance(call.store[slug].get(chain_of(call.owner_id), source["id"]), -amount)
        fields = {"document_id": sale["id"], "amount": amount, "source": source}
        call.store["loyalty_payment"].add(call.owner_id, fields)
    return read_sale(call)


def undo_account_payment(call: Call) -> Reply:
    """Delete a payment into an account."""
    _delete_payment(call, "transaction")
    return read_sale(call)


def undo_loyalty_payment(call: Call) -> Reply:
    """Delete a payment by loyalty means; what has a balance gets it back."""
    payment = _delete_payment(call, "loyalty_payment")
    balance = _source(call.store, call.owner_id, payment["source"])
    if balance is not None:
        move_balance(balance, payment["amount"])
    return read_sale(call)


def _delete_payment(call: Call, table: str) -> Node:
    row = call.store[table].get(call.owner_id, call.number("payment_transaction_id"))
    if row["document_id"] != call.number("document_id") or row.get("deleted"):
        raise HttpError(404, "The sale has no such payment")
    call.store[table].remove(call.owner_id, row)
    return row


def _pay_into_account(call: Call, method: Node, amount: float) -> None:
    if "account_id" not in method:
        raise HttpError(422, "An account is required", {"payment.method.account_id": ["is required"]})
    store, sale, account_id = call.store, call.row, method["account_id"]
    store["account"].demand(call.owner_id, account_id)
    row = _appointment(call)
    if row is None:
        fields = {"document_id": sale["id"], "account_id": account_id, "amount": amount}
        store["transaction"].add(call.owner_id, fields)
    else:
        pay(store, call.owner_id, row, account_id, amount)["document_id"] = sale["id"]


def _source(store: Store, location_id: int, source: Node) -> Node | None:
    """The deposit or card of a payment."""
    slug = source["slug"]
    return store[slug].find(chain_of(location_id), source["id"]) if slug in _BALANCES else None


def _items(call: Call) -> list[Node]:
    """What was sold: the services of the appointment, or without one the products."""
    row = _appointment(call)
    if row is not None:
        return [{**picked(one, "id title"), "type": "service", **_price(one, "first_cost")} for one in row["services"]]
    sold = call.store["goods_transaction"].where(call.owner_id, document_id=call.number("document_id"))
    return [
        {"id": one["good_id"], "title": one["good"]["title"], "type": "good", **_price(one, "cost_per_unit")}
        for one in sold
    ]


def _price(row: Node, field: str) -> Node:
    """What an item costs, whose price without discount is in a field."""
    names = {"default_cost_per_unit": field, "client_discount_percent": "discount", "cost_to_pay_total": "cost"}
    return {**picked(row, "amount", **names), "default_cost_total": row[field] * row["amount"]}


def _payments(call: Call, table: str) -> list[Node]:
    return call.store[table].where(call.owner_id, document_id=call.number("document_id"))


def _due(call: Call) -> float:
    paid = total([*_payments(call, "transaction"), *_payments(call, "loyalty_payment")])
    return max(0, round(total(_items(call), "cost_to_pay_total") - paid, 2))


def _appointment(call: Call) -> Node | None:
    return call.store["appointment"].find(call.owner_id, call.row["record_id"])


def _show_payment(row: Node) -> Node:
    return {
        **picked(
            row,
            "id document_id expense_id account_id amount expense",
            sale_item_id="sold_item_id",
            created_at="date",
        ),
        "sale_item_type": "service",
        "account": picked(row["account"], "id title is_cash is_default"),
    }
