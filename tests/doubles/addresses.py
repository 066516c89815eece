"""Addresses by operation, so that tests stay valid when upstream moves one."""

from __future__ import annotations

import re
from importlib import import_module

from altegio_client.api import TAGS
from altegio_client.operation import Operation
from custom.tools.files import LOCK
from custom.tools.names.lock import read_lock

OPERATIONS: dict[str, Operation] = {
    name: operation
    for tag, group in TAGS.items()
    for name, operation in getattr(import_module(f"altegio_client.api.{tag}"), group).__operations__.items()
}


def path_of(operation: str, *values: object) -> str:
    """The path of an operation below the base URL, with a value for each of its arguments."""
    path = OPERATIONS[operation].path.removeprefix("/api/v1")
    for (_, wire, _), value in zip(OPERATIONS[operation].path_params, values, strict=True):
        path = path.replace(f"{{{wire}}}", str(value))
    return path


def line_of(operation: str, *values: object) -> str:
    """Method and path as they are sent."""
    return f"{OPERATIONS[operation].method} {path_of(operation, *values)}"


def at_present(text: str) -> str:
    """A text that begins with a former request line of an operation, with the current one in its place."""
    method, _, rest = text.partition(" ")
    found = re.match(r"/[^\s:]*", rest)
    name = read_lock(LOCK).known("address", f"{method} {found[0]}") if found else None
    if found is None or name not in OPERATIONS:
        return text
    return f"{method} {OPERATIONS[name].path.removeprefix('/api/v1')}{rest[found.end() :]}"


def target_of(operation: str, *values: object) -> str:
    """The target of the request line, without a query, for a base URL with the usual path."""
    return f"/api/v1{path_of(operation, *values)}"
