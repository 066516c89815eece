"""An example of a whole object is an example of each of its fields."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from custom.tools.document import Node, types_of


def hand_down(schema: Node, example: Any) -> None:
    """Give the fields of an object, and the items of a list, the example that a whole one shows; their own wins."""
    if isinstance(example, list) and isinstance(schema.get("items"), dict):
        for item in example:
            hand_down(schema["items"], item)
    elif isinstance(example, dict) and isinstance(schema.get("properties"), dict):
        for name, child in schema["properties"].items():
            if name in example:
                child.setdefault("example", example[name])
                hand_down(child, example[name])


_PLACEHOLDERS = {"integer": 1, "number": 1.0, "boolean": True, "string": "text", "object": {}}


def example_of(schema: Node, target: Callable[[Node], Node]) -> Any:
    """An example of a value: the documented one, or one made of its required fields; ``target`` follows references."""
    if "example" in schema:
        return schema["example"]
    if schema.get("enum"):
        return schema["enum"][0]
    kind = next((one for one in types_of(schema) if one != "null"), "object")
    if kind == "array":
        return [example_of(target(schema.get("items", {})), target)]
    if kind == "object":
        properties: Node = schema.get("properties", {})
        wires = [wire for wire in schema.get("required", []) if wire in properties] or list(properties)[:1]
        return {wire: example_of(target(properties[wire]), target) for wire in wires}
    if schema.get("format") in ("date", "date-time"):
        return "2026-01-21" if schema["format"] == "date" else "2026-01-21T10:00:00"
    return _PLACEHOLDERS[kind]
