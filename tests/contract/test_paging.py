"""How each list operation pages, against the description: none is missing or extra, all names exist."""

from __future__ import annotations

import json
import re
from importlib import import_module
from importlib.resources import files
from typing import Any

import pytest

from altegio_client.api import TAGS
from altegio_client.codec import List, Ref
from altegio_client.operation import Operation, Paging

OPERATIONS: dict[str, Operation] = {
    name: operation
    for tag, group in TAGS.items()
    for name, operation in getattr(import_module(f"altegio_client.api.{tag}"), group).__operations__.items()
}
LISTS = {name: one.paging for name, one in OPERATIONS.items() if one.paging is not None}
PAGED = {name: paging for name, paging in LISTS.items() if paging != Paging()}
DOCUMENT: dict[str, Any] = json.loads(files("altegio_client").joinpath("openapi.json").read_bytes())
PUBLISHED: dict[str, Any] = {
    node["operationId"]: node
    for item in DOCUMENT["paths"].values()
    for node in item.values()
    if isinstance(node, dict) and "operationId" in node
}
TREE = ("item_id", "category_id")
DECLARED = {
    "get_appointment_list": Paging("page", "count", 200),
    "get_partner_appointment_list": Paging("page", "editable_length", 100, 100),
    "chain_loyalty_certificate_types_list": Paging("page", "page_size", 100, 100),
    "chain_loyalty_membership_types_list": Paging("page", "limit", 200),
    "get_client_list": Paging("page", "page_size", 200, 200, in_body=True),
    "deprecated_get_client_list": Paging("page", "count", 200, 300),
    "search_client_visits": Paging(rows="records", cursor="dateCursor"),
    "get_client_account_list_by_chain": Paging("page", "limit", 100),
    "search_events": Paging("page", "count", 200),
    "get_fiscal_transaction_list": Paging("page", "editable_length", 200),
    "autocomplete_clients": Paging(per_page="limit", size=25, most=25),
    "list_marketplace_app_locations": Paging("page", "count", 200, 1000),
    "list_voip_calls": Paging("page", "limit", 200, 1000, in_body=True),
    "search_product": Paging(per_page="count", size=100, most=100, id=TREE),
    "get_products_list": Paging("page", "count", 100, id=("good_id",)),
    "get_product_category_composition": Paging("page", "count", 200, 1000, id=TREE, rows="children"),
    "get_membership_type_list": Paging("page", "page_size", 100, 100),
    "get_gift_card_type_list": Paging("page", "page_size", 100, 100),
    **dict.fromkeys(
        (
            "get_comments",
            "get_chain_loyalty_transaction_list",
            "search_for_product_transactions",
            "get_bill_of_materials_list",
            "get_location_list",
            "get_transactions",
            "get_membership_list",
            "deprecated_get_service_category_list",
        ),
        Paging("page", "count", 100),
    ),
}
"""All lists of more than one page, as they page on the wire."""
SINGLE = {"get_product": "one product; page and count there are those of get_products_list, which has no ID"}
"""Operations with the parameters of a list that are not lists."""
BY_PROSE = {"get_client_account_by_chain_and_phone": "the accounts of a phone; no response is documented"}
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
    properties: dict[str, Any] = DOCUMENT["components"]["schemas"][schema["$ref"].rpartition("/")[2]]["properties"]
    return properties


def fields(ref: Any) -> dict[str, Any]:
    """The fields of a model by wire name."""
    return {field.wire: field.spec for field in ref.model.__model_fields__.values()}


def looks_like_a_list(operation: Operation) -> bool:
    """Whether the description shows that an operation lists; a call that changes something does not."""
    undocumented = operation.result is None and re.search(r"(^|_)list(_|$)", operation.id) is not None
    by_period = isinstance(operation.meta, Ref) and "dateCursor" in fields(operation.meta)
    shown = isinstance(operation.result, List) or bool(PAGING & wires(operation)) or undocumented or by_period
    return operation.safe and shown


def test_every_list_operation_pages_and_nothing_else() -> None:
    """A new one gets its paging by rule; this test derives the rule from the description."""
    looking = {name for name, operation in OPERATIONS.items() if looks_like_a_list(operation)}
    assert set(LISTS) == (looking - SINGLE.keys()) | BY_PROSE.keys()
    assert SINGLE.keys() <= looking
    assert BY_PROSE.keys() <= OPERATIONS.keys() - looking


def test_what_comes_in_pages() -> None:
    """The full table of names and sizes: any change of them fails here."""
    assert PAGED == DECLARED


@pytest.mark.parametrize("name", sorted(LISTS))
def test_declarations_fit_the_description(name: str) -> None:
    """Parameters, fields and limits are those of the operation."""
    operation, paging = OPERATIONS[name], LISTS[name]
    names = {wire for wire in (paging.page, paging.per_page) if wire}
    assert names <= wires(operation)
    assert wires(operation) & PAGING == names, "a paging parameter that is not declared"
    in_body = set(fields(operation.body)) if isinstance(operation.body, Ref) else set()
    assert paging.in_body == bool(names & in_body)
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
    """The declared ID is a field of the items, where these are described."""
    operation, paging = OPERATIONS[name], PAGED[name]
    result = operation.result
    if paging.rows:
        assert isinstance(result, Ref)
        result = fields(result)[paging.rows]
    if result is None:
        return
    assert isinstance(result, List)
    assert set(paging.id) <= set(fields(result.item))
