"""Bring a parsed description into the one form that the patches work on, whatever hand wrote it."""

from __future__ import annotations

from typing import Any

from custom.tools.document import ABOUT, METHODS, SENT, SHARED, DescriptionError, Document, Node, as_callback, types_of
from custom.tools.examples import hand_down
from custom.tools.pointers import pointed
from custom.tools.sharing import shared_references

_ALTERNATIVES = ("oneOf", "anyOf")
_TEXTS = frozenset({"description", "example"})
_OF_THE_CONNECTION = frozenset(
    {"accept-encoding", "connection", "content-length", "cookie", "host", "keep-alive", "te", "transfer-encoding"}
)
_DROPPED = frozenset(
    {"title", "nullable", "examples", "$schema", "$id", "$comment", "$defs"}
    | {"readOnly", "writeOnly", "xml", "discriminator", "externalDocs"}
)
"""What a schema may say and the package has no use for."""
_KINDS = ("object", "array", "string", "boolean", "integer", "number")
_NONE = object()
_EMPTY = {
    **{"minLength": 0, "minItems": 0, "minProperties": 0, "uniqueItems": False, "deprecated": False},
    **{"additionalProperties": True, "required": []},
}
"""What says as much as nothing."""


def normalise(raw: Any, name: str = "description") -> Document:
    """Bring a parsed description into the form that the patches work on."""
    if not isinstance(raw, dict) or not str(raw.get("openapi", "")).startswith("3."):
        raise DescriptionError(f"{name}: not an OpenAPI 3 description")
    if not isinstance(raw.get("paths"), dict) or not raw["paths"]:
        raise DescriptionError(f"{name}: no paths")
    inliner = _Inliner(raw)
    root: Node = {key: value for key, value in raw.items() if key not in ("paths", "webhooks", "components")}
    root["openapi"] = "3.1.0"
    root["paths"] = {_rooted(path): inliner.path_item(item) for path, item in raw["paths"].items()}
    if raw.get("webhooks"):
        root["webhooks"] = {name: inliner.webhook(item) for name, item in raw["webhooks"].items()}
    components = raw.get("components", {})
    root["components"] = {"schemas": {}}
    if "securitySchemes" in components:
        root["components"]["securitySchemes"] = components["securitySchemes"]
    return Document(root)


def _rooted(path: str) -> str:
    """A path with its leading slash; a whole address stays one."""
    return path if path.startswith("/") or "://" in path else f"/{path}"


