"""Small OpenAPI descriptions, put together by hand for one test each."""

from __future__ import annotations

from typing import Any

Node = dict[str, Any]
INTEGER: Node = {"type": "integer"}
NUMBER: Node = {"type": "number"}
STRING: Node = {"type": "string"}


def description(*entries: tuple[str, Node], **root: Any) -> Node:
    """A description of the operations under keys like ``GET /things``."""
    paths: dict[str, Node] = {}
    for key, node in entries:
        method, _, path = key.partition(" ")
        paths.setdefault(path, {})[method.lower()] = node
    return {"openapi": "3.1.0", "info": {"title": "Things", "version": "1"}, "paths": paths, **root}


def one(node: Node, at: str = "GET /things", **root: Any) -> Node:
    """A description of one operation."""
    return description((at, node), **root)


def op(
    name: str = "call",
    *parameters: Node,
    body: Node | None = None,
    bodies: dict[str, Node] | None = None,
    returns: Node | None = None,
    status: str = "200",
    **more: Any,
) -> Node:
    """An operation; ``body`` and ``returns``, what is sent and returned, are schemas of JSON."""
    node: Node = {"operationId": name, "tags": ["Things"], "responses": {status: response(returns)}}
    if parameters:
        node["parameters"] = list(parameters)
    media = bodies or ({"application/json": body} if body is not None else {})
    if media:
        node["requestBody"] = {"content": {media_type: {"schema": schema} for media_type, schema in media.items()}}
    return {**node, **more}


def response(schema: Node | None = None, media_type: str = "application/json") -> Node:
    """A response with a schema, or with no body."""
    if schema is None:
        return {"description": "OK"}
    return {"description": "OK", "content": {media_type: {"schema": schema}}}


def parameter(place: str, name: str, schema: Node | None = None, **more: Any) -> Node:
    """A parameter, a required one where it stands in the path."""
    required = {"required": True} if place == "path" else {}
    return {"in": place, "name": name, "schema": STRING if schema is None else schema, **required, **more}


def query(name: str, schema: Node | None = None, **more: Any) -> Node:
    """A query parameter."""
    return parameter("query", name, schema, **more)


def obj(required: list[str] | None = None, /, **properties: Node) -> Node:
    """An object with fields."""
    schema: Node = {"type": "object", "properties": properties}
    return schema if required is None else {**schema, "required": required}


def arr(items: Node, **more: Any) -> Node:
    """A list."""
    return {"type": "array", "items": items, **more}


def envelope(data: Node) -> Node:
    """The usual response around a payload."""
    return obj(success={"type": "boolean"}, data=data, meta={})
