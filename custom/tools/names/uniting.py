"""Whether objects at several places can share a model, and what the model then has.

Places under one name share a model as long as no two of them contradict each other. A place that states
nothing of a field (no type, a list of anything) follows the others. What is read may have fields that stand at some
places only: the model has them all. What is sent has exactly its own fields. Integers beside numbers are numbers, and
an enumeration has the values of all.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import Any

from custom.tools.description.document import NONE, OBSERVED, Node, set_type, types_of

Shape = dict[str, Any]
"""What a schema states about its values, without its texts; an object with fields counts as the model that it is."""
ModelOf = Callable[[Node], object]

_PLAIN = ("format", "x-format", "x-code", "x-links")
_LESS_THAN_A_MODEL = {"types", "open"}


def shape(schema: Node, model_of: ModelOf) -> Shape:
    """The shape of a schema; ``model_of`` gives the model of an object with fields, None for other schemas."""
    model = model_of(schema)
    if model is not None or "$ref" in schema:
        return {} if model is None else {"model": model}
    result: Shape = {key: schema[key] for key in _PLAIN if key in schema}
    types = sorted(one for one in types_of(schema) if one != "null")
    if types:
        result["types"] = types
    if schema.get("enum"):
        result["enum"] = [value for value in schema["enum"] if value is not None]
    for key in ("items", "additionalProperties"):
        inner = shape(schema[key], model_of) if isinstance(schema.get(key), dict) else {}
        if inner:
            result[key] = inner
    for key in ("oneOf", "anyOf"):
        if key in schema:
            result["anyOf"] = sorted((shape(one, model_of) for one in schema[key]), key=str)
    return result


def object_shape(schema: Node, model_of: ModelOf) -> dict[str, Shape]:
    """The shape of each field of an object; ``*`` stands for what else it holds."""
    fields = {f".{name}": shape(child, model_of) for name, child in schema["properties"].items()}
    if isinstance(schema.get("additionalProperties"), dict):
        fields["*"] = shape(schema["additionalProperties"], model_of)
    return fields


def united(one: Shape, other: Shape) -> Shape | None:
    """Two shapes combined, or None where they contradict each other."""
    if not one or not other or one == other:
        return one or other
    if "model" in one or "model" in other:
        modelled, plain = (one, other) if "model" in one else (other, one)
        is_vague = plain.get("types", ["object"]) == ["object"] and plain.keys() <= _LESS_THAN_A_MODEL
        return modelled if "model" not in plain and is_vague else None
    result = {**one, **other}
    for key in one.keys() & other.keys():
        both = _both(key, one[key], other[key])
        if both is None:
            return None
        result[key] = both
    return result


def _both(key: str, one: Any, other: Any) -> Any:
    if one == other:
        return one
    if key == "types":
        return ["number"] if {*one, *other} == {"integer", "number"} else None
    if key == "enum":
        return [*one, *(value for value in other if value not in one)]
    if key in ("items", "additionalProperties"):
        return united(one, other)
    return None


def together(one: dict[str, Shape], other: dict[str, Shape]) -> dict[str, Shape] | None:
    """The fields that two objects have together, or None where they contradict each other."""
    result = {**one, **other}
    for field in one.keys() & other.keys():
        both = united(one[field], other[field])
        if both is None:
            return None
        result[field] = both
    return result


def union_of(schemas: list[Node], model_of: ModelOf) -> Node:
    """The schema of a field: the most detailed one, with what the others add."""
    shapes = [shape(schema, model_of) for schema in schemas]
    best = max(range(len(schemas)), key=lambda number: len(json.dumps(shapes[number], sort_keys=True)))
    result = dict(schemas[best])
    combined: Shape = {}
    for one in shapes:
        combined = united(combined, one) or combined
    if "types" in combined and combined["types"] != shapes[best].get("types") and "x-code" not in combined:
        set_type(result, *combined["types"])
    if "enum" in combined and combined["enum"] != shapes[best].get("enum"):
        result["enum"] = [*combined["enum"], *([None] if None in result.get("enum", []) else [])]
    for key in ("description", "example", "default"):
        values = [schema[key] for schema in schemas if key in schema]
        if values:
            result[key] = values[0]
    if any(OBSERVED not in schema for schema in schemas):
        result.pop(OBSERVED, None)
    nones = [schema[NONE] for schema in schemas if NONE in schema]
    if nones:
        result[NONE] = nones[0]
    types = types_of(result)
    if types and "null" not in types and any("null" in types_of(schema) for schema in schemas):
        result["type"] = [*types, "null"]
    return result


def requirements(schemas: Iterable[Node]) -> list[str]:
    """The fields that every one of the schemas requires."""
    lists = [set(schema.get("required", [])) & schema["properties"].keys() for schema in schemas]
    return sorted(set.intersection(*lists)) if lists else []
