"""Join several descriptions into one, so that all later steps of the pipeline see one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import urlsplit

from custom.tools.description.document import SHARED, DescriptionError, Document, Node, Operation
from custom.tools.description.parts import Part
from custom.tools.words import module_of

ORIGIN = "x-origin"
"""The name of the description that an operation comes from; it is absent in those of the first."""
SUPPLEMENT = "x-supplement"
"""The name of the supplement that an operation comes from."""

_DOMAIN = "alteg.io"


def join(parts: Sequence[tuple[Part, Document]], renamed: Mapping[str, str] | None = None) -> Document:
    """One document of all; the first gives what stands at the top, and each operation keeps its servers.

    An operation of a supplement that another description has by now is left out, with a note.

    Args:
        parts: the descriptions.
        renamed: operationIds of descriptions that mean another one of ours, as the lock has them.

    Raises:
        DescriptionError: an operationId, a tag, an address or a security scheme stands in two of them.
    """
    for _, one in parts:
        _keep_other_servers(one)
    published = {id_: part.name for part, one in parts if part.extends is None for id_ in _addresses(one).values()}
    published |= {key: part.name for part, one in parts if part.extends is None for key in _addresses(one)}
    published |= {ours: published[theirs] for theirs, ours in (renamed or {}).items() if theirs in published}
    for part, one in parts:
        if part.extends is not None:
            _leave_out_published(part, one, published)
    _check_clashes(parts)
    (_, joined), *others = parts
    for part, one in others:
        _mark(part, one)
        _add(joined, part, one)
    return joined


def _addresses(document: Document) -> dict[str, str]:
    """OperationId by method and path, the names in the path left out."""
    return {_address(one): one.id for one in document.operations(callbacks=True)}


def _address(operation: Operation) -> str:
    server = own_server(operation.node)
    return f"{operation.method.upper()} {server}{re.sub(r'{[^{}]*}', '{}', operation.path)}"


def own_server(node: Node) -> str:
    """The server of an operation that has one of its own; empty for all others."""
    servers = node.get("servers") or [{}]
    return _url(servers[0])


def _keep_other_servers(document: Document) -> None:
    """Only a server that is not that of the joined description is an operation's own."""
    home = [_url(one) for one in document.root.get("servers", [])[:1]]
    for operation in document.operations():
        if own_server(operation.node) in ("", *home):
            operation.node.pop("servers", None)


def _leave_out_published(part: Part, document: Document, published: dict[str, str]) -> None:
    for operation in list(document.operations()):
        name = published.get(operation.id) or published.get(_address(operation))
        if name is not None:
            document.remove(operation)
            document.notes.append(f"{operation.id} of {part.path.name} is published in {name} now; remove it there")


def _check_clashes(parts: Sequence[tuple[Part, Document]]) -> None:
    owners: dict[str, Part] = {}
    for part, document in parts:
        for key, what in _claims(part, document):
            other = owners.setdefault(key, part)
            if other is not part:
                raise DescriptionError(
                    f"{what} is in {other.path.name} ({other.name}) and in {part.path.name} ({part.name}); "
                    "a package can have it from one of them"
                )


def _claims(part: Part, document: Document) -> Iterator[tuple[str, str]]:
    """What two descriptions must not share: its key, and its name in an error."""
    for operation in document.operations(callbacks=True):
        yield f"operationId {operation.id}", f"the operationId {operation.id!r}"
    for address in _addresses(document):
        yield f"address {address}", f"the operation {address}"
    if part.extends is None:
        tags = [tag["name"] for tag in document.root.get("tags", [])]
        tags += [tag for operation in document.operations() for tag in operation.node.get("tags", [])[:1]]
        yield from ((f"tag {module_of(tag)}", f"the tag {tag!r}") for tag in tags)


def _mark(part: Part, document: Document) -> None:
    for operation in document.operations(callbacks=True):
        operation.node[ORIGIN] = part.name
        if part.extends is not None:
            operation.node[SUPPLEMENT] = part.name


def _add(joined: Document, part: Part, document: Document) -> None:
    _prefix_shared(document.root["paths"], part.name)
    _prefix_shared(document.root.get("webhooks", {}), part.name)
    servers = document.root.get("servers", [])
    home = [_url(one) for one in joined.root.get("servers", [])[:1]]
    if servers and home and [_url(servers[0])] != home:
        for operation in document.operations():
            operation.node.setdefault("servers", servers)
    for path, item in document.root["paths"].items():
        joined.root["paths"].setdefault(path, {}).update(item)
    for name, item in document.root.get("webhooks", {}).items():
        joined.root.setdefault("webhooks", {}).setdefault(name, {}).update(item)
    known = {tag["name"] for tag in joined.root.get("tags", [])}
    tags = [tag for tag in document.root.get("tags", []) if tag["name"] not in known]
    if tags:
        joined.root["tags"] = [*joined.root.get("tags", []), *tags]
    schemes: Node = joined.root["components"].setdefault("securitySchemes", {})
    for name, scheme in document.root["components"].get("securitySchemes", {}).items():
        if _scheme_type(schemes.setdefault(name, scheme)) != _scheme_type(scheme):
            raise DescriptionError(
                f"the security scheme {name} of {part.path.name} ({part.name}) is already defined in another way"
            )
    joined.notes += document.notes


def _url(server: Node) -> str:
    return str(server.get("url", "")).rstrip("/")


def _scheme_type(scheme: Node) -> tuple[Any, ...]:
    return tuple(scheme.get(key) for key in ("type", "scheme", "in", "name"))


def _prefix_shared(node: Any, name: str) -> None:
    """Prefix the shared schemas of a description, since another one may use the same names."""
    stack = [node]
    while stack:
        here = stack.pop()
        if isinstance(here, dict):
            for key in ("$ref", SHARED):
                if isinstance(here.get(key), str):
                    here[key] = f"{name} {here[key]}"
            stack += here.values()
        elif isinstance(here, list):
            stack += here


def foreign_servers(document: Document) -> Iterator[str]:
    """One line for each invalid server, and for each server of an operation that must not get the tokens."""
    for url in {_url(server): None for server in document.root.get("servers", [])}:
        if not _is_address(url):
            yield f"the server {url!r} is not an address; correct it"
    for operation in document.operations():
        address = own_server(operation.node)
        if address and not _is_trusted(address):
            yield (
                f"{operation.method.upper()} {operation.path}: the server {address} is no https address below "
                f"{_DOMAIN}, and the tokens go to no other"
            )


def _is_address(text: str) -> bool:
    try:
        urlsplit(text)
    except ValueError:
        return False
    return text.isprintable()


def _is_trusted(address: str) -> bool:
    if not _is_address(address):
        return False
    try:
        parts = urlsplit(address)
        plain = parts.port is None and parts.username is None and not (parts.query or parts.fragment)
    except ValueError:
        return False
    below = re.fullmatch(rf"([a-z0-9-]+[.])*{re.escape(_DOMAIN)}", parts.hostname or "")
    return parts.scheme == "https" and plain and below is not None
