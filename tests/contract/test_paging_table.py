"""The table of list operations against the description: none is missing, none is too many, all names exist."""

from __future__ import annotations

import json
import re
from importlib import import_module
from importlib.resources import files
from typing import Any

import pytest

from altegio.pagination._table import PAGED, TABLE, WHOLE
from altegio_client.api import TAGS
from altegio_client.codec import List, Ref
from altegio_client.operation import Operation

OPERATIONS = {
    one.id: one
    for tag in TAGS
    for one in vars(import_module(f"altegio_client.api.{tag}")).values()
    if isinstance(one, Operation)
}
DOCUMENT: dict[str, Any] = json.loads(files("altegio_client").joinpath("openapi.json").read_bytes())
PUBLISHED: dict[str, Any] = {
    node["operationId"]: node
    for item in DOCUMENT["paths"].values()
    for node in item.values()
    if isinstance(node, dict) and "operationId" in node
}
WRITES = (
    "disable_team_member_tips",
    "enable_team_member_tips",
    "set_team_member_schedule",
    "unlink_appointment_service_association",
    "update_appointment_service_consumables",
)
NO_LISTS = {
    "get_product": "pages only without its ID, as get_products_list",
    "get_message_status_list": "reports to the platform",
    **dict.fromkeys(WRITES, "changes something, and answers with a list"),
}
"""What looks like a list operation and is none."""
BY_PROSE = {
    "get_client_account_by_chain_and_phone": "the accounts of a phone; no answer is documented",
}
"""List operations that don't look like one."""
SIZES = {"count", "page_size", "limit", "editable_length"}
PAGING = {"page", "per_page", "offset", "cursor", *SIZES}


def wires(operation: Operation) -> set[str]:
    """The wire names of what the caller can set, in the query and in the body."""
    body = operation.body
    return {wire for _, wire, _ in operation.query_params} | (set(fields(body)) if isinstance(body, Ref) else set())


def body_of(node: dict[str, Any]) -> dict[str, Any]:
    """The properties of a JSON body, as published."""
    schema = node["requestBody"]["content"]["application/json"]["schema"]
    while "properties" not in schema:
        (schema,) = schema.get("allOf", [schema])
        schema = DOCUMENT["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
    properties: dict[str, Any] = schema["properties"]
    return properties


def fields(ref: Any) -> dict[str, Any]:
    """The fields of a model by wire name."""
    return {field.wire: field.spec for field in ref.model.__model_fields__.values()}


def looks_like_a_list(operation: Operation) -> bool:
    """Whether the description says, or hints, that an operation lists; a search may be a POST, like a change."""
    if operation.id in NO_LISTS:
        return False
    undocumented = operation.result is None and re.search(r"(^|_)list(_|$)", operation.id) is not None
    by_period = isinstance(operation.meta, Ref) and "dateCursor" in fields(operation.meta)
    return isinstance(operation.result, List) or bool(PAGING & wires(operation)) or undocumented or by_period


def test_every_list_operation_is_declared_and_nothing_else() -> None:
    """A new one fails here, until ``_paging_table`` says how it pages."""
    lists = {name for name, operation in OPERATIONS.items() if looks_like_a_list(operation)}
    assert set(TABLE) == lists | BY_PROSE.keys()
    assert not (NO_LISTS.keys() | BY_PROSE.keys()) - OPERATIONS.keys(), "an exception that is none any more"
    assert not BY_PROSE.keys() & lists
    assert len(WHOLE.split()) + len(PAGED) == len(TABLE), "declared twice"


@pytest.mark.parametrize("name", sorted(TABLE))
def test_declarations_fit_the_description(name: str) -> None:
    """Parameters, fields and limits are those of the operation."""
    operation, paging = OPERATIONS[name], TABLE[name]
    names = {wire for wire in (paging.page, paging.per_page) if wire}
    if paging.undeclared:
        assert not names & wires(operation), "it is described now: take out undeclared"
    else:
        assert names <= wires(operation)
        assert wires(operation) & PAGING == names, "a paging parameter that is not declared"
    assert paging.in_body == (bool(names) and operation.method == "POST")
    assert not names or paging.per_page in SIZES
    if paging.cursor:
        assert {"from", "to"} <= wires(operation)
        assert isinstance(operation.meta, Ref)
        assert paging.cursor in fields(operation.meta)
    described = {node["name"]: node["schema"] for node in PUBLISHED[name].get("parameters", [])}
    if paging.in_body:
        described = body_of(PUBLISHED[name])
    largest = described.get(paging.per_page, {}).get("maximum")
    assert largest is None or paging.most == largest
    assert paging.most is None or (paging.size or 0) <= paging.most


@pytest.mark.parametrize("name", sorted(PAGED))
def test_items_have_the_declared_id(name: str) -> None:
    """Where the items are described."""
    operation, paging = OPERATIONS[name], PAGED[name]
    result = operation.result
    if paging.rows:
        assert isinstance(result, Ref)
        result = fields(result)[paging.rows]
    if result is None:
        return
    assert isinstance(result, List)
    assert set(paging.id) <= set(fields(result.item))
