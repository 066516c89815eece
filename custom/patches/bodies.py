"""Request bodies as the server takes them."""

from __future__ import annotations

from collections.abc import Iterator

from custom.patches.registry import patch
from custom.tools.description.document import Document, Node, types_of, walk

_LINKED = {"services": "service", "service_categories": "service category"}
_UPDATES_LINKS = "chain_loyalty_membership_types_update"
_WITH_LINKS = (_UPDATES_LINKS, "chain_loyalty_membership_types_create")


@patch(
    id="membership-links-are-maps",
    wrong="services and service_categories of a membership type are declared as arrays",
    evidence="chain_loyalty_membership_types_create states that they are objects, ID -> visits, never arrays; "
    "chain_loyalty_membership_types_update still declares arrays, where the empty one leaves the present links",
    change="maps in create and update; in update an empty mapping is sent as [], the documented form of "
    '"keep", so that PHP reads the same in either case',
    operations=_WITH_LINKS,
)
def membership_links_are_maps(document: Document) -> Iterator[str]:
    for operation in document.operations():
        if operation.id not in _WITH_LINKS:
            continue
        for place, schema in operation.body_schemas():
            for name, thing in _LINKED.items():
                link = schema.get("properties", {}).get(name)
                if link is None or "x-links" in link:
                    continue
                declared = types_of(link)
                link.pop("items", None)
                link["type"] = "object"
                link["additionalProperties"] = {"type": "integer"}
                link["x-links"] = "array" if operation.id == _UPDATES_LINKS else "object"
                if operation.id == _UPDATES_LINKS:
                    link["description"] = f"Visits by {thing} ID; left out or empty keeps the present ones"
                if not isinstance(link.get("example"), dict):
                    link["example"] = {"13160808": 5}
                needed = operation.id == _UPDATES_LINKS and name in schema.get("required", [])
                if needed:
                    schema["required"] = [one for one in schema["required"] if one not in _LINKED]
                if needed or declared != ["object"]:
                    yield f"{place}.{name}"


@patch(
    id="tag-ids-are-a-list",
    wrong="lists of tag IDs and of weekdays are declared as objects",
    evidence="update_client: labels, its example is an object; create_client: categories; "
    "create_event_duplication_strategy: days",
    change="lists of integers",
)
def tag_ids_are_a_list(document: Document) -> Iterator[str]:
    for operation in document.operations():
        for place, schema in operation.body_schemas():
            for where, node in walk(schema, place):
                if node.get("properties"):
                    yield from _plain_lists(where, node["properties"])


def _plain_lists(where: str, properties: dict[str, Node]) -> Iterator[str]:
    for name in ("labels", "categories"):
        node = properties.get(name)
        if node is not None and types_of(node) == ["object"]:
            properties[name] = {"type": "array", "items": {"type": "integer"}}
            if "description" in node:
                properties[name]["description"] = node["description"]
            yield f"{where}.{name}"
    days = properties.get("days")
    items = days.get("items", {}) if days is not None else {}
    if days is not None and "object" in types_of(items) and not items.get("properties"):
        days["items"] = {"type": "integer"}
        yield f"{where}.days"


@patch(
    id="custom-fields-are-a-map",
    wrong="custom_fields of a request is declared as a list, or with its sample codes as fields",
    evidence="update_client: an array with a map as its example; create_appointment: my_custom_field",
    change="a map from the code of the field to its value",
)
def custom_fields_are_a_map(document: Document) -> Iterator[str]:
    for operation in document.operations():
        for place, schema in operation.body_schemas():
            for where, node in walk(schema, place):
                fields = node.get("properties", {}).get("custom_fields")
                if fields is not None and ("array" in types_of(fields) or fields.get("properties")):
                    documented = {key: fields[key] for key in ("description", "example") if key in fields}
                    if not isinstance(documented.get("example"), dict):
                        documented.pop("example", None)
                    node["properties"]["custom_fields"] = {
                        "type": "object",
                        **documented,
                    }
                    yield f"{where}.custom_fields"


@patch(
    id="payments-by-slug",
    wrong="alternatives that differ only by a slug declare it as any string, so that each body fits all of them",
    evidence="create_payment_with_loyalty_methods: seven payments, each with its slug as the example",
    change="the slug of each alternative is its one value, and required on the way down to it",
)
def payments_by_slug(document: Document) -> Iterator[str]:
    for operation in document.operations():
        for place, schema in operation.body_schemas():
            for number, option in enumerate([*schema.get("oneOf", []), *schema.get("anyOf", [])]):
                if _fix_slug(option):
                    yield f"{place}|{number}"


def _fix_slug(schema: Node) -> bool:
    """Limit the slug below a schema to its example, and require all fields that lead to it."""
    for name, child in schema.get("properties", {}).items():
        found = name == "slug" and "example" in child and "enum" not in child
        if found:
            child["enum"] = [child["example"]]
        if found or _fix_slug(child):
            schema["required"] = sorted({*schema.get("required", []), name})
            return True
    return False
