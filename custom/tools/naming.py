"""Give every object in the patched description one model, and the model a good, stable name.

Equal shapes share a model, however often and under whatever names the description writes them down. A name
comes, in this order, from the table of declared names, from the component that the description used, or
from the place: the enclosing model and the field, or the operation.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import attrs

from custom.tools.document import COMPONENT, Document, Node, Operation, types_of

_IGNORED = {
    "description",
    "example",
    "examples",
    "title",
    "default",
    "readOnly",
    "writeOnly",
    "required",
    COMPONENT,
}
_SIZES = ("float", "double", "int32", "int64")
"""Formats that say nothing in Python."""
_TELLING = 4
"""How many equal field names make it likely that two pages speak of the same thing."""
_PLURALS = (
    ("ies", "y"),
    ("sses", "ss"),
    ("ches", "ch"),
    ("shes", "sh"),
    ("xes", "x"),
    ("ss", "ss"),
    ("us", "us"),
    ("s", ""),
)


@attrs.define
class _Occurrence:
    operation: str
    role: str
    schema: Node
    parent: _Occurrence | None
    field: str
    key: str = ""

    @property
    def place(self) -> str:
        """Where it stands, as the table of declared names writes it (``get_visit data.records[]``)."""
        if self.parent is None:
            return f"{self.operation} {self.role}{self.field}"
        return f"{self.parent.place}{self.field}"


def singular(word: str) -> str:
    """The singular of an English plural, as far as field names need it."""
    for ending, replacement in _PLURALS:
        if word.endswith(ending):
            return word[: len(word) - len(ending)] + replacement
    return word


def pascal(text: str) -> str:
    """PascalCase of a wire name or operationId."""
    return "".join(part[:1].upper() + part[1:] for part in re.split(r"[^A-Za-z0-9]+", text) if part)


def is_model(schema: Node) -> bool:
    """Whether a schema is an object with fields of its own."""
    return bool(schema.get("properties"))


def is_envelope(schema: Node) -> bool:
    """Whether a schema is an envelope: ``data``, beside it at most ``success``, ``meta`` and ``included``."""
    properties = schema.get("properties", {})
    return "data" in properties and not properties.keys() - {"success", "data", "meta", "included"}


def name_models(document: Document, declared: dict[str, str]) -> None:
    """Move all objects with fields to named components and leave references in their places."""
    roots = list(_roots(document))
    shapes: dict[str, list[_Occurrence]] = {}
    for occurrence in _in_order(roots):
        shapes.setdefault(occurrence.key, []).append(occurrence)
    richer = _richer(shapes)
    for key, better in richer.items():
        shapes[better].extend(shapes.pop(key))
    schemas: dict[str, Node] = document.root["components"]["schemas"]
    names: dict[str, str] = {}
    taken = {*schemas, *document.root.get("x-codes", {})}
    for key, occurrences in _by_strength(shapes, declared):
        names[key] = _free_name(occurrences, names, declared, taken)
        taken.add(names[key])
    names.update({key: names[better] for key, better in richer.items()})
    for key, occurrences in shapes.items():
        schemas[names[key]] = _body(occurrences, names)
    for occurrence in roots:
        _refer(occurrence.schema, names)
    document.root["components"]["schemas"] = dict(sorted(schemas.items()))


def _roots(document: Document) -> Iterator[_Occurrence]:
    for operation in document.operations():
        yield from _operation_roots(operation)


def _operation_roots(operation: Operation) -> Iterator[_Occurrence]:
    for _, media_type, media in operation.answers():
        schema = media.get("schema")
        if schema is None or "json" not in media_type:
            continue
        if is_envelope(schema):
            for part in ("data", "meta", "included"):
                if part in schema["properties"]:
                    yield _Occurrence(operation.id, part, schema["properties"][part], None, "")
        else:
            yield _Occurrence(operation.id, "answer", schema, None, "")
    for status, _, media in operation.answers(success=False):
        if "schema" in media:
            yield _Occurrence(operation.id, f"{status} ", media["schema"], None, "")
    for media in operation.bodies().values():
        if "schema" in media:
            yield _Occurrence(operation.id, "body", media["schema"], None, "")


def _in_order(roots: list[_Occurrence]) -> Iterator[_Occurrence]:
    """All objects with fields, enclosing ones first, level by level, in the order of the description."""
    level = roots
    while level:
        below: list[_Occurrence] = []
        for occurrence in level:
            yield from _models_in(occurrence, below)
        level = below


def _models_in(occurrence: _Occurrence, below: list[_Occurrence]) -> Iterator[_Occurrence]:
    schema = occurrence.schema
    if is_model(schema):
        occurrence.key = _key(schema)
        yield occurrence
        for name, child in schema["properties"].items():
            below.append(_Occurrence(occurrence.operation, occurrence.role, child, occurrence, f".{name}"))
        if isinstance(schema.get("additionalProperties"), dict):
            below.append(_child(occurrence, schema["additionalProperties"], ".*"))
        return
    for key, mark in (("items", "[]"), ("additionalProperties", ".*")):
        if isinstance(schema.get(key), dict):
            yield from _models_in(_child(occurrence, schema[key], mark), below)
    for key in ("oneOf", "anyOf"):
        for number, child in enumerate(schema.get(key, [])):
            yield from _models_in(_child(occurrence, child, f"|{number}"), below)


def _child(occurrence: _Occurrence, schema: Node, mark: str) -> _Occurrence:
    return _Occurrence(occurrence.operation, occurrence.role, schema, occurrence.parent, occurrence.field + mark)


def _key(schema: Node) -> str:
    return json.dumps(_shape(schema), sort_keys=True)


def _shape(schema: Node) -> Any:
    """What two schemas must agree in to be one model; whether null is allowed is not part of it."""
    shape: dict[str, Any] = {}
    for name, value in schema.items():
        if name in _IGNORED:
            continue
        if name == "properties":
            shape[name] = {field: _shape(child) for field, child in value.items()}
        elif name in ("items", "additionalProperties") and isinstance(value, dict):
            shape[name] = _shape(value)
        elif name in ("oneOf", "anyOf"):
            shape["anyOf"] = sorted((_shape(child) for child in value), key=str)
        elif name == "format" and value in _SIZES:
            continue
        elif name == "type":
            shape[name] = [kind for kind in types_of(schema) if kind != "null"]
        else:
            shape[name] = value
    if schema.get("required") and not schema.get("x-answer"):
        shape["required"] = sorted(schema["required"])
    return shape


def _richer(shapes: dict[str, list[_Occurrence]]) -> dict[str, str]:
    """For shapes of answers that another page describes in more detail: that other shape.

    Two pages about one thing often agree in all fields, and one leaves out what its lists hold.
    """
    answers: dict[frozenset[str], list[str]] = {}
    for key, occurrences in shapes.items():
        fields = frozenset(occurrences[0].schema["properties"])
        if len(fields) >= _TELLING and all(one.role != "body" for one in occurrences):
            answers.setdefault(fields, []).append(key)
    richer: dict[str, str] = {}
    for keys in answers.values():
        for key in keys:
            better = [o for o in keys if o != key and _looser(json.loads(key), json.loads(o))]
            best = next(
                (o for o in better if not any(_looser(json.loads(o), json.loads(x)) for x in better if x != o)),
                None,
            )
            if best is not None and richer.get(best) != key:
                richer[key] = best
    return {key: _last(key, richer) for key in richer}


def _last(key: str, richer: dict[str, str]) -> str:
    while key in richer:
        key = richer[key]
    return key


def _looser(less: dict[str, Any], more: dict[str, Any]) -> bool:
    """Whether a shape says the same as another, or nothing, wherever they differ."""
    for name, value in less.items():
        if name not in more:
            return False
        other = more[name]
        if name == "properties":
            if value.keys() != other.keys() or not all(_looser(value[f], other[f]) for f in value):
                return False
        elif isinstance(value, dict) and isinstance(other, dict):
            if not _looser(value, other):
                return False
        elif value != other:
            return False
    return True


def _by_strength(shapes: dict[str, list[_Occurrence]], declared: dict[str, str]) -> list[tuple[str, list[_Occurrence]]]:
    """Shapes with a declared name choose first, then those with a component's name, then the others."""

    def rank(item: tuple[str, list[_Occurrence]]) -> int:
        if any(one.place in declared for one in item[1]):
            return 0
        return 1 if any(COMPONENT in one.schema for one in item[1]) else 2

    return sorted(shapes.items(), key=rank)


