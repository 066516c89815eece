"""Python types as text (``list[int | None]``), and which of two takes what the other takes."""

from __future__ import annotations

from custom.tools.description.document import Node, types_of

_PLAIN = {"integer": "int", "number": "float", "boolean": "bool", "null": "None"}
_BY_FORMAT = {"date": "dt.date", "date-time": "dt.datetime", "binary": "bytes"}


def type_text(schema: Node, models: set[str], schemas: dict[str, Node]) -> str:
    """The type of a schema of the patched description; objects with fields go by the names of their models."""
    parts = [part for one in _members(schema, models, schemas) for part in split(one)]
    if not parts or "Any" in parts:
        return "Any"
    return " | ".join(sorted(set(parts), key=lambda part: (part == "None", part)))


def _members(schema: Node, models: set[str], schemas: dict[str, Node]) -> list[str]:
    if "$ref" in schema:
        name = str(schema["$ref"]).rsplit("/", 1)[-1]
        return [name] if name in models else _members(schemas.get(name, {}), models, schemas)
    if "x-code" in schema and len({*types_of(schema)} - {"null"}) == 1:
        return [schema["x-code"], "int", *(["None"] if "null" in types_of(schema) else [])]
    for key in ("anyOf", "oneOf", "allOf"):
        if schema.get(key):
            return [type_text(one, models, schemas) for one in schema[key]]
    return [_one(type_, schema, models, schemas) for type_ in types_of(schema)]


def _one(type_: str, schema: Node, models: set[str], schemas: dict[str, Node]) -> str:
    if type_ == "array":
        return f"list[{type_text(schema.get('items') or {}, models, schemas)}]"
    if type_ == "object":
        values = schema.get("additionalProperties")
        inner = type_text(values, models, schemas) if isinstance(values, dict) else "Any"
        return f"dict[str, {inner}]"
    if type_ == "string":
        return _BY_FORMAT.get(schema.get("format", ""), "str")
    return _PLAIN.get(type_, "Any")


def values_of(schema: Node) -> tuple[str, ...]:
    """The values that an enumeration lists, wherever in the schema it stands; empty where any value is allowed."""
    found: list[str] = []
    if "const" in schema:
        found.append(repr(schema["const"]))
    found += [repr(value) for value in schema.get("enum", []) if value is not None]
    for key in ("items", "additionalProperties"):
        if isinstance(schema.get(key), dict):
            found += values_of(schema[key])
    for key in ("anyOf", "oneOf", "allOf"):
        for one in schema.get(key, []):
            found += values_of(one)
    return tuple(dict.fromkeys(found))


def split(text: str) -> list[str]:
    """The members of a union, brackets respected."""
    parts, depth, start = [], 0, 0
    for index, letter in enumerate(text):
        depth += (letter == "[") - (letter == "]")
        if depth == 0 and text.startswith(" | ", index):
            parts.append(text[start:index])
            start = index + 3
    return [*parts, text[start:]]


def fits(inner: str, outer: str) -> bool:
    """Whether every value of one type is one of the other."""
    return outer == "Any" or all(any(_part_fits(one, other) for other in split(outer)) for one in split(inner))


def _part_fits(one: str, other: str) -> bool:
    if other in (one, "Any") or (one, other) == ("int", "float"):
        return True
    for start in ("list[", "dict[str, "):
        if one.startswith(start) and other.startswith(start):
            return fits(one[len(start) : -1], other[len(start) : -1])
    return False


def or_none(text: str) -> str:
    """The type, or None."""
    return text if text == "Any" or "None" in split(text) else f"{text} | None"
