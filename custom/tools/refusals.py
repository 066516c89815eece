"""What the generator can't make Python of, found beforehand and said by the names in the description."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from openapi_python_client.strings import PythonIdentifier

from custom.tools.document import Document, Operation


def refusals(document: Document, prefix: str) -> Iterator[str]:
    """One line for each reason not to generate; ``prefix`` is what the generator puts before odd names."""
    taken: dict[str, str] = {}
    for operation in document.operations():
        yield from _homeless(operation, taken)
        if operation.bodies():
            yield from _second_body(operation, prefix)
    for model, schema in document.root["components"]["schemas"].items():
        names = {
            field: [PythonIdentifier(field, prefix, skip_snake_case=kept) for kept in (False, True)]
            for field in schema.get("properties", {})
        }
        for one, other in combinations(names, 2):
            if names[one] == names[other]:
                yield f"{model}: the fields {one!r} and {other!r} have one name in Python"


def _homeless(operation: Operation, taken: dict[str, str]) -> Iterator[str]:
    place = f"{operation.method.upper()} {operation.path}"
    if not operation.node.get("operationId"):
        yield f"{place}: an operationId is needed"
    elif operation.id in taken:
        yield f"{place}: the operationId {operation.id} is that of {taken[operation.id]}"
    if not operation.node.get("tags"):
        yield f"{place}: a tag is needed"
    taken.setdefault(operation.id, place)


def _second_body(operation: Operation, prefix: str) -> Iterator[str]:
    for parameter in operation.parameters:
        name: str = parameter.get("x-python-name") or parameter["name"]
        if PythonIdentifier(name, prefix) == "body":
            place = f"{operation.method.upper()} {operation.path}"
            yield f"{place}: the {parameter['in']} parameter {parameter['name']!r} has the name of the request body"
