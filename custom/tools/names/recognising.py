"""Recognise operations and their arguments, whatever a newer description calls them.

Upstream moves operations to other addresses, where the old ones go on working, and renames the parameters in their
paths. It may rename an operationId, too. Names, texts, patches, facts, helpers and tests all go by the operationId and
the names of arguments; so these are put back here, before anything else looks at the description. The lock has what it
takes: ``address`` lines, which are added and stay, and ``operation`` lines, which people may write, too.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import partial

from openapi_python_client.strings import PythonIdentifier

from custom.tools.description.document import Document, Node, Operation
from custom.tools.description.joining import SUPPLEMENT, own_server
from custom.tools.description.texts import places
from custom.tools.names.alternatives import order_alternatives
from custom.tools.names.lock import Lock
from custom.tools.names.members import PREFIX, PYTHON_NAME, step_of
from custom.tools.names.placing import by_order_alone, locked_path, placed

PUBLISHED_ID = "x-published-id"
"""The operationId that the description has for an operation, where we know it under another one."""
FORMER = "x-former"
"""The addresses at which an operation was before, as ``METHOD /path``."""

_PARAMETER = re.compile(r"\{([^{}]*)\}")
_ALIKE = 0.5
"""The least share of an operation of a supplement that a published one has, to be possibly the same."""


def recognise(document: Document, lock: Lock) -> None:
    """Give operations and path parameters the names that they are known by, and alternatives their order."""
    _rename_operations(document, lock)
    _note_guesses(document, lock)
    _rename_in_paths(document, lambda operation: _names_in_path(operation, lock))
    order_alternatives(document, lock)


def _note_guesses(document: Document, lock: Lock) -> None:
    """Note the arguments of a moved operation that were recognised by their order alone."""
    known = {_shape(one) for one, _ in lock.of("address")}
    for operation in document.operations():
        guessed = by_order_alone(operation, list(locked_path(operation.id, lock)))
        if guessed and _shape(address(operation)) not in known:
            pairs = ", ".join(f"{wire} as {name}" for name, wire in guessed)
            lock.notes.append(
                f"{operation.id} moved, and its path has {pairs}, by their order alone: check that it is right"
            )


def _names_in_path(operation: Operation, lock: Lock) -> Iterator[tuple[Node, str]]:
    """Path parameters with the names of the lock, new ones with those by rule, which texts go by."""
    for parameter, ours in placed(operation, list(locked_path(operation.id, lock))):
        yield parameter, ours or str(PythonIdentifier(parameter["name"], PREFIX))


def settle(document: Document, lock: Lock) -> None:
    """Give new path parameters the names of their arguments, too, and write all addresses into the lock."""
    _rename_in_paths(document, lambda operation: [(one, one.get(PYTHON_NAME)) for one in operation.parameters])
    _keep_addresses(document, lock)


def _rename_in_paths(document: Document, names_of: Callable[[Operation], Iterable[tuple[Node, str | None]]]) -> None:
    """Give path parameters other names, which no server sees."""
    paths: Node = {}
    taken = {(operation.method, operation.path) for operation in document.operations()}
    for operation in document.operations():
        named = [(one, ours or one["name"]) for one, ours in names_of(operation) if one["in"] == "path"]
        names = {one["name"]: ours for one, ours in named}
        path = _PARAMETER.sub(partial(_renamed, names), operation.path)
        is_other = path != operation.path
        if len({*names.values()}) < len(named) or (is_other and (operation.method, path) in taken):
            path = operation.path  # one name twice, or the address of another operation
        else:
            taken.add((operation.method, path))
            for one, ours in named:
                one["name"] = ours
        paths.setdefault(path, {})[operation.method] = operation.node
    document.root["paths"] = paths


def _renamed(names: dict[str, str], found: re.Match[str]) -> str:
    return f"{{{names.get(found[1], found[1])}}}"


def address(operation: Operation) -> str:
    """Method, server where it is not that of all, and path."""
    return f"{operation.method.upper()} {own_server(operation.node)}{operation.path}"


def _keep_addresses(document: Document, lock: Lock) -> None:
    """Write the addresses of all operations into the lock, and note in each operation where it was before."""
    by_id = {operation.id: operation for operation in document.operations()}
    present = {_shape(address(operation)) for operation in by_id.values()}
    for operation in by_id.values():
        lock.use("address", address(operation), operation.id)
    for former, id_ in lock.of("address"):
        if id_ in by_id and _shape(former) not in present:
            lock.use("address", former, id_)
            method, _, rest = former.partition(" ")
            server = own_server(by_id[id_].node)
            if rest.startswith(f"{server}/"):
                by_id[id_].node.setdefault(FORMER, []).append(f"{method} {rest.removeprefix(server)}")


def _shape(text: str) -> str:
    """An address without the names of what stands in its path."""
    return _PARAMETER.sub("{}", text)


def _rename_operations(document: Document, lock: Lock) -> None:
    operations = list(document.operations())
    present = {operation.id for operation in operations}
    ours = {id_ for id_, _ in lock.of("method")}
    owners = {_shape(one): id_ for one, id_ in lock.of("address")}
    unknown = [operation for operation in operations if operation.id not in ours]
    for operation in unknown:
        known = lock.known("operation", operation.id) or owners.get(_shape(address(operation)), _in_snake(operation.id))
        if known in ours and known not in present:
            present.add(known)
            if known != _in_snake(operation.id):
                lock.use("operation", operation.id, known)
            operation.node[PUBLISHED_ID] = operation.id
            operation.node["operationId"] = known
    new = [one for one in unknown if PUBLISHED_ID not in one.node and SUPPLEMENT not in one.node]
    _note_possible_renames(new, ours - present, lock)
    _note_possibly_published(new, [one for one in operations if SUPPLEMENT in one.node], lock)


def _in_snake(text: str) -> str:
    """An operationId in the case of ours."""
    return re.sub(r"[^0-9A-Za-z]+|(?<=[a-z0-9])(?=[A-Z])", "_", text).lower()


def _note_possible_renames(new: list[Operation], gone: set[str], lock: Lock) -> None:
    """Note a new operation with the arguments of one that is gone, where there is one of each."""
    methods = {id_: one.partition(" ")[0].lower() for one, id_ in lock.of("address")}
    wires: dict[str, set[str]] = {id_: set() for id_ in gone}
    for id_, where, wire in (place.split(" ", 2) for place, _ in lock.of("argument")):
        if id_ in gone and where == "query":
            wires[id_].add(wire)
    before = {id_: (methods.get(id_), len(list(locked_path(id_, lock))), frozenset(wires[id_])) for id_ in sorted(gone)}
    after = {one.id: _takes(one) for one in new}
    counts = Counter([*before.values(), *after.values()])
    for id_, takes in before.items():
        twin = next((other for other, also in after.items() if also == takes), None)
        if twin is not None and counts[takes] == len((id_, twin)):
            lock.notes.append(
                f"{id_} is gone, and {twin} is new and takes the same arguments: if that is its new name, add "
                f"`operation {twin} -> {id_}` to openapi/names.lock"
            )


def _note_possibly_published(new: list[Operation], supplement: list[Operation], lock: Lock) -> None:
    """Note a new operation that may be one of a supplement, which upstream now publishes at another address."""
    for own in supplement:
        alike = {one.id: _likeness(own, one) for one in new if one.method == own.method}
        twin = max(alike, key=lambda id_: alike[id_], default=None)
        if twin is not None and alike[twin] >= _ALIKE:
            lock.notes.append(
                f"{twin} is new and nearly the same as {own.id} of {own.node[SUPPLEMENT]}: if that is published "
                f"now, add `operation {twin} -> {own.id}` to openapi/names.lock"
            )


def _likeness(one: Operation, other: Operation) -> float:
    """How much of what the smaller of two operations takes and gives the other one has, too."""
    mine, theirs = (set(_wires(operation)) for operation in (one, other))
    return len(mine & theirs) / min(len(mine), len(theirs)) if mine and theirs else float(_takes(one) == _takes(other))


def _wires(operation: Operation) -> Iterator[str]:
    """Where something of a name stands in an operation, but for its path."""
    for place, node in places(operation):
        if node.get("in") in ("query", "header") or re.search(r"\.[^.\[|*]+$", place):
            yield re.sub(r"^(data|answer)", "", place)


def _takes(operation: Operation) -> tuple[str, int, frozenset[str]]:
    """By what operations are compared: method, number of arguments in the path, names of those in the query."""
    places = [parameter["in"] for parameter in operation.parameters]
    wires = frozenset(step_of(parameter) for parameter in operation.parameters if parameter["in"] == "query")
    return operation.method, places.count("path"), wires
