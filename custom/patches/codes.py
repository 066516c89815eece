"""Codes whose meaning stands in the prose of the pages only; codes.yaml lists them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs

from custom.patches.registry import patch
from custom.patches.types import every_schema, leaf
from custom.tools.description.document import Document, types_of
from custom.tools.description.loading import read


@attrs.frozen
class Codes:
    """One enumeration: its members, and the places that use it (by operation and place, as a pattern)."""

    name: str
    about: str
    members: dict[str, int]
    places: re.Pattern[str]


def load_codes(path: Path) -> tuple[Codes, ...]:
    """The enumerations of a file."""
    entries: list[dict[str, Any]] = read(path)
    return tuple(Codes(one["name"], one["about"], one["members"], re.compile(one["places"])) for one in entries)


CODES = load_codes(Path(__file__).with_name("codes.yaml"))
_NAMED = (
    "chain_loyalty_certificate_types_create",
    "chain_loyalty_certificate_types_get",
    "chain_loyalty_certificate_types_list",
    "chain_loyalty_certificate_types_update",
    "chain_loyalty_membership_types_clone",
    "chain_loyalty_membership_types_create",
    "chain_loyalty_membership_types_list",
    "chain_loyalty_membership_types_read",
    "chain_loyalty_membership_types_update",
    "create_document",
    "create_inventory_operation",
    "create_tag",
    "get_account_list",
    "get_chain_loyalty_transaction_list",
    "get_client_gift_cards",
    "get_client_memberships",
    "get_comments",
    "get_gift_card_type_list",
    "get_gift_card_type_list_by_id",
    "get_membership_list",
    "get_message_status_list",
    "get_tag_list_by_entity",
    "get_user_gift_cards",
    "get_user_memberships",
    "leave_comment",
    "update_document",
    "update_tag_by_tag_id",
)
"""The operations that the patterns in codes.yaml mean."""


@patch(
    id="readable-codes",
    wrong="codes are plain numbers whose meaning stands in the prose",
    evidence="period units (1 day ... 4 year), attendance (-1 no-show ... 2 confirmed), document, item and "
    "transaction types; the same field has other codes on other pages (item_type_id, expiration_type_id)",
    change="enumerations with readable names; a code that is not listed stays a number",
    operations=_NAMED,
)
def readable_codes(document: Document) -> Iterator[str]:
    used: dict[str, Codes] = {}
    for operation in document.operations(callbacks=True):
        for place, schema in every_schema(operation):
            if "integer" not in types_of(schema) and not _digits(schema.get("enum")):
                continue
            for codes in CODES:
                if codes.places.search(place.removesuffix("[]")) or codes.places.search(leaf(place)):
                    if _digits(schema.get("enum")):
                        schema["type"] = "integer"
                        schema["enum"] = [int(value) for value in schema["enum"]]
                    used[codes.name] = codes
                    if schema.get("x-code") != codes.name:
                        schema["x-code"] = codes.name
                        yield place
                    break
    if used:
        document.root["x-codes"] = {
            name: {"description": codes.about, "members": codes.members} for name, codes in sorted(used.items())
        }


def _digits(values: object) -> bool:
    return isinstance(values, list) and bool(values) and all(isinstance(v, str) and v.isdigit() for v in values)
