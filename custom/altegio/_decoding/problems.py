"""Where a response, or a model that came in one, does not fit the description."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from altegio_client.codec import List, Map, Ref, Spec, is_nothing

if TYPE_CHECKING:
    from altegio_client.base import Model
    from altegio_client.types import Response

Problems = Iterator[tuple[str, str]]
"""(path, problem) of each value that does not fit."""


def is_sendable(body: Any) -> bool:
    """Whether a JSON value that came could be sent, too."""
    try:
        json.dumps(body, ensure_ascii=False, allow_nan=False).encode()
    except (ValueError, RecursionError):
        return False
    return True


def problems_of_response(response: Response[Any, Any]) -> Problems:
    """What does not fit in the payload and in the ``meta`` of a response."""
    operation = response.operation
    if operation is not None and operation.result is not None:
        payload, meta = operation.split(response.body)
        yield from _problems(operation.result, payload, "data" if payload is not response.body else "$")
        yield from _problems(operation.meta, meta, "meta")


def _problems(spec: Spec, raw: Any, path: str) -> Problems:
    yield from spec.problems(raw, path)
    yield from _missing_items(spec, raw, path)


def problems_of_model(model: type[Model], raw: dict[str, Any], path: str) -> Problems:
    """What does not fit in an object."""
    yield from model.__problems__(raw, path)
    yield from _missing_items_of_model(model, raw, path)


def _missing_items(spec: Spec, raw: Any, path: str) -> Problems:
    """(path, problem) of what stands for no object among the items of lists and maps; fields may be null."""
    if isinstance(spec, Ref) and raw.__class__ is dict:
        yield from _missing_items_of_model(spec.model, raw, path)
    elif isinstance(spec, List) and raw.__class__ is list:
        for number, item in enumerate(raw):
            yield from _missing(spec.item, item, f"{path}[{number}]")
    elif isinstance(spec, Map) and raw.__class__ is dict:
        for key, item in raw.items():
            yield from _missing(spec.value, item, f"{path}.{key}")


def _missing(spec: Spec, item: Any, path: str) -> Problems:
    if isinstance(spec, Ref) and is_nothing(item):
        yield path, f"expected {spec.name}, got {type(item).__name__}"
    else:
        yield from _missing_items(spec, item, path)


def _missing_items_of_model(model: type[Model], raw: dict[str, Any], path: str) -> Problems:
    for name, value in raw.items():
        declared = model.__wire_fields__.get(name)
        if declared is not None:
            yield from _missing_items(declared.spec, value, f"{path}.{name}")
