"""Paths that lead nowhere as they are published."""

from __future__ import annotations

import re
from collections.abc import Iterator

from custom.patches.registry import patch
from custom.tools.description.document import Document, Operation, types_of

_COMMENTS = re.compile(r"^/clients/(\{\w+\})/clients/(\{\w+\})/comments(/.*)?$")


_CALLBACKS = ("marketplace_webhook",)


@patch(
    id="not-an-endpoint",
    wrong="a call that the platform makes to the integrator's own server is listed as an endpoint",
    evidence="fiscalize_document: POST https://your-api.url; marketplace_webhook: its text states that it goes to the "
    "callback address of the developer account",
    change="no operation; what marketplace_webhook carries is a model",
    operations=_CALLBACKS,
)
def not_an_endpoint(document: Document) -> Iterator[str]:
    for operation in document.operations():
        if "://" in operation.path:
            document.remove(operation)
        elif operation.id in _CALLBACKS:
            document.make_callback(operation)
        else:
            continue
        yield f"{operation.id} {operation.path}"


@patch(
    id="client-comments-path",
    wrong="client comments are published under /clients/{location_id}/clients/...",
    evidence="later revisions of the same three pages have /company/{location_id}/clients/...",
    change="/company/{location_id}/clients/{client_id}/comments",
)
def client_comments_path(document: Document) -> Iterator[str]:
    for operation in document.operations():
        match = _COMMENTS.match(operation.path)
        if match:
            new = f"/company/{match[1]}/clients/{match[2]}/comments{match[3] or ''}"
            if operation.path in document.root["paths"]:
                document.rename_path(operation.path, new)
            yield f"{operation.id} {operation.path}"


_LISTS = ("get_service_category_list",)
_HASHES = ("get_online_booking_details", "delete_user_appointment")


@patch(
    id="optional-path-id",
    wrong="the last part of a path is required, though the prose calls it optional",
    evidence="get_service_category_list: without an ID it lists all categories, and no other call does; "
    "get_online_booking_details and delete_user_appointment: a logged-in visitor needs no record_hash",
    change="optional where the response has the same form either way; the calls with another response have list calls "
    "of their own",
    operations=(*_LISTS, *_HASHES),
)
def optional_path_id(document: Document) -> Iterator[str]:
    for operation in document.operations():
        last = re.search(r"\{(\w+)\}$", operation.path)
        if last is None or not (operation.id in _HASHES or (operation.id in _LISTS and _returns_a_list(operation))):
            continue
        for parameter in operation.parameters:
            if parameter["in"] == "path" and parameter["name"] == last[1] and "x-optional" not in parameter:
                parameter["x-optional"] = True
                yield f"{operation.id} {operation.path}"


def _returns_a_list(operation: Operation) -> bool:
    return any(
        "array" in types_of(schema.get("properties", {}).get("data", schema))
        for _, schema in operation.response_schemas()
    )
