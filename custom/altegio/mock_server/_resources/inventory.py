"""Documents of the inventory, and the goods that they move."""

from __future__ import annotations

from altegio.mock_server._core.store import Call, Reply

_SALE = 1
DOCUMENT_TYPES = {_SALE: "Sale", 3: "Arrival", 4: "Write-off", 5: "Transfer", 7: "Visit"}


def create_operation(call: Call) -> Reply:
    """A document with its goods transactions, in one call."""
    store, location_id = call.store, call.owner_id
    fields = {name: value for name, value in call.body.items() if name != "goods_transactions"}
    document = store["document"].add(location_id, fields)
    of_document = {"document_id": document["id"], "type_id": document["type_id"]}
    # The server gives the IDs.
    goods = [{name: value for name, value in one.items() if name != "id"} for one in call.body["goods_transactions"]]
    moved = [store["goods_transaction"].add(location_id, {**one, **of_document}) for one in goods]
    if document["type_id"] == _SALE:
        store["sale"].add(location_id, {"id": document["id"], "record_id": 0})
    return Reply({"document": document, "transactions": moved})
