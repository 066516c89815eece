"""Resources, the rows that are stored of them, and calls that read or change these.

A resource is declared: where its rows have their address, what a new row holds, how it refers to others, and
which operations it serves. What all resources do alike is done here and in ``actions``; where one differs, its
declaration names a function.
"""

from __future__ import annotations

import copy
import json
import marshal
import re
from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import contextmanager
from typing import Any, Literal

import attrs

from altegio.mock_server._core.calendar import Clock, timestamp
from altegio.mock_server._core.description import Node, Operation
from altegio.mock_server._core.examples import Examples
from altegio.mock_server._core.locations import LOCATIONS, chain_of
from altegio.mock_server._core.validation import Accounts, HttpError


@attrs.frozen(kw_only=True)
class Resource:
    """One thing that the server keeps.

    Attributes:
        path: the address of one row. The first parameter is its owner, a location or a chain; the last one is its
            ID; one between them is the row of another resource to which it belongs.
        operations: what it serves, by operationId, beside the operations at its address: GET there reads a row, PUT and
            PATCH update it, DELETE deletes it, and a POST to the address without the ID creates one.
        like: the operation whose response shows a row: a new one has all documented fields, empty.
        first_id: the ID of the first row that a request creates.
        defaults: fields of a new row that are not empty, or not documented there.
        created_at: fields that get the time of the creation.
        changed_at: fields that get the time of every change, the creation among them.
        relations: fields that follow from others, such as the short form of the row whose ID another field has.
        on_delete: "remove": a deleted row is gone. "hide": only lists that ask for deleted rows have it, with
            ``deleted`` set. "mark": it keeps its address, too.
        parent: the resource of the parameter in the middle of ``path``.
        check: refuses a create or an update whose fields can't be taken.
        apply: puts the fields of a request into a row, where this is more than keeping them by their names.
        show: a row as responses hold it.
        seed: adds the rows of the start.
        documented: the fields of a row that a documented example addresses, so that each example can be called.
    """

    path: str
    operations: Mapping[str, Action] = attrs.field(factory=dict[str, Any])
    first_id: int = 1
    like: str | None = None
    defaults: Node = attrs.field(factory=dict[str, Any])
    created_at: tuple[str, ...] = ()
    changed_at: tuple[str, ...] = ()
    relations: Mapping[str, Relation] = attrs.field(factory=dict[str, Any])
    on_delete: Literal["remove", "hide", "mark"] = "remove"
    parent: str | None = None
    check: Check | None = None
    apply: Apply | None = None
    show: Show | None = None
    seed: Callable[[Store], object] | None = None
    documented: Node | Callable[[Store, int, int], Node] | None = None

    @property
    def parameters(self) -> list[str]:
        """The parameters of the path: owner, parent if there is one, ID."""
        return re.findall(r"\{(\w+)\}", self.path)


@attrs.frozen
class Change:
    """What a call has done to a row."""

    table: str
    owner_id: int
    row: Node
    status: Literal["create", "update", "delete"]


