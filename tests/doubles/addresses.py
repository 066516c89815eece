"""Addresses by operation, so that tests stay true where upstream moves one."""

from __future__ import annotations

from importlib import import_module

from altegio_client.api import TAGS
from altegio_client.operation import Operation

OPERATIONS: dict[str, Operation] = {
    name: operation
    for tag, group in TAGS.items()
    for name, operation in getattr(import_module(f"altegio_client.api.{tag}"), group).__operations__.items()
}


def path_of(operation: str, *values: object) -> str:
    """The path of an operation below the base URL, with a value for each of its arguments, as it stands there."""
    path = OPERATIONS[operation].path.removeprefix("/api/v1")
    for (_, wire, _), value in zip(OPERATIONS[operation].path_params, values, strict=True):
        path = path.replace(f"{{{wire}}}", str(value))
    return path


def line_of(operation: str, *values: object) -> str:
    """Method and path, as networks have them."""
    return f"{OPERATIONS[operation].method} {path_of(operation, *values)}"


def target_of(operation: str, *values: object) -> str:
    """What stands in the request line, without a query, where the path of the base URL is the usual one."""
    return f"/api/v1{path_of(operation, *values)}"
