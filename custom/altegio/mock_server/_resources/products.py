"""Products of a location: the documented one, and one for each gift card type of its chain."""

from __future__ import annotations

from collections.abc import Mapping

from altegio.mock_server._core.description import Node
from altegio.mock_server._core.state import Call, Handler, Reply
from altegio.mock_server._core.world import World, chain_of, page_of

_FIRST_ID = 70_000_000


class Products:
    """Shows products; a gift card type becomes one by itself."""

    def __init__(self, world: World) -> None:
        self._world = world

    def handlers(self) -> Mapping[str, Handler]:
        """The operations that it answers, by operationId."""
        return {"get_products_list": self._list, "get_product": self._read}

    def reset(self) -> None:
        """Nothing of its own is kept."""

    def _list(self, call: Call) -> Reply:
        term = call.first("term").casefold()
        products = [*self._world.example("get_products_list"), *self._cards(call.number("location_id"))]
        return Reply(page_of([one for one in products if term in one["title"].casefold()], call))

    def _read(self, call: Call) -> Reply:
        cards = {one["good_id"]: one for one in self._cards(call.number("location_id"))}
        return Reply(cards.get(call.number("product_id")) or self._world.example("get_product"))

    def _cards(self, location_id: int) -> list[Node]:
        return [
            {
                "title": one["title"],
                "value": one["title"],
                "label": one["title"],
                "good_id": _FIRST_ID + one["id"],
                "salon_id": location_id,
                "cost": one["balance"],
                "loyalty_certificate_type_id": one["id"],
                "loyalty_abonement_type_id": 0,
                "loyalty_allow_empty_code": one["is_allow_empty_code"],
            }
            for one in self._world.gift_card_types.of(chain_of(location_id))
        ]