class _Inliner:
    def __init__(self, raw: Node) -> None:
        self._raw = raw
        self._shared = shared_references(raw, self.target)
        self._placed: set[str] = set()
        self._open: list[str] = []
        self._side = ""

    def path_item(self, item: Node) -> Node:
        item = self._resolve(item)
        shared = item.get("parameters", [])
        result = {method: self._operation(item[method], shared) for method in METHODS if method in item}
        for node in result.values():
            if item.get("servers"):
                node.setdefault("servers", item["servers"])
        return result

    def webhook(self, item: Node) -> Node:
        """A call that the server makes; what it sends is read, so that it is an answer."""
        item = self._resolve(item)
        return {method: self._callback(item[method]) for method in METHODS if method in item}

    def _callback(self, node: Node) -> Node:
        self._side = "answer"
        result = as_callback(node)
        body = _with_one_form(self._content(self._resolve(node.get("requestBody", {}))))
        result["responses"]["200"]["content"] = body.get("content", {})
        return result

    def _operation(self, node: Node, shared: list[Node]) -> Node:
        self._side = "body"
        own = [one for p in node.get("parameters", []) for one in self._parameters(p)]
        taken = {(p["in"], p["name"]) for p in own}
        inherited = [one for p in shared for one in self._parameters(p)]
        result = {key: value for key, value in node.items() if key != "callbacks"}
        if "security" not in node and "security" in self._raw:
            result["security"] = self._raw["security"]
        result["parameters"] = [p for p in inherited if (p["in"], p["name"]) not in taken] + own
        if "requestBody" in node:
            result["requestBody"] = _with_one_form(self._content(self._resolve(node["requestBody"])))
        result["responses"] = self._responses(node.get("responses", {}))
        return result

    def _responses(self, responses: Node) -> Node:
        result: Node = {}
        for code, response in responses.items():
            status = "200" if str(code).upper() == "2XX" and not {"200", 200} & responses.keys() else str(code)
            self._side = "answer" if status.startswith("2") else "error"
            result[status] = self._content(self._resolve(response))
        return result

    def _parameters(self, parameter: Node) -> list[Node]:
        """A parameter; one for each field where it is an object whose fields are sent in brackets.

        There is none where it is a header of the connection, which no caller can choose.
        """
        whole = self._parameter(parameter)
        if whole["in"] == "header" and whole["name"].lower() in _OF_THE_CONNECTION:
            return []
        fields = whole["schema"].get("properties")
        if whole.get("style") != "deepObject" or not fields:
            return [whole]
        required = whole["schema"].get("required", []) if whole.get("required") else []
        return [
            {
                "in": whole["in"],
                "name": f"{whole['name']}[{name}]{'[]' if 'array' in types_of(child) else ''}",
                "required": name in required,
                "description": child.get("description", ""),
                "schema": child,
            }
            for name, child in fields.items()
        ]

    def _parameter(self, parameter: Node) -> Node:
        result = dict(self._resolve(parameter))
        result["schema"] = self._schema(result.get("schema", {}))
        _take_example(result)
        if "example" in result:
            result["schema"].setdefault("example", result["example"])
            hand_down(result["schema"], result["example"])
        return result

    def _content(self, node: Node) -> Node:
        if "content" not in node:
            return dict(node)
        content: Node = {}
        for name, media in node["content"].items():
            media = dict(media)  # noqa: PLW2901 - the description stays as it was
            _take_example(media)
            if "schema" in media:
                media["schema"] = self._schema(media["schema"])
                if "example" in media:
                    hand_down(media["schema"], media.pop("example"))
            content.setdefault(name.partition(";")[0].strip().lower(), media)
        return {**node, "content": content}

    def _resolve(self, node: Node) -> Node:
        for _ in range(32):
            if "$ref" not in node:
                return node
            node = self.target(node["$ref"])
        raise DescriptionError(f"reference loop at {node['$ref']}")

    def target(self, reference: str) -> Node:
        """What a reference leads to."""
        target: Node = pointed(self._raw, reference)
        return target

    def _schema(self, schema: Any) -> Node:
        if not isinstance(schema, dict):
            return {}
        if "$ref" in schema:
            return self._referenced(schema)
        result = {
            key: value for key, value in schema.items() if key not in _DROPPED and value != _EMPTY.get(key, _NONE)
        }
        _plain_types(result)
        if schema.get("nullable") and self._side != "body" and not result.keys() - _TEXTS:
            result["type"] = "null"  # OpenAPI 3.0 has no type for it
        if "example" not in result and isinstance(schema.get("examples"), list) and schema["examples"]:
            result["example"] = schema["examples"][0]
        if "properties" in result:
            result["properties"] = {n: self._schema(s) for n, s in result["properties"].items()}
        for key in ("items", "additionalProperties"):
            if isinstance(result.get(key), dict):
                result[key] = self._schema(result[key])
        for key in _ALTERNATIVES:
            if key in result:
                result[key] = [{"type": "null"} if s == {"nullable": True} else self._schema(s) for s in result[key]]
        if "allOf" in result:
            result["allOf"] = [self._part(s) for s in result["allOf"]]
        _plain_values(result)
        result = _flat(result)
        if schema.get("nullable") or "null" in types_of(result):
            _allow_null(result)
        if "example" in result:
            hand_down(result, result["example"])
        return result

    def _referenced(self, schema: Node) -> Node:
        reference = schema["$ref"]
        siblings = {key: value for key, value in schema.items() if key != "$ref" and key not in _DROPPED}
        key = f"{self._side} {reference}"
        if reference in self._shared:
            if key in self._placed:
                return {"$ref": key, **siblings}
            self._placed.add(key)
        result = self._opened(reference)
        if reference in self._shared:
            result[SHARED] = key
        result = {**result, ABOUT: result.get("description"), **siblings}
        if schema.get("nullable"):
            _allow_null(result)
        return result

    def _opened(self, reference: str) -> Node:
        self._open.append(reference)
        result = self._schema(self.target(reference))
        self._open.pop()
        return result

    def _part(self, schema: Any) -> Node:
        """A part of an ``allOf``: always a copy, and nothing where it is the whole that it is a part of."""
        if not isinstance(schema, dict) or "$ref" not in schema:
            return self._schema(schema)
        if schema["$ref"] in self._open:
            return {}
        result = self._opened(schema["$ref"])
        return {**result, ABOUT: result.get("description")}


