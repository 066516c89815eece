"""Every object with fields in the patched description, and where it stands."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from custom.tools.document import Document, Node, Operation
from custom.tools.lock import step

MODEL = "x-model"
"""Marks an object that has its name from a patch, not from its place."""


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

    @property
    def order(self) -> tuple[int, bool, str]:
        """Which of several objects comes first: the nearest to its operation, then what is read, then by place."""
        return self.depth, not self.reads, self.path

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
    """The payloads, metas, errors and bodies of all operations."""
    for operation in document.operations():
        yield from operation_roots(operation)


def operation_roots(operation: Operation) -> Iterator[Occurrence]:
    """The payloads, metas, errors and bodies of an operation."""
    reads = operation.method == "get"
    for _, media_type, media in operation.answers():
        schema = media.get("schema")
        if schema is None or "json" not in media_type:
            continue
        if is_envelope(schema):
            for part in ("data", "meta", "included"):
                if part in schema["properties"]:
                    yield Occurrence(operation.id, part, schema["properties"][part], None, "", reads)
        else:
            yield Occurrence(operation.id, "answer", schema, None, "", reads)
    for _, _, media in operation.answers(success=False):
        if "schema" in media:
            yield Occurrence(operation.id, "error", media["schema"], None, "")
    for media in operation.bodies().values():
        if "schema" in media:
            yield Occurrence(operation.id, "body", media["schema"], None, "")


def objects(level: list[Occurrence]) -> Iterator[Occurrence]:
    """All objects with fields, enclosing ones first, level by level, in the order of the description."""
    while level:
        below: list[Occurrence] = []
        for occurrence in level:
            yield from _objects_in(occurrence, below)
        level = below


def _objects_in(occurrence: Occurrence, below: list[Occurrence]) -> Iterator[Occurrence]:
    schema = occurrence.schema
    if is_model(schema):
        yield occurrence
        for name, child in schema["properties"].items():
            below.append(
                Occurrence(occurrence.operation, occurrence.role, child, occurrence, f".{step(name)}", occurrence.reads)
            )
        if isinstance(schema.get("additionalProperties"), dict):
            inner = schema["additionalProperties"]
            below.append(Occurrence(occurrence.operation, occurrence.role, inner, occurrence, ".*", occurrence.reads))
        return
    for key, mark in (("items", "[]"), ("additionalProperties", ".*")):
        if isinstance(schema.get(key), dict):
            yield from _objects_in(_part(occurrence, schema[key], mark), below)
    for key in ("oneOf", "anyOf"):
        for number, child in enumerate(schema.get(key, [])):
            yield from _objects_in(_part(occurrence, child, f"|{number}"), below)


def _part(occurrence: Occurrence, schema: Node, mark: str) -> Occurrence:
    field = occurrence.field + mark
    return Occurrence(occurrence.operation, occurrence.role, schema, occurrence.parent, field, occurrence.reads)
