"""The patched description, as operations that can be found by method and path."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from functools import cached_property, partial
from importlib.resources import files
from typing import Any
from urllib.parse import unquote, urlsplit

import attrs

from altegio.mock_server._core.calendar import can_be_kept, is_moment

Node = dict[str, Any]
PREFIX = "/api/v1"
_METHODS = ("get", "put", "post", "delete", "patch")
_PATH_PARAMETER = re.compile(r"\{(\w+)\}")
_DIRECTIVE = re.compile("%.")
_REFERENCE = "#/components/schemas/"
_JSON = "application/json"


@attrs.frozen
class Operation:
    """One documented call."""

    id: str
    method: str
    path: str
    node: Node = attrs.field(repr=False, eq=False)
    root: str = PREFIX
    """What its path is below: that of the API, or that of a server of its own."""

    @property
    def routes(self) -> Iterator[Route]:
        """What leads to it: its address, then those that it had before; none where no route of the server does."""
        if self.node.get("x-no-route"):
            return
        optional = {one["name"] for one in self.parameters if one["in"] == "path" and one.get("x-optional")}
        for number, address in enumerate((f"{self.method} {self.path}", *self.node.get("x-former", ()))):
            method, _, path = address.partition(" ")
            names = _PATH_PARAMETER.findall(path)
            shape = tuple(_PATH_PARAMETER.sub("{}", path.removeprefix(PREFIX)).split("/")[1:])
            yield Route(self, method, shape, names, former=number > 0)
            if optional & {*names[-1:]}:
                yield Route(self, method, shape[:-1], names[:-1], former=number > 0)

    @property
    def paths(self) -> list[str]:
        """Its path, then those that it had before."""
        return [self.path, *(former.partition(" ")[2] for former in self.node.get("x-former", ()))]

    @property
    def path_parameters(self) -> list[str]:
        """The names of the path parameters, from left to right."""
        return _PATH_PARAMETER.findall(self.path)

    @property
    def parameters(self) -> list[Node]:
        """The declared parameters."""
        found: list[Node] = self.node.get("parameters", [])
        return found

    def query(self) -> Mapping[str, Node]:
        """The declared query parameters by their names on the wire."""
        return {one["name"]: one for one in self.parameters if one["in"] == "query"}

    @property
    def acts_for_user(self) -> bool:
        """Whether every option of its security wants the user token."""
        options = self.node.get("security", [])
        return bool(options) and all("BearerPartnerUser" in option for option in options)

    @property
    def body(self) -> Mapping[str, Node]:
        """The schemas of the request body by media type; empty where it takes none."""
        content = self.node.get("requestBody", {}).get("content", {})
        return {media_type: media.get("schema", {}) for media_type, media in content.items()}

    @property
    def needs_body(self) -> bool:
        """Whether the request has to have a body."""
        return bool(self.node.get("requestBody", {}).get("required"))

    @property
    def response(self) -> DocumentedResponse:
        """The first documented success."""
        status = min((code for code in self.node["responses"] if code.startswith("2")), default="200")
        documented = self.node["responses"].get(status, {})
        for media_type, media in documented.get("content", {}).items():
            return DocumentedResponse(int(status), media_type, media.get("schema"))
        # Only known to have a body, which is the envelope in all likelihood.
        return DocumentedResponse(int(status), _JSON if documented.get("x-undocumented-body") else None, None)


@attrs.frozen
class DocumentedResponse:
    """What a successful call returns: the media type is None where there is no body."""

    status: int
    media_type: str | None
    schema: Node | None

    @property
    def binary(self) -> bool:
        """Whether the response is a file."""
        return self.media_type is not None and "json" not in self.media_type


@attrs.frozen
class Route:
    """An address of an operation: the segments of the path, ``{}`` for each parameter, and the names of these."""

    operation: Operation
    method: str
    shape: tuple[str, ...]
    parameters: list[str]
    former: bool
    """Whether the operation has another address now: whatever is at this one now comes first."""


@attrs.frozen
class Found:
    """What a path leads to: a route by method, and the values in the path."""

    routes: Mapping[str, Route]
    _values: tuple[str, ...]

    def operation(self, method: str) -> Operation | None:
        """The operation of a method."""
        route = self.routes.get(method)
        return None if route is None else route.operation

    def values(self, method: str) -> dict[str, str]:
        """The values of the path parameters by name; an ID that is left out stands for all, as 0 does."""
        route = self.routes[method]
        named = dict(zip(route.parameters, self._values, strict=True))
        return dict.fromkeys(route.operation.path_parameters, "0") | named


class Description:
    """The description that ships with the package, prepared for checking what really travels."""

    def __init__(self, root: Node) -> None:
        self.formats: dict[str, Callable[[Any], bool]] = {"date": _is_date, "date-time": _is_moment, "email": _is_email}
        self.components: Node = root.get("components", {})
        self.operations: list[Operation] = list(_operations(root))
        for operation in self.operations:
            self._prepare(operation.node)
        self._prepare(self.components)
        self._routes: dict[str, dict[tuple[str, ...], dict[str, Route]]] = {}
        for route in sorted((route for one in self.operations for route in one.routes), key=lambda route: route.former):
            shapes = self._routes.setdefault(route.operation.root, {})
            shapes.setdefault(route.shape, {}).setdefault(route.method, route)

    @classmethod
    def load(cls) -> Description:
        """Read the description of the installed package."""
        return cls(json.loads(files("altegio_client").joinpath("openapi.json").read_bytes()))

    @cached_property
    def by_id(self) -> Mapping[str, Operation]:
        """The operations by their IDs."""
        return {operation.id: operation for operation in self.operations}

    def find(self, raw_path: str) -> Found | None:
        """What a complete raw path leads to; a literal segment wins over a parameter."""
        root = next((one for one in self._roots if raw_path.startswith(f"{one}/")), None)
        if root is None:
            return None
        segments = raw_path.removeprefix(root).split("/")[1:]
        for shape in self._by_preference[root]:
            if len(shape) == len(segments):
                values = _values(shape, segments)
                if values is not None:
                    return Found(self._routes[root][shape], values)
        return None

    @cached_property
    def _roots(self) -> list[str]:
        return sorted(self._routes, key=len, reverse=True)

    def resolved(self, schema: Node) -> Node:
        """The schema itself, where it is only referred to."""
        while True:
            if "$ref" in schema:
                name = schema["$ref"].removeprefix(_REFERENCE)
                schema = {**self.components["schemas"][name], **_without(schema, "$ref")}
            elif len(schema.get("allOf", ())) == 1:
                schema = {**schema["allOf"][0], **_without(schema, "allOf")}
            else:
                return schema

    def alternatives(self, schema: Node) -> Iterator[Node]:
        """The schema itself, or those that a value may have in its place."""
        resolved = self.resolved(schema)
        alternatives = [*resolved.get("anyOf", ()), *resolved.get("oneOf", ())]
        for one in alternatives:
            yield from self.alternatives(one)
        if not alternatives:
            yield resolved

    @cached_property
    def _by_preference(self) -> dict[str, list[tuple[str, ...]]]:
        return {
            root: sorted(shapes, key=lambda shape: [segment == "{}" for segment in shape])
            for root, shapes in self._routes.items()
        }

    def _prepare(self, node: Any) -> None:
        """Turn what the description has in extensions into plain JSON Schema."""
        if isinstance(node, list):
            for item in node:  # pyright: ignore[reportUnknownVariableType] - JSON of any shape
                self._prepare(item)
        if not isinstance(node, dict):
            return
        schema: Node = node  # pyright: ignore[reportUnknownVariableType] - JSON of any shape
        for child in schema.values():
            self._prepare(child)
        for form in schema.get("x-forms", ()):
            _require(schema, form)
        pattern = schema.get("x-format")
        if pattern == "ISO 8601":
            # Checked more exactly than a regular expression can.
            schema["format"] = "date-time"
            del schema["pattern"]
        elif isinstance(pattern, str):
            schema.pop("pattern", None)
            schema["format"] = f"strftime {pattern}"
            self.formats[schema["format"]] = partial(_is_like, pattern)
        if schema.get("x-links") == "array":
            links = {key: schema.pop(key) for key in ("type", "additionalProperties", "propertyNames") if key in schema}
            schema["anyOf"] = [links, {"type": "array", "maxItems": 0}]


def _require(schema: Node, form: Node) -> None:
    """Require the fields of a form: of the one whose field is set, or of the one that has no such field."""
    needs = {"required": form["needs"]}
    if "with" not in form:
        schema["else"] = needs
    else:
        is_set = {"properties": {form["with"]: {"not": {"enum": [0, None]}}}, "required": [form["with"]]}
        schema |= {"if": is_set, "then": needs}


def _without(schema: Node, key: str) -> Node:
    return {name: value for name, value in schema.items() if name != key}


def _operations(root: Node) -> Iterator[Operation]:
    for path, item in root["paths"].items():
        for method in _METHODS:
            if method in item:
                node: Node = item[method]
                servers: list[dict[str, str]] = node.get("servers", [])
                prefix = urlsplit(servers[0]["url"]).path.rstrip("/") if servers else PREFIX
                full = prefix + _with_own_names(path, node)
                # Two paths are published with that of the server before them.
                base = PREFIX if full.startswith(f"{PREFIX}/") else prefix
                yield Operation(node["operationId"], method.upper(), full.removeprefix(base), node, base)


def _with_own_names(path: str, node: Node) -> str:
    """A path with the names that an operation has for what stands in it; it may share its address with others."""
    names: dict[str, str] = {}
    for parameter in node.get("parameters", ()):
        if "x-name" in parameter:
            names[parameter["name"]] = parameter["x-name"]
            parameter["name"] = parameter.pop("x-name")
    return _PATH_PARAMETER.sub(lambda found: f"{{{names.get(found[1], found[1])}}}", path)


def _values(shape: tuple[str, ...], segments: list[str]) -> tuple[str, ...] | None:
    values: list[str] = []
    for wanted, segment in zip(shape, segments, strict=True):
        if wanted == "{}" and segment:
            values.append(unquote(segment))
        elif wanted != unquote(segment):
            return None
    return tuple(values)


def _is_date(value: Any) -> bool:
    return not isinstance(value, str) or (len(value) == len("2026-11-23") and _follows("%Y-%m-%d", value))


def _is_moment(value: Any) -> bool:
    """Naive ones too: they are local time of the location."""
    return not isinstance(value, str) or is_moment(value)


def _is_email(value: Any) -> bool:
    return not isinstance(value, str) or "@" in value


def _is_like(pattern: str, value: Any) -> bool:
    """Like the pattern; a moment may also carry its offset, in ISO 8601."""
    if not isinstance(value, str) or _follows(pattern, value):
        return True
    return (
        {"%Y", "%H"} <= {*_DIRECTIVE.findall(pattern)}
        and _is_moment(value)
        and datetime.fromisoformat(value).tzinfo is not None
    )


def _follows(pattern: str, value: str) -> bool:
    """Whether a text is a moment in the form of a pattern; Python would read the digits of all scripts."""
    try:
        return value.isascii() and can_be_kept(datetime.strptime(value, pattern))
    except ValueError:
        return False