def _free_name(occurrences: list[_Occurrence], names: dict[str, str], declared: dict[str, str], taken: set[str]) -> str:
    candidates = list(_candidates(occurrences, names, declared))
    for name in candidates:
        if name not in taken:
            return name
    for number in range(2, 1000):
        if f"{candidates[-1]}{number}" not in taken:
            return f"{candidates[-1]}{number}"
    raise AssertionError("out of names")


def _candidates(occurrences: list[_Occurrence], names: dict[str, str], declared: dict[str, str]) -> Iterator[str]:
    yield from (declared[one.place] for one in occurrences if one.place in declared)
    hints = [one.schema[COMPONENT] for one in occurrences if COMPONENT in one.schema]
    yield from (pascal(hint) for hint in sorted(set(hints), key=lambda hint: (-hints.count(hint), hints.index(hint))))
    if all(one.role == "body" for one in occurrences):
        yield from (f"{pascal(hint)}Input" for hint in dict.fromkeys(hints))
    for one in occurrences:
        yield _place_name(one, names)
    first = occurrences[0]
    yield pascal(first.operation) + pascal(re.sub(r"[^A-Za-z0-9_]+", " ", first.place.partition(" ")[2]))


def _place_name(one: _Occurrence, names: dict[str, str]) -> str:
    field = re.sub(r"[^A-Za-z0-9_]", "", one.field)
    if one.parent is not None:
        parent = names.get(one.parent.key) or pascal(one.operation)
        return parent + pascal(singular(field) if "[]" in one.field or ".*" in one.field[1:] else field)
    suffix = {"body": "Body", "meta": "Meta"}.get(one.role, "Item" if "[]" in one.field else "Result")
    return pascal(one.operation) + suffix


