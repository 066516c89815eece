"""Answers as the server gives them."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator

from custom.patches.registry import patch
from custom.tools.document import Document, Node, Operation, set_type, types_of, walk
from custom.tools.objects import MODEL, is_envelope

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

_LISTS = (
    "get_location_analytics_occupancy_daily",
    "get_appointment_analytics_by_source",
    "get_loyalty_card_list_by_phone",
    "get_loyalty_card_list_by_client_id",
    "get_user_loyalty_cards",
    "get_loyalty_card_type_list",
    "get_loyalty_card_type_list_for_client",
    "get_loyalty_transactions_by_visit",
    "get_chain_loyalty_notification_template_list",
    "get_chain_service_category_list",
    "get_team_member_schedule",
    "get_appointment_calendar_sessions",
)
_SINGLES = (
    "create_appointment",
    "leave_comment",
    "get_team_member_by_id",
    "get_service_category",
    "update_service_category",
    "get_financial_transaction",
    "update_financial_transaction",
    "create_custom_field",
    "update_custom_field",
    "delete_custom_field",
)
_DATES = ("get_appointment_calendar_dates", "search_event_dates")
_SAME_ANSWER = {"get_membership_list": "get_client_memberships"}


def _json(operation: Operation) -> Iterator[tuple[str, Node]]:
    for status, media_type, media in operation.answers():
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
        for place, schema in operation.answer_schemas():
            for where, node in walk(schema, place):
                for name in [n for n in node.get("properties", {}) if _LEAKED.match(n)]:
                    del node["properties"][name]
                    if not node["properties"]:
                        del node["properties"]
                    if "required" in node:
                        node["required"] = [one for one in node["required"] if one != name]
                    yield f"{where}.{name}"


@patch(
    id="lists-documented-as-one",
    wrong="the answer of a list call is documented as a single object",
    evidence="get_team_member_schedule: a period of days; get_appointment_calendar_sessions; the loyalty card "
    "lists; the charts, whose siblings are documented as arrays; all of their titles speak of a list",
    change="a list of that object, with or without the envelope",
    operations=_LISTS,
)
def lists_documented_as_one(document: Document) -> Iterator[str]:
    for operation in document.operations():
        if operation.id not in _LISTS:
            continue
        for status, media in _json(operation):
            schema = media["schema"]
            holder = schema["properties"] if is_envelope(schema) else media
            key = "data" if is_envelope(schema) else "schema"
            if "object" in types_of(holder[key]):
                holder[key] = {"type": "array", "items": holder[key]}
                yield f"{operation.id} {status}"


@patch(
    id="one-documented-as-list",
    wrong="the answer of a call about one thing is documented as a list",
    evidence="create_appointment shows the paged list; leave_comment, get_service_category, "
    "update_financial_transaction and others whose titles speak of one",
    change="the single object; a list that comes all the same is kept",
    operations=_SINGLES,
)
def one_documented_as_list(document: Document) -> Iterator[str]:
    for operation in document.operations():
        if operation.id not in _SINGLES:
            continue
        for status, media in _json(operation):
            data = media["schema"].get("properties", {}).get("data", {})
            if "array" in types_of(data) and data.get("items", {}).get("properties"):
                media["schema"]["properties"]["data"] = data["items"]
                yield f"{operation.id} {status}"


@patch(
    id="undocumented-answers",
    wrong="a call that reads or creates is documented with a status and no body",
    evidence="get_appointment_calendar_dates and search_event_dates: the prose promises dates; "
    "get_membership_list: the rows of get_client_memberships; create_client: 201 with JSON of no schema",
    change="a list of dates; the answer of the sibling; otherwise any JSON",
    operations=(*_DATES, *_SAME_ANSWER, *_SAME_ANSWER.values()),
)
def undocumented_answers(document: Document) -> Iterator[str]:
    by_id = {operation.id: operation for operation in document.operations()}
    for operation in by_id.values():
        for status, response in operation.node["responses"].items():
            content = response.get("content", {})
            known = content.get("application/json", {}).get("schema") or "application/pdf" in content
            created = status == "201" and "application/json" in content
            if known or not (status == "200" or created):
                continue
            sibling = by_id.get(_SAME_ANSWER.get(operation.id, ""))
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
    evidence="messages under meta.message, meta.errors as an object or a list, errors.message beside meta",
    change="one ErrorEnvelope for every documented status of 4xx and 5xx",
)
def one_error_envelope(document: Document) -> Iterator[str]:
    for operation in document.operations():
        for status, response in operation.node["responses"].items():
            if str(status).startswith(("4", "5")) and response.get("content") != _REFUSAL:
                response["content"] = copy.deepcopy(_REFUSAL)
                yield f"{operation.id} {status}"


@patch(
    id="answers-promise-nothing",
    wrong="answers declare fields as required that the examples lack",
    evidence="upload_image, generate_loyalty_code and others; absent fields are seen on many pages",
    change="no field of an answer is required",
)
def answers_promise_nothing(document: Document) -> Iterator[str]:
    for operation in document.operations():
        for place, schema in operation.answer_schemas():
            for where, node in walk(schema, place):
                if node.pop("required", None):
                    yield where


@patch(
    id="null-or-empty-list",
    wrong="objects and lists are documented as always there",
    evidence="the server is PHP: where there is no object it sends null or [] (position, category, client, "
    "custom_fields, image_group, meta, data.user, ...)",
    change="every object or list inside an answer may be null; [] for an object is read as None",
)
def null_or_empty_list(document: Document) -> Iterator[str]:
    for operation in document.operations():
        for place, schema in operation.answer_schemas():
            for where, node in walk(schema, place):
                for name, child in node.get("properties", {}).items():
                    kinds = types_of(child)
                    if {"object", "array"} & {*kinds} and "null" not in kinds:
                        child["type"] = [*kinds, "null"]
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


@patch(
    id="pdf-is-bytes",
    wrong="a PDF is documented without a schema",
    evidence="get_visit_receipt_pdf: application/pdf",
    change="binary content",
)
def pdf_is_bytes(document: Document) -> Iterator[str]:
    for operation in document.operations():
        for status, media_type, media in operation.answers():
            if media_type == "application/pdf" and media.get("schema", {}).get("format") != "binary":
                media["schema"] = {"type": "string", "format": "binary"}
                yield f"{operation.id} {status}"


@patch(
    id="images-by-version",
    wrong="a map from image version to image is documented with the fields of one image",
    evidence="upload_image: image_group.images has height, path, version, ... of a single image",
    change="a map from the version (basic, sm, norm, origin) to an image",
)
def images_by_version(document: Document) -> Iterator[str]:
    for operation in document.operations():
        for place, schema in operation.answer_schemas():
            for where, node in walk(schema, place):
                images = node.get("properties", {}).get("images")
                if images is not None and {"path", "version"} <= images.get("properties", {}).keys():
                    node["properties"]["images"] = {"type": "object", "additionalProperties": images}
                    yield f"{where}.images"


_RELATIONS = frozenset({"master", "supplier", "client", "user", "image_group"})


@patch(
    id="relations-are-objects",
    wrong="what one thing belongs to is documented as a list, of nothing in particular",
    evidence="get_visit_details and get_appointment: master, supplier; get_team_member_list: user, image_group; "
    "their examples show PHP's empty list, other pages an object",
    change="an object, or nothing",
)
def relations_are_objects(document: Document) -> Iterator[str]:
    for operation in document.operations():
        for place, schema in operation.answer_schemas():
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
