"""An example of an object is an example of each of its fields."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from custom.tools.description.document import Node, types_of


def hand_down(schema: Node, example: Any) -> None:
    """Pass the example of an object to its fields, and that of a list to its items; their own wins."""
    if isinstance(example, list) and isinstance(schema.get("items"), dict):
        for item in example:
            hand_down(schema["items"], item)
    elif isinstance(example, dict) and isinstance(schema.get("properties"), dict):
        for name, child in schema["properties"].items():
            if name in example:
                child.setdefault("example", example[name])
                hand_down(child, example[name])


_PLACEHOLDERS = {"integer": 1, "number": 1.0, "boolean": True, "string": "text", "object": {}}


_DEEPEST = 8
"""Levels of an example; a model that needs itself would have no end."""


def example_of(schema: Node, target: Callable[[Node], Node], depth: int = 0) -> Any:
    """An example of a value: the documented one, or one with its required fields; ``target`` follows references.

    What is documented may be of another type, such as a phone number without quotes; the example that is returned
    is of the type that the argument takes.
    """
    schema = target(schema)
    documented = schema.get("example")
    if schema.get("enum"):
        return documented if documented in schema["enum"] else schema["enum"][0]
    types = [one for one in types_of(schema) if one != "null"]
    type_ = types[0] if types else "object"
    if schema.get("format") == "binary":
        return b"content"
    if depth > _DEEPEST:
        return None
    if type_ == "array":
        items = documented if isinstance(documented, list) else [None]
        return [_at(schema.get("items", {}), item, target, depth) for item in items]
    if type_ == "object" and isinstance(schema.get("properties"), dict):
        return _object(schema, documented if isinstance(documented, dict) else {}, target, depth)
    if documented is not None:
        return str(documented) if types == ["string"] and not isinstance(documented, (dict, list)) else documented
    if schema.get("format") in ("date", "date-time"):
        return "2026-01-21" if schema["format"] == "date" else "2026-01-21T10:00:00"
    return _PLACEHOLDERS[type_]


def _object(schema: Node, documented: Node, target: Callable[[Node], Node], depth: int) -> Node:
    properties: Node = schema["properties"]
    needed = next((form["needs"] for form in schema.get("x-forms", [])), schema.get("required", []))
    required = [wire for wire in needed if wire in properties]
    shown = [wire for wire in properties if wire in documented or "example" in target(properties[wire])]
    wires = [*required, *(wire for wire in shown if wire not in required)] if depth else required or shown
    return {wire: _at(properties[wire], documented.get(wire), target, depth) for wire in wires or list(properties)[:1]}


def _at(schema: Node, example: Any, target: Callable[[Node], Node], depth: int) -> Any:
    """An example of a place for which the object around it may show one."""
    schema = target(schema)
    return example_of(schema if example is None else {**schema, "example": example}, target, depth + 1)
