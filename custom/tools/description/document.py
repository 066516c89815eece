"""Bring an OpenAPI description into the one form that the patches work on.

However it is written (3.0 or 3.1, YAML or JSON, many components or none), the result is an OpenAPI 3.1
document in which every operation holds its own copy of all it uses. Only what leads back to itself, or would be
copied too often, is there once; every other place refers to it by ``$ref``.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs

METHODS = ("get", "put", "post", "delete", "patch", "head", "options", "trace")
FORM = "multipart/form-data"
SENT = ("application/json", FORM)
"""The media types of bodies that the client can send."""
ABOUT = "x-component-about"
"""The text of the component itself; the description beside a reference is about the place."""

SHARED = "x-shared"
"""Marks the schema to which the references in other places lead."""

ALWAYS = "x-always"
"""The fields of an object in a response that are there in every response, so that they are not optional."""
OBSERVED = "x-observed"
"""Marks a field that stands in no description, but was seen in responses."""
NUMBER = "x-number"
"""The number of an alternative in its place, where it is not its position."""
NONE = "x-none"
"""The value of a field that means that there is none."""

Node = dict[str, Any]


class DescriptionError(Exception):
    """The file is not an OpenAPI description that the pipeline can take."""


@attrs.frozen
class Operation:
    """One method of one path, as a view on the document."""

    path: str
    method: str
    node: Node

    @property
    def id(self) -> str:
        """The operationId, or method and path where there is none."""
        return str(self.node.get("operationId") or f"{self.method.upper()} {self.path}")

    @property
    def parameters(self) -> list[Node]:
        """The parameters, a live list."""
        result: list[Node] = self.node.setdefault("parameters", [])
        return result

    def bodies(self) -> dict[str, Node]:
        """Request media types by name, live."""
        result: dict[str, Node] = self.node.get("requestBody", {}).get("content", {})
        return result

    def responses(self, *, success: bool = True) -> Iterator[tuple[str, str, Node]]:
        """(status, media type, media object) of the documented 2xx responses, or of all others."""
        for status, response in self.node.get("responses", {}).items():
            if str(status).startswith("2") is success:
                for media_type, media in response.get("content", {}).items():
                    yield str(status), media_type, media

    def body_schemas(self) -> Iterator[tuple[str, Node]]:
        """(place, schema) of every request body."""
        for media in self.bodies().values():
            if "schema" in media:
                yield f"{self.id} body", media["schema"]

    def response_schemas(self) -> Iterator[tuple[str, Node]]:
        """(place, schema) of every 2xx response."""
        for status, _, media in self.responses():
            if "schema" in media:
                yield f"{self.id} {status}", media["schema"]


@attrs.define
class Document:
    """A complete description, inlined and normalised."""

    root: Node
    notes: list[str] = attrs.field(factory=list)
    """What somebody has to check, one line each."""
    sha256: str = ""
    """Of the file that it was read from."""

    def operations(self, *, callbacks: bool = False) -> Iterator[Operation]:
        """All operations, in the order of the description; with ``callbacks`` those that the server calls, too.

        A callback is an operation whose response is what the server sends.
        """
        yield from _operations(self.root.get("paths", {}))
        if callbacks:
            yield from self.callbacks()

    def callbacks(self) -> Iterator[Operation]:
        """The calls that the server makes."""
        yield from _operations(self.root.get("webhooks", {}))

    def make_callback(self, operation: Operation) -> None:
        """Turn an operation into a call that the server makes: what it sends is read."""
        self.remove(operation)
        item = self.root.setdefault("webhooks", {}).setdefault(operation.id, {})
        item[operation.method] = as_callback(operation.node)

    def rename_path(self, old: str, new: str) -> None:
        """Give a path another name and keep its place."""
        paths = self.root["paths"]
        if new in paths:
            raise DescriptionError(f"{old} can't become {new}: that path exists")
        self.root["paths"] = {new if path == old else path: item for path, item in paths.items()}

    def remove(self, operation: Operation) -> None:
        """Leave an operation out."""
        item = self.root["paths"][operation.path]
        del item[operation.method]
        if not any(method in item for method in METHODS):
            del self.root["paths"][operation.path]


def _operations(paths: Node) -> Iterator[Operation]:
    for path, item in list(paths.items()):
        for method in METHODS:
            if method in item:
                yield Operation(path, method, item[method])


def as_callback(node: Node) -> Node:
    """A call that the server makes, with what it sends as the response."""
    result = {key: value for key, value in node.items() if key in ("operationId", "tags", "summary", "description")}
    content = node.get("requestBody", {}).get("content", {})
    return {**result, "parameters": [], "responses": {"200": {"description": "", "content": content}}}


def walk(schema: Node, place: str) -> Iterator[tuple[str, Node]]:
    """Every schema in a schema, itself first, each with its place (``get_visit 200.data[].id``)."""
    yield place, schema
    for name, child in schema.get("properties", {}).items():
        yield from walk(child, f"{place}.{name}")
    for key, mark in (("items", "[]"), ("additionalProperties", ".*")):
        if isinstance(schema.get(key), dict):
            yield from walk(schema[key], place + mark)
    for mark, child in alternatives(schema):
        yield from walk(child, place + mark)


def alternatives(schema: Node) -> Iterator[tuple[str, Node]]:
    """The alternatives of a schema, each with its mark in a place (``|0``)."""
    for key in ("oneOf", "anyOf"):
        for position, child in enumerate(schema.get(key, [])):
            yield f"|{child.get(NUMBER, position)}", child


def types_of(schema: Node) -> list[str]:
    """The declared types of a schema, as a list; what has fields is an object, even where no type is declared."""
    declared = schema.get("type")
    if declared is None:
        return ["object"] if schema.get("properties") else []
    return list(declared) if isinstance(declared, list) else [declared]


def is_bare_object(schema: Node) -> bool:
    """Whether a schema is an object of which nothing more is known, whatever its texts are."""
    return schema.get("type") == "object" and not schema.keys() & {
        "properties",
        "additionalProperties",
        "oneOf",
        "anyOf",
    }


def set_type(schema: Node, *types: str) -> None:
    """Replace the declared type; ``null`` stays allowed where it was."""
    wanted = [*types, *(["null"] if "null" in types_of(schema) and "null" not in types else [])]
    schema["type"] = wanted[0] if len(wanted) == 1 else wanted
