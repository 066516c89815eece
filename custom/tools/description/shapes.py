"""Check a description against the shapes of OpenAPI 3, and leave out what is not for the pipeline.

The patches and the generator may rely on it afterwards: an object is an object, a text a text. Extensions (``x-``) of
others are left out: the pipeline has some of its own, and nothing outside may set those.
"""

from __future__ import annotations

from typing import Any

from custom.tools.description.document import METHODS, DescriptionError, Node
from custom.tools.description.pointers import pointed

Place = tuple[Any, ...]
"""The way to a part: empty, or the place around it and the key in it."""

_ANY, _TEXT, _FLAG, _NUMBER = "anything", "text", "true or false", "a number"
_CONTENT = {"description": _TEXT, "content": "{media type}"}
_TEXTS = {"summary": _TEXT, "description": _TEXT}
_PARAMETER = {
    **_CONTENT, "in": _TEXT, "name": _TEXT, "required": _FLAG, "deprecated": _FLAG, "schema": "schema",
    "style": _TEXT, "explode": _FLAG,
}  # fmt: skip
_OBJECTS: dict[str, dict[str, str]] = {
    "description": {
        "openapi": _TEXT, "info": "info", "servers": "[server]", "tags": "[tag]", "security": "[requirement]",
        "paths": "{path}", "webhooks": "{path}", "components": "components",
    },
    "info": {**_TEXTS, "title": _TEXT, "version": _TEXT},
    "server": {**_TEXTS, "url": _TEXT},
    "tag": {**_TEXTS, "name": _TEXT},
    "components": {
        "schemas": "{schema}", "parameters": "{parameter}", "responses": "{response}", "requestBodies": "{body}",
        "headers": "{header}", "securitySchemes": "{security scheme}", "pathItems": "{path}",
    },
    "path": {**_TEXTS, "servers": "[server]", "parameters": "[parameter]", **dict.fromkeys(METHODS, "operation")},
    "operation": {
        **_TEXTS, "operationId": _TEXT, "tags": "[text]", "deprecated": _FLAG, "security": "[requirement]",
        "servers": "[server]", "parameters": "[parameter]", "requestBody": "body", "responses": "{response}",
    },
    "parameter": _PARAMETER,
    "header": _PARAMETER,
    "body": {**_CONTENT, "required": _FLAG},
    "response": {**_CONTENT, "headers": "{header}"},
    "media type": {"schema": "schema"},
    "security scheme": {
        **_TEXTS, "type": _TEXT, "scheme": _TEXT, "name": _TEXT, "in": _TEXT, "bearerFormat": _TEXT,
    },
    "requirement": {},
    "schema": {
        **_TEXTS, "title": _TEXT, "type": "types", "format": _TEXT, "nullable": _FLAG, "deprecated": _FLAG,
        "enum": "[anything]", "required": "[text]", "minimum": _NUMBER, "maximum": _NUMBER, "minLength": _NUMBER,
        "maxLength": _NUMBER, "minItems": _NUMBER, "maxItems": _NUMBER, "minProperties": _NUMBER, "uniqueItems": _FLAG,
        "properties": "{schema}", "items": "schema", "additionalProperties": "schema",
        "oneOf": "[schema]", "anyOf": "[schema]", "allOf": "[schema]",
    },
}  # fmt: skip
_NEEDED = {"parameter": ("in", "name"), "tag": ("name",)}
_IN = ("query", "path", "header", "cookie")
_EXTENSIBLE = ("paths", "responses")
"""Maps in which an ``x-`` key is an extension, not a name."""
_EMPTY = frozenset({"default", "const", "example", "examples", "enum", "$ref"})
"""Keys that stay when they are null; a null is a value there, or a mistake that is reported."""


def check_shapes(raw: Any) -> None:
    """Check the shape of a complete description, and leave out its extensions and what is null.

    Raises:
        DescriptionError: a part is not what OpenAPI 3 has in its place, or a reference leads nowhere.
    """
    if not isinstance(raw, dict) or not str(raw.get("openapi", "")).startswith("3."):
        raise DescriptionError("not an OpenAPI 3 description; its first key is openapi, with 3.0 or 3.1")
    if not isinstance(raw.get("paths"), dict) or not raw["paths"]:
        raise DescriptionError("no paths; an OpenAPI 3 description has its operations there")
    _Checker(raw).check()


