"""Put alternatives into one order, so that no name depends on the order in which a description has them.

An alternative with fields has the number that the lock has for it. It is recognised by what sets it apart from the
others: its fields, those inside, and the texts that stand in them. All else is ordered by its type: objects first, null
last.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import count

import attrs

from custom.tools.description.document import NUMBER, SHARED, Document, Node, alternatives, types_of, walk
from custom.tools.description.objects import is_model, roots, step
from custom.tools.description.one_form import TYPES
from custom.tools.names.lock import Lock
from custom.tools.names.members import only_value

_LEVELS = 3
"""How many objects inside each other are compared."""
_ALIKE = 0.5
"""The least share of its distinguishing marks that an alternative has in common with one of the lock to be that one."""
_BY_EXAMPLE = 0.25
"""What the text of an example counts, where a declared one counts 1."""
_LONGEST = 300
"""Up to so many characters a schema stands for itself, beyond them a hash does."""
_OF_MODEL = re.compile(r"(\w+)([.\[|].*)")
_OF_UNION = re.compile(r"(.*)\|(\d+)((?:\[\]|\.\*)*)")


@attrs.frozen
class _Content:
    """What an alternative is known by."""

    fields: frozenset[str]
    """The ways to its fields, such as ``.payment.method``."""
    texts: Mapping[str, tuple[str, float]]
    """The only texts that fields hold, by the way there, each with its weight."""


def order_alternatives(document: Document, lock: Lock) -> None:
    """Put the alternatives of each union in the order of the lock, new ones behind them."""
    tops = [(top.path, top.schema) for top in roots(document)]
    tops += [("", one["schema"]) for operation in document.operations() for one in operation.parameters]
    shared = {node[SHARED]: node for _, top in tops for _, node in walk(top, "") if SHARED in node}
    ordering = _Ordering(lock, shared)
    for place, top in tops:
        ordering.order(top, place)


class _Ordering:
    def __init__(self, lock: Lock, shared: Mapping[str, Node]) -> None:
        self._shared = shared
        self._texts: dict[tuple[int, tuple[str, ...]], str] = {}
        self._models = dict(lock.of("model"))
        self._locked = _Locked(lock)

    def order(self, schema: Node, place: str) -> None:
        """Order the unions in a schema, and itself; ``place`` is that of the lock."""
        if is_model(schema):
            place = self._models.get(place, place)
        for key in ("oneOf", "anyOf"):
            if key in schema:
                schema[key] = self._ordered(schema[key], place)
        for mark, child in _parts(schema):
            self.order(child, place + mark)

    def _ordered(self, options: list[Node], place: str) -> list[Node]:
        options = sorted(options, key=self._rank)
        locked = self._locked.alternatives(place)
        numbers = _matched([self._content(one) for one in options], locked)
        free = (number for number in count() if number not in locked)
        placed = [(numbers[rank] if rank in numbers else next(free), one) for rank, one in enumerate(options)]
        placed.sort(key=lambda one: one[0])
        for position, (number, option) in enumerate(placed):
            if number != position:
                option[NUMBER] = number
        return [option for _, option in placed]

    def _rank(self, option: Node) -> tuple[int, str, str]:
        """Where an alternative stands that the lock does not know: by its type, then by its content."""
        target = self._target(option)
        type_ = min((TYPES.index(one) for one in types_of(target) if one in TYPES), default=len(TYPES))
        return type_, self._text(target, "format", "enum"), self._text(target, "example")

    def _text(self, schema: Node, *keys: str) -> str:
        """The values of some keys, in a schema and all that is in it, whatever their order; short, computed once."""
        known = self._texts.get((id(schema), keys))
        if known is not None:
            return known
        parts = sorted(f"{'|' if mark[0] == '|' else mark}{self._text(child, *keys)}" for mark, child in _parts(schema))
        text = f"{types_of(schema)} {json.dumps([schema.get(key) for key in keys])} ({', '.join(parts)})"
        if len(text) > _LONGEST:
            text = f"{text[:_LONGEST]} {hashlib.sha256(text.encode()).hexdigest()}"
        return self._texts.setdefault((id(schema), keys), text)

    def _content(self, option: Node) -> _Content:
        fields: dict[str, Node] = {}
        level = [("", self._target(option))]
        for _ in range(_LEVELS):
            found = [one for place, schema in level for one in _fields(schema, place)]
            fields |= dict(found)
            level = found
        texts: dict[str, tuple[str, float]] = {}
        for way, schema in fields.items():
            example = schema.get("example")
            if (value := only_value(schema)) is not None:
                texts[way] = (value, 1)
            elif isinstance(example, str):
                texts[way] = (example, _BY_EXAMPLE)
        return _Content(frozenset(fields), texts)

    def _target(self, schema: Node) -> Node:
        return self._shared.get(schema["$ref"], schema) if "$ref" in schema else schema


def _parts(schema: Node) -> Iterator[tuple[str, Node]]:
    """What is in a schema, each with its mark in a place."""
    for name, child in schema.get("properties", {}).items():
        yield f".{step(name)}", child
    for key, mark in (("items", "[]"), ("additionalProperties", ".*")):
        if isinstance(schema.get(key), dict):
            yield mark, schema[key]
    yield from alternatives(schema)


def _fields(schema: Node, place: str) -> Iterator[tuple[str, Node]]:
    """The fields of a schema, behind lists and maps, each with the way to it."""
    for mark, child in _parts(schema):
        if mark[0] == "." and mark != ".*":
            yield place + mark, child
        elif mark[0] != "|":
            yield from _fields(child, place + mark)


class _Locked:
    """What the lock holds about alternatives."""

    def __init__(self, lock: Lock) -> None:
        self._texts = dict(lock.of("constant"))
        self._fields: dict[str, list[str]] = defaultdict(list)
        self._models: dict[str, list[tuple[str, str]]] = defaultdict(list)
        self._unions: dict[str, dict[int, list[tuple[str, str]]]] = defaultdict(lambda: defaultdict(list))
        for place, _ in lock.of("field"):
            if found := _OF_MODEL.fullmatch(place):
                self._fields[found[1]].append(found[2])
        for place, name in lock.of("model"):
            if found := _OF_MODEL.fullmatch(place):
                self._models[found[1]].append((found[2], name))
            if found := _OF_UNION.fullmatch(place):
                self._unions[found[1]][int(found[2])].append((found[3], name))

    def alternatives(self, place: str) -> dict[int, _Content]:
        """The alternatives with fields at a place, by number."""
        return {number: self._content(models) for number, models in self._unions.get(place, {}).items()}

    def _content(self, level: list[tuple[str, str]]) -> _Content:
        fields: set[str] = set()
        texts: dict[str, tuple[str, float]] = {}
        for _ in range(_LEVELS):
            for way, model in level:
                fields |= {way + one for one in self._fields[model]}
                places = {way + one: f"{model}{one}" for one in self._fields[model]}
                texts |= {one: (self._texts[name], 1) for one, name in places.items() if name in self._texts}
            level = [(way + inner, name) for way, model in level for inner, name in self._models[model]]
        return _Content(frozenset(fields), texts)


def _matched(found: list[_Content], locked: dict[int, _Content]) -> dict[int, int]:
    """The numbers of the lock by position, for the alternatives that it knows."""
    named = {position: one for position, one in enumerate(found) if one.fields}
    if len(named) == len(locked) == 1:
        return dict(zip(named, locked, strict=True))
    common = frozenset.intersection(*(one.fields for one in locked.values())) if len(locked) > 1 else frozenset()
    pairs = sorted(
        (-_agreement(one, other) - alike, position, number)
        for position, one in named.items()
        for number, other in locked.items()
        if (alike := _likeness(one.fields - common, other.fields - common)) >= _ALIKE
    )
    result: dict[int, int] = {}
    for _, position, number in pairs:
        if position not in result and number not in result.values():
            result[position] = number
    return result


def _likeness(one: frozenset[str], other: frozenset[str]) -> float:
    """The share of the fields of both that both have."""
    return len(one & other) / len(one | other) if one | other else 1


def _agreement(one: _Content, other: _Content) -> float:
    """How much the texts agree that both have at the same places; less than nothing where they differ."""
    both = [(one.texts[way], other.texts[way]) for way in one.texts.keys() & other.texts.keys()]
    return sum(min(mine[1], theirs[1]) * (1 if mine[0] == theirs[0] else -1) for mine, theirs in both)
