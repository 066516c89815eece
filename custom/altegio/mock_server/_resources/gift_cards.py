"""Gift card types of a chain: requests nest what responses hold flat. Each of them is a product, too."""

from __future__ import annotations

from altegio.mock_server._core.actions import page_of
from altegio.mock_server._core.description import Node
from altegio.mock_server._core.locations import CHAINS, chain_of
from altegio.mock_server._core.store import Call, Reply, Store
from altegio.mock_server._core.validation import HttpError

ITEM_TYPES = dict(enumerate(("Any", "Services only", "Products only", "Chosen services", "Chosen products")))
_NESTED: dict[str, Node] = {
    "expiration": {"type_id": 0, "date": None, "timeout": 0, "timeout_unit_id": 1},
    "online_sale": {"is_enabled": False, "title": "", "description": "", "price": 0},
}
_FIRST_PRODUCT_ID = 70_000_000


def seed_types(store: Store) -> None:
    """Two in the first chain."""
    for row_id, title, balance in ((289056, "Gift Certificate 1000", 1000), (289057, "Gift Certificate 50", 50.5)):
        fields = {"id": row_id, "title": title, "balance": balance, "salon_ids": list(CHAINS[1])}
        store["gift_card_type"].add(1, fields)


def check_type(call: Call, _row: Node | None) -> None:
    """A title is required, and a date where the type says so."""
    if not call.body["title"].strip():
        raise HttpError(422, "A title is required", {"title": ["is required"]})
    if call.body["expiration"]["type_id"] == 1 and not call.body["expiration"].get("date"):
        raise HttpError(422, "A date is required", {"expiration.date": ["is required"]})


def apply_type(_store: Store, _chain_id: int, row: Node, fields: Node) -> None:
    """Flatten the groups of a request; what a group leaves out is reset."""
    row.update({name: value for name, value in fields.items() if name not in _NESTED})
    for group, defaults in _NESTED.items():
        sent = fields.get(group, {})
        row.update({f"{group}_{name}": sent.get(name, default) for name, default in defaults.items()})


def list_products(call: Call) -> Reply:
    """The documented products, and one for each gift card type of the chain."""
    term = call.first("term").casefold()
    products = [*call.store.example("get_products_list"), *_gift_cards(call)]
    return Reply(page_of(call, [one for one in products if term in one["title"].casefold()]))


def read_product(call: Call) -> Reply:
    """A gift card, or the documented product."""
    found = [one for one in _gift_cards(call) if one["good_id"] == call.number("product_id")]
    return Reply(found[0] if found else call.store.example("get_product"))


def _gift_cards(call: Call) -> list[Node]:
    location_id = call.number("location_id")
    return [
        {
            **dict.fromkeys(("title", "value", "label"), one["title"]),
            "good_id": _FIRST_PRODUCT_ID + one["id"],
            "salon_id": location_id,
            "cost": one["balance"],
            "loyalty_certificate_type_id": one["id"],
            "loyalty_abonement_type_id": 0,
            "loyalty_allow_empty_code": one["is_allow_empty_code"],
        }
        for one in call.store["gift_card_type"].of(chain_of(location_id))
    ]
