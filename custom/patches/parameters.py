"""Query parameters as the server reads them."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator

from custom.patches.registry import patch
from custom.tools.description.document import Document, Node, types_of


def _query(document: Document) -> Iterator[tuple[str, list[Node], Node]]:
    for operation in document.operations():
        for parameter in list(operation.parameters):
            if parameter["in"] == "query":
                yield operation.id, operation.parameters, parameter


@patch(
    id="misspelled-parameter",
    wrong="a query parameter is misspelled: copmany_id",
    evidence="get_client_gift_cards; every sibling call has company_id",
    change="company_id",
)
def misspelled_parameter(document: Document) -> Iterator[str]:
    for operation_id, parameters, parameter in _query(document):
        if parameter["name"] == "copmany_id" and not any(p["name"] == "company_id" for p in parameters):
            parameter["name"] = "company_id"
            yield f"{operation_id} query"


@patch(
    id="bracket-arrays",
    wrong="arrays in the query are declared under bare names, or one value stands for several",
    evidence="get_team_member_schedule_list: staff_ids[]=123&staff_ids[]=234; the server is PHP",
    change="sent as name[]=1&name[]=2",
)
def bracket_arrays(document: Document) -> Iterator[str]:
    for operation_id, _, parameter in _query(document):
        schema, name = parameter["schema"], parameter["name"]
        if name.endswith("[]") and "array" not in types_of(schema):
            parameter["schema"] = {"type": "array", "items": {**schema}}
            parameter["schema"]["items"].pop("description", None)
        elif "array" not in types_of(schema) or parameter.get("explode") is False or name.endswith("]"):
            continue
        else:
            parameter["name"] = f"{name}[]"
        parameter.update(style="form", explode=True)
        yield f"{operation_id} query {parameter['name']}"


@patch(
    id="python-names",
    wrong="names of parameters collide once brackets are gone",
    evidence="deprecated_get_client_list has id and id[]; get_location_users has filter[is_approved]",
    change="id[] is the argument ids, filter[is_approved] is is_approved; the wire names stay",
)
def python_names(document: Document) -> Iterator[str]:
    for operation_id, parameters, parameter in _query(document):
        name = parameter["name"]
        nested = re.fullmatch(r"\w+\[(\w+)\](\[\])?", name)
        if "x-python-name" in parameter:
            continue
        if nested:
            parameter["x-python-name"] = nested[1]
        elif name.endswith("[]"):
            bare = name.removesuffix("[]")
            taken = any(p["name"] == bare for p in parameters)
            parameter["x-python-name"] = f"{bare}s" if taken else bare
        else:
            continue
        if parameter["x-python-name"] != name.removesuffix("[]"):
            yield f"{operation_id} query {name}"


_LISTED = {"get_products_list": "get_product"}


@patch(
    id="paging-on-the-wrong-page",
    wrong="paging and filters of a list stand on the page of the single thing, where they mean nothing",
    evidence="get_product: page, count, term, ... are ignored when product_id is passed; get_products_list, the same "
    "path without the ID, declares none",
    change="declared for the list, too",
    operations=(*_LISTED, *_LISTED.values()),
)
def paging_on_the_wrong_page(document: Document) -> Iterator[str]:
    by_id = {operation.id: operation for operation in document.operations()}
    for listing_id, single_id in _LISTED.items():
        listing, single = by_id.get(listing_id), by_id.get(single_id)
        if listing is None or single is None or any(p["in"] == "query" for p in listing.parameters):
            continue
        moved = [p for p in single.parameters if p["in"] == "query"]
        if any(p["name"] == "page" for p in moved):
            listing.parameters.extend(copy.deepcopy(moved))
            yield listing.id
