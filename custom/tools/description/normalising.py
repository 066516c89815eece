"""Bring a parsed description into the one form that the patches work on, however it is written."""

from __future__ import annotations

import re
from typing import Any

from custom.tools.description.document import (
    ABOUT,
    METHODS,
    SHARED,
    DescriptionError,
    Document,
    Node,
    as_callback,
    types_of,
)
from custom.tools.description.examples import hand_down
from custom.tools.description.media_types import bare, is_plain_in, with_one_form, without_doubles
from custom.tools.description.one_form import (
    ALTERNATIVES,
    TEXTS,
    allow_null,
    flat,
    meaningful,
    plain_types,
    plain_values,
    write_type_out,
)
from custom.tools.description.pointers import pointed
from custom.tools.description.security import known_names, renamed, requirements
from custom.tools.description.sharing import shared_references

MOST = 500_000
"""How many schemas a description may have when its references are followed; the vendored one has 17,000."""
_OF_THE_CONNECTION = frozenset(
    {"accept-encoding", "connection", "content-length", "cookie", "host", "keep-alive", "te", "transfer-encoding"}
)


def normalise(raw: Node) -> Document:
    """Bring a parsed description, whose shape is checked, into the form that the patches work on."""
    inliner = _Inliner(raw)
    components = raw.get("components", {})
    root: Node = {key: value for key, value in raw.items() if key not in ("paths", "webhooks", "components")}
    root["openapi"] = "3.1.0"
    root["paths"] = {_rooted(path): inliner.path_item(item) for path, item in raw["paths"].items()}
    if raw.get("webhooks"):
        root["webhooks"] = {name: inliner.webhook(item) for name, item in raw["webhooks"].items()}
    root["components"] = {"schemas": {}}
    if "securitySchemes" in components:
        root["components"]["securitySchemes"] = renamed(components["securitySchemes"])
    return Document(root)


def _rooted(path: str) -> str:
    """A path with its leading slash; a complete address stays as it is."""
    return path if path.startswith("/") or "://" in path else f"/{path}"


