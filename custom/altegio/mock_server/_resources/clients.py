"""Clients of a location: checked, added in bulk, searched, and shown with what their visits add up to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, cast

from altegio.mock_server._core.actions import page_of
from altegio.mock_server._core.calendar import day_of, timestamp, within
from altegio.mock_server._core.description import Node
from altegio.mock_server._core.fields import titled
from altegio.mock_server._core.filters import digits, same_phone
from altegio.mock_server._core.locations import HOME, LOCATIONS, chain_of, seed_id
from altegio.mock_server._core.store import Call, Reply, Store
from altegio.mock_server._core.validation import HttpError
from altegio.mock_server._resources.memberships import visits_left
from altegio.mock_server._resources.money import total

GENDERS = {0: "Unknown", 1: "Male", 2: "Female"}
IMPORTANCE = {0: "None", 1: "Bronze", 2: "Silver", 3: "Gold"}
LARGEST_PAGE, LARGEST_LIST = 200, 300
FILTER_STATUSES = {-1: 1, 0: 2, 1: 3, 2: 4}
"""The codes of the filter by appointments, by those of an appointment: no-show, waiting, arrived, confirmed."""
_ALIASES = {"patronymic": "middle_name", "sex_id": "gender_id"}
_CODES = {"gender_id": GENDERS, "importance_id": IMPORTANCE}


def seed_clients(store: Store) -> None:
    """Twelve clients at the first location; the first four go to the others, too, under IDs of their own."""
    for location_id in LOCATIONS:
        for number in range(1, (12 if location_id == HOME else 4) + 1):
            row_id = seed_id(location_id, number)
            store["client"].add(location_id, {"id": row_id, **numbered_client(store, location_id, number)})
    # The client of the documented calls about memberships.
    james = {"id": 146915197, "name": "James", "surname": "Smith", "phone": "+13155550175"}
    store["client"].add(HOME, {**james, "last_change_date": timestamp(store.clock.day(-60))})


def numbered_client(store: Store, _location_id: int, number: int) -> Node:
    """The client with this number."""
    return {
        "name": f"Client {number}",
        "phone": f"+1315555{100 + number:04d}",
        "email": f"client{number}@example.com",
        "gender_id": number % 3,
        "importance_id": number % 4,
        "discount": 5 if number % 5 == 0 else 0,
        "birth_date": str(date(1980 + number % 20, number % 12 + 1, number % 28 + 1)),
        "last_change_date": timestamp(store.clock.day(-60)),
    }


def apply_client(_store: Store, _location_id: int, row: Node, fields: Node) -> None:
    """Labels are sent as IDs, and shown as categories; some fields have two names."""
    for alias, name in _ALIASES.items():
        if alias in fields:
            fields[name] = fields.pop(alias)
    labels = fields.pop("labels", fields.get("categories"))
    row.update(fields)
    if labels is not None:
        row["categories"] = [{**titled(one, f"Category {one}"), "color": "#ff0000"} for one in labels]


def check_client(call: Call, row: Node | None) -> None:
    """A phone belongs to one client; the codes are known."""
    fields = call.fields
    if not fields.get("phone"):
        raise _invalid("phone", "A phone is required")
    for name, known in _CODES.items():
        if fields.get(name, 0) not in known:
            raise _invalid(name, f"There is no {name} {fields[name]}")
    phone = digits(str(fields["phone"]))
    for other in call.table.of(call.owner_id):
        if phone and digits(other["phone"]) == phone and other is not row:
            raise _invalid("phone", "A client with this phone exists")


def _invalid(field: str, message: str) -> HttpError:
    return HttpError(422, message, {field: [message]})


def bulk_create_clients(call: Call) -> Reply:
    """Add the rows that can be added; the others come back with a reason."""
    created: list[Node] = []
    errors: list[Node] = []
    for fields in call.body:
        try:
            check_client(call.with_body(fields), None)
        except HttpError as error:
            errors.append({**fields, "error": error.message})
        else:
            created.append(call.shown(call.table.add(call.owner_id, fields)))
    return Reply({"created": created, "errors": errors})


def show_client(call: Call, row: Node) -> Node:
    """A client with what the appointments add up to."""
    visits = [
        one
        for one in call.store["appointment"].of(call.owner_id)
        if one["client"] and one["client"]["id"] == row["id"] and one["attendance"] == 1
    ]
    days = sorted(one["date"] for one in visits)
    return {
        **row,
        **dict.fromkeys(("visits", "visits_count", "visit_count"), len(visits)),
        "sold_amount": sum(service["cost"] for one in visits for service in one["services"]),
        **dict.fromkeys(("paid", "paid_amount"), paid_amount(call, row)),
        "first_visit_date": days[0] if days else None,
        "last_visit_date": days[-1] if days else None,
    }


def paid_amount(call: Call, row: Node) -> float:
    """What a client has paid."""
    return total(call.store["transaction"].where(call.owner_id, client_id=row["id"]))


def paid_between(call: Call, row: Node, values: list[str]) -> bool:
    """Filter of the older list: clients by the amount they paid; a filter that matches no client is dropped."""
    low, high = call.first("paid_min"), float(values[0])

    def matches(client: Node) -> bool:
        return bool(low) and float(low) <= paid_amount(call, client) <= high

    return matches(row) or not any(map(matches, call.table.of(call.owner_id)))


def search_clients(call: Call) -> Reply:
    """The search by a body: filters, order, page, and the fields to return."""
    search = call.fields
    rows = [call.shown(row) for row in call.table.of(call.owner_id)]
    tests = [_test(call, one["type"], one["state"]) for one in search.get("filters", ())]
    known = [test for test in tests if test is not None]
    if known:
        together = any if search.get("operation") == "OR" else all
        rows = [row for row in rows if together(test(row) for test in known)]
    order, descending = search.get("order_by", "id"), search.get("order_by_direction", "DESC") == "DESC"
    rows.sort(key=lambda row: (_sortable(row.get(order)), row["id"]), reverse=descending)
    page = page_of(rows, search.get("page", 1), search.get("page_size", 25), LARGEST_PAGE, "page_size")
    fields = search.get("fields") or ["id", "name"]
    found = [{name: row[name] for name in fields if name in row} for row in page]
    return Reply(found, meta={"total_count": len(rows)}, open=True)


def _sortable(value: Any) -> tuple[int, Any]:
    """A value in an order with all others: nothing, numbers, texts, and the rest as it is written."""
    if value is None:
        return 0, 0
    if isinstance(value, int | float):
        return 1, value
    return (2, value) if isinstance(value, str) else (3, str(value))


def _test(call: Call, name: str, state: Mapping[str, Any]) -> Callable[[Node], bool] | None:
    """What a filter of the search keeps; None where it has no value."""
    if name == "record":
        return lambda row: _has_appointment(call, row, state)
    if name in _OWNED:
        return lambda row: _owns(call, row, name, state)
    value = state.get("value")
    # The description has a list here; the API takes one text.
    values: list[Any] = value if isinstance(value, list) else [value]  # pyright: ignore[reportUnknownVariableType] - JSON of any shape
    text = values[0] if values and isinstance(values[0], str) else None
    if name == "quick_search" and text is not None:
        return lambda row: _matches(row, text)
    if name in ("name", "phone", "email", "card", "surname", "display_name") and text is not None:
        return lambda row: text.casefold() in str(row[name]).casefold()
    if name in ("id", "gender", "importance") and value:
        field, texts = name if name == "id" else f"{name}_id", {str(one) for one in values}
        return lambda row: str(row[field]) in texts
    if "from" in state or "to" in state:
        field = {"birthday": "birth_date", "records_count": "visits_count"}.get(name, name)
        return lambda row: _between(row.get(field), state.get("from"), state.get("to"))
    return None


_OWNED: Mapping[str, tuple[str, Callable[[Node], Any]]] = {
    "abonement_balance": ("membership", visits_left),
    "abonement_types": ("membership", lambda row: row["type"]["id"]),
    "abonement_is_frozen": ("membership", lambda row: row["is_frozen"]),
    "deposit_balance": ("deposit", lambda row: row["balance"]),
    "certificate_balance": ("gift_card", lambda row: row["balance"]),
    "certificate_types": ("gift_card", lambda row: row["type_id"]),
}
"""Filters by what a client has with the chain, and what of it they look at."""


def _owns(call: Call, row: Node, name: str, state: Mapping[str, Any]) -> bool:
    """Whether a client has something that a filter wants."""
    table, value_of = _OWNED[name]
    owned = call.store[table].of(chain_of(call.owner_id))
    values = [value_of(one) for one in owned if same_phone(_phone_of(one), row["phone"])]
    if "value" in state:
        wanted: Any = state["value"]
        return any(one in wanted if isinstance(wanted, list) else one is wanted for one in values)
    return any(_in_range(one, {name: state}, name) for one in values)


def _phone_of(owned: Node) -> str:
    """The phone of who owns it."""
    client: Node = owned.get("client") or owned
    return str(client["phone"])


def _has_appointment(call: Call, row: Node, state: Mapping[str, Any]) -> bool:
    """Whether a client has, or with ``invert`` has not, an appointment that meets all conditions."""
    found = [
        one
        for one in call.store["appointment"].of(call.owner_id)
        if one["client"] and one["client"]["id"] == row["id"] and _meets(call, one, state)
    ]
    costs = sum(service["cost"] for one in found for service in one["services"])
    has = bool(found) and _in_range(len(found), state, "records_count") and _in_range(costs, state, "sold_amount")
    return has is not (state.get("invert") is True)


def _meets(call: Call, appointment: Node, state: Mapping[str, Any]) -> bool:
    services = [service["id"] for service in appointment["services"]]
    rows = [call.store["service"].find(call.owner_id, one) for one in services]
    values: dict[str, list[int]] = {
        "staff": [appointment["staff_id"]],
        "service": services,
        "service_category": [one["category_id"] for one in rows if one],
        "status": [FILTER_STATUSES[appointment["attendance"]]],
    }
    for name in values.keys() & state.keys():
        wanted: Any = _part(state, name).get("value")
        if isinstance(wanted, list) and not any(one in values[name] for one in cast("Any", wanted)):
            return False
    created = _part(state, "created")
    return not created or _between(appointment["create_date"], created.get("from"), created.get("to"))


def _part(state: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    """A part of a filter; empty where it is missing, or is no object."""
    part = state.get(name)
    return cast("Mapping[str, Any]", part) if isinstance(part, dict) else {}


def _in_range(value: float, state: Mapping[str, Any], name: str) -> bool:
    """Whether a number is in a range of a filter; a bound that is no number does not count."""
    bounds = _part(state, name)
    low, high = (one if isinstance(one, int | float) else None for one in map(bounds.get, ("from", "to")))
    return _between(value, low, high)


def _matches(row: Node, text: str) -> bool:
    number = "" if any(map(str.isalpha, text)) else digits(text)
    by_text = text.casefold() in f"{row['display_name']} {row['email']}".casefold()
    return by_text or (bool(number) and number in digits(row["phone"]))


def _between(value: Any, low: Any, high: Any) -> bool:
    if isinstance(value, str):
        day = day_of(value)
        return day is not None and within(day, day_of(str(low)), day_of(str(high)))
    bounds = [bound for bound in (low, high) if bound is not None]
    # No number is between texts.
    if value is None or not all(isinstance(bound, int | float) for bound in bounds):
        return False
    return (low is None or value >= low) and (high is None or value <= high)
