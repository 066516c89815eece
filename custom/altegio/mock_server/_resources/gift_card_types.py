"""Gift card types of a chain: requests nest what answers hold flat."""

from __future__ import annotations

import copy
from collections.abc import Mapping

from altegio.mock_server._core.description import Node
from altegio.mock_server._core.state import Call, Handler, Reply
from altegio.mock_server._core.validation import Refusal
from altegio.mock_server._core.world import CHAINS, World, page_of, titled

_ITEM_TYPES = ("Any", "Services only", "Products only", "Chosen services", "Chosen products")
_FIELDS = ("title", "balance", "is_multi", "item_type_id", "is_allow_empty_code", "balance_edit_type_id")
_MORE = ("service_ids", "salon_ids", "category_id")
_FLAT: dict[str, Node] = {
    "expiration": {"type_id": 0, "date": None, "timeout": 0, "timeout_unit_id": 1},
    "online_sale": {"is_enabled": False, "title": "", "description": "", "price": 0},
}
_EXAMPLES = (
    "chain_loyalty_certificate_types_get",
    "chain_loyalty_certificate_types_update",
    "chain_loyalty_certificate_types_delete",
)
_LARGEST_PAGE = 100
_SEEDED = (("Gift Certificate 1000", 1000), ("Gift Certificate 50", 50.5))


class GiftCardTypes:
    """Keeps gift card types by chain."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._seeds = world.documented(_EXAMPLES, "chain_id", "type_id")
        self._types = world.gift_card_types
        self.reset()

    def handlers(self) -> Mapping[str, Handler]:
        """The operations that it answers, by operationId."""
        return {
            "chain_loyalty_certificate_types_list": self._list,
            "chain_loyalty_certificate_types_create": self._create,
            "chain_loyalty_certificate_types_get": self._read,
            "chain_loyalty_certificate_types_update": self._update,
            "chain_loyalty_certificate_types_delete": self._delete,
        }

    def reset(self) -> None:
        """Two in the first chain, and those of the documented examples."""
        self._types.clear()
        for number, (title, balance) in enumerate(_SEEDED):
            self._add(1, {"title": title, "balance": balance, "salon_ids": list(CHAINS[1])}, 289056 + number)
        for chain_id, type_id in self._seeds:
            self._add(chain_id, {"title": "Gift Certificate 1000", "balance": 1000}, type_id)

    def _list(self, call: Call) -> Reply:
        title = call.first("title").casefold()
        found = [one for one in self._types.of(call.number("chain_id")) if title in one["title"].casefold()]
        return Reply(page_of(found, call, "page_size", most=_LARGEST_PAGE), len(found))

    def _create(self, call: Call) -> Reply:
        self._check(call.body)
        self._world.clock.tick()
        return Reply(self._add(call.number("chain_id"), call.body))

    def _read(self, call: Call) -> Reply:
        return Reply(self._types.get(call.number("chain_id"), call.number("type_id")))

    def _update(self, call: Call) -> Reply:
        """Replaces all that can be set."""
        row = self._types.get(call.number("chain_id"), call.number("type_id"))
        self._check(call.body)
        _apply(row, call.body)
        self._world.clock.tick()
        return Reply(row)

    def _delete(self, call: Call) -> Reply:
        self._types.remove(call.number("chain_id"), call.number("type_id"))
        self._world.clock.tick()
        return Reply()

    def _check(self, fields: Node) -> None:
        if not fields["title"].strip():
            raise Refusal(422, "A title is required", {"title": ["is required"]})
        if fields["expiration"]["type_id"] == 1 and not fields["expiration"].get("date"):
            raise Refusal(422, "A date is required", {"expiration.date": ["is required"]})

    def _add(self, chain_id: int, fields: Node, type_id: int | None = None) -> Node:
        row: Node = {
            "is_multi": True,
            "company_group_id": chain_id,
            "weight": 0,
            "item_type_id": 0,
            "balance_edit_type_id": 2,
            "is_allow_empty_code": False,
            "is_serial_number_limited": False,
            "is_archived": False,
            "date_archived": None,
            "online_sale_image": None,
            "released_total": 0,
            "service_ids": [],
            "salon_ids": [],
            "category_id": None,
        }
        if type_id is not None:
            row["id"] = type_id
        _apply(row, fields)
        return self._types.add(chain_id, row)


def _apply(row: Node, fields: Node) -> None:
    row.update({name: copy.deepcopy(fields[name]) for name in (*_FIELDS, *_MORE) if name in fields})
    for group, defaults in _FLAT.items():
        given: Node = fields.get(group, {})
        row.update({f"{group}_{name}": given.get(name, default) for name, default in defaults.items()})
    item_type: int = row["item_type_id"]
    row["item_type"] = titled(item_type, _ITEM_TYPES[item_type])