class _Checker:
    def __init__(self, raw: Node) -> None:
        self._raw = raw
        self._waiting: list[tuple[Any, str, Place]] = [(raw, "description", ())]
        self._seen: set[tuple[int, str]] = set()
        self._ending: set[str] = set()

    def check(self) -> None:
        while self._waiting:
            value, kind, place = self._waiting.pop()
            self._object(value, kind, place)

    def _object(self, node: Any, kind: str, place: Place) -> None:
        if kind == "schema" and isinstance(node, bool):
            return
        if not isinstance(node, dict):
            raise _wrong(place, "must be an object", node)
        if (id(node), kind) in self._seen:
            return
        self._seen.add((id(node), kind))
        for key in [key for key, value in node.items() if _is_left_out(key, value)]:
            del node[key]
        if "$ref" in node and kind not in ("requirement", "security scheme"):
            self._reference(node["$ref"], kind, place)
        else:
            _check_needed(node, kind, place)
        for key, expected in _OBJECTS[kind].items():
            if key in node:
                node[key] = self._part(node[key], expected, (place, key))

    def _reference(self, reference: Any, kind: str, place: Place) -> None:
        if not isinstance(reference, str):
            raise _wrong(place, "$ref must be a text", reference)
        try:
            target = pointed(self._raw, reference)
        except DescriptionError as error:
            raise DescriptionError(f"{place_text(place)}: {error}") from error
        found = _kind_at(reference)
        if isinstance(target, dict) and found not in (None, kind) and kind != "header":  # headers are not read
            raise DescriptionError(f"{place_text(place)}: {reference} leads to no {kind}; correct it")
        self._follow(reference, target, place)
        self._waiting.append((target, kind, ((), reference)))

    def _follow(self, reference: str, target: Any, place: Place) -> None:
        """Check that a chain of references ends somewhere."""
        way = {reference}
        while isinstance(target, dict) and isinstance(target.get("$ref"), str) and reference not in self._ending:
            reference = target["$ref"]
            if reference in way:
                raise DescriptionError(f"{place_text(place)}: reference loop at {reference}; correct it")
            way.add(reference)
            target = pointed(self._raw, reference)
        self._ending |= way

    def _part(self, value: Any, expected: str, place: Place) -> Any:
        if expected == "types":
            expected = "[text]" if isinstance(value, list) else _TEXT
        if expected[0] == "{":
            return self._map(value, expected[1:-1], place)
        if expected[0] == "[":
            if not isinstance(value, list):
                raise _wrong(place, "must be a list", value)
            return [self._part(one, expected[1:-1], (place, str(number))) for number, one in enumerate(value)]
        if expected in _OBJECTS:
            self._waiting.append((value, expected, place))
            return value
        return _plain(value, expected, place)

    def _map(self, value: Any, expected: str, place: Place) -> Node:
        if not isinstance(value, dict):
            raise _wrong(place, "must be an object", value)
        named = place[-1] not in _EXTENSIBLE
        for key in [key for key, child in value.items() if child is None or not (named or key[:2] != "x-")]:
            del value[key]
        for key, child in value.items():
            self._waiting.append((child, expected, (place, key)))
        return value


def _kind_at(reference: str) -> str | None:
    """Which sort of object a reference names, as far as its place shows."""
    kind: str | None = "description"
    for part in reference[2:].split("/"):
        if kind in _OBJECTS:
            kind = _OBJECTS[kind].get(part)
        elif kind is not None and kind[0] in "{[":
            kind = kind[1:-1]
        else:
            return None
    return kind


def _is_left_out(key: str, value: Any) -> bool:
    return key.startswith("x-") or (value is None and key not in _EMPTY)


def _check_needed(node: Node, kind: str, place: Place) -> None:
    for key in _NEEDED.get(kind, ()):
        if not node.get(key):
            raise DescriptionError(f"{place_text(place)}: a {kind} needs {key!r}")
    if kind == "parameter" and node["in"] not in _IN:
        raise DescriptionError(f"{place_text(place)}: a parameter stands in {', '.join(_IN)}, not in {node['in']!r}")


def _plain(value: Any, expected: str, place: Place) -> Any:
    if expected == _TEXT and isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    fits = {
        _ANY: True,
        _TEXT: isinstance(value, str),
        _FLAG: isinstance(value, bool),
        _NUMBER: isinstance(value, int | float) and not isinstance(value, bool),
    }
    if not fits[expected]:
        raise _wrong(place, f"must be {'a text' if expected == _TEXT else expected}", value)
    return value


def _wrong(place: Place, message: str, value: Any) -> DescriptionError:
    names = {dict: "an object", list: "a list", str: "a text", bool: "true or false", type(None): "null"}
    return DescriptionError(f"{place_text(place)}: {message}, not {names.get(type(value), 'a number')}")


def place_text(place: Place) -> str:
    """A place as a reader of the description finds it: ``GET /things parameters 0 schema``."""
    parts: list[str] = []
    while place:
        place, part = place
        parts.append(str(part))
    parts.reverse()
    if parts[:1] == ["paths"] and len(parts) > 2 and parts[2] in METHODS:
        parts[:3] = [parts[2].upper(), parts[1]]
    text = " ".join(parts) or "the file"
    return text if len(text) <= 160 else f"{text[:80]} ... {text[-75:]}"
