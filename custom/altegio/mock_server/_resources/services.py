"""Services of a location, their categories, and the team members who perform them."""

from __future__ import annotations

from altegio.mock_server._core import actions
from altegio.mock_server._core.description import Node
from altegio.mock_server._core.fields import titled
from altegio.mock_server._core.locations import CHAINS, LOCATIONS
from altegio.mock_server._core.store import Call, Reply, Store
from altegio.mock_server._core.validation import HttpError

_CATEGORIES = {13160806: "Category 1", 83167: "Category 2"}
_SERVICES: tuple[tuple[int, str, int, float, int], ...] = (
    (10832939, "Massage", 13160806, 100, 3600),
    (13160808, "Service 1", 13160806, 50, 1800),
    (13160809, "Service 2", 13160806, 40.5, 3600),
    (83169, "Men's haircut", 83167, 1300, 2700),
)


def seed_categories(store: Store) -> None:
    """The same two at each location."""
    for location_id in LOCATIONS:
        team = [one["id"] for one in store["team_member"].of(location_id)]
        for row_id, title in _CATEGORIES.items():
            store["service_category"].add(location_id, {"id": row_id, "title": title, "staff": team})


def seed_services(store: Store) -> None:
    """The same services at each location, performed by all its team members."""
    for location_id in LOCATIONS:
        for row_id, title, category_id, price, duration in _SERVICES:
            staff = [{"id": one["id"], "seance_length": duration} for one in store["team_member"].of(location_id)]
            fields = {"id": row_id, "title": title, "category_id": category_id, "staff": staff, "duration": duration}
            fields |= {"price_min": price, "price_max": price}
            store["service"].add(location_id, fields)


def documented_service(_store: Store, _location_id: int, row_id: int) -> Node:
    """A service that the first team member performs, and the one with the ID of the service."""
    staff = [{"id": one, "seance_length": 3600} for one in {1, row_id}]
    return {"title": f"Service {row_id}", "staff": staff}


def check_service(call: Call, row: Node | None) -> None:
    """A new service needs a title."""
    if row is None and not str(call.fields.get("title", "")).strip():
        raise HttpError(422, "A title is required", {"title": ["is required"]})


def create_service(call: Call) -> Reply:
    """Add a service; without ``active`` it is an inactive one."""
    return actions.create(call.with_body({"active": 0, **call.fields}))


def replace_service(call: Call) -> Reply:
    """Replace a service; without ``staff`` it has no team members any more."""
    return actions.update(call.with_body({"staff": [], **call.fields}))


def performed_by(_call: Call, row: Node, values: list[str]) -> bool:
    """Filter: services that the team member performs."""
    return any(str(link["id"]) in values for link in row["staff"])


def categories_at(call: Call) -> list[Node]:
    """All of them without an ID, and for the ID 0."""
    return [call.row] if call.number("id") else call.table.of(call.owner_id)


def in_category(_call: Call, row: Node, values: list[str]) -> bool:
    """Filter: categories of the team member."""
    return any(str(one) in values for one in row["staff"])


def list_chain_categories(call: Call) -> Reply:
    """The categories of all locations of a chain, each of them once."""
    found: dict[int, Node] = {}
    for location_id in CHAINS.get(call.number("chain_id"), ()):
        services = call.store["service"].of(location_id)
        for one in call.table.of(location_id):
            category = found.setdefault(one["id"], titled(one["id"], one["title"]))
            if call.first("include") == "services":
                mine = [each for each in services if each["category_id"] == one["id"]]
                category["services"] = [titled(each["id"], each["title"]) for each in mine]
    return Reply(list(found.values()))


def assign_service(call: Call) -> Reply:
    """Let a team member perform a service."""
    return _assign(call, call.body["master_id"])


def reassign_service(call: Call) -> Reply:
    """Change how a team member performs a service."""
    _check_performed(call)
    return _assign(call, call.number("team_member_id"))


def unassign_service(call: Call) -> Reply:
    """Let a team member no longer perform a service."""
    _check_performed(call)
    staff = [one for one in call.row["staff"] if one["id"] != call.number("team_member_id")]
    call.table.change(call.owner_id, call.row, {"staff": staff})
    return Reply({})


def replace_links(call: Call) -> Reply:
    """Replace all team members of a service."""
    service = call.table.get(call.owner_id, call.body["service_id"])
    staff = [
        {
            "id": one["team_member_id"],
            "seance_length": one.get("hours", 0) * 3600 + one.get("minutes", 0) * 60,
            "technological_card_id": one.get("tech_card_id"),
            "price": one.get("price"),
        }
        for one in call.body["team_member_settings"]
    ]
    call.table.change(call.owner_id, service, {"staff": staff})
    return Reply({})


def _assign(call: Call, team_member_id: int) -> Reply:
    service, body = call.row, call.body
    link = {"id": team_member_id, "seance_length": body["seance_length"]}
    link["technological_card_id"] = body["technological_card_id"]
    others = [one for one in service["staff"] if one["id"] != team_member_id]
    call.table.change(call.owner_id, service, {"staff": [*others, link]})
    return Reply(
        {
            "api_id": "",
            "is_offline_records_allowed": True,
            "is_online": True,
            "length": body["seance_length"],
            "master_id": team_member_id,
            "price": None,
            "service_id": service["id"],
            "technological_card_id": body["technological_card_id"] or 0,
        }
    )


def _check_performed(call: Call) -> None:
    team_member_id = call.number("team_member_id")
    if all(one["id"] != team_member_id for one in call.row["staff"]):
        raise HttpError(404, f"Team member {team_member_id} doesn't perform this service")
