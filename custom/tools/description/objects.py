"""Every object with fields in the patched description, and where it stands."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

import attrs

from custom.tools.description.document import Document, Node, Operation, alternatives

MODEL = "x-model"
"""Marks an object that has its name from a patch, not from its place."""
_PLAIN = re.compile(r"[^\s.\"|*]+")


def step(wire: str) -> str:
    """The name of a field or parameter as a place writes it; one that would be misread stands in quotes."""
    return wire if _PLAIN.fullmatch(wire) and wire.isprintable() else json.dumps(wire)


@attrs.define(eq=False)
class Occurrence:
    """One object with fields at one place."""

    operation: str
    role: str
    schema: Node
    parent: Occurrence | None
    field: str
    reads: bool = False
    """Whether its operation is a GET."""
    status: str = ""
    """The status of the response that it belongs to."""
    is_sent_by_server: bool = False
    """Whether the server sends it by itself, in a callback."""

    @property
    def order(self) -> tuple[int, bool, str, str]:
        """Which of several objects comes first: the nearest to its operation, then what is read, then by place."""
        return self.depth, not self.reads, self.path, self.status

    @property
    def path(self) -> str:
        """Where it stands, from its operation on (``get_visit data.records[]``)."""
        return f"{self.parent.path if self.parent else f'{self.operation} {self.role}'}{self.field}"

    @property
    def depth(self) -> int:
        """How many objects enclose it."""
        return self.parent.depth + 1 if self.parent else 0

    @property
    def is_refusal(self) -> bool:
        """Whether it belongs to an error, of which the package has no model."""
        return self.role == "error"


def is_model(schema: Node) -> bool:
    """Whether a schema is an object with fields of its own."""
    return bool(schema.get("properties"))


def is_envelope(schema: Node) -> bool:
    """Whether a schema is an envelope: ``data``, beside it at most ``success``, ``meta`` and ``included``."""
    properties = schema.get("properties", {})
    return "data" in properties and not properties.keys() - {"success", "data", "meta", "included"}


def roots(document: Document) -> Iterator[Occurrence]:
    """The payloads, metas, errors and bodies of all operations, and what the server sends by itself."""
    for operation in document.operations():
        yield from operation_roots(operation)
    for callback in document.callbacks():
        for root in operation_roots(callback):
            root.is_sent_by_server = True
            yield root


def operation_roots(operation: Operation) -> Iterator[Occurrence]:
    """The payloads, metas, errors and bodies of an operation."""
    reads = operation.method == "get"
    for status, media_type, media in operation.responses():
        schema = media.get("schema")
        if schema is None or "json" not in media_type:
            continue
        if is_envelope(schema):
            for part in ("data", "meta", "included"):
                if part in schema["properties"]:
                    yield Occurrence(operation.id, part, schema["properties"][part], None, "", reads, status)
        else:
            yield Occurrence(operation.id, "answer", schema, None, "", reads, status)
    for _, _, media in operation.responses(success=False):
        if "schema" in media:
            yield Occurrence(operation.id, "error", media["schema"], None, "")
    for media in operation.bodies().values():
        if "schema" in media:
            yield Occurrence(operation.id, "body", media["schema"], None, "")


def objects(level: list[Occurrence]) -> Iterator[Occurrence]:
    """All objects with fields and all references, enclosing ones first, in the order of the description."""
    while level:
        below: list[Occurrence] = []
        for occurrence in level:
            yield from _objects_in(occurrence, below)
        level = below


def _objects_in(occurrence: Occurrence, below: list[Occurrence]) -> Iterator[Occurrence]:
    schema = occurrence.schema
    if "$ref" in schema:
        yield occurrence
        return
    if is_model(schema):
        yield occurrence
        below += [_inside(occurrence, child, f".{step(name)}") for name, child in schema["properties"].items()]
        if isinstance(schema.get("additionalProperties"), dict):
            below.append(_inside(occurrence, schema["additionalProperties"], ".*"))
        return
    for key, mark in (("items", "[]"), ("additionalProperties", ".*")):
        if isinstance(schema.get(key), dict):
            yield from _objects_in(_part(occurrence, schema[key], mark), below)
    for mark, child in alternatives(schema):
        yield from _objects_in(_part(occurrence, child, mark), below)


def _inside(parent: Occurrence, schema: Node, field: str) -> Occurrence:
    return attrs.evolve(parent, schema=schema, parent=parent, field=field)


def _part(occurrence: Occurrence, schema: Node, mark: str) -> Occurrence:
    return attrs.evolve(occurrence, schema=schema, field=occurrence.field + mark)
