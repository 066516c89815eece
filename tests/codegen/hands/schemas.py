"""Hands that write schemas another way."""

from __future__ import annotations

from collections.abc import Callable
from zlib import crc32

from tests.codegen.hands.walking import Node, all_schemas, contents, operations, parameters


def version_3_0(raw: Node) -> Node:
    """OpenAPI 3.0: ``nullable``, one type, ``items: {}``, nothing beside a reference."""
    raw["openapi"] = "3.0.3"
    for schema in all_schemas(raw):
        if "$ref" in schema:
            reference = schema.pop("$ref")
            rest = dict(schema)
            schema.clear()
            schema.update({"allOf": [{"$ref": reference}], **rest} if rest else {"$ref": reference})
        for key in ("anyOf", "oneOf"):
            options = schema.get(key, [])
            if {"type": "null"} in options:
                schema[key] = [option for option in options if option != {"type": "null"}]
                schema["nullable"] = True
        types = schema.get("type")
        if isinstance(types, list):
            solid = [type_ for type_ in types if type_ != "null"]
            if "null" in types:
                schema["nullable"] = True
            del schema["type"]
            if len(solid) == 1:
                schema["type"] = solid[0]
            elif solid:
                schema["anyOf"] = [{"type": type_, **({"items": {}} if type_ == "array" else {})} for type_ in solid]
        elif types == "null":
            del schema["type"]
            schema["nullable"] = True
        if schema.get("type") == "array":
            schema.setdefault("items", {})
        if "const" in schema:
            schema["enum"] = [schema.pop("const")]
    return raw


def titled(raw: Node) -> Node:
    """A title on every object and every field."""
    for number, schema in enumerate(all_schemas(raw)):
        if "$ref" not in schema:
            schema["title"] = "Position" if number % 2 else f"Root Type for {number}"
    return raw


def all_of_one(raw: Node) -> Node:
    """Every reference as the only part of an ``allOf``."""
    for schema in all_schemas(raw):
        if "$ref" in schema:
            schema["allOf"] = [{"$ref": schema.pop("$ref")}]
    return raw


def any_of_null(raw: Node) -> Node:
    """What may be null as a union with null."""
    for schema in all_schemas(raw):
        types = schema.get("type")
        if isinstance(types, list) and "null" in types and len(types) > 1:
            solid = [type_ for type_ in types if type_ != "null"]
            inner: Node = {key: value for key, value in schema.items() if key not in ("description", "example")}
            inner["type"] = solid[0] if len(solid) == 1 else solid
            if isinstance(inner.get("enum"), list):
                inner["enum"] = [value for value in inner["enum"] if value is not None]
            outer: Node = {key: schema[key] for key in ("description", "example") if key in schema}
            schema.clear()
            schema.update({"anyOf": [inner, {"type": "null"}], **outer})
    return raw


def one_of_null(raw: Node) -> Node:
    """What may be null as a ``oneOf`` that begins with null, which is written in several ways."""
    nothing = ({"type": "null"}, {"const": None}, {"enum": [None]}, {"type": "null", "enum": [None]})
    for number, schema in enumerate(all_schemas(any_of_null(raw))):
        if {"type": "null"} in schema.get("anyOf", []):
            options = [option for option in schema.pop("anyOf") if option != {"type": "null"}]
            schema["oneOf"] = [dict(nothing[number % len(nothing)]), *options]
    return raw


def typeless_objects(raw: Node) -> Node:
    """No ``type: object`` where there are properties, and no ``type: array`` where there are items."""
    for schema in all_schemas(raw):
        if (schema.get("type") == "object" and schema.get("properties")) or (
            schema.get("type") == "array" and "items" in schema
        ):
            del schema["type"]
    return raw


def types_as_lists(raw: Node) -> Node:
    """Every type as a list, null first."""
    for schema in all_schemas(raw):
        types = schema.get("type")
        if isinstance(types, str):
            schema["type"] = [types]
        elif isinstance(types, list):
            schema["type"] = sorted(types, key=lambda type_: (type_ != "null", types.index(type_)))
    return raw