class Table:
    """The rows of a resource, by the ID of their owner and their own ID."""

    def __init__(self, store: Store, name: str, resource: Resource) -> None:
        self.key = name
        self.name: str = name.replace("_", " ")
        self.resource = resource
        self.defaults: Node = {**self._empty(store.examples), **resource.defaults}
        self._store = store
        self.next_id: int = resource.first_id
        self._rows: dict[tuple[int, int], Node] = {}

    def _empty(self, examples: Examples) -> Node:
        """The documented fields that nothing else gives a value."""
        if self.resource.like is None:
            return {}
        others = {"id", *self.resource.relations, *self.resource.created_at, *self.resource.changed_at}
        fields = examples.blank(examples.description.by_id[self.resource.like])
        return {name: value for name, value in fields.items() if name not in others}

    def dump(self) -> list[Any]:
        """All that the table holds, as JSON."""
        return [self.next_id, *self.all()]

    def load(self, dumped: list[Any]) -> None:
        """Replace all rows by those of a dump."""
        self.next_id, *rows = dumped
        self._rows = {(owner, row["id"]): row for owner, row in rows}

    def add(self, owner_id: int, fields: Node) -> Node:
        """Keep a new row; it gets the next ID unless its fields name one."""
        row: Node = {"id": fields.get("id", self.next_id), **copy.deepcopy(self.defaults)}
        row.update(dict.fromkeys(self.resource.created_at, self._store.now))
        self.next_id += "id" not in fields
        self.change(owner_id, row, fields)
        self._store.keep_for_undo(self.key, owner_id, row["id"])
        self._rows[owner_id, row["id"]] = row
        self._store.note(Change(self.key, owner_id, row, "create"))
        return row

    def change(self, owner_id: int, row: Node, fields: Node) -> None:
        """Put the fields of a request into a row."""
        if self._rows.get((owner_id, row["id"])) is row:
            self._store.keep_for_undo(self.key, owner_id, row["id"])
        fields = {**dict.fromkeys(self.resource.changed_at, self._store.now), **copy.deepcopy(fields)}
        fields.pop("id", None)
        if self.resource.apply is None:
            row.update(fields)
        else:
            self.resource.apply(self._store, owner_id, row, fields)
        for name, value_of in self.resource.relations.items():
            row[name] = value_of(self._store, owner_id, row)
        self._store.note(Change(self.key, owner_id, row, "update"))

    def remove(self, owner_id: int, row: Node) -> None:
        """Delete a row, or mark it as deleted."""
        self._store.keep_for_undo(self.key, owner_id, row["id"])
        if self.resource.on_delete == "remove":
            del self._rows[owner_id, row["id"]]
        row.update({"deleted": True, **dict.fromkeys(self.resource.changed_at, self._store.now)})
        self._store.note(Change(self.key, owner_id, row, "delete"))

    def put_back(self, owner_id: int, row_id: int, row: Node | None) -> None:
        """Let a row be as it was; None: there was none."""
        if row is None:
            self._rows.pop((owner_id, row_id), None)
        else:
            self._rows[owner_id, row_id] = row

    def clear(self, owner_id: int) -> None:
        """Forget the rows of an owner."""
        self._rows = {key: row for key, row in self._rows.items() if key[0] != owner_id}

    def find(self, owner_id: int, row_id: int) -> Node | None:
        """A row, or None."""
        return self._rows.get((owner_id, row_id))

    def get(self, owner_id: int, row_id: int) -> Node:
        """A row.

        Raises:
            HttpError: 404.
        """
        row = self.find(owner_id, row_id)
        if row is None:
            raise HttpError(404, f"There is no {self.name} {row_id} here")
        return row

    def demand(self, owner_id: int, row_id: int) -> None:
        """Check that a row exists; at locations that only examples name, all do.

        Raises:
            HttpError: 404.
        """
        if owner_id in LOCATIONS:
            self.get(owner_id, row_id)

    def of(self, owner_id: int) -> list[Node]:
        """The rows of an owner that are not deleted."""
        return [row for owner, row in self.all() if owner == owner_id and not row.get("deleted")]

    def where(self, owner_id: int, **fields: Any) -> list[Node]:
        """Those of the rows of an owner whose fields have these values."""
        return [row for row in self.of(owner_id) if all(row[name] == value for name, value in fields.items())]

    def all(self) -> Iterable[tuple[int, Node]]:
        """All rows with their owners, deleted ones too."""
        return [(owner, row) for (owner, _), row in self._rows.items()]


class Store:
    """The tables of all resources, and what they share."""

    def __init__(self, resources: Mapping[str, Resource], examples: Examples, accounts: Accounts, clock: Clock) -> None:
        self.examples = examples
        self.accounts = accounts
        self.clock = clock
        self._changes: dict[tuple[str, int, int], Change] = {}
        self._before: dict[tuple[str, int, int], Node | None] | None = None
        """The rows before they were added or changed; None while nothing is undone by them."""
        self._tables = {name: Table(self, name, resource) for name, resource in resources.items()}
        self.operations: dict[str, Table] = {
            one: table for table in self._tables.values() for one in table.resource.operations
        }
        self._seed()
        # Reading it back is ten times faster than seeding.
        self._start = json.dumps({name: table.dump() for name, table in self._tables.items()})
        self.reset()

    def __getitem__(self, name: str) -> Table:
        return self._tables[name]

    @property
    def now(self) -> str:
        """The present as the API writes it."""
        return timestamp(self.clock.now)

    def reset(self) -> None:
        """Go back to the rows of the start."""
        for name, dumped in json.loads(self._start).items():
            self._tables[name].load(dumped)
        self.clock.reset()

    @contextmanager
    def all_or_nothing(self) -> Generator[None]:
        """Keep what is changed inside, unless it ends with an error: what is refused changes nothing."""
        # Seven times as fast as JSON; the bytes are our own and stay in this process.
        before = marshal.dumps({name: table.dump() for name, table in self._tables.items()})
        try:
            yield
        except BaseException:
            for name, dumped in marshal.loads(before).items():  # noqa: S302 - written above
                self._tables[name].load(dumped)
            raise

    @contextmanager
    def undoing(self) -> Generator[None]:
        """As ``all_or_nothing``, at the cost of the rows inside: each is added or changed by its ``Table``."""
        self._before = {}
        next_ids = {name: table.next_id for name, table in self._tables.items()}
        try:
            yield
        except BaseException:
            for (name, owner_id, row_id), row in self._before.items():
                self._tables[name].put_back(owner_id, row_id, row)
            for name, next_id in next_ids.items():
                self._tables[name].next_id = next_id
            raise
        finally:
            self._before = None

    def keep_for_undo(self, table: str, owner_id: int, row_id: int) -> None:
        """Keep a row as it is before it is added or changed."""
        key = table, owner_id, row_id
        if self._before is not None and key not in self._before:
            self._before[key] = copy.deepcopy(self._tables[table].find(owner_id, row_id))

    def changes(self) -> list[Change]:
        """What was done to rows since ``forget_changes``, each row once."""
        return list(self._changes.values())

    def forget_changes(self) -> None:
        """Begin with another call."""
        self._changes.clear()

    def note(self, change: Change) -> None:
        """Keep that a row was changed; what a new one gets at once belongs to its creation."""
        key = change.table, change.owner_id, change.row["id"]
        known = self._changes.get(key)
        if known is None or known.status != "create" or change.status == "delete":
            self._changes[key] = change

    def example(self, operation_id: str) -> Any:
        """The payload of a documented response."""
        return self.examples.response(self.examples.description.by_id[operation_id])["data"]

    def _seed(self) -> None:
        for table in self._tables.values():
            if table.resource.seed is not None:
                table.resource.seed(self)
            fields = table.resource.documented
            if fields is not None:
                for owner_id, row_id in self._documented_ids(table.resource):
                    row = fields(self, owner_id, row_id) if callable(fields) else fields
                    table.add(owner_id, {"id": row_id, **row})

    def _documented_ids(self, resource: Resource) -> list[tuple[int, int]]:
        """The rows that the documented examples of the operations of a resource address."""
        owner, *_, key = resource.parameters
        by_id = self.examples.description.by_id
        values = [self.examples.path_values(by_id[one]) for one in resource.operations]
        return sorted({(int(one[owner]), int(one[key])) for one in values if owner in one and key in one})


