"""A document as openapi-python-client gets it: under Python names, and with no more than it needs to find the types.

It knows no wire names, no examples, no limits and no defaults: those are printed from the document itself, and what the
generator does not see can't make it fail.
"""

from __future__ import annotations

from typing import Any

from custom.tools.description.document import Document, Node
from custom.tools.names.members import FIELDS, GROUP, METHOD, PYTHON_NAME

_SEEN = ("$ref", "type", "format", "enum", "description", "required")
"""What the generator sees of a schema beside its parts."""


def parsed_form(document: Document) -> Node:
    """The document with operations, arguments and fields under their Python names."""
    schemas: Node = document.root["components"]["schemas"]
    return {
        "openapi": document.root["openapi"],
        "info": {"title": "API", "version": "1"},
        "paths": {
            path: {method: _operation(node) for method, node in item.items()}
            for path, item in document.root["paths"].items()
        },
        "components": {"schemas": {name: _component(schema) for name, schema in schemas.items()}},
    }


def _operation(node: Node) -> Node:
    return {
        **{key: node[key] for key in ("summary", "description") if key in node},
        "operationId": node[METHOD],
        "tags": [node[GROUP]],
        "parameters": [_parameter(one) for one in node.get("parameters", [])],
        **({"requestBody": _contents(node["requestBody"])} if "requestBody" in node else {}),
        "responses": {status: _contents(response) for status, response in node.get("responses", {}).items()},
    }


def _parameter(node: Node) -> Node:
    """A parameter; what stands in a header is an argument like one of the query."""
    seen: Node = {key: node[key] for key in ("description", "required", "style", "explode") if key in node}
    place = node["in"] if node["in"] == "path" else "query"
    name = node["name"] if node["in"] == "path" else node[PYTHON_NAME]
    return {"in": place, "name": name, "schema": _schema(node["schema"]), **seen}


def _contents(node: Node) -> Node:
    seen: Node = {key: node[key] for key in ("description", "required") if key in node}
    if "content" not in node:
        return seen
    return {
        **seen,
        "content": {
            name: {"schema": _schema(media["schema"])} if "schema" in media else {}
            for name, media in node["content"].items()
        },
    }


def _component(schema: Node) -> Node:
    names = schema.get(FIELDS)
    if names is None:
        return _schema(schema)
    result = {**schema, "properties": {names[wire]: child for wire, child in schema["properties"].items()}}
    if "required" in schema:
        result["required"] = [names[wire] for wire in schema["required"]]
    return _schema(result)


def _schema(schema: Node) -> Node:
    result: Node = {key: schema[key] for key in _SEEN if key in schema}
    if "properties" in schema:
        result["properties"] = {name: _schema(child) for name, child in schema["properties"].items()}
    for key in ("items", "additionalProperties"):
        if key in schema:
            result[key] = _schema(schema[key]) if isinstance(schema[key], dict) else schema[key]
    for key in ("oneOf", "anyOf", "allOf"):
        if key in schema:
            result[key] = [_schema(child) for child in schema[key]]
    return _without_null_in_enum(result)


def _without_null_in_enum(schema: Node) -> Node:
    """An enumeration that may be null, as a union with null: the generator makes several of it otherwise."""
    values: Any = schema.get("enum")
    types: Any = schema.get("type")
    if not (isinstance(values, list) and None in values and isinstance(types, list)):
        return schema
    solid = [one for one in types if one != "null"]
    inner = {
        **schema,
        "enum": [value for value in values if value is not None],
        "type": solid[0] if len(solid) == 1 else solid,
    }
    about = inner.pop("description", None)
    return {"anyOf": [inner, {"type": "null"}], **({"description": about} if about else {})}
