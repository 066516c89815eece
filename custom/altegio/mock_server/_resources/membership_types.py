"""Membership types of a chain: made, changed, archived, copied, deleted and brought back."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from typing import Any

from altegio.mock_server._core.description import Description, Node
from altegio.mock_server._core.examples import Examples
from altegio.mock_server._core.state import Call, Handler, Reply
from altegio.mock_server._core.validation import Refusal

_FIRST_ID = 1_000_001
_PAGE_SIZE = 25
_ID = "loyalty_membership_type_id"
_ARCHIVED_AT = "2026-09-21T10:30:00+00:00"
_ACTIVATIONS = {1: "On sale", 2: "On first use", 3: "From a date"}
_LINKS = {"services": "service", "service_categories": "category"}
_NEW: Node = {
    "category_id": None,
    "title": "",
    "period": 0,
    "period_unit_id": 0,
    "allow_freeze": False,
    "freeze_limit": 0,
    "freeze_limit_unit_id": 0,
    "is_booking_when_frozen_allowed": False,
    "is_allow_empty_code": True,
    "is_united_balance": False,
    "is_united_balance_unlimited": False,
    "is_code_required": False,
    "balance_edit_type_id": 2,
    "cost": 0,
    "chain_price_min": 0,
    "chain_price_max": 0,
    "is_chain": True,
    "expiration_type_id": 1,
    "expiration_type_title": _ACTIVATIONS[1],
    "category": "standard",
    "weight": 0,
    "abonements_count": 0,
    "is_online_sale_enabled": False,
    "online_sale_title": "",
    "online_sale_description": "",
    "online_sale_price": 0,
    "service_price_correction": False,
    "united_balance_services_count": 0,
    "autoactivation_time": 0,
    "autoactivation_time_unit_id": 0,
    "attached_location_ids": [],
    "attached_salon_ids": [],
    "online_sale_image": None,
    "is_archived": False,
    "date_archived": None,
    "availability": [],
    "balance_container": {"links": []},
}
"""A membership type, under the names of answers, before anything was said about it."""

_RENAMED = {"online_image": "online_sale_image", "autoactivation_time_in_days": "autoactivation_time"}
"""Fields that requests and answers name differently."""


class MembershipTypes:
    """Keeps membership types by chain; those of the documented examples are there from the beginning."""

    def __init__(self, description: Description, examples: Examples) -> None:
        self._seeds: set[tuple[int, int]] = set()
        for name in self.handlers():
            values = examples.path_values(description.by_id[name])
            if _ID in values:
                self._seeds.add((int(values["chain_id"]), int(values[_ID])))
        self._types: dict[tuple[int, int], Node] = {}
        self._deleted: dict[tuple[int, int], Node] = {}
        self._next_id = _FIRST_ID
        self.reset()

    def handlers(self) -> Mapping[str, Handler]:
        """The operations that it answers, by operationId."""
        return {
            "chain_loyalty_membership_types_list": self._list,
            "chain_loyalty_membership_types_create": self._create,
            "chain_loyalty_membership_types_read": self._read,
            "chain_loyalty_membership_types_update": self._update,
            "chain_loyalty_membership_types_delete": self._delete,
            "chain_loyalty_membership_types_clone": self._clone,
            "chain_loyalty_membership_types_restore": self._restore,
            "chain_loyalty_membership_types_archive": self._archive,
            "get_membership_type_list": self._search,
            "get_membership_type_list_by_id": self._fetch,
        }

    def reset(self) -> None:
        """Go back to the documented examples."""
        self._types.clear()
        self._deleted.clear()
        self._next_id = _FIRST_ID
        for chain_id, type_id in sorted(self._seeds):
            self._add(chain_id, type_id, {"title": "10-visit subscription", "cost": 1000})

    def _list(self, call: Call) -> Reply:
        chain_id = call.number("chain_id")
        found = [one for (chain, _), one in self._types.items() if chain == chain_id]
        return Reply(found, len(found))

    def _create(self, call: Call) -> Reply:
        return Reply(self._add(call.number("chain_id"), self._new_id(), call.body))

    def _read(self, call: Call) -> Reply:
        return Reply(self._types[self._key(call)])

    def _update(self, call: Call) -> Reply:
        membership_type = self._types[self._key(call)]
        _apply(membership_type, call.body)
        return Reply(membership_type)

    def _delete(self, call: Call) -> Reply:
        key = self._key(call)
        self._deleted[key] = self._types.pop(key)
        return Reply()

    def _clone(self, call: Call) -> Reply:
        original = self._types[self._key(call)]
        twin = copy.deepcopy(original)
        twin["id"] = self._new_id()
        twin["title"] = f"{original['title']} (2)"
        self._types[(call.number("chain_id"), twin["id"])] = twin
        return Reply(twin)

    def _restore(self, call: Call) -> Reply:
        key = (call.number("chain_id"), call.number(_ID))
        if key not in self._deleted:
            raise Refusal(404, "No deleted membership type has this ID")
        self._types[key] = self._deleted.pop(key)
        self._types[key]["title"] = call.body["restore_in_title"]
        return Reply()

    def _archive(self, call: Call) -> Reply:
        _apply(self._types[self._key(call)], call.body)
        return Reply()

    def _search(self, call: Call) -> Reply:
        title = call.first("title").casefold()
        found = [one for one in self._at(call) if title in one["title"].casefold()]
        size = max(1, int(call.first("page_size", str(_PAGE_SIZE))))
        start = (max(1, int(call.first("page", "1"))) - 1) * size
        return Reply(found[start : start + size], len(found))

    def _fetch(self, call: Call) -> Reply:
        wanted = set(call.every("ids[]"))
        found = [one for one in self._at(call) if not wanted or str(one["id"]) in wanted]
        return Reply(found, len(found))

    def _at(self, call: Call) -> Iterator[Node]:
        """Those that can be used at a location; one without locations can be used everywhere."""
        location_id = call.number("location_id")
        for membership_type in self._types.values():
            locations = membership_type["attached_location_ids"]
            if not locations or location_id in locations:
                yield membership_type

    def _key(self, call: Call) -> tuple[int, int]:
        key = (call.number("chain_id"), call.number(_ID))
        if key not in self._types:
            raise Refusal(404, "No membership type of the chain has this ID")
        return key

    def _new_id(self) -> int:
        self._next_id += 1
        return self._next_id - 1

    def _add(self, chain_id: int, type_id: int, fields: Mapping[str, Any]) -> Node:
        made = {**copy.deepcopy(_NEW), "id": type_id, "salon_group_id": chain_id}
        _apply(made, fields)
        self._types[(chain_id, type_id)] = made
        return made


def _apply(membership_type: Node, fields: Mapping[str, Any]) -> None:
    """Put the fields of a request into a membership type, under the names that answers have for them."""
    kept = ("id", "salon_group_id", "balance_edit_type_id")
    for name, value in fields.items():
        answered = _RENAMED.get(name, name)
        if answered in membership_type and name not in kept:
            membership_type[answered] = copy.deepcopy(value)
    if "cost" in fields:
        membership_type["chain_price_min"] = membership_type["chain_price_max"] = fields["cost"]
    if "balance_edit_type_id" in fields:
        # Requests: 0 never, 1 and 2 where it may be edited. Answers: 1 it may, 2 it may not.
        membership_type["balance_edit_type_id"] = 1 if fields["balance_edit_type_id"] else 2
    if "expiration_type_id" in fields:
        membership_type["expiration_type_title"] = _ACTIVATIONS[fields["expiration_type_id"]]
    if fields.get("delete_online_image"):
        membership_type["online_sale_image"] = None
    if "is_archived" in fields:
        membership_type["date_archived"] = _ARCHIVED_AT if fields["is_archived"] else None
    locations = [*fields.get("location_ids", ()), *fields.get("salon_ids", ())]
    if "location_ids" in fields or "salon_ids" in fields:
        membership_type["attached_location_ids"] = list(dict.fromkeys(locations))
        membership_type["attached_salon_ids"] = list(dict.fromkeys(locations))
    for name, kind in _LINKS.items():
        # Left out or empty, they keep the present links.
        if fields.get(name):
            _relink(membership_type["balance_container"], kind, fields[name])


def _relink(container: Node, kind: str, counts: Mapping[str, int]) -> None:
    others = [link for link in container["links"] if link.get(kind) is None]
    container["links"] = [*others, *(_link(kind, int(key), count) for key, count in counts.items())]


def _link(kind: str, target: int, count: int) -> Node:
    is_category = kind == "category"
    linked = {"id": target, "is_category": is_category, "title": f"{kind.capitalize()} {target}"}
    link: Node = {"count": count, "is_unlimited": False, "service": None, "category": None}
    link[kind] = linked
    return link
