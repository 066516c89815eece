"""What resources do alike: create, read, update, delete and list rows."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping

import attrs

from altegio.mock_server._core.calendar import moment_of
from altegio.mock_server._core.description import Node, Operation
from altegio.mock_server._core.filters import Filter
from altegio.mock_server._core.request_body import check_required
from altegio.mock_server._core.store import Action, Call, Reply, Resource
from altegio.mock_server._core.validation import HttpError

_NOT_DELETED = frozenset({False})


def create(call: Call) -> Reply:
    """Add a row of the body."""
    _check_parent(call)
    _check(call, None)
    belongs_to = {name: call.number(name) for name in call.table.resource.parameters[1:-1]}
    return Reply(call.shown(call.table.add(call.owner_id, {**call.fields, **belongs_to})))


def read(call: Call) -> Reply:
    """The row that the path leads to."""
    return Reply(call.shown(call.row))


def update(call: Call) -> Reply:
    """Put the body into the row that the path leads to."""
    row = call.row
    _check(call, row)
    call.table.change(call.owner_id, row, call.fields)
    return Reply(call.shown(row))


def delete(call: Call) -> Reply:
    """Delete the row that the path leads to."""
    call.table.remove(call.owner_id, call.row)
    return Reply()


_AT_ROW: Mapping[str, Action] = {"GET": read, "PUT": update, "PATCH": update, "DELETE": delete}


def with_addressed(resources: Mapping[str, Resource], operations: Iterable[Operation]) -> dict[str, Resource]:
    """Resources that also serve the operations at their addresses, as far as none of them names these."""
    named = {one for resource in resources.values() for one in resource.operations}
    others = [one for one in operations if one.id not in named]
    return {
        name: attrs.evolve(resource, operations={**resource.operations, **dict(_addressed(resource, others))})
        for name, resource in resources.items()
    }


def _addressed(resource: Resource, operations: Iterable[Operation]) -> Iterator[tuple[str, Action]]:
    """The operations at the address of a row, or once there, and the POST at the one without its ID."""
    has_id = len(resource.parameters) > 1
    for operation in operations if has_id else ():
        if resource.path in operation.paths and operation.method in _AT_ROW:
            yield operation.id, _AT_ROW[operation.method]
        elif resource.path.rpartition("/")[0] in operation.paths and operation.method == "POST":
            yield operation.id, create


def changing(change: Callable[[Call, Node], Node]) -> Action:
    """An action that changes some fields of the row that the path leads to."""

    def action(call: Call) -> Reply:
        row = call.row
        call.table.change(call.owner_id, row, change(call, row))
        return Reply(call.shown(row))

    return action


def requiring(*fields: str, then: Action) -> Action:
    """An action that requires more fields of the body than the description does."""

    def action(call: Call) -> Reply:
        check_required(call.body, fields)
        return then(call)

    return action


def listing(
    filters: Mapping[str, Filter] | None = None,
    *,
    deleted: Callable[[Call], Collection[bool]] = lambda _call: _NOT_DELETED,
    rows: Callable[[Call], list[Node]] | None = None,
    order: str | None = None,
    page_size: str | None = None,
    default_size: int = 25,
    largest_size: int = 1000,
    count: str | None = None,
) -> Action:
    """An action that lists rows: those of the owner, or all where the path names none.

    Args:
        filters: by parameter of the query or path, which rows its value keeps.
        deleted: which states of ``deleted`` are listed.
        rows: the rows to choose from, where they are others.
        order: the field with the moment to sort by; by default the order is that of the creation.
        page_size: the parameter with the size of a page; by default there is one page.
        default_size: the size where the parameter is absent.
        largest_size: the size above which it is cut.
        count: the field of ``meta`` for the number of rows, where the description has none.
    """

    def action(call: Call) -> Reply:
        _check_parent(call)
        wanted = [(keeps, call.every(name)) for name, keeps in (filters or {}).items() if any(call.every(name))]
        states = deleted(call)
        found = [
            row
            for row in (_rows(call) if rows is None else rows(call))
            if row.get("deleted", False) in states and all(keeps(call, row, values) for keeps, values in wanted)
        ]
        if order is not None:
            _sort(found, order)
        page = found
        if page_size is not None:
            size = int(call.first(page_size, str(default_size)))
            page = page_of(found, int(call.first("page", "1")), size, largest_size, page_size)
        return Reply([call.shown(row) for row in page], len(found), {} if count is None else {count: len(found)})

    return action


def _sort(rows: list[Node], moment: str) -> None:
    rows.sort(key=lambda row: (moment_of(row[moment]), row["id"]))


def page_of(rows: list[Node], number: int, size: int, largest_size: int, size_name: str) -> list[Node]:
    """A page of rows.

    Raises:
        HttpError: 422, the number of the page or its size is below 1.
    """
    too_small = [name for name, value in (("page", number), (size_name, size)) if value < 1]
    if too_small:
        raise HttpError(422, "There is no such page", {name: ["must be at least 1"] for name in too_small})
    size = min(size, largest_size)
    return rows[(number - 1) * size : number * size]


def _check(call: Call, row: Node | None) -> None:
    if call.table.resource.check is not None:
        call.table.resource.check(call, row)


def _check_parent(call: Call) -> None:
    resource = call.table.resource
    if resource.parent is not None:
        call.store[resource.parent].demand(call.owner_id, call.number(resource.parameters[1]))


def _rows(call: Call) -> list[Node]:
    has_owner = call.table.resource.parameters[0] in call.path or "location_id" in call.path
    return [row for owner, row in call.table.all() if not has_owner or owner == call.owner_id]
