"""Examples of the type that their own schema states.

Upstream shows phone numbers without quotes, flags as true where the type is a number, and PHP's empty list in the place
of an object. Checkers refuse a description for these.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import Any

from custom.tools.description.document import Node, types_of

MAPS = frozenset({"properties", "paths", "webhooks", "schemas", "content", "headers", "securitySchemes", "responses"})
"""Where keys are names, and not keywords of OpenAPI."""
VALUES = frozenset({"example", "examples", "default", "enum", "const", "required", "security"})
"""Where no schema stands below."""
_REFERENCE = "#/components/schemas/"
_NOTHING: Any = object()
"""No value: the example is of another type, and can't be read as one of its own."""
_NUMBER = re.compile(r"-?[0-9]{1,18}(\.[0-9]{1,18})?")


def fit_examples(root: Node) -> None:
    """Give all examples of a description their type; those without one are left out."""
    schemas: Node = root.get("components", {}).get("schemas", {})
    waiting: list[tuple[Any, bool]] = [(root, False)]
    while waiting:
        node, is_map = waiting.pop()
        if isinstance(node, list):
            waiting += [(one, False) for one in node]
        if not isinstance(node, dict):
            continue
        if not is_map and "example" in node:
            example = _fitted(node.get("schema", node), node["example"], schemas)
            if example is _NOTHING:
                del node["example"]
            else:
                node["example"] = example
        waiting += [(one, not is_map and key in MAPS) for key, one in node.items() if is_map or key not in VALUES]


def _fitted(schema: Node, value: Any, schemas: Node) -> Any:
    schema = _resolved(schema, schemas)
    options = [*schema.get("anyOf", ()), *schema.get("oneOf", ())]
    if options:
        fitting = [_fitted(option, value, schemas) for option in options]
        return next(
            (one for one in fitting if _same(one, value)), next((o for o in fitting if o is not _NOTHING), _NOTHING)
        )
    result = _of_type(schema, value, schemas)
    if result is None or result is _NOTHING:
        return result
    return result if _is_allowed(schema, result) else _NOTHING


def _same(one: Any, other: Any) -> bool:
    return type(one) is type(other) and bool(one == other)


def _resolved(schema: Node, schemas: Node) -> Node:
    while True:
        if "$ref" in schema:
            others = {key: one for key, one in schema.items() if key != "$ref"}
            schema = {**schemas.get(schema["$ref"].removeprefix(_REFERENCE), {}), **others}
        elif len(schema.get("allOf", ())) == 1:
            schema = {**schema["allOf"][0], **{key: one for key, one in schema.items() if key != "allOf"}}
        else:
            return schema


def _of_type(schema: Node, value: Any, schemas: Node) -> Any:
    """A value as one of the types of a schema: objects and lists part by part."""
    types = types_of(schema)
    if not types:
        return value
    if isinstance(value, dict) and "object" in types:
        fields: Node = schema.get("properties", {})
        others = schema.get("additionalProperties")
        other: Node = others if isinstance(others, dict) else {}
        parts = {name: _fitted(fields.get(name, other), part, schemas) for name, part in value.items()}
        return {name: part for name, part in parts.items() if part is not _NOTHING}
    if isinstance(value, list) and "array" in types:
        items = [_fitted(schema.get("items", {}), item, schemas) for item in value]
        return [item for item in items if item is not _NOTHING]
    if value == [] and "object" in types:
        # PHP has one empty container, so that nothing looks like an empty list.
        return None if "null" in types else _NOTHING
    return _scalar(types, value)


def _scalar(types: list[str], value: Any) -> Any:
    """A scalar as one of several types; a value of another type is converted where that loses nothing."""
    own = {type(None): "null", bool: "boolean", str: "string", int: "integer", float: "number"}.get(type(value), "")
    if own in types or (own == "integer" and "number" in types):
        return value
    if isinstance(value, bool):
        return int(value) if "integer" in types else _NOTHING
    if isinstance(value, int | float) and "string" in types:
        return str(value)
    if isinstance(value, str) and _NUMBER.fullmatch(value) and {"integer", "number"} & {*types}:
        number = float(value)
        return int(number) if number.is_integer() else number if "number" in types else _NOTHING
    return _NOTHING


def _is_allowed(schema: Node, value: Any) -> bool:
    """Whether a value of the right type is one of those that the schema allows."""
    if value not in schema.get("enum", [value]) or value != schema.get("const", value):
        return False
    if isinstance(value, dict):
        return value.keys() >= {*schema.get("required", ())}
    if not isinstance(value, str):
        return True
    length = len(value)
    if not schema.get("minLength", 0) <= length <= schema.get("maxLength", length):
        return False
    if schema.get("format") == "date" and not _is_day(value):
        return False
    return re.search(schema.get("pattern", ""), value) is not None


def _is_day(text: str) -> bool:
    try:
        return str(dt.date.fromisoformat(text)) == text
    except ValueError:
        return False