def other_sizes(raw: Node) -> Node:
    """Other sizes of numbers: a declared one is changed or dropped, a missing one is added."""
    for number, schema in enumerate(all_schemas(raw)):
        for type_, sizes in (("integer", ("int32", "int64")), ("number", ("float", "double"))):
            if type_ == schema.get("type") and schema.get("format") in (None, *sizes):
                declared = schema.pop("format", None)
                if declared is None or number % 2:
                    schema["format"] = sizes[declared == sizes[0]]
    return raw


def constants(raw: Node) -> Node:
    """The only value of an enumeration as ``const``."""
    for schema in all_schemas(raw):
        if len(schema.get("enum", [])) == 1:
            schema["const"] = schema.pop("enum")[0]
    return raw


def other_order_of_values(raw: Node) -> Node:
    """Enumerations, types and required fields in the opposite order, with a duplicate at the end."""
    for schema in all_schemas(raw):
        for key in ("enum", "type", "required"):
            if isinstance(schema.get(key), list):
                schema[key] = schema[key][::-1]
        if "required" in schema:
            schema["required"] += schema["required"][:1]
    return raw


def values_as_constants(raw: Node) -> Node:
    """Every enumeration as a union of its values, as OpenAPI 3.1 gives each of them a title."""
    for number, schema in enumerate(all_schemas(raw)):
        if len(schema.get("enum", [])) > 1:
            options = [{"const": value, "title": f"Value {value}"} for value in schema.pop("enum")]
            schema[("oneOf", "anyOf")[number % 2]] = options
    return raw


def in_components_by_half(raw: Node) -> Node:
    """Every object with several fields as an ``allOf`` of a component and the rest, with what it requires outside."""
    shelf: Node = {}
    for schema in all_schemas(raw):
        fields = list(schema.get("properties", {}).items())
        if len(fields) > 1 and not schema.keys() & {"oneOf", "anyOf", "allOf"}:
            half = len(fields) // 2
            name = f"Half{len(shelf)}"
            shelf[name] = {"type": "object", "properties": dict(fields[:half])}
            schema["allOf"] = [{"$ref": f"#/components/schemas/{name}"}, {"properties": dict(fields[half:])}]
            del schema["properties"]
    raw["components"]["schemas"] |= shelf
    return raw


def described_references(raw: Node) -> Node:
    """A text beside each reference, or in a part of its own."""
    for number, schema in enumerate(all_schemas(raw)):
        if "$ref" in schema and number % 2:
            schema |= {"description": f"Text {number}", "title": "Reference", "default": None}
        elif "$ref" in schema:
            schema["allOf"] = [{"$ref": schema.pop("$ref")}, {"description": f"Text {number}"}]
    return raw


def empty_parts(raw: Node) -> Node:
    """Empty parts, written out."""
    for schema in all_schemas(raw):
        if schema.get("type") == "object":
            schema.setdefault("properties", {})
        if "properties" in schema:
            schema.setdefault("required", [])
        for key in ("oneOf", "anyOf", "allOf", "examples"):
            if "$ref" not in schema:
                schema.setdefault(key, [])
    for operation in operations(raw):
        operation.setdefault("parameters", [])
        operation |= {"servers": [], "callbacks": {}}
    for item in raw["paths"].values():
        item |= {"servers": [], "parameters": []}
    for content in contents(raw):
        if "description" in content:
            content |= {"headers": {}, "links": {}}
            content.setdefault("content", {})
    return {**raw, "webhooks": {}, "security": []}