def _with_one_form(body: Node) -> Node:
    """A body in one form: one that can be sent, with the most fields, since a file has no place in JSON; else JSON."""
    content = body.get("content", {})
    if len(content) < 2:
        return body

    def rank(name: str) -> tuple[bool, int, bool]:
        return name in SENT, len(content[name].get("schema", {}).get("properties", {})), "json" in name

    best = max(content, key=rank)
    return {**body, "content": {best: content[best]}}


def _plain_types(schema: Node) -> None:
    """One type is no list of types, and several stand in one order, null last."""
    kinds = types_of(schema)
    if "type" in schema and kinds:
        solid = sorted({*kinds} - {"null"}, key=lambda kind: (_KINDS.index(kind) if kind in _KINDS else 0, kind))
        ordered = [*solid, *(["null"] if "null" in kinds else [])]
        schema["type"] = ordered[0] if len(ordered) == 1 else ordered


def _plain_values(schema: Node) -> None:
    """Leave an enumeration out that is none in Python: values of several types, flags, decimals."""
    values = [value for value in schema.get("enum", []) if value is not None]
    if "const" in schema and not _alike([schema["const"]]):
        schema["enum"] = [schema.pop("const")]
        values = [value for value in schema["enum"] if value is not None]
    if "enum" in schema and not _alike(values):
        if not values:
            schema["type"] = "null"
        del schema["enum"]


def _alike(values: list[Any]) -> bool:
    kinds = {type(value) for value in values}
    return kinds in ({str}, {int})


def _take_example(node: Node) -> None:
    """``examples`` by name are one example: the first."""
    named = node.pop("examples", None)
    if "example" not in node and isinstance(named, dict) and named:
        first = next(iter(named.values()))
        if isinstance(first, dict) and "value" in first:
            node["example"] = first["value"]


def _flat(schema: Node) -> Node:
    """A schema without parts that are one with it: ``allOf``, a union with null, alternatives beside fields."""
    parts = schema.pop("allOf", [])
    if parts:
        schema = _merged(schema, parts)
    if not schema.get("properties", True):
        del schema["properties"]
    for key in _ALTERNATIVES:
        options = schema.get(key)
        if not options:
            schema.pop(key, None)
        elif schema.get("properties"):
            schema = _beside_fields(schema, key)
        else:
            schema = _without_null(schema, key)
    return schema


def _merged(schema: Node, parts: list[Node]) -> Node:
    alone = len(parts) == 1 and "properties" not in schema
    result = dict(schema)
    for part in parts:
        for key, value in part.items():
            if key in (ABOUT, SHARED) and not alone:
                continue  # an extended component is another thing
            if key == "properties":
                result["properties"] = {**value, **result.get("properties", {})}
            elif key == "required":
                result["required"] = sorted({*result.get("required", []), *value})
            else:
                result.setdefault(key, value)
    return result


def _beside_fields(schema: Node, key: str) -> Node:
    """Alternatives beside fields are one object: all fields, of which those are required that always are."""
    options = [option for option in schema[key] if types_of(option) != ["null"]]
    result = {name: value for name, value in schema.items() if name != key}
    for option in options:
        result["properties"] = {**option.get("properties", {}), **result["properties"]}
    always = set.intersection(*(set(option.get("required", [])) for option in options)) if options else set()
    required = sorted({*schema.get("required", []), *always})
    if required:
        result["required"] = required
    if len(options) < len(schema[key]):
        _allow_null(result)
    return result


def _without_null(schema: Node, key: str) -> Node:
    """``anyOf: [X, null]`` is X that may be null, and ``anyOf: [X]`` is X; write it so."""
    options = schema[key]
    solid = [option for option in options if types_of(option) != ["null"]]
    if len(solid) != 1:
        return schema
    rest = {name: value for name, value in schema.items() if name != key}
    if not types_of(solid[0]) and not solid[0].get("properties") and len(options) > 1:
        return schema
    merged = {**solid[0], **rest} if "type" not in rest or "type" not in solid[0] else {**rest, **solid[0]}
    if len(options) > 1:
        _allow_null(merged)
    return merged


def _allow_null(schema: Node) -> None:
    types = types_of(schema) or (["object"] if schema.get("properties") else [])
    if types and "null" not in types:
        schema["type"] = [*types, "null"]
    if "enum" in schema and None not in schema["enum"]:
        schema["enum"] = [*schema["enum"], None]
