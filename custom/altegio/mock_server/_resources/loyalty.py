"""What a client has with a chain: prepaid accounts, and loyalty cards."""

from __future__ import annotations

from collections.abc import Iterator

from altegio.mock_server._core.description import Node
from altegio.mock_server._core.fields import picked, titled
from altegio.mock_server._core.filters import same_phone
from altegio.mock_server._core.locations import CHAINS, LOCATIONS, chain_of
from altegio.mock_server._core.store import Call, Reply, Store
from altegio.mock_server._core.validation import HttpError

DEPOSIT_TYPE = titled(1, "Account type 1")
REGULARS = 3
"""How many clients of a chain have something with it from the beginning."""


def regulars(store: Store) -> Iterator[tuple[int, Node]]:
    """The first clients of each chain's first location, with the chain."""
    for chain_id, locations in CHAINS.items():
        for client in store["client"].of(locations[0])[:REGULARS]:
            yield chain_id, client


def seed_deposits(store: Store) -> None:
    """One for each of the regulars."""
    for chain_id, client in regulars(store):
        row_id = 600 + client["id"]
        fields = {"id": row_id, **_opened(store, chain_id, row_id, client, 100.5 * client["id"])}
        store["deposit"].add(chain_id, fields)


def documented_deposit(store: Store, chain_id: int, row_id: int) -> Node:
    """The deposit of a client that only examples name."""
    return _opened(store, chain_id, row_id, {"id": 1, "phone": "+13155550101", "name": "Client 1"}, 100.5)


def _opened(store: Store, chain_id: int, row_id: int, client: Node, balance: float) -> Node:
    """The fields of a new deposit, whose first top-up is stored."""
    date = store.clock.day(-30).isoformat()
    location_id = CHAINS.get(chain_id, (1,))[0]
    _keep_top_up(store, chain_id, location_id, row_id, balance, balance)["date_create"] = date
    amounts = dict.fromkeys(("initial_balance", "balance"), balance)
    return {**amounts, "date_create": date, "client": picked(client, "id name phone")}


def _keep_top_up(store: Store, chain_id: int, location_id: int, deposit_id: int, amount: float, balance: float) -> Node:
    fields = {"salon_id": location_id, "deposit_id": deposit_id, "amount": amount, "balance_after": balance}
    return store["deposit_transaction"].add(chain_id, fields)


def read_history(call: Call) -> Reply:
    """The top-ups of a deposit."""
    deposit, top_up = call.row, {"id": 1, "comment": "Top-up"}
    rows = call.store["deposit_transaction"].where(call.owner_id, deposit_id=deposit["id"])
    return Reply([{"deposit_transaction": one, "deposit_transaction_type": top_up} for one in rows])


def top_up(call: Call) -> Reply:
    """Pay into a deposit."""
    store, body, location_id, chain_id = call.store, call.body, call.number("location_id"), call.owner_id
    deposit_id, amount = body["deposit_id"], body["amount"]
    if location_id not in LOCATIONS and call.table.find(chain_id, deposit_id) is None:
        client = {"id": body["client_id"], "name": f"Client {body['client_id']}", "phone": ""}
        call.table.add(chain_id, {"id": deposit_id, **_opened(store, chain_id, deposit_id, client, 0)})
    deposit = call.table.get(chain_id, deposit_id)
    if amount <= 0:
        raise HttpError(422, "The amount is not above zero", {"amount": ["must be above zero"]})
    move_balance(deposit, amount)
    transaction = _keep_top_up(store, chain_id, location_id, deposit_id, amount, deposit["balance"])
    document_id = 5000 + transaction["id"]
    paid = {**picked(body, "account_id amount client_id"), "master_id": body.get("master_id", 0)}
    payment = store["transaction"].add(location_id, {**paid, "expense_id": 10, "document_id": document_id})
    document: Node = {"id": document_id, "number": document_id, "salon_id": location_id, "user_id": 999290}
    document |= {"type_id": 9, "type": titled(9, "Account replenishment (advance payment)"), "comment": ""}
    shown = {**transaction, "deposit_type_id": DEPOSIT_TYPE["id"], "document_id": document_id}
    shown |= {"deposit": deposit, "deposit_type": DEPOSIT_TYPE}
    return Reply({"document": document, "deposits_transactions": [shown], "payment_transactions": [payment]})


def move_balance(row: Node, amount: float) -> None:
    """Add an amount to the balance of a deposit or card; a negative one is taken away.

    Raises:
        HttpError: 422, there is too little.
    """
    if row["balance"] + amount < 0:
        raise HttpError(422, "The balance is too small", {"amount": ["is more than the balance"]})
    row["balance"] = round(row["balance"] + amount, 2)


def seed_cards(store: Store) -> None:
    """One for each of the regulars, and the documented one."""
    filled = {"balance": 100, "paid_amount": 1000, "sold_amount": 1000, "visits_count": 1}
    for chain_id, client in regulars(store):
        fields = {"id": 9210519 + client["id"], "number": f"{client['id']:06d}", "client_id": client["id"]}
        store["loyalty_card"].add(chain_id, {**filled, **fields, "phone": client["phone"]})
    # The documented calls about cards name this one, at whatever location.
    fields = {"id": 1, "number": "14507109210520", "client_id": 146915197, "phone": "+13155550175"}
    store["loyalty_card"].add(1, {**filled, **fields})


def issue_card(call: Call) -> Reply:
    """A new card, for the client with the phone."""
    number, phone = str(call.fields.get("loyalty_card_number", "")), str(call.fields.get("phone", ""))
    clients = call.store["client"].of(call.number("location_id"))
    client_id = next((one["id"] for one in clients if same_phone(one["phone"], phone)), 0)
    fields = {"number": number, "phone": phone, "client_id": client_id}
    return Reply(call.table.add(chain_of(call.number("location_id")), fields))


def move_points(call: Call, row: Node) -> Node:
    """Add points to a card, or take them away."""
    move_balance(row, call.body["amount"])
    return {}
