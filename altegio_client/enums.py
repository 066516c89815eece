# Generated; do not edit. Regenerate: make generate
"""Documented codes under readable names. A code that is not listed here stays a plain int."""

from __future__ import annotations

from enum import IntEnum

__all__ = [
    "AccountKind",
    "BalanceFilter",
    "BookingSource",
    "ClientImportance",
    "CommentTarget",
    "DeliveryStatus",
    "DocumentType",
    "EventRepeatMode",
    "FastPayment",
    "Gender",
    "GiftCardExpirationType",
    "GiftCardScope",
    "InventoryDocumentType",
    "InventoryOperationType",
    "IssuedGiftCardScope",
    "LoyaltyTransactionType",
    "MembershipActivation",
    "MembershipBalanceEdit",
    "PeriodUnit",
    "TagEntity",
    "UnitKind",
    "VisitAttendance",
]


class AccountKind(IntEnum):
    """Type of a location's account."""

    CASH = 0
    NON_CASH = 1


class BalanceFilter(IntEnum):
    """Which balances to list."""

    ANY = 0
    POSITIVE = 1
    NEGATIVE = 2


class BookingSource(IntEnum):
    """Where an appointment was created."""

    ADMINISTRATOR = 0
    WIDGET_MOBILE = 1
    WIDGET_DESKTOP = 2


class ClientImportance(IntEnum):
    """Importance class of a client."""

    NONE = 0
    BRONZE = 1
    SILVER = 2
    GOLD = 3


class CommentTarget(IntEnum):
    """What a review is about."""

    LOCATION = 0
    TEAM_MEMBER = 1


class DeliveryStatus(IntEnum):
    """Delivery status of a message."""

    DELIVERED = 1
    NOT_DELIVERED = 2
    SENT_TO_PHONE = 4
    WITH_OPERATOR = 8
    REJECTED_BY_OPERATOR = 16
    NO_FUNDS = 52


class DocumentType(IntEnum):
    """Type of a document."""

    PRODUCT_SALE = 1
    SERVICE = 2
    PRODUCT_RECEIPT = 3
    PRODUCT_WRITE_OFF = 4
    PRODUCT_TRANSFER = 5
    STOCKTAKING = 6
    VISIT = 7
    CONSUMABLES_WRITE_OFF = 8
    CLIENT_ACCOUNT_TOP_UP = 9


class EventRepeatMode(IntEnum):
    """How an event repeats."""

    DAILY = 1
    WEEKDAYS = 2
    MON_WED_FRI = 3
    TUE_THU = 4
    WEEKLY = 5
    MONTHLY = 6
    YEARLY = 7


class FastPayment(IntEnum):
    """How a visit is paid at once, and whether the receipt is printed."""

    CASH = 1
    CASHLESS = 2
    CASH_WITH_RECEIPT = 129
    CASHLESS_WITH_RECEIPT = 130


class Gender(IntEnum):
    """Gender of a client."""

    UNKNOWN = 0
    MALE = 1
    FEMALE = 2


class GiftCardExpirationType(IntEnum):
    """How a gift card expires."""

    NEVER = 0
    FIXED_DATE = 1
    PERIOD_FROM_SALE = 2


class GiftCardScope(IntEnum):
    """What a gift card type can pay for."""

    EVERYTHING = 0
    ANY_SERVICES = 1
    ANY_PRODUCTS = 2
    CHOSEN_SERVICES = 3
    CHOSEN_SERVICES_AND_ANY_PRODUCTS = 4


class InventoryDocumentType(IntEnum):
    """Type of an inventory document that is created or changed."""

    SALE = 1
    RECEIPT = 3
    WRITE_OFF = 7


class InventoryOperationType(IntEnum):
    """Type of an inventory operation."""

    SALE = 1
    CONSUMPTION = 2
    RECEIPT = 3
    WRITE_OFF = 4
    TRANSFER = 5


class IssuedGiftCardScope(IntEnum):
    """What an issued gift card can pay for; the codes differ from those of its type."""

    EVERYTHING = 0
    ANY_SERVICES = 1
    CHOSEN_SERVICES_AND_ANY_PRODUCTS = 2
    CHOSEN_SERVICES = 3
    ANY_PRODUCTS = 4


class LoyaltyTransactionType(IntEnum):
    """Type of a loyalty transaction."""

    PROMOTION_DISCOUNT = 1
    PROGRAM_ACCRUAL = 2
    CARD_DEBIT = 3
    REFERRAL_ACCRUAL = 4
    MANUAL_TOP_UP = 5
    MANUAL_DEBIT = 6
    EXPIRED_POINTS = 7
    GIFT_CARD_DEBIT = 8
    MEMBERSHIP_USE = 9
    MEMBERSHIP_RECALCULATION = 10
    CLIENT_ACCOUNT_DEBIT = 11


class MembershipActivation(IntEnum):
    """When the validity of a membership begins."""

    ON_SALE = 1
    ON_FIRST_USE = 2
    FROM_DATE = 3


class MembershipBalanceEdit(IntEnum):
    """Where the balance of a membership may be edited."""

    FORBIDDEN = 0
    SELLING_LOCATION = 1
    ALL_LOCATIONS = 2


class PeriodUnit(IntEnum):
    """Unit of a validity, freeze or activation period."""

    NOT_SET = 0
    DAY = 1
    WEEK = 2
    MONTH = 3
    YEAR = 4


class TagEntity(IntEnum):
    """What a tag is for."""

    COMMON = 0
    CLIENT = 1
    APPOINTMENT = 2
    EVENT = 3


class UnitKind(IntEnum):
    """Which unit a product operation counts in."""

    SALE = 1
    WRITE_OFF = 2


class VisitAttendance(IntEnum):
    """Attendance status of a visit."""

    NO_SHOW = -1
    WAITING = 0
    ARRIVED = 1
    CONFIRMED = 2
