"""Every object with fields in the patched description: where it stands, and what makes it one with another."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import attrs

from custom.tools.document import ABOUT, COMPONENT, Document, Node, Operation, types_of

_IGNORED = {
    "description",
    "example",
    "examples",
    "title",
    "default",
    "readOnly",
    "writeOnly",
    "required",
    ABOUT,
    COMPONENT,
}
_SIZES = ("float", "double", "int32", "int64")
"""Formats that say nothing in Python."""


@attrs.define
class Occurrence:
    """One object with fields at one place; those with one key share a model."""

    operation: str
    role: str
    schema: Node
    parent: Occurrence | None
    field: str
    key: str = ""

    @property
    def place(self) -> str:
        """Where it stands, as the table of declared names writes it (``get_visit data.records[]``)."""
        if self.parent is None:
            return f"{self.operation} {self.role}{self.field}"
        return f"{self.parent.place}{self.field}"

    @property
    def component(self) -> str | None:
        """The component that the description used here."""
        return self.schema.get(COMPONENT)


def is_model(schema: Node) -> bool:
    """Whether a schema is an object with fields of its own."""
    return bool(schema.get("properties"))


def is_envelope(schema: Node) -> bool:
    """Whether a schema is an envelope: ``data``, beside it at most ``success``, ``meta`` and ``included``."""
    properties = schema.get("properties", {})
    return "data" in properties and not properties.keys() - {"success", "data", "meta", "included"}


def roots(document: Document) -> Iterator[Occurrence]:
    """The payloads, metas, errors and bodies of all operations."""
    for operation in document.operations():
        yield from _operation_roots(operation)


def _operation_roots(operation: Operation) -> Iterator[Occurrence]:
    for _, media_type, media in operation.answers():
        schema = media.get("schema")
        if schema is None or "json" not in media_type:
            continue
        if is_envelope(schema):
            for part in ("data", "meta", "included"):
                if part in schema["properties"]:
                    yield Occurrence(operation.id, part, schema["properties"][part], None, "")
        else:
            yield Occurrence(operation.id, "answer", schema, None, "")
    for status, _, media in operation.answers(success=False):
        if "schema" in media:
            yield Occurrence(operation.id, f"{status} ", media["schema"], None, "")
    for media in operation.bodies().values():
        if "schema" in media:
            yield Occurrence(operation.id, "body", media["schema"], None, "")


def objects(level: list[Occurrence]) -> Iterator[Occurrence]:
    """All objects with fields, enclosing ones first, level by level, in the order of the description."""
    while level:
        below: list[Occurrence] = []
        for occurrence in level:
            yield from _objects_in(occurrence, below)
        level = below


def _objects_in(occurrence: Occurrence, below: list[Occurrence]) -> Iterator[Occurrence]:
    schema = occurrence.schema
    if is_model(schema):
        yield occurrence
        for name, child in schema["properties"].items():
            below.append(Occurrence(occurrence.operation, occurrence.role, child, occurrence, f".{name}"))
        if isinstance(schema.get("additionalProperties"), dict):
            inner = schema["additionalProperties"]
            below.append(Occurrence(occurrence.operation, occurrence.role, inner, occurrence, ".*"))
        return
    for key, mark in (("items", "[]"), ("additionalProperties", ".*")):
        if isinstance(schema.get(key), dict):
            yield from _objects_in(_part(occurrence, schema[key], mark), below)
    for key in ("oneOf", "anyOf"):
        for number, child in enumerate(schema.get(key, [])):
            yield from _objects_in(_part(occurrence, child, f"|{number}"), below)


def _part(occurrence: Occurrence, schema: Node, mark: str) -> Occurrence:
    return Occurrence(occurrence.operation, occurrence.role, schema, occurrence.parent, occurrence.field + mark)


def find_keys(found: list[Occurrence], declared: dict[str, str]) -> None:
    """Set the key of every object: by declared name, by component and shape, or by place."""
    agreed = _agreed([one for one in found if one.place in declared], declared)
    components = {id(one): _component_key(one) for one in found if one.component is not None}
    names = {components[id(one)]: agreed[one.place] for one in found if one.place in agreed and id(one) in components}
    for one in found:
        component = components.get(id(one))
        name = agreed.get(one.place) or names.get(component or "")
        if name:
            one.key = f"name {name}"
        elif component:
            one.key = component
        else:
            one.key = f"{one.parent.key}{one.field}" if one.parent else one.place


def _component_key(one: Occurrence) -> str:
    return f"component {one.component} {json.dumps(shape(one.schema), sort_keys=True)}"


def _agreed(found: list[Occurrence], declared: dict[str, str]) -> dict[str, str]:
    """The declared names of places whose objects fit what the fullest object of that name says."""
    agreed: dict[str, str] = {}
    for name in dict.fromkeys(declared.values()):
        shapes = {one.place: shape(one.schema) for one in found if declared[one.place] == name}
        full = fullest(list(shapes.values()))
        agreed |= {place: name for place, one in shapes.items() if is_within(one, full)}
    return agreed


def fullest(shapes: list[dict[str, Any]]) -> dict[str, Any]:
    """Of some shapes the one that most others are within; the first of several."""
    return max(shapes, key=lambda one: sum(is_within(other, one) for other in shapes), default={})


def shape(schema: Node) -> dict[str, Any]:
    """What a schema says of the values; whether null is allowed is not part of it."""
    result: dict[str, Any] = {}
    for name, value in schema.items():
        if name in _IGNORED:
            continue
        if name == "properties":
            result[name] = {field: shape(child) for field, child in value.items()}
        elif name in ("items", "additionalProperties") and isinstance(value, dict):
            result[name] = shape(value)
        elif name in ("oneOf", "anyOf"):
            result["anyOf"] = sorted((shape(child) for child in value), key=str)
        elif name == "format" and value in _SIZES:
            continue
        elif name == "type":
            result[name] = [kind for kind in types_of(schema) if kind != "null"]
        else:
            result[name] = value
    if schema.get("required"):
        result["required"] = sorted(schema["required"])
    return result


def is_within(less: dict[str, Any], more: dict[str, Any]) -> bool:
    """Whether a shape says the same as another, or nothing, wherever they differ."""
    for name, value in less.items():
        if name not in more:
            return False
        other = more[name]
        if name == "properties":
            if value.keys() != other.keys() or not all(is_within(value[f], other[f]) for f in value):
                return False
        elif isinstance(value, dict) and isinstance(other, dict):
            if not is_within(value, other):
                return False
        elif value != other:
            return False
    return True
