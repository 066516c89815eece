"""Clients of a location: kept, changed, searched."""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping
from typing import Any

from altegio.mock_server._core.description import Node
from altegio.mock_server._core.state import Call, Handler, Reply
from altegio.mock_server._core.validation import Refusal
from altegio.mock_server._core.world import PLACES, World, day_of, moment_of, page_of, seed_id

_GENDERS = {0: "Unknown", 1: "Male", 2: "Female"}
_IMPORTANCE = {0: "None", 1: "Bronze", 2: "Silver", 3: "Gold"}
_CODES = {"gender_id": _GENDERS, "importance_id": _IMPORTANCE}
_COUNT = 12
_LARGEST_PAGE = 200
_NEW: Node = {
    "name": "",
    "surname": "",
    "middle_name": "",
    "phone": "",
    "email": "",
    "categories": [],
    "gender_id": 0,
    "discount": 0,
    "importance_id": 0,
    "card": "",
    "birth_date": None,
    "comment": "",
    "sms_check": 0,
    "sms_not": 0,
    "spent": 0,
    "balance": 0,
    "custom_fields": {},
}
_RENAMED = {"labels": "categories"}
_EXAMPLES = ("get_client", "update_client", "delete_client")


class Clients:
    """Keeps the clients of each location."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._seeds = world.documented(_EXAMPLES, "location_id", "id")
        self.reset()

    def handlers(self) -> Mapping[str, Handler]:
        """The operations that it answers, by operationId."""
        return {
            "create_client": self._create,
            "bulk_create_clients": self._bulk,
            "get_client": self._read,
            "update_client": self._update,
            "delete_client": self._delete,
            "deprecated_get_client_list": self._list,
            "get_client_list": self._search,
        }

    def reset(self) -> None:
        """Twelve clients at the first location; the first four go to the others, too, under IDs of their own."""
        for location_id in PLACES:
            for number in range(1, (_COUNT if location_id == PLACES[0] else 4) + 1):
                self._seed(location_id, number)
        # The client of the documented calls about memberships.
        fields = {"id": 146915197, "name": "James", "surname": "Smith", "phone": "+13155550175"}
        keep_client(self._world, PLACES[0], fields, self._old)
        for location_id, client_id in self._seeds:
            self._seed(location_id, client_id)

    def _seed(self, location_id: int, number: int) -> None:
        fields = {
            "id": seed_id(location_id, number),
            "name": f"Client {number}",
            "phone": f"+1315555{100 + number:04d}",
            "email": f"client{number}@example.com",
            "gender_id": number % 3,
            "importance_id": number % 4,
            "discount": 5 if number % 5 == 0 else 0,
            "birth_date": f"19{80 + number % 20}-{number % 12 + 1:02d}-{number % 28 + 1:02d}",
        }
        keep_client(self._world, location_id, fields, self._old)

    @property
    def _old(self) -> str:
        return self._world.day(-60).strftime("%Y-%m-%dT%H:%M:%S%z")

    def _create(self, call: Call) -> Reply:
        location_id = call.number("location_id")
        problem = self._problem(location_id, call.body)
        if problem:
            raise Refusal(422, problem[1], {problem[0]: [problem[1]]})
        return Reply(
            self._card(location_id, keep_client(self._world, location_id, call.body, self._world.clock.tick()))
        )

    def _bulk(self, call: Call) -> Reply:
        location_id = call.number("location_id")
        created: list[Node] = []
        errors: list[Node] = []
        for fields in call.body:
            problem = self._problem(location_id, fields)
            if problem:
                errors.append({**fields, "error": problem[1]})
            else:
                made = keep_client(self._world, location_id, fields, self._world.clock.tick())
                created.append(self._card(location_id, made))
        return Reply({"created": created, "errors": errors})

    def _read(self, call: Call) -> Reply:
        location_id = call.number("location_id")
        return Reply(self._card(location_id, self._world.clients.get(location_id, call.number("id"))))

    def _update(self, call: Call) -> Reply:
        location_id = call.number("location_id")
        client = self._world.clients.get(location_id, call.number("id"))
        problem = self._problem(location_id, call.body, client["id"])
        if problem:
            raise Refusal(422, problem[1], {problem[0]: [problem[1]]})
        _apply(client, call.body)
        client["last_change_date"] = self._world.clock.tick()
        return Reply(self._card(location_id, client))

    def _delete(self, call: Call) -> Reply:
        self._world.clients.remove(call.number("location_id"), call.number("id"))
        self._world.clock.tick()
        return Reply()

    def _list(self, call: Call) -> Reply:
        rows = [row for row in self._cards(call) if _listed(call, row)]
        page = {"page": int(call.first("page", "1")), "total_count": len(rows)}
        return Reply(page_of(rows, call, most=_LARGEST_PAGE), meta=page)

    def _search(self, call: Call) -> Reply:
        wanted: Node = call.body or {}
        rows = self._cards(call)
        tests = [_filter(one["type"], one["state"]) for one in wanted.get("filters", ())]
        known = [test for test in tests if test is not None]
        if known:
            together = any if wanted.get("operation") == "OR" else all
            rows = [row for row in rows if together(test(row) for test in known)]
        order = wanted.get("order_by", "id")
        backwards = wanted.get("order_by_direction", "DESC") == "DESC"
        rows.sort(key=lambda row: (row[order] is not None, row[order] or 0, row["id"]), reverse=backwards)
        size = min(max(1, wanted.get("page_size", 25)), _LARGEST_PAGE)
        start = (max(1, wanted.get("page", 1)) - 1) * size
        fields = wanted.get("fields") or ["id", "name"]
        found = [{name: row[name] for name in fields if name in row} for row in rows[start : start + size]]
        return Reply(found, meta={"total_count": len(rows)}, open=True)

    def _cards(self, call: Call) -> list[Node]:
        location_id = call.number("location_id")
        return [self._card(location_id, row) for row in self._world.clients.of(location_id)]

    def _card(self, location_id: int, client: Node) -> Node:
        """A client with what the appointments tell."""
        visits = [
            one
            for one in self._world.appointments.of(location_id)
            if one["client"] and one["client"]["id"] == client["id"] and one["attendance"] == 1 and not one["deleted"]
        ]
        payments = [one for one in self._world.transactions.of(location_id) if one["client_id"] == client["id"]]
        days = sorted(one["date"] for one in visits)
        sold = sum(service["cost"] for one in visits for service in one["services"])
        return {
            **copy.deepcopy(client),
            "display_name": f"{client['name']} {client['surname']}".strip(),
            "gender": _GENDERS[client["gender_id"]],
            "importance": _IMPORTANCE[client["importance_id"]],
            "visits": len(visits),
            "visits_count": len(visits),
            "visit_count": len(visits),
            "sold_amount": sold,
            "paid_amount": sum(one["amount"] for one in payments if not one["deleted"]),
            "first_visit_date": days[0] if days else None,
            "last_visit_date": days[-1] if days else None,
        }

    def _problem(self, location_id: int, fields: Node, client_id: int | None = None) -> tuple[str, str] | None:
        """The field that is wrong, and what is."""
        phone = _digits(str(fields.get("phone") or ""))
        if not fields.get("phone"):
            return "phone", "A phone is required"
        for name, known in _CODES.items():
            if fields.get(name, 0) not in known:
                return name, f"There is no {name} {fields[name]}"
        for other in self._world.clients.of(location_id):
            if phone and _digits(other["phone"]) == phone and other["id"] != client_id:
                return "phone", "A client with this phone exists"
        return None


def keep_client(world: World, location_id: int, fields: Node, changed: str) -> Node:
    """Keep a new client of these fields of a request."""
    client = copy.deepcopy(_NEW)
    if "id" in fields:
        client["id"] = fields["id"]
    _apply(client, fields)
    client["last_change_date"] = changed
    return world.clients.add(location_id, client)


def _apply(client: Node, fields: Node) -> None:
    for name, value in fields.items():
        kept = _RENAMED.get(name, name)
        if kept == "categories":
            client[kept] = [{"id": one, "title": f"Category {one}", "color": "#ff0000"} for one in value]
        elif kept in _NEW:
            client[kept] = copy.deepcopy(value)


def _digits(phone: str) -> str:
    return "".join(filter(str.isdigit, phone))


def _listed(call: Call, row: Node) -> bool:
    texts = {"fullname": row["display_name"], "email": row["email"]}
    if any(call.first(name).casefold() not in text.casefold() for name, text in texts.items()):
        return False
    if _digits(call.first("phone")) not in _digits(row["phone"]) or call.first("card", row["card"]) != row["card"]:
        return False
    wanted = {*call.every("id"), *call.every("id[]")}
    if wanted and str(row["id"]) not in wanted:
        return False
    changed = moment_of(row["last_change_date"])
    after, before = call.first("changed_after"), call.first("changed_before")
    if (after and changed < moment_of(after)) or (before and changed > moment_of(before)):
        return False
    low, high = call.first("paid_min"), call.first("paid_max")
    return (not low or row["paid_amount"] >= float(low)) and (not high or row["paid_amount"] <= float(high))


Test = Callable[[Node], bool]


def _filter(kind: str, state: Mapping[str, Any]) -> Test | None:
    """What a filter of a search keeps; None where the filter says nothing."""
    value: Any = state.get("value")
    # The description has a list here; the API takes one text.
    values = _values(value)
    text: str | None = values[0] if values and isinstance(values[0], str) else None
    if kind == "quick_search" and text is not None:
        return lambda row: _quickly(row, text)
    if kind in ("name", "phone", "email", "card", "surname", "display_name") and text is not None:
        return lambda row: text.casefold() in str(row[kind]).casefold()
    if kind in ("id", "gender", "importance") and value:
        field = kind if kind == "id" else f"{kind}_id"
        wanted = {str(one) for one in values}
        return lambda row: str(row[field]) in wanted
    fields = {"birthday": "birth_date", "records_count": "visits_count", "last_visit_date": "last_visit_date"}
    field = fields.get(kind, kind)
    if "from" in state or "to" in state:
        return lambda row: _between(row.get(field), state.get("from"), state.get("to"))
    return None


def _values(value: Any) -> list[Any]:
    if not isinstance(value, list):
        return [value]
    given: list[Any] = value  # pyright: ignore[reportUnknownVariableType] - JSON of any shape
    return given


def _quickly(row: Node, text: str) -> bool:
    digits = "" if any(map(str.isalpha, text)) else _digits(text)
    return text.casefold() in f"{row['display_name']} {row['email']}".casefold() or (
        bool(digits) and digits in _digits(row["phone"])
    )


def _between(value: Any, low: Any, high: Any) -> bool:
    if value is None:
        return False
    if isinstance(value, str):
        day = day_of(value)
        first, last = day_of(str(low)), day_of(str(high))
        return day is not None and (first is None or day >= first) and (last is None or day <= last)
    return (low is None or value >= low) and (high is None or value <= high)
