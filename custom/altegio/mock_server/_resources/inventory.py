"""Documents of the inventory, and the goods that they move."""

from __future__ import annotations

from collections.abc import Mapping

from altegio.mock_server._core.description import Node
from altegio.mock_server._core.state import Call, Handler, Reply
from altegio.mock_server._core.world import World, titled

_USER = {"id": 999290, "name": "User name", "phone": "+13155550175"}
_SALE = 1
_TYPES = {_SALE: "Sale", 3: "Arrival", 4: "Write-off", 5: "Transfer", 7: "Visit"}
_DOCUMENT_EXAMPLES = ("get_document", "update_document", "delete_document")
_EXAMPLES = ("get_transaction", "update_transaction", "delete_transaction")


class Inventory:
    """Keeps documents and goods transactions of each location."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._document_seeds = world.documented(_DOCUMENT_EXAMPLES, "location_id", "document_id")
        self._seeds = world.documented(_EXAMPLES, "location_id", "transaction_id")
        self.reset()

    def handlers(self) -> Mapping[str, Handler]:
        """The operations that it answers, by operationId."""
        return {
            "create_document": self._create,
            "get_document": self._read,
            "update_document": self._update,
            "delete_document": self._delete,
            "create_inventory_operation": self._operate,
            "create_transaction": self._move,
            "get_transaction": self._read_move,
            "update_transaction": self._update_move,
            "delete_transaction": self._delete_move,
            "get_document_product_transactions": self._of_document,
        }

    def reset(self) -> None:
        """Only the documented examples."""
        for location_id, document_id in self._document_seeds:
            self._document(location_id, {"id": document_id, "type_id": 1, "storage_id": 36539})
        for location_id, transaction_id in self._seeds:
            self._transaction(location_id, {"id": transaction_id, "document_id": 1, "good_id": 1, "amount": 1})
        self._world.clock.reset()

    def _create(self, call: Call) -> Reply:
        return Reply(self._document(call.number("location_id"), call.body))

    def _read(self, call: Call) -> Reply:
        return Reply(self._found(call))

    def _update(self, call: Call) -> Reply:
        row = self._found(call)
        row.update(call.body)
        self._name(row)
        self._world.clock.tick()
        return Reply(row)

    def _delete(self, call: Call) -> Reply:
        self._world.documents.remove(call.number("location_id"), call.number("document_id"))
        self._world.clock.tick()
        return Reply()

    def _operate(self, call: Call) -> Reply:
        """A document with its goods transactions, in one call."""
        location_id, body = call.number("location_id"), call.body
        fields = {name: value for name, value in body.items() if name != "goods_transactions"}
        document = self._document(location_id, fields)
        moved = [
            self._transaction(location_id, {**one, "document_id": document["id"], "type_id": document["type_id"]})
            for one in body["goods_transactions"]
        ]
        if document["type_id"] == _SALE:
            self._world.sales.add(location_id, {"id": document["id"], "record_id": 0})
        return Reply({"document": document, "transactions": moved})

    def _move(self, call: Call) -> Reply:
        return Reply(self._transaction(call.number("location_id"), call.body))

    def _read_move(self, call: Call) -> Reply:
        return Reply(self._moved(call))

    def _update_move(self, call: Call) -> Reply:
        row = self._moved(call)
        row.update(call.body)
        row["last_change_date"] = self._world.clock.tick()
        return Reply(row)

    def _delete_move(self, call: Call) -> Reply:
        self._world.goods_transactions.remove(call.number("location_id"), call.number("transaction_id"))
        self._world.clock.tick()
        return Reply()

    def _of_document(self, call: Call) -> Reply:
        rows = [one for _, one in self._world.goods_transactions.every()]
        found = [one for one in rows if one["document_id"] == call.number("document_id")]
        return Reply(found, len(found))

    def _found(self, call: Call) -> Node:
        return self._world.documents.get(call.number("location_id"), call.number("document_id"))

    def _moved(self, call: Call) -> Node:
        return self._world.goods_transactions.get(call.number("location_id"), call.number("transaction_id"))

    def _document(self, location_id: int, fields: Node) -> Node:
        now = self._world.clock.tick()
        row: Node = {"create_date": now, "comment": "", **fields, "company_id": location_id}
        row = self._world.documents.add(location_id, {**row, "user": dict(_USER), "user_id": _USER["id"]})
        row["number"] = row["id"] % 10_000
        row["bill_print_status"] = 0
        self._name(row)
        return row

    def _name(self, row: Node) -> None:
        row["type"] = titled(row["type_id"], _TYPES.get(row["type_id"], "Other"))
        row["storage"] = titled(row["storage_id"], f"Storage {row['storage_id']}")

    def _transaction(self, location_id: int, fields: Node) -> Node:
        now = self._world.clock.tick()
        row: Node = {
            "type_id": 1,
            "company_id": location_id,
            "cost_per_unit": 0,
            "cost": 0,
            "discount": 0,
            "operation_unit_type": 1,
            "unit_id": 1,
            "storage_id": 0,
            "supplier_id": 0,
            "client_id": 0,
            "master_id": 0,
            "create_date": now,
            "last_change_date": now,
            "comment": "",
            "deleted": False,
            **fields,
        }
        row["good"] = titled(row["good_id"], f"Product {row['good_id']}") if "good_id" in row else None
        return self._world.goods_transactions.add(location_id, row)
