"""What the generator can't make Python of, found beforehand and said by the names in the description."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from custom.tools.document import Document, Operation


def refusals(document: Document) -> Iterator[str]:
    """One line for each reason not to generate."""
    taken: dict[str, str] = {}
    for operation in document.operations():
        yield from _homeless(operation, taken)


def _homeless(operation: Operation, taken: dict[str, str]) -> Iterator[str]:
    place = f"{operation.method.upper()} {operation.path}"
    if not operation.node.get("operationId"):
        yield f"{place}: an operationId is needed"
    elif operation.id in taken:
        yield f"{place}: the operationId {operation.id} is that of {taken[operation.id]}"
    if not operation.node.get("tags"):
        yield f"{place}: a tag is needed"
    taken.setdefault(operation.id, place)
    seen = Counter((p["in"], p["name"]) for p in operation.parameters)
    for (where, name), count in seen.items():
        if count > 1:
            yield f"{place}: the {where} parameter {name!r} is there twice"
