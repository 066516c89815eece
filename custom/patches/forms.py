"""Schemas that express something simple in an indirect way: alternatives, sample keys, lists of bare objects."""

from __future__ import annotations

import re
from collections.abc import Iterator

from custom.patches.registry import patch
from custom.tools.description.document import Document, Node, is_bare_object, types_of, walk


def _schemas(document: Document) -> Iterator[tuple[str, Node]]:
    """(place, schema) of all bodies and all 2xx responses."""
    for operation in document.operations(callbacks=True):
        for top in (operation.body_schemas(), operation.response_schemas()):
            for place, schema in top:
                yield from walk(schema, place)


@patch(
    id="empty-list-beside-object",
    wrong="PHP's empty list is declared as an alternative to the object that stands there otherwise",
    evidence="position of a team member, main_group of a location, meta of the service categories: object or array, "
    "the array without items; update_transaction: client, master",
    change="the object, or nothing; [] for an object is read as None",
)
def empty_list_beside_object(document: Document) -> Iterator[str]:
    for operation in document.operations(callbacks=True):
        for top, schema in operation.response_schemas():
            for place, node in walk(schema, top):
                if _is_object_or_empty(node):
                    node["type"] = "object" if place.endswith("[]") else ["object", "null"]
                    yield place


def _is_object_or_empty(node: Node) -> bool:
    """Remove the empty list from a schema that is an object with fields or an empty list; return whether it was one."""
    for key in ("oneOf", "anyOf"):
        solid = [option for option in node.get(key, []) if types_of(option) != ["null"]]
        objects = [option for option in solid if types_of(option) == ["object"] and _has_fields(option)]
        empty = [option for option in solid if types_of(option) == ["array"] and not _has_type(option.get("items"))]
        if len(objects) == 1 and len(solid) == 2 and len(empty) == 1:
            rest = {name: value for name, value in node.items() if name != key}
            node.clear()
            node.update({**objects[0], **rest})
            return True
    return False


def _has_fields(option: Node) -> bool:
    return bool(option.get("properties")) or "additionalProperties" in option


def _has_type(items: Node | None) -> bool:
    return items is not None and items != {} and not is_bare_object(items)


@patch(
    id="sample-keys",
    wrong="a sample of a key, such as a timestamp, stands among the fields of what is a map",
    evidence="get_day_end_report_data: z_data holds clients by the start of their day, one sample of it as field name",
    change="a map to what stands under the sample",
)
def sample_keys(document: Document) -> Iterator[str]:
    for place, schema in _schemas(document):
        fields = schema.get("properties", {})
        if fields and all(name.isdigit() for name in fields):
            schema["additionalProperties"] = next(iter(schema.pop("properties").values()))
            schema.pop("required", None)
            yield place


@patch(
    id="lists-of-bare-objects",
    wrong="the items of a list are declared as objects without fields, though they are numbers or text",
    evidence="get_permission_list: finances_accounts_ids and others; update_visit: deleted_transaction_ids; phones of "
    "a location: the names mean IDs, and the examples hold numbers or text",
    change="items: as the example or the name shows",
)
def lists_of_bare_objects(document: Document) -> Iterator[str]:
    for place, schema in _schemas(document):
        if "array" in types_of(schema) and is_bare_object(schema.get("items", {})):
            example = schema.get("example")
            plain = isinstance(example, list) and example and not any(isinstance(one, dict) for one in example)
            if plain or re.search(r"(^|[._])(ids|phones|ip|types)$", place):
                del schema["items"]
                yield place


def _demands(schema: Node) -> bool:
    """Whether a body without anything in it can't be right: it has required fields, or is a list."""
    options = [*schema.get("oneOf", []), *schema.get("anyOf", [])]
    return (
        bool(schema.get("required")) or "array" in types_of(schema) or (bool(options) and all(map(_demands, options)))
    )


@patch(
    id="bodies-are-needed",
    wrong="a body whose fields are required is declared optional, or whether it is required is not stated",
    evidence="update_client, create_client_comment, create_user_invitation and others: a call without a body can't "
    "have the fields that their pages demand",
    change="required",
)
def bodies_are_needed(document: Document) -> Iterator[str]:
    for operation in document.operations():
        body = operation.node.get("requestBody")
        demanding = any(map(_demands, (schema for _, schema in operation.body_schemas())))
        if body is not None and demanding and not body.get("required"):
            body["required"] = True
            yield f"{operation.id} body"
