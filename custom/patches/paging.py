"""How lists page, as far as their parameters and responses don't show it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from custom.patches.registry import patch
from custom.tools.document import Document

_TREE = ["item_id", "category_id"]
PAGING: dict[str, dict[str, Any]] = {
    "get_appointment_list": {"size": 200},  # 300 in older documents
    "deprecated_get_client_list": {"size": 200},  # 200 in older documents
    "search_events": {"size": 200},  # 300 in older documents
    "get_fiscal_transaction_list": {"size": 200},  # public clients ask for 1000
    "get_partner_appointment_list": {"most": 100},
    "chain_loyalty_membership_types_list": {"page": "page", "per_page": "limit", "size": 200, "undeclared": True},
    "search_client_visits": {"rows": "records", "cursor": "dateCursor"},
    "search_product": {"id": _TREE},
    "get_products_list": {"id": ["good_id"]},
    "get_product_category_composition": {"id": _TREE, "rows": "children"},
    "get_client_account_by_chain_and_phone": {},
}
"""Attributes of ``Paging`` by operation; an operation without any is a list that its name doesn't show."""


@patch(
    id="list-paging",
    wrong="page sizes, the fields that identify items, and lists inside objects stand in the prose only, or nowhere",
    evidence="get_appointment_list: 200 items are returned when asked for; get_partner_appointment_list: at most 100, "
    "by its prose; get_products_list: items have good_id and no id; search_client_visits: records and dateCursor; "
    "chain_loyalty_membership_types_list: no parameters, though the server pages",
    change="noted at the operation; all else follows from its parameters and response",
    operations=PAGING,
)
def list_paging(document: Document) -> Iterator[str]:
    for operation in document.operations():
        attributes = PAGING.get(operation.id)
        if attributes is not None and "x-paging" not in operation.node:
            operation.node["x-paging"] = attributes
            yield operation.id