def _body(occurrences: list[_Occurrence], names: dict[str, str]) -> Node:
    """The component of a shape: the first occurrence, with descriptions that only later ones have."""
    merged: Node = {**occurrences[0].schema}
    merged.pop(COMPONENT, None)
    merged["properties"] = {}
    for name in occurrences[0].schema["properties"]:
        children = [one.schema["properties"][name] for one in occurrences]
        child = dict(children[0])
        for key in ("description", "example", "default"):
            found = [other[key] for other in children if key in other]
            if found:
                child[key] = found[0]
        if any("null" in types_of(other) for other in children) and "null" not in types_of(child) and types_of(child):
            child["type"] = [*types_of(child), "null"]
        _refer(child, names)
        merged["properties"][name] = child
    if isinstance(merged.get("additionalProperties"), dict):
        merged["additionalProperties"] = {**merged["additionalProperties"]}
        _refer(merged["additionalProperties"], names)
    merged["type"] = "object"
    return merged


def _refer(schema: Node, names: dict[str, str]) -> None:
    """Replace the objects with fields in a schema by references, in place."""
    if is_model(schema):
        name = names[_key(schema)]
        description = schema.get("description")
        nullable = "null" in types_of(schema)
        schema.clear()
        reference = {"$ref": f"#/components/schemas/{name}"}
        if nullable:
            schema["anyOf"] = [reference, {"type": "null"}]
        elif description:
            schema["allOf"] = [reference]
        else:
            schema.update(reference)
        if description and not schema.get("$ref"):
            schema["description"] = description
        return
    schema.pop(COMPONENT, None)
    for key in ("items", "additionalProperties"):
        if isinstance(schema.get(key), dict):
            schema[key] = {**schema[key]}
            _refer(schema[key], names)
    for key in ("oneOf", "anyOf"):
        if key in schema:
            schema[key] = [{**child} for child in schema[key]]
            for child in schema[key]:
                _refer(child, names)
