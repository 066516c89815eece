"""Give every object in the patched description one model, and the model a good, stable name.

A component of the description is one model, wherever it is used, and no other component shares it, be it
of the same fields: what its name says is its own. An object that is no component is a model of its place.
A name comes, in this order, from the table of declared names, from the component, or from the place: the
enclosing model and the field, or the operation. So a change of one object renames no other; objects that
the table gives one name share a model.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from custom.tools.document import ABOUT, COMPONENT, Document, Node, types_of
from custom.tools.objects import Occurrence, find_keys, fullest, is_model, objects, roots, shape
from custom.tools.words import pascal, singular

Groups = dict[str, list[Occurrence]]


def name_models(document: Document, declared: dict[str, str]) -> None:
    """Move all objects with fields to named components and leave references in their places."""
    tops = list(roots(document))
    found = list(objects(tops))
    find_keys(found, declared)
    groups: Groups = {}
    for one in found:
        groups.setdefault(one.key, []).append(one)
    schemas: dict[str, Node] = document.root["components"]["schemas"]
    names: dict[str, str] = {}
    taken = {*schemas, *document.root.get("x-codes", {})}
    for key, occurrences in _by_strength(groups, declared):
        names[key] = _free_name(occurrences, names, declared, taken)
        taken.add(names[key])
    referring = _Referring({id(one.schema["properties"]): names[one.key] for one in found})
    made = {names[key]: _body(occurrences, names, referring) for key, occurrences in groups.items()}
    for top in tops:
        schema = referring.to(top.schema)
        top.schema.clear()
        top.schema.update(schema)
    document.root["components"]["schemas"] = dict(sorted({**schemas, **made}.items()))


def _by_strength(groups: Groups, declared: dict[str, str]) -> list[tuple[str, list[Occurrence]]]:
    """Objects with a declared name choose first, then components, then the others."""

    def rank(item: tuple[str, list[Occurrence]]) -> int:
        if any(one.place in declared for one in item[1]):
            return 0
        return 1 if item[1][0].component is not None else 2

    return sorted(groups.items(), key=rank)


def _free_name(occurrences: list[Occurrence], names: dict[str, str], declared: dict[str, str], taken: set[str]) -> str:
    candidates = list(_candidates(occurrences, names, declared))
    for name in candidates:
        if name not in taken:
            return name
    for number in range(2, 1000):
        if f"{candidates[-1]}{number}" not in taken:
            return f"{candidates[-1]}{number}"
    raise AssertionError("out of names")


def _candidates(occurrences: list[Occurrence], names: dict[str, str], declared: dict[str, str]) -> Iterator[str]:
    yield from (declared[one.place] for one in occurrences if one.place in declared)
    first = occurrences[0]
    if first.component is not None:
        yield pascal(first.component)
        if all(one.role == "body" for one in occurrences):
            yield f"{pascal(first.component)}Input"
    for one in occurrences:
        yield _place_name(one, names)
    yield pascal(first.operation) + pascal(re.sub(r"[^A-Za-z0-9_]+", " ", first.place.partition(" ")[2]))


def _place_name(one: Occurrence, names: dict[str, str]) -> str:
    field = re.sub(r"[^A-Za-z0-9_]", "", one.field)
    if one.parent is not None:
        parent = names.get(one.parent.key) or pascal(one.operation)
        return parent + pascal(singular(field) if "[]" in one.field or ".*" in one.field[1:] else field)
    suffix = {"body": "Body", "meta": "Meta"}.get(one.role, "Item" if "[]" in one.field else "Result")
    return pascal(one.operation) + suffix


def _body(occurrences: list[Occurrence], names: dict[str, str], referring: _Referring) -> Node:
    """The component of a model: its fullest occurrence, with descriptions that only others have."""
    shapes = [shape(one.schema) for one in occurrences] if len(occurrences) > 1 else [{}]
    best = occurrences[shapes.index(fullest(shapes))]
    ordered = [best.schema, *(one.schema for one in occurrences if one is not best)]
    merged = referring.inside(best.schema)
    merged.pop("description", None)
    about = best.schema.get(ABOUT, best.schema.get("description"))
    merged.update({"description": about} if about else {"x-about": _place(best, names)})
    for name in merged["properties"]:
        children = [schema["properties"][name] for schema in ordered]
        child = dict(children[0])
        for key in ("description", "example", "default"):
            said = [other[key] for other in children if key in other]
            if said:
                child[key] = said[0]
        if any("null" in types_of(other) for other in children) and "null" not in types_of(child) and types_of(child):
            child["type"] = [*types_of(child), "null"]
        merged["properties"][name] = referring.to(child)
    merged["type"] = "object"
    return merged


def _place(one: Occurrence, names: dict[str, str]) -> str:
    """Where an object stands, for one of which the description says nothing."""
    if one.parent is not None:
        field = re.sub(r"\W", "", one.field)
        what = "One of" if "[]" in one.field or ".*" in one.field else "The value of"
        return f"{what} `{field}` of {names[one.parent.key]}" if field else f"A value of {names[one.parent.key]}"
    what = {"body": "The body", "meta": "The meta"}.get(one.role, "The answer")
    return (
        f"One of the items in {what.lower()} of {one.operation}" if "[]" in one.field else f"{what} of {one.operation}"
    )


class _Referring:
    """Schemas with references in the places of objects with fields, which are known by their fields."""

    def __init__(self, names: dict[int, str]) -> None:
        self._names = names

    def to(self, schema: Node) -> Node:
        """A schema, or the reference to its component."""
        if not is_model(schema):
            return self.inside(schema)
        reference = {"$ref": f"#/components/schemas/{self._names[id(schema['properties'])]}"}
        description = schema.get("description")
        if "null" in types_of(schema):
            result: Node = {"anyOf": [reference, {"type": "null"}]}
        elif description:
            result = {"allOf": [reference]}
        else:
            return reference
        return {**result, "description": description} if description else result

    def inside(self, schema: Node) -> Node:
        """A schema whose parts are referred to; its own fields stay."""
        result = {key: value for key, value in schema.items() if key not in (COMPONENT, ABOUT)}
        for key in ("items", "additionalProperties"):
            if isinstance(result.get(key), dict):
                result[key] = self.to(result[key])
        for key in ("oneOf", "anyOf"):
            if key in result:
                result[key] = [self.to(child) for child in result[key]]
        if "properties" in result:
            result["properties"] = dict(result["properties"])
        return result
