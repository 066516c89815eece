"""What becomes of a body before an operation gets it."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any, cast

from altegio.mock_server._core.description import Description, Node, Operation
from altegio.mock_server._core.validation import HttpError


def documented_fields(description: Description, operation: Operation, body: Any) -> Any:
    """A body without the fields that the description does not know."""
    schema = description.resolved(operation.body.get("application/json", {}))
    if isinstance(body, list):
        items = description.resolved(schema.get("items", {}))
        return [_known(items, row) for row in cast("Any", body)]
    return _known(schema, body)


def check_known(description: Description, operation: Operation, body: Any) -> None:
    """Check that a body has no field that the description does not know, at any depth.

    Raises:
        HttpError: 422, with messages by field.
    """
    unknown = {
        name: ["unknown field"]
        for schema in operation.body.values()
        for name in _unknown(description, [schema], body, "")
    }
    if unknown:
        raise HttpError(422, "The request has unknown fields", unknown)


def _unknown(description: Description, schemas: list[Node], value: Any, where: str) -> Iterator[str]:
    """The places in a value that none of several schemas knows."""
    options = [option for schema in schemas for option in description.alternatives(schema)]
    if isinstance(value, list):
        items = [one["items"] for one in options if "items" in one]
        for number, item in enumerate(cast("Any", value)):
            yield from _unknown(description, items, item, f"{where}{number}.")
    fields = _fields(value)
    objects = [one for one in options if "properties" in one]
    if fields is None or not objects or len(objects) < len([one for one in options if one.get("type") == "object"]):
        return
    for name, part in fields.items():
        inner = [one["properties"][name] for one in objects if name in one["properties"]]
        if not inner:
            yield f"{where}{name}"
        yield from _unknown(description, inner, part, f"{where}{name}.")


def check_required(body: Any, paths: Collection[str]) -> None:
    """Check that a body has fields; ``[]`` in a path stands for each item of a list.

    Raises:
        HttpError: 422, something is missing.
    """
    missing = [name for path in paths for name in _missing(body, path, "")]
    if missing:
        raise HttpError(422, "The request is not complete", {name: ["is required"] for name in missing})


def _missing(value: Any, path: str, where: str) -> Iterator[str]:
    """The places where a value lacks what the path leads to; a list that is missing lacks nothing."""
    fields = _fields(value)
    head, is_list, rest = path.partition("[].")
    if not is_list:
        if fields is None or (path and path not in fields):
            yield f"{where}{path}".removesuffix(".")
        return
    items: Any = (fields or {}).get(head)
    for number, item in enumerate(cast("Any", items) if isinstance(items, list) else ()):
        yield from _missing(item, rest, f"{where}{head}.{number}.")


def _known(schema: Node, value: Any) -> Any:
    names, fields = schema.get("properties"), _fields(value)
    if not names or fields is None:
        return value
    return {name: part for name, part in fields.items() if name in names}


def _fields(value: Any) -> Node | None:
    return cast("Node", value) if isinstance(value, dict) else None
