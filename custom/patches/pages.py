"""What only the published pages say: parameters, fields and details of single places, as data."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from pathlib import Path

from custom.patches.registry import Patch
from custom.tools.document import Document, Node
from custom.tools.loading import read
from custom.tools.texts import places

_ENTRIES: list[Node] = read(Path(__file__).with_name("pages.yaml"))


def _patch(entry: Node) -> Patch:
    def apply(document: Document) -> Iterator[str]:
        for operation in document.operations():
            declared = {(one["in"], one["name"]) for one in operation.parameters}
            missing = {
                place: {"in": kind, "name": name, **copy.deepcopy(parameter)}
                for place, parameter in _of(entry, "parameters", operation.id).items()
                for kind, _, name in [place.partition(" ")]
                if (kind, name) not in declared
            }
            operation.parameters[:0] = missing.values()
            yield from (f"{operation.id} {place}" for place in missing)
            details = _of(entry, "details", operation.id)
            fields: dict[str, Node] = {}
            for place, field in _of(entry, "fields", operation.id).items():
                holder, _, name = place.rpartition(".")
                fields.setdefault(holder, {})[name] = field
            for place, node in list(places(operation)):
                for name, field in fields.get(place, {}).items():
                    if name not in node.get("properties", {}):
                        node.setdefault("properties", {})[name] = copy.deepcopy(field)
                        yield f"{operation.id} {place}.{name}"
                if place in details and _detail(node, details[place]):
                    yield f"{operation.id} {place}"

    operations = {place.partition(" ")[0] for place in places_of(entry["id"])}
    return Patch(entry["id"], entry["wrong"], entry["evidence"], entry["change"], apply, tuple(sorted(operations)))


def _of(entry: Node, kind: str, operation_id: str) -> Node:
    """The entries of one kind for an operation, by place."""
    named = (key.partition(" ") for key in entry.get(kind, {}))
    return {place: entry[kind][f"{name} {place}"] for name, _, place in named if name == operation_id}


def _detail(node: Node, detail: Node) -> bool:
    """Say a detail of a place, null taking one away; whether it was not said yet."""
    schema = node["schema"] if "in" in node else node
    changed = {key: value for key, value in detail.items() if schema.get(key) != value}
    schema.update(copy.deepcopy(changed))
    for key in [key for key, value in schema.items() if key in changed and value is None]:
        del schema[key]
    return bool(changed)


def places_of(patch_id: str) -> set[str]:
    """The places that a patch has entries for."""
    entry = next(one for one in _ENTRIES if one["id"] == patch_id)
    return {place for kind in ("parameters", "fields", "details") for place in entry.get(kind, {})}


PAGES: tuple[Patch, ...] = tuple(map(_patch, _ENTRIES))
