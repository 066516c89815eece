"""Paths that lead nowhere as they are published."""

from __future__ import annotations

import re
from collections.abc import Iterator

from custom.patches.registry import patch
from custom.tools.document import Document, Operation, types_of

_COMMENTS = re.compile(r"^/clients/(\{\w+\})/clients/(\{\w+\})/comments(/.*)?$")


@patch(
    id="not-an-endpoint",
    wrong="a call that the platform makes to the integrator's own server is listed as an endpoint",
    evidence="fiscalize_document: POST https://your-api.url",
    change="left out",
)
def not_an_endpoint(document: Document) -> Iterator[str]:
    for operation in document.operations():
        if "://" in operation.path:
            document.remove(operation)
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


_LAST_IS_OPTIONAL = ("get_service_category_list",)


@patch(
    id="optional-path-id",
    wrong="the last ID of a path is required, though the prose calls it optional",
    evidence="get_service_category_list: without an ID it lists all categories, and no other call does",
    change="optional where the answer is a list either way; the calls with another answer have list calls of their own",
    operations=_LAST_IS_OPTIONAL,
)
def optional_path_id(document: Document) -> Iterator[str]:
    for operation in document.operations():
        last = re.search(r"\{(\w+)\}$", operation.path)
        if operation.id not in _LAST_IS_OPTIONAL or last is None or not _answers_a_list(operation):
            continue
        for parameter in operation.parameters:
            if parameter["in"] == "path" and parameter["name"] == last[1] and "x-optional" not in parameter:
                parameter["x-optional"] = True
                yield f"{operation.id} {operation.path}"


def _answers_a_list(operation: Operation) -> bool:
    return any(
        "array" in types_of(schema.get("properties", {}).get("data", schema))
        for _, schema in operation.answer_schemas()
    )
