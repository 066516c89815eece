"""Schemas in one form, whatever can be written in several ways: types, values, unions, parts of an object."""

from __future__ import annotations

from typing import Any

from custom.tools.description.document import ABOUT, SHARED, Node, types_of

ALTERNATIVES = ("oneOf", "anyOf")
_USED = frozenset(
    {"type", "format", "enum", "const", "default", "description", "example", "deprecated"}
    | {"properties", "required", "additionalProperties", "items", "oneOf", "anyOf", "allOf"}
    | {"minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "minProperties", "uniqueItems"}
)
"""The keys of a schema that the package uses; the marks of the pipeline come on top."""
TEXTS = frozenset({"description", "example"})
"""Keys that are for readers alone."""
_SIZES = frozenset({"int32", "int64", "float", "double"})
"""Formats without a meaning in Python."""
TYPES = ("object", "array", "string", "boolean", "integer", "number")
"""The types that a value may have, in the order in which they are written."""
_NONE = object()
_EMPTY = {
    **{"minLength": 0, "minItems": 0, "minProperties": 0, "uniqueItems": False, "deprecated": False},
    **{"required": [], "type": []},
}
"""Values that mean the same as an absent key."""


def meaningful(schema: Node) -> Node:
    """The part of a schema that the package uses."""
    return {
        key: value
        for key, value in schema.items()
        if (key in _USED or key.startswith("x-")) and not _is_meaningless(key, value)
    }


def _is_meaningless(key: str, value: Any) -> bool:
    """Whether a key could as well be absent; an object may hold further fields unless it forbids them."""
    if key == "additionalProperties":
        return value in (True, {})
    if key == "items":
        return isinstance(value, bool)  # a list of anything, or one that is empty
    return value == _EMPTY.get(key, _NONE) or (key == "format" and value in _SIZES)


def plain_types(schema: Node) -> None:
    """A single type is not written as a list, and several have one order, null last."""
    types = types_of(schema)
    if "type" in schema and types:
        solid = sorted({*types} - {"null"}, key=lambda one: (TYPES.index(one) if one in TYPES else 0, one))
        ordered = [*solid, *(["null"] if "null" in types else [])]
        schema["type"] = ordered[0] if len(ordered) == 1 else ordered


def plain_values(schema: Node) -> None:
    """Leave an enumeration out that can't be one in Python: values of several types, flags, decimals."""
    if "const" in schema:
        schema["enum"] = [schema.pop("const")]
    values = [value for value in schema.get("enum", []) if value is not None]
    if "enum" in schema and not _alike(values):
        if not values:
            schema["type"] = "null"
        del schema["enum"]


def write_type_out(schema: Node) -> None:
    """Give a schema the type that it implies: by its fields, its items, or its values."""
    if "type" in schema or schema.keys() & {*ALTERNATIVES}:
        return
    values = [value for value in schema.get("enum", []) if value is not None]
    if schema.get("properties"):
        schema["type"] = "object"
    elif "items" in schema:
        schema["type"] = "array"
    elif values:
        own = "string" if isinstance(values[0], str) else "integer"
        schema["type"] = own if len(values) == len(schema["enum"]) else [own, "null"]


def _alike(values: list[Any]) -> bool:
    types = {type(value) for value in values}
    return types in ({str}, {int})


def flat(schema: Node) -> Node:
    """A schema without parts that are one with it: ``allOf``, a union with null, alternatives beside fields."""
    parts = schema.pop("allOf", [])
    if parts:
        schema = _merged(schema, parts)
    if not schema.get("properties", True):
        del schema["properties"]
    for key in ALTERNATIVES:
        options = schema.get(key)
        if not options:
            schema.pop(key, None)
        elif _are_values(options):
            schema = _of_values(schema, key)
        elif schema.get("properties"):
            schema = _beside_fields(schema, key)
        else:
            schema = _without_null(schema, key)
    return schema


def _merged(schema: Node, parts: list[Node]) -> Node:
    alone = len(parts) == 1 and "properties" not in schema
    result = dict(schema)
    for part in parts:
        for key, value in part.items():
            if key in (ABOUT, SHARED) and not alone:
                continue  # the texts of an extended component are not about this schema
            if key == "properties":
                result["properties"] = {**value, **result.get("properties", {})}
            elif key == "required":
                result["required"] = sorted({*result.get("required", []), *value})
            else:
                result.setdefault(key, value)
    return result


def _are_values(options: list[Node]) -> bool:
    """Whether alternatives are single values and nothing else, null perhaps among them."""
    solid = [option for option in options if types_of(option) != ["null"]]
    return len(solid) > 1 and all(
        len(option.get("enum", [])) == 1 and option.keys() <= {"type", "enum", *TEXTS} for option in solid
    )


def _of_values(schema: Node, key: str) -> Node:
    """A union of single values is an enumeration."""
    options = [option for option in schema[key] if types_of(option) != ["null"]]
    result: Node = {"enum": [option["enum"][0] for option in options]}
    types = dict.fromkeys(one for option in options for one in types_of(option))
    result |= {"type": [*types]} if types else {}
    result |= {name: value for name, value in schema.items() if name != key}
    plain_types(result)
    plain_values(result)
    if len(options) < len(schema[key]):
        allow_null(result)
    return result


def _beside_fields(schema: Node, key: str) -> Node:
    """Alternatives beside fields are one object: all fields, of which those are required that always are."""
    options = [option for option in schema[key] if types_of(option) != ["null"]]
    result = {name: value for name, value in schema.items() if name != key}
    for option in options:
        result["properties"] = {**option.get("properties", {}), **result["properties"]}
    always = set.intersection(*(set(option.get("required", [])) for option in options)) if options else set()
    required = sorted({*schema.get("required", []), *always})
    if required:
        result["required"] = required
    if len(options) < len(schema[key]):
        allow_null(result)
    return result


def _without_null(schema: Node, key: str) -> Node:
    """``anyOf: [X, null]`` is X that may be null, and ``anyOf: [X]`` is X; write it so."""
    options = schema[key]
    solid = [option for option in options if types_of(option) != ["null"]]
    if len(solid) != 1:
        return schema
    rest = {name: value for name, value in schema.items() if name != key}
    if not types_of(solid[0]) and not solid[0].get("properties") and len(options) > 1:
        return schema
    merged = {**solid[0], **rest} if "type" not in rest or "type" not in solid[0] else {**rest, **solid[0]}
    if len(options) > 1:
        allow_null(merged)
    return merged


def allow_null(schema: Node) -> None:
    """Allow null, too; a schema without a type allows it anyway."""
    types = types_of(schema) or (["object"] if schema.get("properties") else [])
    if types and "null" not in types:
        schema["type"] = [*types, "null"]
    if "enum" in schema and None not in schema["enum"]:
        schema["enum"] = [*schema["enum"], None]
