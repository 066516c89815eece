"""Responses as the server sends them."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator

from custom.patches.registry import patch
from custom.tools.description.document import Document, Node, Operation, set_type, types_of, walk
from custom.tools.description.objects import MODEL

_LEAKED = re.compile(r"^(?:[A-Z][a-z0-9]+)*(?:Option|Group)$")

ERROR: Node = {
    MODEL: "ErrorEnvelope",
    "type": "object",
    "description": "What the server sends instead of a payload when it refuses",
    "properties": {
        "success": {"type": "boolean", "example": False},
        "data": {"type": "null"},
        "meta": {
            MODEL: "ErrorMeta",
            "type": "object",
            "properties": {
                "message": {"type": "string"},
                "errors": {"description": "Messages by field, or a list of messages"},
            },
        },
    },
}
_REFUSAL: Node = {"application/json": {"schema": ERROR}}

_DATES = ("get_appointment_calendar_dates", "search_event_dates")
_SAME_RESPONSE = {"get_membership_list": "get_client_memberships"}


def _json(operation: Operation) -> Iterator[tuple[str, Node]]:
    for status, media_type, media in operation.responses():
        if "json" in media_type and "schema" in media:
            yield status, media


@patch(
    id="leaked-schema-names",
    wrong="names of upstream's schemas stand among the fields",
    evidence="generate_loyalty_code: LoyaltyGenerateCode200Option; get_location_subscription_information: "
    "LicenseOption; upload_image: ImageGroup",
    change="dropped",
)
def leaked_schema_names(document: Document) -> Iterator[str]:
    for operation in document.operations():
        for place, schema in operation.response_schemas():
            for where, node in walk(schema, place):
                for name in [n for n in node.get("properties", {}) if _LEAKED.match(n)]:
                    del node["properties"][name]
                    if not node["properties"]:
                        del node["properties"]
                    if "required" in node:
                        node["required"] = [one for one in node["required"] if one != name]
                    yield f"{where}.{name}"


@patch(
    id="undocumented-responses",
    wrong="a call that reads or creates is documented with a status and no body",
    evidence="get_appointment_calendar_dates and search_event_dates: the prose promises dates; "
    "get_membership_list: the rows of get_client_memberships; create_client: 201 with JSON of no schema",
    change="a list of dates; the response of the sibling; otherwise any JSON",
    operations=(*_DATES, *_SAME_RESPONSE, *_SAME_RESPONSE.values()),
)
def undocumented_responses(document: Document) -> Iterator[str]:
    by_id = {operation.id: operation for operation in document.operations()}
    for operation in by_id.values():
        for status, response in operation.node["responses"].items():
            content = response.get("content", {})
            known = content.get("application/json", {}).get("schema") or "application/pdf" in content
            created = status == "201" and "application/json" in content
            if known or response.get("x-no-body") or not (status == "200" or created):
                continue
            sibling = by_id.get(_SAME_RESPONSE.get(operation.id, ""))
            if operation.id in _DATES:
                response["content"] = _envelope({"type": "array", "items": {"type": "string", "format": "date"}})
            elif sibling is not None:
                response["content"] = copy.deepcopy(sibling.node["responses"]["200"]["content"])
            elif "x-undocumented-body" in response:
                continue
            else:
                response["x-undocumented-body"] = True
            yield f"{operation.id} {status}"


def _envelope(data: Node) -> Node:
    schema = {"type": "object", "properties": {"success": {"type": "boolean"}, "data": data, "meta": {}}}
    return {"application/json": {"schema": schema}}


@patch(
    id="empty-data",
    wrong="data that is always null is typed as a string",
    evidence="send_sms_to_clients, create_user_invitation: string, and null in every example",
    change="null",
)
def empty_data(document: Document) -> Iterator[str]:
    for operation in document.operations():
        for status, media in _json(operation):
            data = media["schema"].get("properties", {}).get("data")
            if data and "string" in types_of(data) and data.get("example") is None and "enum" not in data:
                media["schema"]["properties"]["data"] = {"type": "null"}
                yield f"{operation.id} {status}"


@patch(
    id="one-error-envelope",
    wrong="errors are documented in many shapes, or not at all",
    evidence="messages under meta.message, meta.errors as an object or a list, errors.message beside meta; 80 calls "
    "document no error, though each wants a token, and few the 422 of a validation error",
    change="one ErrorEnvelope for every documented status of 4xx and 5xx, and for all others (default)",
)
def one_error_envelope(document: Document) -> Iterator[str]:
    for operation in document.operations():
        for status, response in operation.node["responses"].items():
            if str(status).startswith(("4", "5")) and response.get("content") != _REFUSAL:
                response["content"] = copy.deepcopy(_REFUSAL)
                yield f"{operation.id} {status}"
        if "default" not in operation.node["responses"]:
            operation.node["responses"]["default"] = {"description": "", "content": copy.deepcopy(_REFUSAL)}
            yield f"{operation.id} default"


@patch(
    id="responses-promise-nothing",
    wrong="responses declare fields as required that the examples lack",
    evidence="upload_image, generate_loyalty_code and others; absent fields are seen on many pages",
    change="no field of a response is required",
)
def responses_promise_nothing(document: Document) -> Iterator[str]:
    for operation in document.operations(callbacks=True):
        for place, schema in operation.response_schemas():
            for where, node in walk(schema, place):
                if node.pop("required", None):
                    yield where


@patch(
    id="null-or-empty-list",
    wrong="objects and lists are documented as always there",
    evidence="the server is PHP: where there is no object it sends null or [] (position, category, client, "
    "custom_fields, image_group, meta, data.user, ...)",
    change="every object or list inside a response may be null; [] for an object is read as None",
)
def null_or_empty_list(document: Document) -> Iterator[str]:
    for operation in document.operations(callbacks=True):
        for place, schema in operation.response_schemas():
            for where, node in walk(schema, place):
                for name, child in node.get("properties", {}).items():
                    declared = types_of(child)
                    if {"object", "array"} & {*declared} and "null" not in declared:
                        child["type"] = [*declared, "null"]
                        yield f"{where}.{name}"


@patch(
    id="no-body-without-content",
    wrong="a JSON body is documented for status 204",
    evidence="the deletions of schedules, delete_client_comment, chain_loyalty_membership_types_delete and others; "
    "HTTP forbids a body with 204, and no client can read one",
    change="no body",
)
def no_content_with_204(document: Document) -> Iterator[str]:
    for operation in document.operations():
        if operation.node["responses"].get("204", {}).pop("content", None) is not None:
            yield f"{operation.id} 204"


_RELATIONS = frozenset({"master", "supplier", "client", "user", "image_group"})


@patch(
    id="relations-are-objects",
    wrong="what an object belongs to is documented as a list, without the type of its items",
    evidence="get_visit_details and get_appointment: master, supplier; get_team_member_list: user, image_group; "
    "their examples show PHP's empty list, other pages an object",
    change="an object, or nothing",
)
def relations_are_objects(document: Document) -> Iterator[str]:
    for operation in document.operations(callbacks=True):
        for place, schema in operation.response_schemas():
            for where, node in walk(schema, place):
                for name, child in node.get("properties", {}).items():
                    if (
                        name in _RELATIONS
                        and "array" in types_of(child)
                        and not child.get("items", {}).get("properties")
                    ):
                        child.pop("items", None)
                        child.pop("example", None)
                        set_type(child, "object")
                        yield f"{where}.{name}"
