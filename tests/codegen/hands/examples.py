"""Hands that write examples another way."""

from __future__ import annotations

from typing import Any

from tests.codegen.hands.walking import Node, all_schemas, with_examples


def plural_examples(raw: Node) -> Node:
    """``examples`` wherever ``example`` stood."""
    for schema in all_schemas(raw):
        if "example" in schema:
            schema["examples"] = [schema.pop("example")]
    for holder in with_examples(raw):
        if "example" in holder:
            holder["examples"] = {"first": {"summary": "One", "value": holder.pop("example")}}
    return raw


_NONE: Any = object()


def object_examples(raw: Node) -> Node:
    """Examples of complete objects instead of examples of their fields."""

    def collected(schema: Node) -> Any:
        """The example of a schema, taken away from what is in it."""
        own = schema.pop("example", _NONE)
        if "$ref" in schema:
            return own
        fields = {name: collected(child) for name, child in schema.get("properties", {}).items()}
        fields = {name: value for name, value in fields.items() if value is not _NONE}
        items = collected(schema["items"]) if isinstance(schema.get("items"), dict) else _NONE
        for key in ("oneOf", "anyOf", "allOf"):
            for child in schema.get(key, []):
                _put_back(child, collected(child))
        if isinstance(schema.get("additionalProperties"), dict):
            _put_back(schema["additionalProperties"], collected(schema["additionalProperties"]))
        if fields:
            return {**(own if isinstance(own, dict) else {}), **fields}
        if own is not _NONE:
            return own
        return [items] if items is not _NONE else _NONE

    for schema in raw.get("components", {}).get("schemas", {}).values():
        _put_back(schema, collected(schema))
    for holder in with_examples(raw):
        if isinstance(holder.get("schema"), dict):
            example = collected(holder["schema"])
            if example is not _NONE:
                holder.setdefault("example", example)
    return raw


def _put_back(schema: Node, example: Any) -> None:
    if example is not _NONE:
        schema["example"] = example


def no_examples(raw: Node) -> Node:
    """No example anywhere."""
    for schema in all_schemas(raw):
        schema.pop("example", None)
    for holder in with_examples(raw):
        holder.pop("example", None)
    return raw


def shared_examples(raw: Node) -> Node:
    """Examples of parameters and media types as components."""
    shelf = raw.setdefault("components", {}).setdefault("examples", {})
    for holder in with_examples(plural_examples(raw)):
        for name, example in holder.get("examples", {}).items():
            shelf[f"example-{len(shelf)}"] = example
            holder["examples"][name] = {"$ref": f"#/components/examples/example-{len(shelf) - 1}"}
    return raw