@attrs.frozen
class Call:
    """A checked request to an operation of a resource."""

    store: Store = attrs.field(repr=False)
    operation: Operation
    path: Mapping[str, str]
    # A body may hold a password.
    query: list[tuple[str, str]] = attrs.field(repr=False)
    body: Any = attrs.field(default=None, repr=False)
    user_token: str | None = attrs.field(default=None, repr=False)

    @property
    def table(self) -> Table:
        """The rows of its resource."""
        return self.store.operations[self.operation.id]

    @property
    def owner_id(self) -> int:
        """The location or chain of the call; a resource of chains can be called at a location."""
        name = self.table.resource.parameters[0]
        return chain_of(self.number("location_id")) if name not in self.path else self.number(name)

    @property
    def row(self) -> Node:
        """The row that the path leads to.

        Raises:
            HttpError: 404.
        """
        *parents, key = self.table.resource.parameters[1:]
        row = self.table.get(self.owner_id, self.number(key))
        if row.get("deleted") and self.table.resource.on_delete == "hide":
            raise HttpError(404, f"The {self.table.name} is deleted")
        if any(row[name] != self.number(name) for name in parents):
            raise HttpError(404, f"The {self.table.name} belongs to another {parents[0]}")
        return row

    @property
    def fields(self) -> Node:
        """The fields of the body; none where there is no body."""
        fields: Node = self.body or {}
        return fields

    def with_body(self, body: Any) -> Call:
        """The same call with another body."""
        return attrs.evolve(self, body=body)

    def number(self, name: str) -> int:
        """An ID in the path."""
        return int(self.path[name])

    def first(self, name: str, default: str = "") -> str:
        """A query parameter."""
        return next(iter(self.every(name)), default)

    def every(self, name: str) -> list[str]:
        """All values of a query parameter, or the one of a parameter in the path."""
        return [self.path[name]] if name in self.path else [value for key, value in self.query if key == name]

    def shown(self, row: Node) -> Node:
        """A row of the resource as its responses hold it."""
        show = self.table.resource.show
        return row if show is None else show(self, row)


@attrs.frozen
class Reply:
    """The payload of a response, and the values of its ``meta``.

    Attributes:
        data: the payload. Fields that the description does not know are left out, unless it is ``open``: then the
            caller chose the fields.
        total: the number of all rows, where ``data`` is a page of them.
        meta: further fields of ``meta``.
        open: whether ``data`` stays as it is.
    """

    data: Any = None
    total: int | None = None
    meta: Mapping[str, Any] = attrs.field(factory=dict[str, Any])
    open: bool = False


Action = Callable[[Call], Reply]
Relation = Callable[[Store, int, Node], Any]
Check = Callable[[Call, Node | None], None]
Apply = Callable[[Store, int, Node, Node], None]
Show = Callable[[Call, Node], Node]