def written_defaults(raw: Node) -> Node:
    """The defaults of OpenAPI, written out."""
    for schema in all_schemas(raw):
        if "$ref" not in schema:
            nothing = {"nullable": False, "readOnly": False, "writeOnly": False, "deprecated": False}
            schema |= {key: value for key, value in nothing.items() if key not in schema}
            if schema.get("type") == "object":
                schema.setdefault("additionalProperties", True)
                schema.setdefault("minProperties", 0)
            elif schema.get("type") == "array":
                schema |= {key: value for key, value in (("minItems", 0), ("uniqueItems", False)) if key not in schema}
            elif schema.get("type") in ("integer", "number"):
                schema |= {"exclusiveMinimum": False, "exclusiveMaximum": False}
            elif schema.get("type") == "string":
                schema.setdefault("minLength", 0)
    for parameter in parameters(raw):
        usual: Node = {"style": "form", "explode": True} if parameter["in"] == "query" else {"style": "simple"}
        usual |= {"required": False, "deprecated": False, "allowEmptyValue": False, "allowReserved": False}
        parameter |= {key: value for key, value in usual.items() if key not in parameter}
        parameter.setdefault("explode", False)
    for operation in operations(raw):
        operation.setdefault("deprecated", False)
        if "requestBody" in operation:
            operation["requestBody"].setdefault("required", False)
    return raw


def open_objects(raw: Node) -> Node:
    """Objects that may hold more declare it by an empty schema."""
    for schema in all_schemas(raw):
        if schema.get("type") == "object" and schema.get("additionalProperties", True) is True:
            schema["additionalProperties"] = {}
    return raw


def in_parts(raw: Node) -> Node:
    """Every object with several fields as an ``allOf`` of two."""
    for schema in all_schemas(raw):
        fields = schema.get("properties", {})
        if len(fields) > 1 and not schema.keys() & {"oneOf", "anyOf", "allOf"}:
            half = len(fields) // 2
            parts: list[Node] = [{"type": "object"}, {"type": "object"}]
            for number, (name, field) in enumerate(fields.items()):
                part = parts[number >= half]
                part.setdefault("properties", {})[name] = field
                if name in schema.get("required", []):
                    part.setdefault("required", []).append(name)
            schema["allOf"] = parts
            del schema["properties"]
            schema.pop("required", None)
    return raw


def alone_in_a_union(raw: Node) -> Node:
    """Every plain value as the only member of a union."""
    for number, schema in enumerate(all_schemas(raw)):
        if schema.get("type") in ("integer", "number", "string", "boolean"):
            inner = dict(schema)
            schema.clear()
            schema[("oneOf", "anyOf", "allOf")[number % 3]] = [inner]
    return raw


def for_documents(raw: Node) -> Node:
    """What only documentation tools use: discriminators, extensions, links to pages."""
    for schema in all_schemas(raw):
        if schema.keys() & {"oneOf", "anyOf"}:
            schema["discriminator"] = {"propertyName": "kind", "mapping": {"one": "#/components/schemas/one"}}
        if "$ref" not in schema:
            schema |= {"xml": {"name": "it", "wrapped": True}, "externalDocs": {"url": "https://example.com"}}
            schema |= {"x-order": 1, "x-enum-varnames": ["A"], "$comment": "None"}
    return raw


def reversed_alternatives(raw: Node) -> Node:
    """Alternatives in the opposite order."""
    return _arranged(raw, lambda options, _number: options[::-1])


def shuffled_alternatives(raw: Node) -> Node:
    """Alternatives in an order of their own at each place."""
    return _arranged(raw, lambda options, number: sorted(options, key=lambda one: crc32(f"{number} {one}".encode())))


def _arranged(raw: Node, arrange: Callable[[list[Node], int], list[Node]]) -> Node:
    for number, schema in enumerate(all_schemas(raw)):
        for key in ("oneOf", "anyOf"):
            if key in schema:
                schema[key] = arrange(schema[key], number)
    return raw


def other_unions(raw: Node) -> Node:
    """``oneOf`` where it was ``anyOf``, and the other way round."""
    for schema in all_schemas(raw):
        both = [(key, schema.pop(key)) for key in ("oneOf", "anyOf") if key in schema]
        for key, options in both:
            schema["anyOf" if key == "oneOf" else "oneOf"] = options
    return raw
