"""Patches of single places, as data: places*.yaml hold them, and one function applies them.

A place is an operationId and, after a space, a part of it: nothing (the operation itself), ``query NAME`` or ``path
NAME`` (a parameter), or ``body``, ``data``, ``meta``, ``answer`` (the payload without an envelope), ``payload``
(with or without one) or ``file`` (a response that is not JSON), and the way inside: ``.field``, ``[]`` for the items
of a list, ``.*`` for the values of a map, ``|0`` for an alternative. openapi/texts.yaml writes places the same way.
A patch stays where it is when paths, statuses or components change their names.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import attrs

from custom.patches.registry import Patch
from custom.tools.description.document import Document, Node, Operation, types_of
from custom.tools.description.loading import read
from custom.tools.description.texts import places

_FIELDS = {"id", "wrong", "evidence", "change", "places"}


@attrs.frozen
class Change:
    """What is done at one place; places.yaml describes each action."""

    action: str
    value: Any = None

    @classmethod
    def of(cls, entry: Any) -> Change:
        """A change as places.yaml writes it: ``list``, or ``{merge: {...}}``."""
        action, value = next(iter(entry.items())) if isinstance(entry, dict) and len(entry) == 1 else (entry, None)
        if action not in ((*_IN_PLACE, "remove") if value is None else ("merge", "add", "add_first")):
            raise ValueError(f"no change: {entry!r}")
        return cls(action, value)


def load_patches(path: Path) -> tuple[Patch, ...]:
    """The patches of a file.

    Raises:
        ValueError: a record has other fields than id, wrong, evidence, change and places, or a change is unknown.
    """
    return tuple(map(_patch, read(path)))


def _patch(record: Node) -> Patch:
    if record.keys() != _FIELDS:
        raise ValueError(f"{record.get('id')}: expected {', '.join(sorted(_FIELDS))}, got {', '.join(sorted(record))}")
    changes = {place: Change.of(entry) for place, entry in record["places"].items()}

    def apply(document: Document) -> Iterator[str]:
        operations = {operation.id: operation for operation in document.operations(callbacks=True)}
        for place, change in changes.items():
            name, _, where = place.partition(" ")
            if name in operations and _change(operations[name], where, change):
                yield place

    named = tuple(dict.fromkeys(place.partition(" ")[0] for place in changes))
    return Patch(record["id"], record["wrong"], record["evidence"], record["change"], apply, named, tuple(changes))


def _change(operation: Operation, where: str, change: Change) -> bool:
    """Apply a change at a place of an operation; False where there is nothing to do."""
    location, _, name = where.partition(" ")
    if name and change.action == "remove":
        return _remove(operation, location, name)
    if name and change.action in ("add", "add_first"):
        return _declare(operation, location, name, change.value, first=change.action == "add_first")
    if change.action == "add":
        holder, _, field = where.rpartition(".")
        changed = [_add(node, field, change.value) for node in _nodes(operation, holder)]
    else:
        apply = _IN_PLACE.get(change.action) or (lambda node: _merge(node, change.value))
        changed = [apply(node) for node in _nodes(operation, where)]
    return any(changed)


def _parameters(operation: Operation, location: str, name: str) -> list[Node]:
    return [one for one in operation.parameters if (one["in"], one["name"]) == (location, name)]


def _remove(operation: Operation, location: str, name: str) -> bool:
    found = _parameters(operation, location, name)
    for one in found:
        operation.parameters.remove(one)
    return bool(found)


def _declare(operation: Operation, location: str, name: str, value: Node, *, first: bool) -> bool:
    """Add a parameter, as the last or the first one; False if it is there."""
    if _parameters(operation, location, name):
        return False
    place = 0 if first else len(operation.parameters)
    operation.parameters.insert(place, {"in": location, "name": name, **copy.deepcopy(value)})
    return True


def _add(node: Node, field: str, value: Node) -> bool:
    """Add a field to an object; False if it has one of that name."""
    fields = node.setdefault("properties", {})
    if field in fields:
        return False
    fields[field] = copy.deepcopy(value)
    return True


def _nodes(operation: Operation, where: str) -> list[Node]:
    """The schemas, or the parameter, at a place; the operation itself without one."""
    if not where:
        return [operation.node]
    if where == "file":
        return [
            media.setdefault("schema", {}) for _, media_type, media in operation.responses() if "json" not in media_type
        ]
    wanted = {where, *(where.replace("payload", role, 1) for role in ("data", "answer") if where.startswith("payload"))}
    return [node for place, node in places(operation) if place in wanted]


def _merge(node: Node, value: Node) -> bool:
    """JSON Merge Patch (RFC 7396): mappings are merged, null removes a key, everything else replaces it."""
    changed = False
    for key, new in value.items():
        if new is None:
            changed |= node.pop(key, None) is not None
        elif isinstance(new, dict) and isinstance(node.get(key), dict):
            changed |= _merge(node[key], new)
        elif node.get(key) != new:
            node[key] = copy.deepcopy(new)
            changed = True
    return changed


def _become(node: Node, schema: Node) -> bool:
    node.clear()
    node.update(schema)
    return True


def _list(node: Node) -> bool:
    """An object becomes a list of it; the description is that of the place."""
    outside = {"description": node["description"]} if "description" in node else {}
    return "object" in types_of(node) and _become(node, {"type": "array", "items": dict(node), **outside})


def _item(node: Node) -> bool:
    """A list of objects becomes one of them."""
    return bool(node.get("items", {}).get("properties")) and _become(node, node["items"])


def _map(node: Node) -> bool:
    """An object becomes a map of such objects."""
    return bool(node.get("properties")) and _become(node, {"type": "object", "additionalProperties": dict(node)})


_IN_PLACE: dict[str, Callable[[Node], bool]] = {"list": _list, "item": _item, "map": _map}

_FILES = ("places.yaml", "places_online_booking.yaml", "places_developer_tools.yaml")
PLACES = tuple(one for name in _FILES for one in load_patches(Path(__file__).with_name(name)))
