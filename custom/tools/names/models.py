"""Give every object in the patched description one model, and the model the name that the lock has for its place.

A name never depends on how the description names or arranges its components. An object has the name that the lock
holds for its place: that of its operation and role, or, inside another object, that of the other's model and the field.
A new place has a name by rule: the enclosing model and the field, or the operation and its role.
Places under one name share a model unless they contradict each other (see ``uniting``). Those that do fall apart: the
model of most places keeps the name, the others get new ones, and the lock's report states it.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Mapping
from itertools import chain, count
from typing import TypeVar

import attrs

from custom.tools.description.document import (
    ABOUT,
    ALWAYS,
    OBSERVED,
    SHARED,
    DescriptionError,
    Document,
    Node,
    types_of,
    walk,
)
from custom.tools.description.objects import MODEL, Occurrence, is_model, objects, roots
from custom.tools.names.lock import Lock
from custom.tools.names.uniting import ModelOf, Shape, object_shape, requirements, together, union_of
from custom.tools.words import pascal, singular

T = TypeVar("T")
_MOST = 100_000
"""How many schemas may come of references to what is not an object."""
_NEW = "?"
"""Before the place of an object for which the lock has no name."""


def name_models(document: Document, lock: Lock) -> None:
    """Move all objects with fields to named components and leave references in their places."""
    tops = list(roots(document))
    shared = {node[SHARED]: node for top in tops for _, node in walk(top.schema, "") if SHARED in node}
    found = list(objects(tops))
    classes = _classes([one for one in found if is_model(one.schema)], shared, lock)
    _choose_names(classes, {*document.root.get("x-codes", {})}, lock)
    names = {id(one.schema["properties"]): group.name for group in classes for one in group.members}
    _write_down(found, names, shared, lock)
    referring = _Referring(names, shared)
    components = {group.name: _body(group, names, referring) for group in classes}
    for top in tops:
        schema = referring.to(top.schema)
        top.schema.clear()
        top.schema.update(schema)
    document.root["components"]["schemas"] = dict(sorted(components.items()))


@attrs.define(eq=False)
class _Class:
    """The objects that share a model; their first one is the nearest to its operation."""

    wanted: str
    members: list[Occurrence]
    name: str = ""

    @property
    def rank(self) -> tuple[int, bool, str, str]:
        """Its place in the order in which names are chosen: enclosing models come first."""
        return self.members[0].order

    @property
    def is_refusal(self) -> bool:
        return all(one.is_refusal for one in self.members)


def _classes(found: list[Occurrence], shared: dict[str, Node], lock: Lock) -> list[_Class]:
    """The objects by the model that they share, those under one name apart where they contradict each other."""
    wanted: dict[int, str] = {}
    groups: dict[str, list[Occurrence]] = {}
    for one in found:
        wanted[id(one)] = _wanted(one, wanted, lock)
        groups.setdefault(wanted[id(one)], []).append(one)
    classes = [_Class(name, sorted(members, key=lambda one: one.order)) for name, members in groups.items()]
    while True:
        numbers = {
            id(one.schema["properties"]): number for number, group in enumerate(classes) for one in group.members
        }
        split = [_Class(group.wanted, part) for group in classes for part in _parts(group, _by_fields(numbers, shared))]
        if len(split) == len(classes):
            return sorted(split, key=lambda group: group.rank)
        classes = split


def _wanted(one: Occurrence, wanted: dict[int, str], lock: Lock) -> str:
    if MODEL in one.schema:
        return str(one.schema[MODEL])
    place = f"{wanted[id(one.parent)]}{one.field}" if one.parent else one.path
    return lock.known("model", place) or f"{_NEW}{place.removeprefix(_NEW)}"


def _by_fields(models: Mapping[int, T], shared: dict[str, Node]) -> Callable[[Node], T | None]:
    """How to look up the model of a schema, which is known by its fields; a reference has that of its target."""

    def model_of(schema: Node) -> T | None:
        target = shared.get(schema["$ref"], schema) if "$ref" in schema else schema
        return models.get(id(target.get("properties")))

    return model_of


def _parts(group: _Class, model_of: ModelOf) -> list[list[Occurrence]]:
    """The members of a class, apart where they contradict each other; the fullest come first."""
    parts: list[tuple[dict[str, Shape], list[Occurrence]]] = []
    shapes = {id(one): object_shape(one.schema, model_of) for one in group.members}
    for one in sorted(group.members, key=lambda one: -len(str(shapes[id(one)]))):
        mine = shapes[id(one)]
        for number, (shape, members) in enumerate(parts):
            both = _both(shape, members[0], mine, one)
            if both is not None:
                parts[number] = (both, [*members, one])
                break
        else:
            parts.append((mine, [one]))
    return [sorted(members, key=lambda one: one.order) for _, members in parts]


def _both(
    one: dict[str, Shape], first: Occurrence, other: dict[str, Shape], second: Occurrence
) -> dict[str, Shape] | None:
    if "body" in (first.role, second.role):
        required = (sorted(first.schema.get("required", [])), sorted(second.schema.get("required", [])))
        if one.keys() != other.keys() or required[0] != required[1]:
            return None
    return together(one, other)


def _choose_names(classes: list[_Class], reserved: set[str], lock: Lock) -> None:
    """Names of the lock go to the class with the most places, then the others choose: from the lock, or by rule."""
    heirs: dict[str, _Class] = {}
    for group in sorted(classes, key=lambda group: -len({one.path for one in group.members})):
        if not group.wanted.startswith(_NEW):
            heirs.setdefault(group.wanted, group)
    for name, heir in heirs.items():
        heir.name = name
    names = {id(one.schema): group.name for group in classes for one in group.members}
    locked = lock.names("model")
    taken = {*reserved, *locked, *heirs}
    assigned = set(heirs)
    for group in classes:
        if not group.name:
            first = group.members[0]
            group.name = _locked_name(_place(first, names), assigned, lock) or _free_name(first, names, taken)
            rival = heirs.get(group.wanted)
            if rival and group.name not in locked:
                places = f"{first.path} contradicts {rival.members[0].path}"
                lock.notes.append(f"split: {places}, so it is no longer {group.wanted}")
        taken.add(group.name)
        assigned.add(group.name)
        names |= {id(one.schema): group.name for one in group.members}


def _place(one: Occurrence, names: dict[int, str]) -> str:
    """The place of an object as the lock writes it: inside the model around it."""
    return f"{names[id(one.parent.schema)]}{one.field}" if one.parent else one.path


def _locked_name(place: str, assigned: set[str], lock: Lock) -> str | None:
    """The name that the lock has for an object at a place where there are several; None where it has no more."""
    keys = chain([place], (f"{place}#{number}" for number in count(2)))
    return next(name for name in (lock.known("model", key) for key in keys) if name not in assigned)


def _free_name(one: Occurrence, names: dict[int, str], taken: set[str]) -> str:
    name = _place_name(one, names)
    numbered = (f"{name}{number}" for number in chain([""], count(2)))
    return next(one for one in numbered if one not in taken)


def _is_one_of_many(one: Occurrence) -> bool:
    return "[]" in one.field or ".*" in one.field


def _place_name(one: Occurrence, names: dict[int, str]) -> str:
    field = re.sub(r"[^A-Za-z0-9_]", "", one.field)
    if one.parent is not None:
        return names[id(one.parent.schema)] + pascal(singular(field) if _is_one_of_many(one) else field)
    suffix = {"body": "Body", "meta": "Meta", "error": "Error"}.get(one.role, "Item" if "[]" in one.field else "Result")
    return pascal(one.operation) + suffix


def _write_down(found: list[Occurrence], names: dict[int, str], shared: dict[str, Node], lock: Lock) -> None:
    """Pass the lock the names of all places of the package."""
    model_of = _by_fields(names, shared)
    for one in found:
        name = model_of(one.schema)
        if one.is_refusal or name is None:
            continue
        place = f"{names[id(one.parent.schema['properties'])]}{one.field}" if one.parent else one.path
        if lock.used.get(("model", place), name) != name:
            place = next(f"{place}#{n}" for n in count(2) if ("model", f"{place}#{n}") not in lock.used)
        lock.use("model", place, name)


def _body(group: _Class, names: dict[int, str], referring: _Referring) -> Node:
    """The component of a model: its fullest object, with what only the others have."""
    best = _fullest(group.members, referring.model_of)
    schemas = [best.schema, *(one.schema for one in group.members if one is not best)]
    merged = referring.inside(best.schema)
    for key in ("description", "required", ALWAYS, MODEL):
        merged.pop(key, None)
    about = _about_all(schemas)
    merged.update({"description": about} if about else {"x-about": _about(group.members[0], names)})
    documented = [wire for one in schemas for wire, field in one["properties"].items() if OBSERVED not in field]
    wires = dict.fromkeys([*documented, *(wire for one in schemas for wire in one["properties"])])
    merged["properties"] = {
        wire: referring.to(
            union_of([one["properties"][wire] for one in schemas if wire in one["properties"]], referring.model_of)
        )
        for wire in wires
    }
    required = requirements(schemas)
    if required:
        merged["required"] = required
    always = {wire for schema in schemas for wire in schema.get(ALWAYS, [])}
    if always:
        merged[ALWAYS] = sorted(always)
    merged["type"] = "object"
    return merged


def _about_all(schemas: list[Node]) -> str | None:
    """The text of a component, or the one that all its places share; a text of one place only does not count."""
    of_component: str | None = next((text for one in schemas if (text := one.get(ABOUT))), None)
    texts = {one.get("description") for one in schemas}
    return of_component or (texts.pop() if len(texts) == 1 else None)


def _fullest(members: list[Occurrence], model_of: ModelOf) -> Occurrence:
    """The object to which the fewest others add something; the first of several."""
    shapes = {id(one): object_shape(one.schema, model_of) for one in members}
    counts = Counter(json.dumps(shape, sort_keys=True) for shape in shapes.values())
    shapes_by_text = {text: json.loads(text) for text in counts}

    def fed(one: Occurrence) -> int:
        mine = shapes[id(one)]
        return sum(counts[text] for text, other in shapes_by_text.items() if together(mine, other) == mine)

    return max(members, key=fed) if len(shapes_by_text) > 1 else members[0]


def _about(one: Occurrence, names: dict[int, str]) -> str:
    """Where an object stands, for one without a text in the description."""
    if one.parent is not None:
        field = re.sub(r"\W", "", one.field)
        what = "One of" if _is_one_of_many(one) else "The value of"
        parent = names[id(one.parent.schema["properties"])]
        return f"{what} `{field}` of {parent}" if field else f"A value of {parent}"
    payload = "The payload" if one.is_sent_by_server else "The response"
    what = {"body": "The body", "meta": "The meta"}.get(one.role, payload)
    return (
        f"One of the items in {what.lower()} of {one.operation}" if "[]" in one.field else f"{what} of {one.operation}"
    )


class _Referring:
    """Schemas with references in the places of objects with fields, which are known by their fields."""

    def __init__(self, names: dict[int, str], shared: dict[str, Node]) -> None:
        self.model_of = _by_fields(names, shared)
        self._shared = shared
        self._open: dict[str, None] = {}
        self._unfolded = 0

    def to(self, schema: Node) -> Node:
        """A schema, or the reference to its component."""
        model = self.model_of(schema)
        if model is None:
            return self._plain(schema) if "$ref" in schema else self.inside(schema)
        reference = {"$ref": f"#/components/schemas/{model}"}
        description = schema.get("description")
        if "null" in types_of(schema):
            result: Node = {"anyOf": [reference, {"type": "null"}]}
        elif description or OBSERVED in schema:
            result = {"allOf": [reference]}
        else:
            return reference
        result |= {OBSERVED: True} if OBSERVED in schema else {}
        return {**result, "description": description} if description else result

    def _plain(self, schema: Node) -> Node:
        """What a reference leads to that is not an object with fields; inside itself it may be anything."""
        key = schema["$ref"]
        if key in self._open or key not in self._shared:
            return {}
        self._open[key] = None
        result = self.to(self._shared[key])
        del self._open[key]
        return result

    def _count_one(self) -> None:
        """What is no object has no component here, and is written out at each place: in bounds."""
        self._unfolded += 1
        if self._unfolded > _MOST:
            reference = next(iter(self._open)).partition("#")[2]
            raise DescriptionError(f"#{reference} unfolds to more than {_MOST} schemas; refer to its parts less often")

    def inside(self, schema: Node) -> Node:
        """A schema whose parts are referred to; its own fields stay."""
        if self._open:
            self._count_one()
        result = {key: value for key, value in schema.items() if key not in (ABOUT, SHARED)}
        for key in ("items", "additionalProperties"):
            if isinstance(result.get(key), dict):
                result[key] = self.to(result[key])
        for key in ("oneOf", "anyOf"):
            if key in result:
                result[key] = [self.to(child) for child in result[key]]
        return result
