"""What the generator can't make Python of, found beforehand and said by the names in the description."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from custom.tools.document import Document, Operation, types_of
from custom.tools.identifiers import misnamed
from custom.tools.joining import foreign_servers


def refusals(document: Document) -> Iterator[str]:
    """One line for each reason not to generate."""
    taken: dict[str, str] = {}
    found = 0
    operations = list(document.operations())
    if not operations:
        yield "no operations; an OpenAPI 3 description has them below its paths"
    for operation in operations:
        for line in _homeless(operation, taken):
            found += 1
            yield line
    yield from foreign_servers(document)
    if not found:
        yield from misnamed(document)


def _homeless(operation: Operation, taken: dict[str, str]) -> Iterator[str]:
    place = f"{operation.method.upper()} {operation.path}"
    if not operation.node.get("operationId"):
        yield f"{place}: an operationId is needed"
    elif operation.id in taken:
        yield f"{place}: the operationId {operation.id} is that of {taken[operation.id]}"
    if not operation.node.get("tags"):
        yield f"{place}: a tag is needed"
    taken.setdefault(operation.id, place)
    yield from _unsendable(operation, place)
    yield from _lost_in_path(operation, place)
    seen = Counter((p["in"], p["name"]) for p in operation.parameters)
    for (where, name), count in seen.items():
        if count > 1:
            yield f"{place}: the {where} parameter {name!r} is there twice"


def _lost_in_path(operation: Operation, place: str) -> Iterator[str]:
    """What stands in braces in a path and is no parameter, or is none that could be filled in."""
    in_path = {p["name"] for p in operation.parameters if p["in"] == "path"}
    parts = re.split(r"(\{[^{}]*\})", operation.path)
    for number, part in enumerate(parts):
        if number % 2 == 0 and re.search(r"[{}\s]", part):
            yield f"{place}: braces in a path come in pairs around a name, and it has no spaces"
        elif number % 2 and part[1:-1] not in in_path:
            yield f"{place}: {part} is no path parameter of the operation; declare it"
    for name in sorted(in_path):
        if f"{{{name}}}" not in parts:
            yield f"{place}: the path parameter {name!r} does not stand in the path; put it there or remove it"
        elif not re.fullmatch(r"[\w-]+", name):
            yield f"{place}: the path parameter {name!r} has other characters than letters, digits, _ and -"


def _unsendable(operation: Operation, place: str) -> Iterator[str]:
    """What the client could not send as the server expects it."""
    for parameter in operation.parameters:
        schema = parameter["schema"]
        items = schema.get("items")
        holders = [schema, items] if isinstance(items, dict) else [schema]
        name = f"the {parameter['in']} parameter {parameter['name']!r}"
        if "content" in parameter:
            yield f"{place}: {name} is sent as {', '.join(parameter['content'])}, which the client can't do"
        elif any("object" in types_of(one) or one.get("properties") for one in holders):
            yield f"{place}: {name} is an object; only deepObject with plain fields can be sent"
    for media_type in operation.bodies():
        if media_type == "application/x-www-form-urlencoded":
            yield f"{place}: a body of {media_type} can't be sent; JSON and multipart/form-data can"
