"""Which argument of the lock a parameter in a path stands for, after a revision has renamed it or moved it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from custom.tools.description.document import Node, Operation
from custom.tools.names.lock import Lock

_ALIASES = (
    ("location", "company", "salon"),
    ("chain", "company_group", "salon_group"),
    ("team_member", "staff", "master"),
    ("appointment", "record"),
    ("product", "good"),
)
"""What upstream publishes as one thing under several names; the first one is the newest."""
_NEWEST = {old: names[0] for names in _ALIASES for old in names}
_OWNERS = frozenset({"location", "chain"})
"""The owners that a revision may add at the front of a path."""
_WORDLESS = frozenset({"id", "ids", "the", "of", "by"})


def locked_path(operation: str, lock: Lock) -> Iterator[str]:
    """The names of the path arguments in the lock, in their order."""
    position = 1
    while (name := lock.known("argument", f"{operation} path {position}")) is not None:
        yield name
        position += 1


def placed(operation: Operation, locked: list[str]) -> list[tuple[Node, str | None]]:
    """The path parameters with their locked names, in the order of the arguments; new ones come last.

    They are found by their name, by another name of the same thing, or by a word in common; the rest by their order.
    """
    found, left, rest = _alike(operation, locked)
    assigned = {**found, **dict(zip(left, rest, strict=False))}
    return [
        *((assigned[name], name) for name in locked if name in assigned),
        *((one, None) for one in rest[len(left) :]),
    ]


def by_order_alone(operation: Operation, locked: list[str]) -> list[tuple[str, str]]:
    """Arguments with the parameters that were assigned by their order alone, where it could be wrong."""
    _, left, rest = _alike(operation, locked)
    pairs = [(name, one["name"]) for name, one in zip(left, rest, strict=False)]
    return pairs if max(len(left), len(rest)) > 1 else []


def _alike(operation: Operation, locked: list[str]) -> tuple[dict[str, Node], list[str], list[Node]]:
    """Arguments with the one parameter that is like them, by their names; the arguments left, and the parameters."""
    in_path = {p["name"]: p for p in operation.parameters if p["in"] == "path"}
    order = [in_path.pop(name) for name in re.findall(r"\{([^{}]+)\}", operation.path) if name in in_path]
    rest = [*order, *in_path.values()]
    found: dict[str, Node] = {}
    for alike in (_is_same, _is_same_thing, _has_a_word_in_common):
        pairs = [(name, one) for name in locked for one in rest if name not in found and alike(name, one["name"])]
        for name, one in pairs:
            if sum(other == name or rival is one for other, rival in pairs) == 1:
                found[name] = one
                rest.remove(one)
    left = [name for name in locked if name not in found]
    if 0 < len(left) < len(rest):
        rest.sort(key=lambda one: _snake(one["name"]) in _OWNERS)
    return found, left, rest


def _is_same(name: str, wire: str) -> bool:
    return name == wire


def _is_same_thing(name: str, wire: str) -> bool:
    return _snake(name) == _snake(wire)


def _has_a_word_in_common(name: str, wire: str) -> bool:
    return bool(_words(name) & _words(wire))


def _snake(name: str) -> str:
    """A name in snake case, with the newest word for what it is."""
    text = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower().replace("-", "_")
    stem = re.sub(r"_ids?$", "", text)
    return _NEWEST.get(stem, stem)


def _words(name: str) -> set[str]:
    return {*_snake(name).split("_")} - _WORDLESS
