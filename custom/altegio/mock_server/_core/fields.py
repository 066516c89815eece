"""Words for the fields of a row: their defaults, and what they follow from."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from altegio.mock_server._core.description import Node
from altegio.mock_server._core.store import Relation, Store


def defaults(*, null: str = "", zero: str = "", true: str = "", **others: Any) -> Node:
    """Fields of a new row: names by the value that they have, and those with another value."""
    named: tuple[tuple[str, Any], ...] = ((null, None), (zero, 0), (true, True))
    return {**{name: value for names, value in named for name in names.split()}, **others}


def titled(row_id: int, title: str) -> Node:
    """The short form of many things."""
    return {"id": row_id, "title": title}


def picked(row: Node, names: str, **renamed: str) -> Node:
    """Some fields of a row: by their names, and those that get the name of a keyword."""
    return {**{name: row[name] for name in names.split()}, **{name: row[old] for name, old in renamed.items()}}


def owner(_store: Store, owner_id: int, _row: Node) -> int:
    """The location or chain of the row."""
    return owner_id


def chain_title(chain_id: int) -> Node:
    """The short form of a chain."""
    return titled(chain_id, f"Chain {chain_id}")


def by_owner(value_of: Callable[[int], Any]) -> Relation:
    """A field that follows from the location or chain."""
    return lambda _store, owner_id, _row: value_of(owner_id)


def from_row(value_of: Callable[[Node], Any]) -> Relation:
    """A field that follows from others of the row alone."""
    return lambda _store, _owner_id, row: value_of(row)


def row_of(table: str, field: str, names: str) -> Relation:
    """Fields of the row that a field has the ID of, in another table; None where there is no such row."""

    def relation(store: Store, owner_id: int, row: Node) -> Node | None:
        found = store[table].find(owner_id, row[field])
        return found and picked(found, names)

    return relation


def title_of(field: str, titles: Mapping[int, str], other: str = "Other") -> Relation:
    """ID and title of what a code stands for; ``{}`` in the title of others stands for the code."""

    def relation(_store: Store, _owner_id: int, row: Node) -> Node | None:
        code = row.get(field)
        return None if code is None else titled(code, titles.get(code, other.format(code)))

    return relation
