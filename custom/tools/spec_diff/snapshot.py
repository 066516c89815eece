"""What a description comes to, as plain data: operations, models, names, and what the patches did.

A snapshot is taken of a patched description with its names. ``python -m custom.tools.spec_diff.snapshot`` prints that
of the description beside it as JSON, so that the tools of another revision can report the result for their description.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Mapping
from typing import Any

import attrs

from custom.patches import notes
from custom.tools.description.document import ALWAYS, Node, Operation
from custom.tools.description.joining import own_server
from custom.tools.description.objects import is_envelope
from custom.tools.files import SPEC
from custom.tools.names.members import FIELDS, GROUP, METHOD, POSITION, PYTHON_NAME, tag_of
from custom.tools.names.recognising import PUBLISHED_ID
from custom.tools.pipeline import Prepared, prepare
from custom.tools.rendering.paging import paging_of
from custom.tools.rendering.python_types import unwrapped
from custom.tools.spec_diff.types import or_none, split, type_text, values_of


@attrs.frozen
class Value:
    """An argument, a body or a field."""

    name: str
    wire: str
    type: str
    required: bool
    values: tuple[str, ...] = ()


@attrs.frozen
class Call:
    """An operation as callers see it, and where it goes."""

    id: str
    published: str
    """The operationId that the description has."""
    tag: str
    group: str
    name: str
    http: str
    path: str
    deprecated: bool
    security: tuple[str, ...]
    safe: bool
    arguments: Mapping[str, Value]
    body: Value | None
    result: str
    meta: str
    paging: str
    errors: tuple[str, ...]

    @property
    def method(self) -> str:
        """The method in Python, with its group."""
        return f"{self.group}.{self.name}"

    @property
    def address(self) -> str:
        """Method and path, without the names of what stands in the path."""
        return f"{self.http} {re.sub(r'{[^{}]*}', '{}', self.path)}"


@attrs.frozen
class Model:
    """A model, and whether requests and responses have it."""

    fields: Mapping[str, Value]
    sent: bool
    read: bool


@attrs.frozen
class Snapshot:
    """All that the report compares."""

    revision: str
    servers: tuple[str, ...]
    calls: Mapping[str, Call]
    models: Mapping[str, Model]
    names: Mapping[str, str]
    patches: Mapping[str, tuple[str, ...]]
    silent: tuple[str, ...]
    """Places without a text."""
    placeless: tuple[str, ...]
    """Texts without a place."""
    names_notes: tuple[str, ...]
    """What the naming asks to be checked."""
    patch_notes: tuple[str, ...]
    """What the patches ask to be checked."""


def snapshot(prepared: Prepared) -> Snapshot:
    """The snapshot of a description that is patched and named."""
    document = prepared.document
    schemas: dict[str, Node] = document.root["components"]["schemas"]
    models = {name for (kind, _), name in prepared.lock.used.items() if kind == "model"} & schemas.keys()
    reader = _Reader(models, schemas)
    # Headers that the client sends itself are arguments of nothing.
    headers = {f"{one.id} header {p['name']}" for one in document.operations() for p in one.parameters}
    calls = {operation.id: reader.call(operation) for operation in document.operations()}
    known = {name: Model(reader.fields(name), sent=False, read=False) for name in sorted(models)}
    sent = reached((call.body.type for call in calls.values() if call.body), known)
    delivered = (reader.delivered(callback) for callback in document.callbacks())
    read = reached([*delivered, *(part for call in calls.values() for part in (call.result, call.meta))], known)
    return Snapshot(
        revision=str(document.root.get("info", {}).get("version", "")),
        servers=tuple(str(server.get("url", "")) for server in document.root.get("servers", [])),
        calls=calls,
        models={name: attrs.evolve(one, sent=name in sent, read=name in read) for name, one in known.items()},
        names={f"{kind} {place}": name for (kind, place), name in prepared.lock.used.items()},
        patches={one.patch.id: tuple(one.places) for one in prepared.applied},
        silent=tuple(place for place in prepared.overlay.without_text if " header " not in place or place in headers),
        placeless=prepared.overlay.unused,
        names_notes=tuple(prepared.lock.notes),
        patch_notes=tuple(notes(prepared.applied, document)),
    )


class _Reader:
    """Reads calls and models out of a patched description."""

    def __init__(self, models: set[str], schemas: dict[str, Node]) -> None:
        self.models = models
        self._schemas = schemas

    def call(self, operation: Operation) -> Call:
        node = operation.node
        result, meta, payload = self._result(operation)
        body, body_schema = self._body(operation)
        security = sorted({name for option in node.get("security", []) for name in option})
        return Call(
            id=operation.id,
            published=node.get(PUBLISHED_ID, operation.id),
            tag=tag_of(operation),
            group=str(node.get(GROUP, "")),
            name=node[METHOD],
            http=operation.method.upper(),
            path=own_server(node) + operation.path,
            deprecated=bool(node.get("deprecated")),
            security=tuple(security),
            safe=bool(node.get("x-safe")),
            arguments={_place(one): self._argument(one) for one in operation.parameters},
            body=body,
            result=result,
            meta=meta,
            paging=paging_of(node, payload, body_schema) or "",
            errors=tuple(sorted(str(status) for status in node["responses"] if not str(status).startswith("2"))),
        )

    def delivered(self, callback: Operation) -> str:
        """The type of what the server sends by itself."""
        return next((self._result_of("200", response)[0] for response in callback.node["responses"].values()), "Any")

    def fields(self, name: str) -> dict[str, Value]:
        schema = self._schemas[name]
        names = schema.get(FIELDS, {})
        required = {*schema.get("required", []), *schema.get(ALWAYS, [])}
        return {
            wire: self._value(names.get(wire, wire), wire, child, wire in required)
            for wire, child in schema.get("properties", {}).items()
        }

    def _argument(self, parameter: Node) -> Value:
        required = bool(parameter.get("required")) and not parameter.get("x-optional")
        name = parameter.get(PYTHON_NAME) or parameter["name"]
        return self._value(str(name), parameter["name"], parameter.get("schema", {}), required)

    def _value(self, name: str, wire: str, schema: Node, required: bool) -> Value:
        return Value(name, wire, type_text(schema, self.models, self._schemas), required, values_of(schema))

    def _body(self, operation: Operation) -> tuple[Value | None, Node]:
        for media_type, media in operation.bodies().items():
            schema = media.get("schema", {})
            required = bool(operation.node["requestBody"].get("required"))
            return self._value("body", str(media_type), schema, required), self._target(unwrapped(schema))
        return None, {}

    def _target(self, schema: Node) -> Node:
        reference = str(schema.get("$ref", ""))
        return self._schemas.get(reference.rsplit("/", 1)[-1], {}) if reference else schema

    def _result(self, operation: Operation) -> tuple[str, str, Node | None]:
        """Result, meta and payload, by the same rule as the generated method has them."""
        found = [
            self._result_of(str(status), response)
            for status, response in operation.node["responses"].items()
            if str(status).startswith("2")
        ]
        if not found:
            return "Any", "Any", None
        solid = [one for one in found if one[0] not in ("None", "Any")]
        result, meta, payload = solid[0] if solid else found[0]
        return (or_none(result) if solid and len(solid) < len(found) else result), meta, payload

    def _result_of(self, status: str, response: Node) -> tuple[str, str, Node | None]:
        content: Node = response.get("content", {})
        media_type = next(iter(content), "")
        media: Node = content.get(media_type, {})
        if "schema" not in media:
            unknown = response.get("x-undocumented-body") or (status == "200" and not response.get("x-no-body"))
            return ("Any" if unknown else "None"), "Any", None
        schema = unwrapped(media["schema"])
        target = self._target(schema)
        if schema.get("format") == "binary" or "json" not in media_type:
            return "bytes", "Any", None
        if not is_envelope(target):
            return type_text(schema, self.models, self._schemas), "Any", schema
        parts = target["properties"]
        data = [one for one in split(type_text(parts["data"], self.models, self._schemas)) if one != "None"]
        meta = type_text(parts.get("meta", {}), self.models, self._schemas)
        named = bool(set(split(meta)) & self.models)
        return " | ".join(data) or "None", or_none(meta) if named else "Any", unwrapped(parts["data"])


def _place(parameter: Node) -> str:
    if parameter["in"] == "path":
        return f"path {parameter[POSITION]}"
    return f"{parameter['in']} {parameter['name']}"


def reached(types: Iterable[str], models: Mapping[str, Model]) -> set[str]:
    """The models that types lead to, from model to model."""
    found: set[str] = set()
    waiting = [name for text in types for name in re.findall(r"\w+", text)]
    while waiting:
        name = waiting.pop()
        if name in models and name not in found:
            found.add(name)
            waiting += [part for one in models[name].fields.values() for part in re.findall(r"\w+", one.type)]
    return found


def to_json(one: Snapshot) -> str:
    """A snapshot as text."""
    return json.dumps(attrs.asdict(one))


def from_json(text: str) -> Snapshot:
    """A snapshot from its text.

    Raises:
        TypeError, KeyError, ValueError: the text is not that of a snapshot of this form.
    """
    raw: dict[str, Any] = json.loads(text)
    calls = {
        id_: Call(
            **{
                **call,
                "security": tuple(call["security"]),
                "errors": tuple(call["errors"]),
                "arguments": _values(call["arguments"]),
                "body": call["body"] and _value(call["body"]),
            }
        )
        for id_, call in raw["calls"].items()
    }
    models = {name: Model(**{**model, "fields": _values(model["fields"])}) for name, model in raw["models"].items()}
    return Snapshot(
        **{
            **raw,
            "servers": tuple(raw["servers"]),
            "calls": calls,
            "models": models,
            "patches": {id_: tuple(places) for id_, places in raw["patches"].items()},
            "silent": tuple(raw["silent"]),
            "placeless": tuple(raw["placeless"]),
            "names_notes": tuple(raw["names_notes"]),
            "patch_notes": tuple(raw["patch_notes"]),
        }
    )


def _values(raw: dict[str, Any]) -> dict[str, Value]:
    return {key: _value(one) for key, one in raw.items()}


def _value(raw: dict[str, Any]) -> Value:
    return Value(**{**raw, "values": tuple(raw["values"])})


if __name__ == "__main__":
    sys.stdout.write(to_json(snapshot(prepare(SPEC))))
