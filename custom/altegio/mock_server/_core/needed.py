"""What the server makes of a body before it acts on it: what is unknown is dropped, and what it needs is there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, cast

from altegio.mock_server._core.description import Description, Node, Operation
from altegio.mock_server._core.validation import Refusal

_SERVICE = ("staff[].id",)
_APPOINTMENT = ("services[].id",)
_NEEDED: Mapping[str, tuple[str, ...]] = {
    "create_client": ("phone",),
    "create_appointment": _APPOINTMENT,
    "update_appointment": _APPOINTMENT,
    "update_visit": _APPOINTMENT,
    "create_service": _SERVICE,
    "patch_service": _SERVICE,
    "deprecated_update_service_by_id": _SERVICE,
    "update_service_links": ("team_member_settings[].team_member_id",),
    "update_service_team_member_assignment": ("seance_length", "technological_card_id"),
    "create_chain_loyalty_card_transaction": ("amount",),
    "create_inventory_operation": ("goods_transactions[].",),
    "get_client_list": ("filters[].type", "filters[].state"),
    "set_team_member_schedule": (
        *("schedules_to_set[].team_member_id", "schedules_to_set[].dates", "schedules_to_set[].slots"),
        *("schedules_to_delete[].team_member_id", "schedules_to_delete[].dates"),
    ),
}
"""What operations can't do without, beside what the description demands; ``[]`` stands for each item of a list."""


def taken(description: Description, operation: Operation, body: Any) -> Any:
    """The documented fields of a body: none of them is the ID of what is made or changed.

    Raises:
        Refusal: 422, something is missing.
    """
    needed = _NEEDED.get(operation.id, ())
    missing = list(dict.fromkeys(name for path in needed for name in _missing(body, path, "")))
    if missing:
        raise Refusal(422, "The request is not complete", {name: ["is required"] for name in missing})
    schema = description.resolved(operation.body.get("application/json", {}))
    if isinstance(body, list):
        items = description.resolved(schema.get("items", {}))
        return [_known(items, row) for row in cast("Any", body)]
    return _known(schema, body)


def _missing(value: Any, path: str, where: str) -> Iterator[str]:
    """The places where a value lacks what the path leads to; a list that is missing lacks nothing."""
    fields = _fields(value)
    head, listed, rest = path.partition("[].")
    if not listed:
        if fields is None or (path and path not in fields):
            yield f"{where}{path}".removesuffix(".")
        return
    items: Any = (fields or {}).get(head)
    for number, item in enumerate(cast("Any", items) if isinstance(items, list) else ()):
        yield from _missing(item, rest, f"{where}{head}.{number}.")


def _known(schema: Node, value: Any) -> Any:
    names, fields = schema.get("properties"), _fields(value)
    if not names or fields is None:
        return value
    return {name: part for name, part in fields.items() if name in names}


def _fields(value: Any) -> Node | None:
    return cast("Node", value) if isinstance(value, dict) else None
