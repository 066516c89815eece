"""Types that the pages declare too loosely: IDs as numbers, money as integers, lists without a type of their items."""

from __future__ import annotations

import re
from collections.abc import Iterator

from custom.patches.registry import patch
from custom.tools.description.document import Document, Node, Operation, set_type, types_of, walk

_INTEGER = re.compile(
    r"(^|_)ids?(\[\])?$|[. ]staff\[\]$|(^|_)count$|_access$|_num$|_step_default$|^seance_search_"
    r"|(^|_)(length|duration|hours|timeout|step|limit|priority)$"
    r"|^(page|page_size|weight|width|height|number|timestamp|capacity|events_capacity|visits|period"
    r"|interval|parts_amount)$"
    r"|(^|_)(type|status|attendance|gender|sex|entity|mark|code|variant|mode)$"
    r"|^(is_|show_|hide_|for_|include_)"
    r"|^(my|active|fired|hidden|deleted|confirmed|notified|forBooking|showBookforms|real_money|paid_full"
    r"|delete_consumables|master_request|review_requested|balance_is|fast_payment)$"
    r"|^(sms|email)_(now|not|check|before)$|^notify_by_(sms|email)$|^(num|time_default|staff_amount)$|^loyalty_(allow_empty_code|serial_number_limited)$"
    r"|^(autopayment_before_visit_time|abonement_restriction_value)$|\[is_approved\]$"
)
_MONEY = re.compile(r"(^|_)(sum|paid|average|amount)$|(^|\.)type\.balance$|(programs|rules)\[\]\.value$")
_TEXT = re.compile(r"(^|_)phone$|^(card|comment)$")


def leaf(place: str) -> str:
    """The name that a place ends in, marks of lists and maps cut off."""
    return re.sub(r"(\[\]|\.\*|\|\d+)+$", "", place.rpartition(" ")[2]).rpartition(".")[2]


def every_schema(operation: Operation, *, arguments: bool = True, responses: bool = True) -> Iterator[tuple[str, Node]]:
    """(place, schema) of all parameters and bodies, and of all 2xx responses, of an operation."""
    if arguments:
        for parameter in operation.parameters:
            yield from walk(parameter["schema"], f"{operation.id} {parameter['in']} {parameter['name']}")
        for place, schema in operation.body_schemas():
            yield from walk(schema, place)
    if responses:
        for place, schema in operation.response_schemas():
            yield from walk(schema, place)


def _matching(document: Document, name: str, pattern: re.Pattern[str]) -> Iterator[tuple[str, Node]]:
    for operation in document.operations(callbacks=True):
        for place, schema in every_schema(operation):
            if name in types_of(schema) and (pattern.search(leaf(place)) or pattern.search(place)):
                yield place, schema


@patch(
    id="phones-are-text",
    wrong="phones, card numbers and comments are typed as numbers",
    evidence="get_loyalty_card_type_list_for_client, issue_loyalty_card, create_financial_transaction; "
    "other pages show phones with a leading plus",
    change="string",
)
def phones_are_text(document: Document) -> Iterator[str]:
    for place, schema in _matching(document, "number", _TEXT):
        set_type(schema, "string")
        schema.pop("format", None)
        if "example" in schema:
            schema["example"] = str(schema["example"])
        yield place


@patch(
    id="integer-ids",
    wrong="IDs, counts, page numbers, codes, flags and durations are typed as number",
    evidence="nearly every page; their examples are whole numbers, and other pages type the same IDs as integer",
    change="integer; money, percentages, quantities and ratings stay number",
)
def integer_ids(document: Document) -> Iterator[str]:
    for place, schema in _matching(document, "number", _INTEGER):
        if isinstance(schema.get("example"), float) and not schema["example"].is_integer():
            continue
        names = ["integer" if name == "number" else name for name in types_of(schema) if name != "null"]
        set_type(schema, *names)
        if isinstance(schema.get("example"), float):
            schema["example"] = int(schema["example"])
        yield place


@patch(
    id="money-is-number",
    wrong="sums and quantities are typed as integer on some pages",
    evidence="get_day_end_report_data: paids.accounts.amount is an integer with the example 54321.13",
    change="number",
)
def money_is_number(document: Document) -> Iterator[str]:
    for place, schema in _matching(document, "integer", _MONEY):
        if _INTEGER.search(leaf(place)) or "enum" in schema:
            continue
        names = ["number" if name == "integer" else name for name in types_of(schema) if name != "null"]
        set_type(schema, *names)
        schema.pop("format", None)
        yield place


@patch(
    id="lists-of-something",
    wrong="lists are declared without the type of their items",
    evidence="consumables, resource_instance_ids, location_ids and many more",
    change="items: as the example or the name (IDs) shows, otherwise anything",
)
def lists_of_something(document: Document) -> Iterator[str]:
    for operation in document.operations(callbacks=True):
        for place, schema in every_schema(operation):
            if "array" in types_of(schema) and not schema.get("items"):
                items = _items_of(schema, leaf(place))
                if schema.get("items") != items:
                    schema["items"] = items
                    yield place


def _items_of(schema: Node, name: str) -> Node:
    example = schema.get("example")
    if isinstance(example, list) and example:
        if all(isinstance(item, int) and not isinstance(item, bool) for item in example):
            return {"type": "integer"}
        if all(isinstance(item, str) for item in example):
            digits = all(item.isdigit() for item in example)
            return {"type": "integer"} if digits and name.endswith("_ids") else {} if digits else {"type": "string"}
    return {"type": "integer"} if name.endswith("_ids") or name in ("ids", "week_days") else {}
