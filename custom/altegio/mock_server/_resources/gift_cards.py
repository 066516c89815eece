"""Gift card types of a chain, whose requests nest what responses hold flat, and the products that are types."""

from __future__ import annotations

from altegio.mock_server._core.description import Node
from altegio.mock_server._core.filters import same_phone
from altegio.mock_server._core.locations import CHAINS, LOCATIONS, chain_of
from altegio.mock_server._core.store import Call, Reply, Store
from altegio.mock_server._core.validation import HttpError

ITEM_TYPES = dict(enumerate(("Any", "Services only", "Products only", "Chosen services", "Chosen products")))
_NESTED: dict[str, Node] = {
    "expiration": {"type_id": 0, "date": None, "timeout": 0, "timeout_unit_id": 1},
    "online_sale": {"is_enabled": False, "title": "", "description": "", "price": 0},
}
_FIRST_PRODUCT_ID = 70_000_000
_FIRST_MEMBERSHIP_ID = 80_000_000


def seed_types(store: Store) -> None:
    """Two in the first chain."""
    for row_id, title, balance in ((289056, "Gift Certificate 1000", 1000), (289057, "Gift Certificate 50", 50.5)):
        fields = {"id": row_id, "title": title, "balance": balance, "salon_ids": list(CHAINS[1])}
        store["gift_card_type"].add(1, fields)


def check_type(call: Call, _row: Node | None) -> None:
    """A title is required, and a date where the type requires one."""
    if not call.body["title"].strip():
        raise HttpError(422, "A title is required", {"title": ["is required"]})
    if call.body["expiration"]["type_id"] == 1 and not call.body["expiration"].get("date"):
        raise HttpError(422, "A date is required", {"expiration.date": ["is required"]})


def apply_type(_store: Store, _chain_id: int, row: Node, fields: Node) -> None:
    """Flatten the groups of a request; what a group leaves out is reset."""
    for group, defaults in _NESTED.items():
        sent = fields.get(group, {})
        row.update({f"{group}_{name}": sent.get(name, default) for name, default in defaults.items()})
    # A row may come flat as well.
    row.update({name: value for name, value in fields.items() if name not in _NESTED})


def products_at(call: Call) -> list[Node]:
    """The products of a location, and one for each type of gift card or membership of its chain."""
    location_id = call.number("location_id")
    # At locations that only examples name, there are the documented ones.
    products = call.table.of(location_id) if location_id in LOCATIONS else call.store.example("get_products_list")
    return [*products, *card_products(call.store, location_id)]


def read_product(call: Call) -> Reply:
    """A stored product, a gift card or membership, or the documented product."""
    location_id, product_id = call.number("location_id"), call.number("product_id")
    products = [*call.table.of(location_id), *card_products(call.store, location_id)]
    found = (one for one in products if one["good_id"] == product_id)
    return Reply(next(found, call.store.example("get_product")))


def apply_product(_store: Store, _location_id: int, row: Node, fields: Node) -> None:
    """What is shown of a product follows from its title, and its unit is the one in which it is sold."""
    if "title" in fields:
        row.update(dict.fromkeys(("value", "label"), fields["title"]))
    if "sale_unit_id" in fields:
        row["unit_id"] = fields["sale_unit_id"]
    row.update(fields)


def seed_products(store: Store) -> None:
    """The documented ones, at each location."""
    for location_id in LOCATIONS:
        for one in store.example("get_products_list"):
            store["product"].add(location_id, {**one, "id": one["good_id"]})


def card_products(store: Store, location_id: int) -> list[Node]:
    """The products that are types of gift cards or memberships; their sale issues a card or a membership."""
    chain_id = chain_of(location_id)
    types = [
        (_FIRST_PRODUCT_ID, "loyalty_certificate_type_id", one["balance"], one)
        for one in store["gift_card_type"].of(chain_id)
    ]
    types += [
        (_FIRST_MEMBERSHIP_ID, "loyalty_abonement_type_id", one["cost"], one)
        for one in store["membership_type"].of(chain_id)
    ]
    return [
        {
            **dict.fromkeys(("title", "value", "label"), one["title"]),
            "good_id": first_id + one["id"],
            "salon_id": location_id,
            "cost": cost,
            "loyalty_certificate_type_id": 0,
            "loyalty_abonement_type_id": 0,
            "loyalty_allow_empty_code": one["is_allow_empty_code"],
            field: one["id"],
        }
        for first_id, field, cost, one in types
    ]


def issue(store: Store, location_id: int, type_id: int, phone: str, number: str) -> None:
    """Issue a gift card to whoever has the phone."""
    chain_id = chain_of(location_id)
    card_type = store["gift_card_type"].get(chain_id, type_id)
    fields: Node = {"number": number, "phone": phone, "type_id": type_id, "type": card_type}
    fields |= dict.fromkeys(("balance", "default_balance"), card_type["balance"])
    store["gift_card"].add(chain_id, fields)


def list_of_client(call: Call) -> Reply:
    """The gift cards of whoever has the phone, and the documented one."""
    cards = call.store["gift_card"].of(chain_of(int(call.first("company_id"))))
    mine = [one for one in cards if same_phone(one["phone"], call.first("phone"))]
    return Reply([*mine, *call.store.example("get_client_gift_cards")], len(mine) + 1)
