"""Request bodies as the server takes them."""

from __future__ import annotations

from collections.abc import Iterator

from custom.patches.registry import patch
from custom.tools.document import Document, Node, set_type, types_of, walk

_LINKED = {"services": "service", "service_categories": "service category"}
_UPDATES_LINKS = "chain_loyalty_membership_types_update"
_WITH_LINKS = (_UPDATES_LINKS, "chain_loyalty_membership_types_create")
_BULKS = ("bulk_create_clients",)
_SCHEDULES = ("update_team_member_schedule",)


@patch(
    id="membership-links-are-maps",
    wrong="services and service_categories of a membership type are declared as arrays",
    evidence="chain_loyalty_membership_types_create says they are objects, ID -> visits, never arrays; "
    "chain_loyalty_membership_types_update still declares arrays, the empty one keeping the present links",
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
                if declared != ["object"]:
                    if operation.id == _UPDATES_LINKS and name in schema.get("required", []):
                        schema["required"] = [one for one in schema["required"] if one not in _LINKED]
                    yield f"{place}.{name}"


@patch(
    id="bulk-body-is-a-list",
    wrong="a call that creates many documents the fields of one as its body",
    evidence="bulk_create_clients: the body is a JSON list of clients",
    change="a list of that object",
    operations=_BULKS,
)
def bulk_body_is_a_list(document: Document) -> Iterator[str]:
    for operation in document.operations():
        if operation.id not in _BULKS:
            continue
        for media in operation.bodies().values():
            if "object" in types_of(media.get("schema", {})):
                media["schema"] = {"type": "array", "items": media["schema"]}
                yield f"{operation.id} body"


@patch(
    id="schedule-body-is-a-list",
    wrong="the schedule of a period is declared as the object of one day, its slots as an object",
    evidence="update_team_member_schedule: several days fit a period only as a list; get_team_member_schedule_list "
    "documents slots as a list of from/to",
    change="a list of days, each with a list of slots",
    operations=_SCHEDULES,
)
def schedule_body_is_a_list(document: Document) -> Iterator[str]:
    for operation in document.operations():
        if operation.id not in _SCHEDULES:
            continue
        for media in operation.bodies().values():
            schema = media.get("schema", {})
            if "object" not in types_of(schema):
                continue
            slots = schema.get("properties", {}).get("slots")
            if slots is not None and "object" in types_of(slots):
                schema["properties"]["slots"] = _list_of(slots)
            media["schema"] = {"type": "array", "items": schema}
            yield f"{operation.id} body"


def _list_of(schema: Node) -> Node:
    """A list of the object, keeping what was said about it."""
    outer: Node = {key: schema[key] for key in ("description", "example") if key in schema}
    item = {key: value for key, value in schema.items() if key not in outer}
    return {"type": "array", "items": item, **outer}


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
                    kept = {key: fields[key] for key in ("description", "example") if key in fields}
                    if not isinstance(kept.get("example"), dict):
                        kept.pop("example", None)
                    node["properties"]["custom_fields"] = {
                        "type": "object",
                        "additionalProperties": {},
                        **kept,
                    }
                    yield f"{where}.custom_fields"


@patch(
    id="file-is-bytes",
    wrong="an uploaded file is typed as a plain string",
    evidence="upload_image: multipart/form-data with image: string",
    change="binary",
)
def file_is_bytes(document: Document) -> Iterator[str]:
    for operation in document.operations():
        schema = operation.bodies().get("multipart/form-data", {}).get("schema", {})
        for name in ("image", "file"):
            field = schema.get("properties", {}).get(name)
            if field is not None and field.get("format") != "binary":
                set_type(field, "string")
                field["format"] = "binary"
                yield f"{operation.id} body.{name}"


@patch(
    id="payments-by-slug",
    wrong="alternatives that only a slug tells apart declare it as any string, so that each body fits all of them",
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
    """Make the slug below a schema its example, and all that leads to it required."""
    for name, child in schema.get("properties", {}).items():
        found = name == "slug" and "example" in child and "enum" not in child
        if found:
            child["enum"] = [child["example"]]
        if found or _fix_slug(child):
            schema["required"] = sorted({*schema.get("required", []), name})
            return True
    return False


@patch(
    id="filter-state-is-open",
    wrong="what a search filter holds is declared with the fields of one kind of filter",
    evidence="get_client_list: state depends on the filter's type: a value that is a text, a flag or a list, or a "
    "range, or conditions on appointments",
    change="a plain mapping",
)
def filter_state_is_open(document: Document) -> Iterator[str]:
    for operation in document.operations():
        for place, schema in operation.body_schemas():
            filters = schema.get("properties", {}).get("filters", {})
            filter_fields = filters.get("items", {}).get("properties", {})
            state = filter_fields.get("state")
            if state is not None and "type" in filter_fields and state.get("properties"):
                kept = {key: state[key] for key in ("description", "example") if key in state}
                filter_fields["state"] = {"type": "object", "additionalProperties": {}, **kept}
                yield f"{place}.filters[].state"
