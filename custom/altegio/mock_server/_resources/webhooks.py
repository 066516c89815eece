"""Which changes of rows are events of webhooks, what these hold, and where a location sends them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

import attrs

from altegio.mock_server._core.description import Node
from altegio.mock_server._core.fields import picked
from altegio.mock_server._core.store import Call, Change, Reply, Store
from altegio.mock_server._core.validation import HttpError

_GOODS = {
    1: "goods_operations_sale",
    3: "goods_operations_receipt",
    4: "goods_operations_stolen",
    5: "goods_operations_move",
    7: "goods_operations_consumable",
}
_LEAVING = frozenset({1, 4, 7})
"""Types of documents by which stock leaves; its amount is negative in an event."""


_MOST_ADDRESSES = 10
_FLAGS = (
    *("salon", "service_category", "service", "good", "master", "client", "record", "loyalty_card", "schedule"),
    *("goods_operations_sale", "goods_operations_receipt", "goods_operations_consumable"),
    *("goods_operations_stolen", "goods_operations_move", "finances_operation"),
)
_RENAMED: Mapping[str, str] = {"staff": "master"}
"""Resources whose flag has another name."""


@attrs.frozen
class _Kind:
    """What an event of a table holds: its resource, and its data built from the row as responses show it."""

    resource: str | Callable[[Node], str]
    data: Callable[[Node], object]


def _client(row: Node) -> Node:
    return {
        **picked(
            row,
            "id name surname display_name phone email card birth_date comment discount visits sms_check sms_not balance"
            " importance_id importance categories last_change_date custom_fields patronymic sex_id sex sms_bot paid",
            spent="sold_amount",
        ),
        "birth_date": row["birth_date"] or "",
    }


def _record(row: Node) -> Node:
    return {**row, "deleted": bool(row.get("deleted"))}


def _finances_operation(row: Node) -> Node:
    names = "id document_id date amount comment last_change_date record_id visit_id sold_item_id expense account client"
    return {
        **picked(row, names),
        "sold_item_type": None,
        "master": row["master"] or [],
        "supplier": row["supplier"] or [],
        "record": None,
    }


def _goods_operation(row: Node) -> Node:
    amount = row.get("amount", 0)
    return {
        **picked(
            row,
            "id document_id type_id operation_unit_type create_date cost_per_unit cost discount comment"
            " last_change_date good",
        ),
        "type": _GOODS.get(row["type_id"], "").removeprefix("goods_operations_"),
        "amount": -abs(amount) if row["type_id"] in _LEAVING else amount,
        "record_id": row.get("record_id", 0),
        "loyalty_abonement_id": 0,
        "loyalty_certificate_id": 0,
        "unit": {"id": row["unit_id"], "title": "Piece", "short_title": "pc"},
        "storage": {"id": row["storage_id"], "title": f"Storage {row['storage_id']}"},
        # PHP: an empty object is an empty list.
        **{name: [] for name in ("client", "master", "service", "supplier")},
    }


def _goods_resource(row: Node) -> str:
    return _GOODS.get(row["type_id"], _GOODS[1])


def _same(row: Node) -> Node:
    return row


_SOURCES: Mapping[str, _Kind] = {
    "appointment": _Kind("record", _record),
    "client": _Kind("client", _client),
    "team_member": _Kind("staff", _same),
    "service": _Kind("service", _same),
    "service_category": _Kind("service_category", _same),
    "schedule": _Kind("schedule", lambda _row: []),
    "transaction": _Kind("finances_operation", _finances_operation),
    "goods_transaction": _Kind(_goods_resource, _goods_operation),
    "loyalty_card": _Kind("loyalty_card", lambda row: picked(row, "id balance number phone")),
}
"""The tables whose changes are events; the other ones have none, or nothing in this server changes them."""


def events_of(call: Call) -> Iterator[Node]:
    """The events of what a call has changed, in the order of the changes."""
    for change in call.store.changes():
        source = _SOURCES.get(change.table)
        location_id = None if source is None else _location_of(call, change)
        if source is None or location_id is None:
            continue
        shown = _shown(call, change)
        yield {
            "company_id": location_id,
            "resource": source.resource if isinstance(source.resource, str) else source.resource(shown),
            "resource_id": change.row["id"],
            # A schedule is there from the beginning.
            "status": "update" if source.resource == "schedule" else change.status,
            "data": source.data(shown),
        }


def _location_of(call: Call, change: Change) -> int | None:
    """The location of a row; what belongs to a chain changed where the call was sent."""
    if call.store[change.table].resource.parameters[:1] == ["location_id"]:
        return change.owner_id
    return call.number("location_id") if "location_id" in call.path else None


def _shown(call: Call, change: Change) -> Node:
    """The row as the operations of its resource show it."""
    table = call.store[change.table]
    operation = next(iter(table.resource.operations))
    own, *_, key = table.resource.parameters
    path = {own: str(change.owner_id), key: str(change.row["id"])}
    return attrs.evolve(call, operation=call.store.examples.description.by_id[operation], path=path, query=[]).shown(
        change.row
    )


def read_settings(call: Call) -> Reply:
    """Where and of what a location sends webhooks."""
    return Reply(_settings_of(call.store, call.owner_id))


def save_settings(call: Call) -> Reply:
    """Replace all addresses and all flags; what the request leaves out is off."""
    urls: list[str] = call.body["urls"]
    if not 1 <= len(urls) <= _MOST_ADDRESSES or len({*urls}) < len(urls):
        raise HttpError(
            422, "The addresses can't be saved", {"urls": [f"must be 1 to {_MOST_ADDRESSES} different ones"]}
        )
    names = ("active", *_FLAGS, "self_sending")
    fields = {"urls": urls, **{name: int(bool(call.body.get(name))) for name in names}}
    row = call.table.find(call.owner_id, call.owner_id) or call.table.add(call.owner_id, {"id": call.owner_id})
    call.table.change(call.owner_id, row, fields)
    return Reply(row)


def _settings_of(store: Store, location_id: int) -> Node:
    saved = store["webhook_settings"].find(location_id, location_id)
    return saved or {"urls": [], "active": 0, **dict.fromkeys(_FLAGS, 0)}


def addresses_of(store: Store, event: Node) -> list[str]:
    """Where the settings of a location send an event."""
    settings = _settings_of(store, event["company_id"])
    resource: str = event["resource"]
    flag = _RENAMED.get(resource, resource)
    urls: list[str] = settings["urls"] if settings["active"] and settings[flag] else []
    return urls
