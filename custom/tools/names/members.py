"""The names of groups, methods, arguments and fields, and which enumeration a value has, as the lock has them.

A path argument stays what it is under another wire name and in another order; ``placing`` has the rule. A tag that is
renamed leaves its operations in their groups.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container
from itertools import chain, count

from openapi_python_client.strings import PythonIdentifier

from custom.tools.description.document import Document, Node, Operation, alternatives, types_of
from custom.tools.description.objects import step
from custom.tools.names.lock import Lock
from custom.tools.names.placing import locked_path, placed
from custom.tools.words import module_of

PYTHON_NAME = "x-python-name"
"""The name of a parameter as an argument."""
POSITION = "x-position"
"""The place of a path parameter among the arguments."""
METHOD = "x-method"
"""The name of an operation as a method."""
GROUP = "x-group"
"""The name of the group that has an operation: an attribute of the client."""
FIELDS = "x-fields"
"""The names of the fields of a component, by wire name."""

Codes = Node
"""The enumerations that the description has, by name."""

PREFIX = "field_"
"""Before a name that Python would not accept."""
_OF_MODELS = frozenset({"from_dict", "to_dict", "to_json", "keys", "extra", "field", "dt"})
"""What models and their modules have; names of Python's own are excluded before."""
_OF_METHODS = frozenset({"body", "result", "cast", "dt"})
"""What the code around methods has, likewise."""


def name_members(document: Document, lock: Lock) -> None:
    """Set the Python names of all groups, methods, arguments and fields; the models have theirs."""
    codes: Codes = document.root.get("x-codes", {})
    operations = list(document.operations())
    _name_groups(operations, lock)
    for operation in operations:
        name = lock.known("method", operation.id) or str(PythonIdentifier(operation.id, PREFIX))
        operation.node[METHOD] = lock.use("method", operation.id, name)
        _name_arguments(operation, lock, codes)
    _name_replacements(operations)
    of_package = {name for (kind, _), name in lock.used.items() if kind == "model"}
    for model, schema in document.root["components"]["schemas"].items():
        if model in of_package:
            _name_fields(model, schema, lock, codes)


def _name_groups(operations: list[Operation], lock: Lock) -> None:
    """An operation stays in its group; a new one joins that of the others under its tag."""
    groups: dict[str, Counter[str]] = {}
    for operation in operations:
        known = lock.known("group", operation.id)
        if known is not None:
            groups.setdefault(tag_of(operation), Counter())[known] += 1
    for operation in operations:
        tag = tag_of(operation)
        if tag:
            joined = max(groups[tag].items(), key=lambda one: (one[1], one[0]))[0] if tag in groups else module_of(tag)
            operation.node[GROUP] = lock.use("group", operation.id, lock.known("group", operation.id) or joined)


def _name_replacements(operations: list[Operation]) -> None:
    """Name the method that replaces a deprecated one, where that is an operation of the description."""
    homes = {one.id: f"api.{one.node[GROUP]}.{one.node[METHOD]}" for one in operations if GROUP in one.node}
    for operation in operations:
        replacement = operation.node.get("x-replacement")
        if replacement in homes:
            operation.node["x-replacement"] = homes[replacement]


def tag_of(operation: Operation) -> str:
    """The first tag of an operation; empty where it has no tag."""
    return next(iter(operation.node.get("tags") or []), "")


def _name_arguments(operation: Operation, lock: Lock, codes: Codes) -> None:
    taken = set(_OF_METHODS)
    if "x-unfiltered" in operation.node:
        taken.add(operation.node["x-unfiltered"])
    locked = list(locked_path(operation.id, lock))
    _put_in_order(operation, lock)
    named = [p for where in ("query", "header") for p in operation.parameters if p["in"] == where]
    known = {id(p): lock.known("argument", f"{operation.id} {p['in']} {step_of(p)}") for p in named}
    taken |= {name for name in known.values() if name} | set(locked)
    for position, (parameter, locked_name) in enumerate(placed(operation, locked), 1):
        name = locked_name or _free(parameter["name"], taken, "_path")
        taken.add(name)
        parameter[POSITION] = position
        parameter[PYTHON_NAME] = lock.use("argument", f"{operation.id} path {position}", name)
        _pin_code(parameter["schema"], f"{operation.id} path {position}", lock, codes)
    for parameter in named:
        place = f"{operation.id} {parameter['in']} {step_of(parameter)}"
        wire = parameter.get(PYTHON_NAME) or parameter["name"]
        name = known[id(parameter)] or _free(wire, taken, f"_{parameter['in']}")
        taken.add(name)
        parameter[PYTHON_NAME] = lock.use("argument", place, name)
        items = parameter["schema"].get("items")
        _pin_code(items if isinstance(items, dict) else parameter["schema"], place, lock, codes)


def _put_in_order(operation: Operation, lock: Lock) -> None:
    """Arguments have the order of the lock, whatever that of the description is; new ones come last."""
    named = [p for p in operation.parameters if p["in"] != "path"]
    ordered = iter(sorted(named, key=lambda p: lock.position("argument", f"{operation.id} {p['in']} {step_of(p)}")))
    operation.parameters[:] = [p if p["in"] == "path" else next(ordered) for p in operation.parameters]


def step_of(parameter: Node) -> str:
    """The wire name of a parameter as a place writes it; brackets stay."""
    return step(parameter["name"])


def _name_fields(model: str, schema: Node, lock: Lock, codes: Codes) -> None:
    wires = list(schema.get("properties", {}))
    names = {wire: lock.known("field", f"{model}.{step(wire)}") for wire in wires}
    taken = {name for name in names.values() if name} | _OF_MODELS
    for wire in sorted(wires, key=lambda wire: (PythonIdentifier(wire, PREFIX) != wire, wire)):
        name = names[wire] or _free(wire, taken)
        taken.add(name)
        names[wire] = lock.use("field", f"{model}.{step(wire)}", name)
        value = only_value(schema["properties"][wire])
        if value is not None:
            lock.use("constant", f"{model}.{step(wire)}", value)
        _pin_codes(schema["properties"][wire], f"{model}.{step(wire)}", lock, codes)
    schema[FIELDS] = names


def only_value(schema: Node) -> str | None:
    """The one text that a field can hold, which distinguishes alternatives; None where it can hold others."""
    values = [value for value in schema.get("enum", []) if value is not None]
    plain = len(values) == 1 and isinstance(values[0], str) and re.fullmatch(r"\S+", values[0])
    return str(values[0]) if plain else None


def _free(wire: str, taken: Container[str], suffix: str = "_") -> str:
    """The Python name of a wire name, different from those that are taken."""
    name = str(PythonIdentifier(wire, PREFIX))
    endings = chain(["", suffix], (f"_{number}" for number in count(2)))
    return next(name + ending for ending in endings if name + ending not in taken)


def _pin_codes(schema: Node, place: str, lock: Lock, codes: Codes) -> None:
    """Give a value and all that is in it the enumerations of the lock, and record in the lock those that it has."""
    _pin_code(schema, place, lock, codes)
    for key, mark in (("items", "[]"), ("additionalProperties", ".*")):
        if isinstance(schema.get(key), dict):
            _pin_codes(schema[key], place + mark, lock, codes)
    for mark, child in alternatives(schema):
        _pin_codes(child, place + mark, lock, codes)


def _pin_code(schema: Node, place: str, lock: Lock, codes: Codes) -> None:
    known = lock.known("enum", place)
    if known in codes and "integer" in types_of(schema):
        schema["x-code"] = known
    if "x-code" in schema:
        lock.use("enum", place, schema["x-code"])
