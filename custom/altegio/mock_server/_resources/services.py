"""Services of a location, their categories, and who performs them."""

from __future__ import annotations

import copy
from collections.abc import Mapping

from altegio.mock_server._core.description import Node
from altegio.mock_server._core.state import Call, Handler, Reply
from altegio.mock_server._core.validation import Refusal
from altegio.mock_server._core.world import CHAINS, PLACES, World, titled

_CATEGORIES = ((13160806, "Category 1"), (83167, "Category 2"))
_SERVICES: tuple[tuple[int, str, int, float, int], ...] = (
    (10832939, "Massage", 13160806, 100, 3600),
    (13160808, "Service 1", 13160806, 50, 1800),
    (13160809, "Service 2", 13160806, 40.5, 3600),
    (83169, "Men's haircut", 83167, 1300, 2700),
)
_FIELDS = ("title", "booking_title", "category_id", "price_min", "price_max", "duration", "technical_break_duration")
_MORE = ("discount", "comment", "weight", "active", "api_id", "is_multi", "tax_variant", "vat_id", "date_from")
_REST = ("is_need_limit_date", "date_to", "seance_search_start", "seance_search_finish", "step", "seance_search_step")
_EXAMPLES = (
    "get_service",
    "deprecated_get_service_list_by_id",
    "deprecated_update_service_by_id",
    "patch_service",
    "delete_service",
    "assign_service_to_team_member",
    "update_service_team_member_assignment",
    "remove_service_from_team_member",
)
_CATEGORY_EXAMPLES = (
    "get_service_category",
    "update_service_category",
    "delete_service_category",
    "get_service_category_list",
    "deprecated_get_service_category_list",
)


