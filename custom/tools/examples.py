"""An example of a whole object is an example of each of its fields."""

from __future__ import annotations

from typing import Any

from custom.tools.document import Node


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
