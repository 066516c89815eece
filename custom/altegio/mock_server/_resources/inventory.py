"""Documents of the inventory, and the goods that they move; the sale of a card or membership issues it."""

from __future__ import annotations

from altegio.mock_server._core.description import Node
from altegio.mock_server._core.locations import chain_of
from altegio.mock_server._core.store import Call, Reply
from altegio.mock_server._core.validation import HttpError
from altegio.mock_server._resources import gift_cards, memberships

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
        for one in moved:
            _issue(call, one)
    return Reply({"document": document, "transactions": moved})


def _issue(call: Call, sold: Node) -> None:
    """Issue the gift card or membership that a line of a sale is about."""
    store, location_id = call.store, call.owner_id
    products = gift_cards.card_products(store, location_id)
    product = next((one for one in products if one["good_id"] == sold.get("good_id")), None)
    if product is None:
        return
    number = str(sold.get("good_special_number") or "")
    issued = [*store["gift_card"].of(chain_of(location_id)), *store["membership"].of(chain_of(location_id))]
    if not number and not product["loyalty_allow_empty_code"]:
        raise HttpError(422, "A code is required", {"good_special_number": ["is required"]})
    if number and any(one["number"] == number for one in issued):
        raise HttpError(422, "The code is taken", {"good_special_number": ["is taken"]})
    client = store["client"].find(location_id, sold["client_id"])
    phone = client["phone"] if client else ""
    if product["loyalty_certificate_type_id"]:
        gift_cards.issue(store, location_id, product["loyalty_certificate_type_id"], phone, number)
    else:
        memberships.issue(store, location_id, product["loyalty_abonement_type_id"], phone, number, sold["id"])