class Services:
    """Keeps services, their categories, and their links to team members."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._seeds = world.documented(_EXAMPLES, "location_id", "service_id")
        names = [name for name in _CATEGORY_EXAMPLES if name in self.handlers()]
        self._category_seeds = world.documented(names, "location_id", "id")
        self.reset()

    def handlers(self) -> Mapping[str, Handler]:
        """The operations that it answers, by operationId."""
        return {
            "get_service_list": self._list,
            "create_service": self._create,
            "get_service": self._read,
            "deprecated_get_service_list_by_id": self._read,
            "deprecated_update_service_by_id": self._update,
            "patch_service": self._update,
            "delete_service": self._delete,
            "assign_service_to_team_member": self._assign,
            "update_service_team_member_assignment": self._reassign,
            "remove_service_from_team_member": self._unassign,
            "update_service_links": self._link,
            "create_service_category": self._create_category,
            "get_service_category": self._read_category,
            "update_service_category": self._update_category,
            "delete_service_category": self._delete_category,
            "get_service_category_list": self._categories,
            "deprecated_get_service_category_list": self._categories,
            "get_chain_service_category_list": self._of_chain,
        }

    def reset(self) -> None:
        """The same services at each location, performed by all its team members."""
        for location_id in PLACES:
            team = [one["id"] for one in self._world.team.of(location_id)]
            for category_id, title in _CATEGORIES:
                self._add_category(location_id, {"id": category_id, "title": title, "staff": team})
            for service_id, title, category_id, price, duration in _SERVICES:
                staff = [{"id": one, "seance_length": duration} for one in team]
                self._add(
                    location_id,
                    {
                        "id": service_id,
                        "title": title,
                        "category_id": category_id,
                        "price_min": price,
                        "price_max": price,
                        "duration": duration,
                        "staff": staff,
                    },
                )
        for location_id, service_id in self._seeds:
            staff = [{"id": one, "seance_length": 3600} for one in {1, service_id}]
            self._add(location_id, {"id": service_id, "title": f"Service {service_id}", "staff": staff})
        for location_id, category_id in self._category_seeds:
            self._add_category(location_id, {"id": category_id, "title": f"Category {category_id}"})

    def _list(self, call: Call) -> Reply:
        staff_id, category_id = call.first("staff_id"), call.first("category_id")
        found = [
            one
            for one in self._world.services.of(call.number("location_id"))
            if (not category_id or one["category_id"] == int(category_id))
            and (not staff_id or any(link["id"] == int(staff_id) for link in one["staff"]))
        ]
        return Reply(found)

    def _create(self, call: Call) -> Reply:
        if not str(call.body.get("title", "")).strip():
            raise Refusal(422, "A title is required", {"title": ["is required"]})
        self._world.clock.tick()
        return Reply(self._add(call.number("location_id"), call.body))

    def _read(self, call: Call) -> Reply:
        return Reply(self._found(call))

    def _update(self, call: Call) -> Reply:
        service = self._found(call)
        _apply(service, call.body)
        self._world.clock.tick()
        return Reply(service)

    def _delete(self, call: Call) -> Reply:
        self._world.services.remove(call.number("location_id"), call.number("service_id"))
        self._world.clock.tick()
        return Reply()

    def _assign(self, call: Call) -> Reply:
        return self._linked(call, call.body["master_id"])

    def _reassign(self, call: Call) -> Reply:
        team_member_id = call.number("team_member_id")
        self._performed(call, team_member_id)
        return self._linked(call, team_member_id)

    def _unassign(self, call: Call) -> Reply:
        service, team_member_id = self._found(call), call.number("team_member_id")
        self._performed(call, team_member_id)
        service["staff"] = [one for one in service["staff"] if one["id"] != team_member_id]
        self._world.clock.tick()
        return Reply({})

    def _link(self, call: Call) -> Reply:
        service = self._world.services.get(call.number("location_id"), call.body["service_id"])
        service["staff"] = [
            {
                "id": one["team_member_id"],
                "seance_length": one.get("hours", 0) * 3600 + one.get("minutes", 0) * 60,
                "technological_card_id": one.get("tech_card_id"),
                "price": one.get("price"),
            }
            for one in call.body["team_member_settings"]
        ]
        self._world.clock.tick()
        return Reply({})

    def _linked(self, call: Call, team_member_id: int) -> Reply:
        service = self._found(call)
        link: Node = {"id": team_member_id, "seance_length": call.body["seance_length"]}
        link["technological_card_id"] = call.body["technological_card_id"]
        service["staff"] = [*(one for one in service["staff"] if one["id"] != team_member_id), link]
        self._world.clock.tick()
        answer: Node = {
            "api_id": "",
            "is_offline_records_allowed": True,
            "is_online": True,
            "length": link["seance_length"],
            "master_id": team_member_id,
            "price": None,
            "service_id": service["id"],
            "technological_card_id": link["technological_card_id"] or 0,
        }
        return Reply(answer)

    def _performed(self, call: Call, team_member_id: int) -> None:
        if all(one["id"] != team_member_id for one in self._found(call)["staff"]):
            raise Refusal(404, f"Team member {team_member_id} doesn't perform this service")

    def _found(self, call: Call) -> Node:
        return self._world.services.get(call.number("location_id"), call.number("service_id"))

    def _create_category(self, call: Call) -> Reply:
        self._world.clock.tick()
        return Reply(self._add_category(call.number("location_id"), call.body))

    def _read_category(self, call: Call) -> Reply:
        return Reply(self._category(call))

    def _update_category(self, call: Call) -> Reply:
        category = self._category(call)
        category.update({name: value for name, value in call.body.items() if name in category})
        self._world.clock.tick()
        return Reply(category)

    def _delete_category(self, call: Call) -> Reply:
        self._world.categories.remove(call.number("location_id"), call.number("id"))
        self._world.clock.tick()
        return Reply()

    def _categories(self, call: Call) -> Reply:
        """All of them for the ID 0, which is how the optional ID of the prose can be left out."""
        every = call.number("id") == 0
        found = self._world.categories.of(call.number("location_id")) if every else [self._category(call)]
        staff_id = call.first("staff_id")
        found = [one for one in found if not staff_id or int(staff_id) in one["staff"]]
        return Reply(found, len(found))

    def _of_chain(self, call: Call) -> Reply:
        found: dict[int, Node] = {}
        for location_id in CHAINS.get(call.number("chain_id"), ()):
            services = self._world.services.of(location_id)
            for one in self._world.categories.of(location_id):
                mine = [titled(each["id"], each["title"]) for each in services if each["category_id"] == one["id"]]
                category = found.setdefault(one["id"], {**titled(one["id"], one["title"])})
                if call.first("include") == "services":
                    category["services"] = mine
        return Reply(list(found.values()))

    def _category(self, call: Call) -> Node:
        return self._world.categories.get(call.number("location_id"), call.number("id"))

    def _add(self, location_id: int, fields: Node) -> Node:
        service: Node = {
            "title": "",
            "category_id": 0,
            "price_min": 0,
            "price_max": 0,
            "duration": 3600,
            "technical_break_duration": None,
            "discount": 0,
            "comment": "",
            "weight": 0,
            "active": 1,
            "api_id": "",
            "staff": [],
        }
        if "id" in fields:
            service["id"] = fields["id"]
        _apply(service, fields)
        service.setdefault("booking_title", service["title"])
        service = self._world.services.add(location_id, service)
        service["salon_service_id"] = service["id"] + 1_000_000
        return service

    def _add_category(self, location_id: int, fields: Node) -> Node:
        category: Node = {"title": "", "api_id": "", "weight": 0, "staff": [], "is_chain": False, **fields}
        category = self._world.categories.add(location_id, category)
        category["salon_service_id"] = category["id"] + 1_000_000
        return category


def _apply(service: Node, fields: Node) -> None:
    for name in (*_FIELDS, *_MORE, *_REST, "staff"):
        if name in fields:
            service[name] = copy.deepcopy(fields[name])