class _Inliner:
    def __init__(self, raw: Node) -> None:
        self._raw = raw
        self._shared = shared_references(raw, self.target)
        self._schemes = known_names(raw.get("components", {}).get("securitySchemes", {}))
        self._placed: set[str] = set()
        self._open: list[str] = []
        self._side = ""
        self._count = 0

    def path_item(self, item: Node) -> Node:
        item = self._resolve(item)
        shared = item.get("parameters", [])
        result = {method: self._operation(item[method], shared) for method in METHODS if method in item}
        for node in result.values():
            if item.get("servers"):
                node.setdefault("servers", item["servers"])
        return result

    def webhook(self, item: Node) -> Node:
        """A call that the server makes; what it sends is read, so that it is a response."""
        item = self._resolve(item)
        return {method: self._callback(item[method]) for method in METHODS if method in item}

    def _callback(self, node: Node) -> Node:
        self._side = "response"
        result = as_callback(node)
        body = with_one_form(self._content(self._resolve(node.get("requestBody", {}))))
        result["responses"]["200"]["content"] = body.get("content", {})
        return result

    def _operation(self, node: Node, shared: list[Node]) -> Node:
        self._side = "body"
        own = [one for p in node.get("parameters", []) for one in self._parameters(p)]
        taken = {(p["in"], p["name"]) for p in own}
        inherited = [one for p in shared for one in self._parameters(p)]
        result = {key: value for key, value in node.items() if key != "callbacks"}
        security = node.get("security", self._raw.get("security"))
        if security is not None:
            result["security"] = requirements(security, self._schemes)
        result["parameters"] = [p for p in inherited if (p["in"], p["name"]) not in taken] + own
        if "requestBody" in node:
            result["requestBody"] = with_one_form(self._content(self._resolve(node["requestBody"])))
        result["responses"] = self._responses(node.get("responses", {}))
        return result

    def _responses(self, responses: Node) -> Node:
        result: Node = {}
        codes = [str(code).lower() for code in responses]
        any_success = "2xx" if any(code.startswith("2") for code in codes) else "default"
        exact = [self._resolve(one) for code, one in responses.items() if re.fullmatch(r"2\d\d", str(code))]
        for code, response in responses.items():
            if str(code).lower() == "2xx" and self._resolve(response) in exact:
                # It states for all other statuses what one of them states already.
                continue
            status = "200" if str(code).lower() == any_success and not exact else str(code)
            self._side = "response" if status.startswith("2") else "error"
            result[status] = self._content(self._resolve(response))
        return result

    def _parameters(self, parameter: Node) -> list[Node]:
        """A parameter; one for each field where it is an object whose fields are sent in brackets.

        The list is empty for a header of the connection, which no caller can choose.
        """
        full = self._parameter(parameter)
        if full["in"] == "header" and full["name"].lower() in _OF_THE_CONNECTION:
            return []
        fields = full["schema"].get("properties")
        if full.get("style") != "deepObject" or not fields:
            return [full]
        required = full["schema"].get("required", []) if full.get("required") else []
        return [
            {
                "in": full["in"],
                "name": f"{full['name']}[{name}]{'[]' if 'array' in types_of(child) else ''}",
                "required": name in required,
                "description": child.get("description", ""),
                "schema": child,
            }
            for name, child in fields.items()
        ]

    def _parameter(self, parameter: Node) -> Node:
        result = dict(self._resolve(parameter))
        content = result.get("content", {})
        media_type, media = next(iter(content.items())) if len(content) == 1 else ("", {})
        result["schema"] = self._schema(result.get("schema", media.get("schema", {})))
        if is_plain_in(media_type, result["schema"]):
            result.pop("content", None)
        self._take_example(result)
        if "example" in result:
            result["schema"].setdefault("example", result["example"])
            hand_down(result["schema"], result["example"])
        return result

    def _take_example(self, node: Node) -> None:
        """``examples`` by name are one example: the first."""
        named = node.pop("examples", None)
        if "example" not in node and isinstance(named, dict) and named:
            first = next(iter(named.values()))
            if isinstance(first, dict) and isinstance(first.get("$ref"), str):
                first = self.target(first["$ref"])
            if isinstance(first, dict) and "value" in first:
                node["example"] = first["value"]

    def _content(self, node: Node) -> Node:
        if not node.get("content"):
            return {key: value for key, value in node.items() if key != "content"}
        content: Node = {}
        for name, media in without_doubles(node["content"]).items():
            media = dict(media)  # noqa: PLW2901 - the description stays as it was
            self._take_example(media)
            if "schema" in media:
                media["schema"] = self._schema(media["schema"])
                if "example" in media:
                    hand_down(media["schema"], media.pop("example"))
            content.setdefault(bare(name), media)
        return {**node, "content": content}

    def _resolve(self, node: Node) -> Node:
        while "$ref" in node:
            node = self.target(node["$ref"])
        return node

    def target(self, reference: str) -> Node:
        """What a reference leads to."""
        target: Node = pointed(self._raw, reference)
        return target

    def _count_one(self) -> None:
        self._count += 1
        if self._count > MOST:
            where = self._open[0] if self._open else "the description"
            raise DescriptionError(f"{where} unfolds to more than {MOST} schemas; refer to its parts less often")

    def _schema(self, schema: Any) -> Node:
        self._count_one()
        if not isinstance(schema, dict):
            return {}
        if "$ref" in schema:
            return self._referenced(schema)
        result = meaningful(schema)
        plain_types(result)
        if schema.get("nullable") and self._side != "body" and not result.keys() - TEXTS:
            result["type"] = "null"  # OpenAPI 3.0 has no type for it
        if "example" not in result and isinstance(schema.get("examples"), list) and schema["examples"]:
            result["example"] = schema["examples"][0]
        if "properties" in result:
            result["properties"] = {n: self._schema(s) for n, s in result["properties"].items()}
        for key in ("items", "additionalProperties"):
            if isinstance(result.get(key), dict):
                result[key] = self._schema(result[key])
        for key in ALTERNATIVES:
            if key in result:
                result[key] = [{"type": "null"} if s == {"nullable": True} else self._schema(s) for s in result[key]]
        if "allOf" in result:
            result["allOf"] = [self._part(s) for s in result["allOf"]]
        plain_values(result)
        result = flat(result)
        write_type_out(result)
        if schema.get("nullable") or "null" in types_of(result):
            allow_null(result)
        if "example" in result:
            hand_down(result, result["example"])
        return result

    def _referenced(self, schema: Node) -> Node:
        reference = schema["$ref"]
        siblings = {key: value for key, value in meaningful(schema).items() if key != "$ref"}
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
            allow_null(result)
        return result

    def _opened(self, reference: str) -> Node:
        self._open.append(reference)
        result = self._schema(self.target(reference))
        self._open.pop()
        return result

    def _part(self, schema: Any) -> Node:
        """A part of an ``allOf``: always a copy, and nothing where it is the schema that it is a part of."""
        if not isinstance(schema, dict) or "$ref" not in schema:
            return self._schema(schema)
        if schema["$ref"] in self._open:
            return {}
        result = self._opened(schema["$ref"])
        return {**result, ABOUT: result.get("description")}
