"""Bring an OpenAPI description into the one form that the patches work on.

Whatever hand wrote it (3.0 or 3.1, YAML or JSON, many components or none), the result is an OpenAPI 3.1
document in which every operation holds its own copy of all it uses. Only a reference that leads back to
itself stays a reference.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs

METHODS = ("get", "put", "post", "delete", "patch", "head", "options", "trace")
COMPONENT = "x-component"
"""Marks an inlined schema with the component that it was."""
ABOUT = "x-component-about"
"""What the component says of itself; the description beside a reference speaks of the place."""

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

    def answers(self, *, success: bool = True) -> Iterator[tuple[str, str, Node]]:
        """(status, media type, media object) of the documented 2xx answers, or of all others."""
        for status, response in self.node.get("responses", {}).items():
            if str(status).startswith("2") is success:
                for media_type, media in response.get("content", {}).items():
                    yield str(status), media_type, media

    def body_schemas(self) -> Iterator[tuple[str, Node]]:
        """(place, schema) of every request body."""
        for media in self.bodies().values():
            if "schema" in media:
                yield f"{self.id} body", media["schema"]

    def answer_schemas(self) -> Iterator[tuple[str, Node]]:
        """(place, schema) of every 2xx answer."""
        for status, _, media in self.answers():
            if "schema" in media:
                yield f"{self.id} {status}", media["schema"]


@attrs.define
class Document:
    """A whole description, inlined and normalised."""

    root: Node

    @property
    def server_paths(self) -> list[str]:
        """The paths of the server URLs, without a closing slash (``/api/v1``)."""
        urls = [str(server.get("url", "")) for server in self.root.get("servers", [])]
        paths = ("/" + url.split("://", 1)[-1].partition("/")[2].strip("/") for url in urls)
        return [path for path in paths if path != "/"]

    def operations(self) -> Iterator[Operation]:
        """All operations, in the order of the description."""
        for path, item in list(self.root.get("paths", {}).items()):
            for method in METHODS:
                if method in item:
                    yield Operation(path, method, item[method])

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


def walk(schema: Node, place: str) -> Iterator[tuple[str, Node]]:
    """Every schema in a schema, itself first, each with its place (``get_visit 200.data[].id``)."""
    yield place, schema
    for name, child in schema.get("properties", {}).items():
        yield from walk(child, f"{place}.{name}")
    for key, mark in (("items", "[]"), ("additionalProperties", ".*")):
        if isinstance(schema.get(key), dict):
            yield from walk(schema[key], place + mark)
    for key in ("oneOf", "anyOf"):
        for number, child in enumerate(schema.get(key, [])):
            yield from walk(child, f"{place}|{number}")


def types_of(schema: Node) -> list[str]:
    """The declared types of a schema, as a list."""
    declared = schema.get("type")
    if declared is None:
        return []
    return list(declared) if isinstance(declared, list) else [declared]


def set_type(schema: Node, *types: str) -> None:
    """Replace the declared type; ``null`` stays allowed where it was."""
    wanted = [*types, *(["null"] if "null" in types_of(schema) and "null" not in types else [])]
    schema["type"] = wanted[0] if len(wanted) == 1 else wanted


def normalise(raw: Any, name: str = "description") -> Document:
    """Bring a parsed description into the form that the patches work on."""
    if not isinstance(raw, dict) or not str(raw.get("openapi", "")).startswith("3."):
        raise DescriptionError(f"{name}: not an OpenAPI 3 description")
    if not isinstance(raw.get("paths"), dict) or not raw["paths"]:
        raise DescriptionError(f"{name}: no paths")
    inliner = _Inliner(raw)
    root: Node = {key: value for key, value in raw.items() if key not in ("paths", "components")}
    root["openapi"] = "3.1.0"
    root["paths"] = {path: inliner.path_item(item) for path, item in raw["paths"].items()}
    components = raw.get("components", {})
    root["components"] = {"schemas": inliner.recursive}
    if "securitySchemes" in components:
        root["components"]["securitySchemes"] = components["securitySchemes"]
    return Document(root)


class _Inliner:
    def __init__(self, raw: Node) -> None:
        self._raw = raw
        self.recursive: dict[str, Node] = {}

    def path_item(self, item: Node) -> Node:
        item = self._resolve(item)
        shared = item.get("parameters", [])
        result = {}
        for method in METHODS:
            if method in item:
                result[method] = self._operation(item[method], shared)
        return result

    def _operation(self, node: Node, shared: list[Node]) -> Node:
        own = [self._parameter(p) for p in node.get("parameters", [])]
        taken = {(p["in"], p["name"]) for p in own}
        inherited = [self._parameter(p) for p in shared]
        result = {key: value for key, value in node.items() if key != "callbacks"}
        if "security" not in node and "security" in self._raw:
            result["security"] = self._raw["security"]
        result["parameters"] = [p for p in inherited if (p["in"], p["name"]) not in taken] + own
        if "requestBody" in node:
            result["requestBody"] = self._content(self._resolve(node["requestBody"]))
        responses = node.get("responses", {})
        result["responses"] = {str(code): self._content(self._resolve(r)) for code, r in responses.items()}
        return result

    def _parameter(self, parameter: Node) -> Node:
        result = dict(self._resolve(parameter))
        result["schema"] = self._schema(result.get("schema", {}), ())
        return result

    def _content(self, node: Node) -> Node:
        if "content" not in node:
            return dict(node)
        content = {
            name: {**media, "schema": self._schema(media["schema"], ())} if "schema" in media else dict(media)
            for name, media in node["content"].items()
        }
        return {**node, "content": content}

    def _resolve(self, node: Node) -> Node:
        for _ in range(32):
            if "$ref" not in node:
                return node
            node = self._target(node["$ref"])
        raise DescriptionError(f"reference loop at {node['$ref']}")

    def _target(self, reference: str) -> Node:
        target: Any = self._raw
        try:
            for part in reference.removeprefix("#/").split("/"):
                target = target[part.replace("~1", "/").replace("~0", "~")]
        except (KeyError, TypeError) as error:
            raise DescriptionError(f"reference to nothing: {reference}") from error
        result: Node = target
        return result

    def _schema(self, schema: Any, stack: tuple[str, ...]) -> Node:
        if not isinstance(schema, dict):
            return {}
        if "$ref" in schema:
            return self._referenced(schema, stack)
        result = dict(schema)
        if "allOf" in result:
            result = self._merged(result, stack)
        if result.pop("nullable", False):
            _allow_null(result)
        if "properties" in result:
            result["properties"] = {n: self._schema(s, stack) for n, s in result["properties"].items()}
        for key in ("items", "additionalProperties"):
            if isinstance(result.get(key), dict):
                result[key] = self._schema(result[key], stack)
        for key in ("oneOf", "anyOf"):
            if key in result:
                result[key] = [self._schema(s, stack) for s in result[key]]
        return _without_null_union(result)

    def _referenced(self, schema: Node, stack: tuple[str, ...]) -> Node:
        reference = schema["$ref"]
        name = reference.rsplit("/", 1)[-1]
        if reference in stack:
            if name not in self.recursive:
                self.recursive[name] = {}
                self.recursive[name] = self._schema(self._target(reference), (reference,))
            return {"$ref": f"#/components/schemas/{name}"}
        result = self._schema(self._target(reference), (*stack, reference))
        siblings = {key: value for key, value in schema.items() if key != "$ref"}
        return {**result, COMPONENT: name, ABOUT: result.get("description"), **siblings}

    def _merged(self, schema: Node, stack: tuple[str, ...]) -> Node:
        result: Node = {key: value for key, value in schema.items() if key != "allOf"}
        alone = len(schema["allOf"]) == 1 and "properties" not in schema
        for part in schema["allOf"]:
            for key, value in self._schema(part, stack).items():
                if key in (COMPONENT, ABOUT) and not alone:
                    continue  # an extended component is another thing
                if key == "properties":
                    result["properties"] = {**value, **result.get("properties", {})}
                elif key == "required":
                    result["required"] = sorted({*result.get("required", []), *value})
                else:
                    result.setdefault(key, value)
        return result


def _allow_null(schema: Node) -> None:
    types = types_of(schema)
    if types and "null" not in types:
        schema["type"] = [*types, "null"]


def _without_null_union(schema: Node) -> Node:
    """``anyOf: [X, null]`` is X that may be null; write it so."""
    for key in ("anyOf", "oneOf"):
        options = schema.get(key)
        if not options:
            continue
        solid = [option for option in options if types_of(option) != ["null"]]
        if len(solid) == 1 and len(options) == 2 and "type" in solid[0]:
            rest = {k: v for k, v in schema.items() if k != key}
            merged = {**solid[0], **rest}
            _allow_null(merged)
            return merged
    return schema
