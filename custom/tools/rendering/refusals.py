"""What the generator can't turn into Python, found beforehand and reported by the names in the description."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from urllib.parse import unquote

from custom.tools.description.document import FORM, SENT, Document, Node, Operation, types_of
from custom.tools.description.joining import foreign_servers
from custom.tools.names.identifiers import misnamed
from custom.tools.names.members import tag_of

_STYLES = frozenset({"matrix", "label", "spaceDelimited", "pipeDelimited"})
_HEADER = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")


def refusals(document: Document) -> Iterator[str]:
    """One line for each reason not to generate."""
    taken: dict[str, str] = {}
    schemas: dict[str, Node] = document.root["components"]["schemas"]
    found = 0
    operations = list(document.operations())
    if not operations:
        yield "no operations; an OpenAPI 3 description has them below its paths"
    for operation in operations:
        for line in _homeless(operation, taken, schemas):
            found += 1
            yield line
    for callback in document.callbacks():
        yield from _unnamed(callback, taken)
    yield from foreign_servers(document)
    if not found:
        yield from misnamed(document)


def _homeless(operation: Operation, taken: dict[str, str], schemas: dict[str, Node]) -> Iterator[str]:
    place = f"{operation.method.upper()} {operation.path}"
    if not operation.node.get("operationId"):
        yield f"{place}: an operationId is needed"
    elif operation.id in taken:
        yield f"{place}: the operationId {operation.id} is that of {taken[operation.id]}"
    elif not operation.id.isprintable() or operation.id != operation.id.strip():
        yield f"{place}: the operationId {operation.id!r} has unprintable characters; correct it"
    if not tag_of(operation):
        yield f"{place}: a tag is needed"
    taken.setdefault(operation.id, place)
    yield from _unsendable(operation, place, schemas)
    yield from _lost_in_path(operation, place)
    # Case means nothing in the name of a header.
    seen = Counter((p["in"], p["name"].lower() if p["in"] == "header" else p["name"]) for p in operation.parameters)
    for (where, name), count in seen.items():
        if count > 1:
            yield f"{place}: the {where} parameter {name!r} is there twice"


def _unnamed(callback: Operation, taken: dict[str, str]) -> Iterator[str]:
    """What a callback needs, since its model is known by its operationId."""
    place = f"webhook {callback.path}"
    if not callback.node.get("operationId"):
        yield f"{place}: an operationId is needed"
    elif callback.id in taken:
        yield f"{place}: the operationId {callback.id} is that of {taken[callback.id]}"
    taken.setdefault(callback.id, place)


def _lost_in_path(operation: Operation, place: str) -> Iterator[str]:
    """What stands in braces in a path and is not a parameter, or can't be filled in."""
    in_path = {p["name"] for p in operation.parameters if p["in"] == "path"}
    parts = re.split(r"(\{[^{}]*\})", operation.path)
    for number, part in enumerate(parts):
        if number % 2 == 0 and re.search(r"[{}\s]", part):
            yield f"{place}: braces in a path come in pairs around a name, and it has no spaces"
        elif number % 2 and part[1:-1] not in in_path:
            yield f"{place}: {part} is not a path parameter of the operation; declare it"
    if re.search(r"[?#\\]", "".join(parts[::2])) or {".", ".."} & {*unquote(operation.path).split("/")}:
        yield f"{place}: no ?, #, backslash or step . or .. may be in a path, since they lead elsewhere; remove it"
    for name in sorted(in_path):
        if parts.count(f"{{{name}}}") > 1:
            yield f"{place}: {{{name}}} occurs twice in the path; give one of them another name"
        elif f"{{{name}}}" not in parts:
            yield f"{place}: the path parameter {name!r} is not in the path; add it there or remove it"
        elif not re.fullmatch(r"[\w-]+", name):
            yield f"{place}: the path parameter {name!r} has other characters than letters, digits, _ and -"


def _unsendable(operation: Operation, place: str, schemas: dict[str, Node]) -> Iterator[str]:
    """What the client could not send as the server expects it."""
    for parameter in operation.parameters:
        name = f"the {parameter['in']} parameter {parameter['name']!r}"
        if parameter["in"] == "cookie":
            yield f"{place}: {name} can't be sent, since the client has no cookies; remove it"
        elif parameter["in"] == "header" and not _HEADER.fullmatch(parameter["name"]):
            yield f"{place}: {name} has characters that a header name can't have; correct it"
        elif "content" in parameter:
            yield f"{place}: {name} is sent as {', '.join(parameter['content'])}, which the client does not support"
        elif any(_is_object(one) for one in _items(parameter["schema"])):
            yield f"{place}: {name} is an object; only deepObject with plain fields can be sent"
        elif any("array" in types_of(one) for one in _items(parameter["schema"])[1:]):
            yield f"{place}: {name} is a list of lists, which can't be sent"
        elif parameter.get("style", "form") in _STYLES:
            yield f"{place}: {name} has the style {parameter['style']}, which the client does not support"
    for media_type, media in operation.bodies().items():
        if media_type not in SENT:
            yield f"{place}: a body of {media_type} can't be sent; JSON and multipart/form-data can"
        elif media_type == FORM:
            yield from (
                f"{place}: the field {name!r} of the form is a list or an object, which the client can't send"
                for name in _not_plain(media.get("schema", {}), schemas)
            )


def _not_plain(form: Node, schemas: dict[str, Node]) -> Iterator[str]:
    """The fields of a form that are neither a text, a number, a flag nor a file."""
    for name, field in _behind(form, schemas).get("properties", {}).items():
        parts = [_behind(one, schemas) for one in _items(field)]
        if any(_is_object(one) or "array" in types_of(one) for one in parts):
            yield name


def _behind(schema: Node, schemas: dict[str, Node]) -> Node:
    """A schema, or what it refers to."""
    parts = [schema, *schema.get("allOf", [])]
    reference = next((one["$ref"] for one in parts if "$ref" in one), "")
    return schemas.get(reference.rpartition("/")[2], {}) if reference else schema


def _items(schema: Node) -> list[Node]:
    """A schema, those of its items, and all alternatives of both."""
    found = [schema]
    for one in found:
        found += [one[key] for key in ("items",) if isinstance(one.get(key), dict)]
        found += [option for key in ("oneOf", "anyOf") for option in one.get(key, [])]
    return found


def _is_object(schema: Node) -> bool:
    return "object" in types_of(schema) or bool(schema.get("properties"))
