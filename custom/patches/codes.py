"""Codes whose meaning the pages give in prose only."""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from custom.patches.registry import patch
from custom.patches.types import every_schema, leaf
from custom.tools.document import Document, types_of


@attrs.frozen
class Codes:
    """One enumeration: its members, and the places that use it (by operation and place, as a pattern)."""

    name: str
    about: str
    members: dict[str, int]
    places: re.Pattern[str]


def _codes(name: str, about: str, places: str, **members: int) -> Codes:
    return Codes(name, about, members, re.compile(places))


CODES: tuple[Codes, ...] = (
    _codes("PeriodUnit", "Unit of a validity, freeze or activation period.",
           r"(^|[. ])(period|freeze_limit|autoactivation_time|expiration_timeout|timeout)_unit_id$",
           NOT_SET=0, DAY=1, WEEK=2, MONTH=3, YEAR=4),
    _codes("MembershipActivation", "When the validity of a membership begins.",
           r"^(chain_loyalty_membership_types_\w+|get_(client|user)_memberships|get_membership_list) "
           r".*expiration_type_id$",
           ON_SALE=1, ON_FIRST_USE=2, FROM_DATE=3),
    _codes("GiftCardExpirationType", "How a gift card expires.",
           r"(certificate|gift_card)\w* .*expiration(\.|_)type_id$",
           NEVER=0, FIXED_DATE=1, PERIOD_FROM_SALE=2),
    _codes("GiftCardScope", "What a gift card type can pay for.",
           r"^(chain_loyalty_certificate_types_\w+|get_gift_card_type_list\w*) .*(^|[. ])item_type_id$",
           EVERYTHING=0, ANY_SERVICES=1, ANY_PRODUCTS=2, CHOSEN_SERVICES=3, CHOSEN_SERVICES_AND_ANY_PRODUCTS=4),
    _codes("IssuedGiftCardScope", "What an issued gift card can pay for; the codes differ from those of its type.",
           r"^(get_client_gift_cards|get_user_gift_cards) .*(^|[. ])item_type_id$",
           EVERYTHING=0, ANY_SERVICES=1, CHOSEN_SERVICES_AND_ANY_PRODUCTS=2, CHOSEN_SERVICES=3, ANY_PRODUCTS=4),
    _codes("MembershipBalanceEdit", "Where the balance of a membership may be edited.",
           r"^chain_loyalty_membership_types_\w+ body\.balance_edit_type_id$",
           FORBIDDEN=0, SELLING_LOCATION=1, ALL_LOCATIONS=2),
    _codes("VisitAttendance", "What became of a visit.",
           r"(^|[. ])(visit_)?attendance$",
           NO_SHOW=-1, WAITING=0, ARRIVED=1, CONFIRMED=2),
    _codes("Gender", "Gender of a client.",
           r"(^|[. ])(gender_id|gender|sex)$",
           UNKNOWN=0, MALE=1, FEMALE=2),
    _codes("ClientImportance", "Importance class of a client.",
           r"(^|[. ])importance_id$",
           NONE=0, BRONZE=1, SILVER=2, GOLD=3),
    _codes("BookingSource", "Where an appointment was made.",
           r"(^|[. ])is_mobile$",
           ADMINISTRATOR=0, WIDGET_MOBILE=1, WIDGET_DESKTOP=2),
    _codes("FastPayment", "How a visit is paid at once, and whether the receipt is printed.",
           r"(^|[. ])fast_payment$",
           CASH=1, CASHLESS=2, CASH_WITH_RECEIPT=129, CASHLESS_WITH_RECEIPT=130),
    _codes("UnitKind", "Which unit a product operation counts in.",
           r"(^|[. ])operation_unit_type$",
           SALE=1, WRITE_OFF=2),
    _codes("InventoryOperationType", "Kind of an inventory operation.",
           r"^create_inventory_operation body\.type_id$",
           SALE=1, CONSUMPTION=2, RECEIPT=3, WRITE_OFF=4, TRANSFER=5),
    _codes("InventoryDocumentType", "Kind of an inventory document that is created or changed.",
           r"^(create_document|update_document) body\.type_id$",
           SALE=1, RECEIPT=3, WRITE_OFF=7),
    _codes("DocumentType", "Kind of a document.",
           r"(^|\.)(documents\[\]|document)\.type(_id)?$",
           PRODUCT_SALE=1, SERVICE=2, PRODUCT_RECEIPT=3, PRODUCT_WRITE_OFF=4, PRODUCT_TRANSFER=5,
           STOCKTAKING=6, VISIT=7, CONSUMABLES_WRITE_OFF=8, CLIENT_ACCOUNT_TOP_UP=9),
    _codes("LoyaltyTransactionType", "Kind of a loyalty transaction.",
           r"(^|\.)loyalty_transactions\[\]\.(type_id|type\.id)$|"
           r"^get_chain_loyalty_transaction_list (2\d\d\.data\[\]\.type_id|query types)",
           PROMOTION_DISCOUNT=1, PROGRAM_ACCRUAL=2, CARD_DEBIT=3, REFERRAL_ACCRUAL=4, MANUAL_TOP_UP=5,
           MANUAL_DEBIT=6, EXPIRED_POINTS=7, GIFT_CARD_DEBIT=8, MEMBERSHIP_USE=9,
           MEMBERSHIP_RECALCULATION=10, CLIENT_ACCOUNT_DEBIT=11),
    _codes("EventRepeatMode", "How an event repeats.",
           r"(^|[. ])repeat_mode_id$",
           DAILY=1, WEEKDAYS=2, MON_WED_FRI=3, TUE_THU=4, WEEKLY=5, MONTHLY=6, YEARLY=7),
    _codes("TagEntity", "What a tag is for.",
           r"^(create_tag|update_tag_by_tag_id|get_tag_list_by_entity) .*(^|[. ])entity$",
           COMMON=0, CLIENT=1, APPOINTMENT=2, EVENT=3),
    _codes("DeliveryStatus", "What became of a message.",
           r"^get_message_status_list body(\[\])?\.status$",
           DELIVERED=1, NOT_DELIVERED=2, SENT_TO_PHONE=4, WITH_OPERATOR=8, REJECTED_BY_OPERATOR=16, NO_FUNDS=52),
    _codes("BalanceFilter", "Which balances to list.",
           r"(^|[. ])balance_is$",
           ANY=0, POSITIVE=1, NEGATIVE=2),
    _codes("CommentTarget", "What a review is about.",
           r"^(get_comments 2\d\d\.data\[\]|leave_comment 2\d\d\.data)\.type$",
           LOCATION=0, TEAM_MEMBER=1),
    _codes("AccountKind", "Kind of a location's account.",
           r"^get_account_list 2\d\d\.data\[\]\.type$",
           CASH=0, NON_CASH=1),
)  # fmt: skip


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
"""The operations that the patterns above mean."""


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
    for operation in document.operations():
        for place, schema in every_schema(operation):
            whole = place.removesuffix("[]")
            if "integer" not in types_of(schema) and not _digits(schema.get("enum")):
                continue
            for codes in CODES:
                if codes.places.search(whole) or codes.places.search(leaf(place)):
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
