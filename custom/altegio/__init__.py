# Generated; do not edit. Regenerate: make generate
"""The Altegio Business Management API for asyncio applications.

``Altegio`` is the client; its attributes are the groups of operations, such as ``api.appointments``. Everything that
an application imports is here, in ``altegio.models`` (models and request bodies), in ``altegio.enums`` (codes with a
meaning), in ``altegio.webhooks`` (what Altegio sends) and in ``altegio.errors``.

It is for version 1 of the API, which Altegio phases out step by step in favour of version 2. A call that is deprecated
emits a ``DeprecationWarning`` that names its replacement.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from altegio import errors as errors
from altegio._client import Altegio, CallOptions
from altegio._transport.backends import HttpClient, Transport
from altegio._transport.make_limiter import make_limiter
from altegio._transport.options import Priority
from altegio._transport.rate_limit import Limiter, RateLimit
from altegio._transport.telemetry import Attempt
from altegio._version import __version__
from altegio.errors import (
    AltegioError,
    APIError,
    AuthenticationError,
    BadRequestError,
    BlacklistedError,
    BookingError,
    CassetteError,
    ClosedError,
    ConfigurationError,
    ConflictError,
    ConnectionError,
    DecodingError,
    InvalidPhoneError,
    LinkingError,
    MissingNameError,
    NobodyFreeError,
    NotBookableError,
    NotFoundError,
    NotLinkedError,
    OverlappingError,
    PaginationError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
    SlotTakenError,
    TimeoutError,
    TransportError,
    ValidationError,
    VerificationError,
    WrongCodeError,
)
from altegio_client._source import SPECS, SpecInfo
from altegio_client.codec.unknown import UnknownFieldWarning
from altegio_client.extra import Extra
from altegio_client.operation import Operation
from altegio_client.types import FileInput, Response

if TYPE_CHECKING:
    from altegio import enums as enums
    from altegio import models as models
    from altegio import webhooks as webhooks
    from altegio._jsonable import to_jsonable as to_jsonable
    from altegio._validation.amounts import Money as Money
    from altegio._validation.ids import IdOrZero as IdOrZero
    from altegio.pagination import Page as Page
    from altegio.pagination import Paginator as Paginator
    from altegio.period import Period as Period
    from altegio.resources.analytics import FigureChange as FigureChange
    from altegio.resources.analytics import Overall as Overall
    from altegio.resources.analytics._charts import DayValue as DayValue
    from altegio.resources.appointments._bodies import AppointmentFields as AppointmentFields
    from altegio.resources.appointments._bodies import WhatToBook as WhatToBook
    from altegio.resources.appointments._bodies import WhoBooks as WhoBooks
    from altegio.resources.appointments._changes import AppointmentChanges as AppointmentChanges
    from altegio.resources.chains import Outcome as Outcome
    from altegio.resources.chains import Outcomes as Outcomes
    from altegio.resources.chains import Progress as Progress
    from altegio.resources.clients import ClientOrder as ClientOrder
    from altegio.resources.clients import PaymentStatus as PaymentStatus
    from altegio.resources.clients import filters as client_filters
    from altegio.resources.clients._bodies import ClientFields as ClientFields
    from altegio.resources.clients._bulk import BulkCreated as BulkCreated
    from altegio.resources.clients._bulk import BulkFailed as BulkFailed
    from altegio.resources.clients._bulk import BulkProgress as BulkProgress
    from altegio.resources.clients._bulk import BulkReport as BulkReport
    from altegio.resources.clients._bulk import ClientRow as ClientRow
    from altegio.resources.clients._changes import ClientChanges as ClientChanges
    from altegio.resources.clients.filters import ClientFilter as ClientFilter
    from altegio.resources.deposits import DepositEntry as DepositEntry
    from altegio.resources.gift_cards import SoldGiftCard as SoldGiftCard
    from altegio.resources.gift_cards._card_type import CardChanges as CardChanges
    from altegio.resources.gift_cards._card_type import CardOptions as CardOptions
    from altegio.resources.gift_cards._card_type import CardType as CardType
    from altegio.resources.gift_cards._card_type import Expiry as Expiry
    from altegio.resources.inventory._consumables import Consumable as Consumable
    from altegio.resources.inventory._stock import GoodsLine as GoodsLine
    from altegio.resources.inventory._stock import GoodsMovement as GoodsMovement
    from altegio.resources.loyalty_cards import CardWithdrawal as CardWithdrawal
    from altegio.resources.memberships import EventCheck as EventCheck
    from altegio.resources.memberships import EventMemberships as EventMemberships
    from altegio.resources.memberships import Freeze as Freeze
    from altegio.resources.memberships import IncludedObject as IncludedObject
    from altegio.resources.memberships import SoldMembership as SoldMembership
    from altegio.resources.memberships._type_fields import TypeChanges as TypeChanges
    from altegio.resources.memberships._type_fields import TypeFields as TypeFields
    from altegio.resources.memberships._type_fields import TypeOptions as TypeOptions
    from altegio.resources.memberships._type_fields import VisitCounts as VisitCounts
    from altegio.resources.memberships._visits_left import VisitsLeft as VisitsLeft
    from altegio.resources.money._sale_payments import AccountPayment as AccountPayment
    from altegio.resources.money._sale_payments import DepositPayment as DepositPayment
    from altegio.resources.money._sale_payments import GiftCardPayment as GiftCardPayment
    from altegio.resources.money._sale_payments import LoyaltyCardPayment as LoyaltyCardPayment
    from altegio.resources.money._sale_payments import LoyaltyProgramPayment as LoyaltyProgramPayment
    from altegio.resources.money._sale_payments import MadePayment as MadePayment
    from altegio.resources.money._sale_payments import MembershipPayment as MembershipPayment
    from altegio.resources.money._sale_payments import PaymentKind as PaymentKind
    from altegio.resources.money._sale_payments import ReferralPayment as ReferralPayment
    from altegio.resources.money._sale_payments import RevertiblePayment as RevertiblePayment
    from altegio.resources.money._sale_payments import SalePayment as SalePayment
    from altegio.resources.money._transactions import Transaction as Transaction
    from altegio.resources.money._z_report import ZLine as ZLine
    from altegio.resources.money._z_report import ZReport as ZReport
    from altegio.resources.money._z_report import ZStatistics as ZStatistics
    from altegio.resources.money._z_report import ZTotal as ZTotal
    from altegio.resources.money._z_report import ZVisit as ZVisit
    from altegio.resources.online_booking._bodies import OnlineAppointment as OnlineAppointment
    from altegio.resources.online_booking._login import PendingLogin as PendingLogin
    from altegio.resources.schedule._working_hours import Interval as Interval
    from altegio.resources.schedule._working_hours import WorkingDay as WorkingDay
    from altegio.resources.services._assignment import ServiceTeam as ServiceTeam
    from altegio.resources.team_members import Provider as Provider
    from altegio.resources.uploads import Picture as Picture
    from altegio.resources.users import Invitation as Invitation
    from altegio.resources.users import Permissions as Permissions
    from altegio.resources.users import UserRole as UserRole

_LAZY_MODULES = {
    "client_filters": "resources.clients.filters",
    "enums": "enums",
    "models": "models",
    "webhooks": "webhooks",
}
_LAZY = {
    "AccountPayment": "resources.money._sale_payments",
    "AppointmentChanges": "resources.appointments._changes",
    "AppointmentFields": "resources.appointments._bodies",
    "BulkCreated": "resources.clients._bulk",
    "BulkFailed": "resources.clients._bulk",
    "BulkProgress": "resources.clients._bulk",
    "BulkReport": "resources.clients._bulk",
    "CardChanges": "resources.gift_cards._card_type",
    "CardOptions": "resources.gift_cards._card_type",
    "CardType": "resources.gift_cards._card_type",
    "CardWithdrawal": "resources.loyalty_cards",
    "ClientChanges": "resources.clients._changes",
    "ClientFields": "resources.clients._bodies",
    "ClientFilter": "resources.clients.filters",
    "ClientOrder": "resources.clients",
    "ClientRow": "resources.clients._bulk",
    "Consumable": "resources.inventory._consumables",
    "DayValue": "resources.analytics._charts",
    "DepositEntry": "resources.deposits",
    "DepositPayment": "resources.money._sale_payments",
    "EventCheck": "resources.memberships",
    "EventMemberships": "resources.memberships",
    "Expiry": "resources.gift_cards._card_type",
    "FigureChange": "resources.analytics",
    "Freeze": "resources.memberships",
    "GiftCardPayment": "resources.money._sale_payments",
    "GoodsLine": "resources.inventory._stock",
    "GoodsMovement": "resources.inventory._stock",
    "IdOrZero": "_validation.ids",
    "IncludedObject": "resources.memberships",
    "Interval": "resources.schedule._working_hours",
    "Invitation": "resources.users",
    "LoyaltyCardPayment": "resources.money._sale_payments",
    "LoyaltyProgramPayment": "resources.money._sale_payments",
    "MadePayment": "resources.money._sale_payments",
    "MembershipPayment": "resources.money._sale_payments",
    "Money": "_validation.amounts",
    "OnlineAppointment": "resources.online_booking._bodies",
    "Outcome": "resources.chains",
    "Outcomes": "resources.chains",
    "Overall": "resources.analytics",
    "Page": "pagination",
    "Paginator": "pagination",
    "PaymentKind": "resources.money._sale_payments",
    "PaymentStatus": "resources.clients",
    "PendingLogin": "resources.online_booking._login",
    "Period": "period",
    "Permissions": "resources.users",
    "Picture": "resources.uploads",
    "Progress": "resources.chains",
    "Provider": "resources.team_members",
    "ReferralPayment": "resources.money._sale_payments",
    "RevertiblePayment": "resources.money._sale_payments",
    "SalePayment": "resources.money._sale_payments",
    "ServiceTeam": "resources.services._assignment",
    "SoldGiftCard": "resources.gift_cards",
    "SoldMembership": "resources.memberships",
    "Transaction": "resources.money._transactions",
    "TypeChanges": "resources.memberships._type_fields",
    "TypeFields": "resources.memberships._type_fields",
    "TypeOptions": "resources.memberships._type_fields",
    "UserRole": "resources.users",
    "VisitCounts": "resources.memberships._type_fields",
    "VisitsLeft": "resources.memberships._visits_left",
    "WhatToBook": "resources.appointments._bodies",
    "WhoBooks": "resources.appointments._bodies",
    "WorkingDay": "resources.schedule._working_hours",
    "ZLine": "resources.money._z_report",
    "ZReport": "resources.money._z_report",
    "ZStatistics": "resources.money._z_report",
    "ZTotal": "resources.money._z_report",
    "ZVisit": "resources.money._z_report",
    "to_jsonable": "_jsonable",
}
"""The module of each name that is imported on first use: all together take longer to import than the rest."""

__all__ = [
    "SPECS",
    "APIError",
    "AccountPayment",
    "Altegio",
    "AltegioError",
    "AppointmentChanges",
    "AppointmentFields",
    "Attempt",
    "AuthenticationError",
    "BadRequestError",
    "BlacklistedError",
    "BookingError",
    "BulkCreated",
    "BulkFailed",
    "BulkProgress",
    "BulkReport",
    "CallOptions",
    "CardChanges",
    "CardOptions",
    "CardType",
    "CardWithdrawal",
    "CassetteError",
    "ClientChanges",
    "ClientFields",
    "ClientFilter",
    "ClientOrder",
    "ClientRow",
    "ClosedError",
    "ConfigurationError",
    "ConflictError",
    "ConnectionError",
    "Consumable",
    "DayValue",
    "DecodingError",
    "DepositEntry",
    "DepositPayment",
    "EventCheck",
    "EventMemberships",
    "Expiry",
    "Extra",
    "FigureChange",
    "FileInput",
    "Freeze",
    "GiftCardPayment",
    "GoodsLine",
    "GoodsMovement",
    "HttpClient",
    "IdOrZero",
    "IncludedObject",
    "Interval",
    "InvalidPhoneError",
    "Invitation",
    "Limiter",
    "LinkingError",
    "LoyaltyCardPayment",
    "LoyaltyProgramPayment",
    "MadePayment",
    "MembershipPayment",
    "MissingNameError",
    "Money",
    "NobodyFreeError",
    "NotBookableError",
    "NotFoundError",
    "NotLinkedError",
    "OnlineAppointment",
    "Operation",
    "Outcome",
    "Outcomes",
    "Overall",
    "OverlappingError",
    "Page",
    "PaginationError",
    "Paginator",
    "PaymentKind",
    "PaymentStatus",
    "PendingLogin",
    "Period",
    "PermissionDeniedError",
    "Permissions",
    "Picture",
    "Priority",
    "Progress",
    "Provider",
    "RateLimit",
    "RateLimitError",
    "ReferralPayment",
    "Response",
    "RevertiblePayment",
    "SalePayment",
    "ServerError",
    "ServiceTeam",
    "SlotTakenError",
    "SoldGiftCard",
    "SoldMembership",
    "SpecInfo",
    "TimeoutError",
    "Transaction",
    "Transport",
    "TransportError",
    "TypeChanges",
    "TypeFields",
    "TypeOptions",
    "UnknownFieldWarning",
    "UserRole",
    "ValidationError",
    "VerificationError",
    "VisitCounts",
    "VisitsLeft",
    "WhatToBook",
    "WhoBooks",
    "WorkingDay",
    "WrongCodeError",
    "ZLine",
    "ZReport",
    "ZStatistics",
    "ZTotal",
    "ZVisit",
    "__version__",
    "client_filters",
    "enums",
    "errors",
    "make_limiter",
    "models",
    "to_jsonable",
    "webhooks",
]


if not TYPE_CHECKING:  # type checkers report a name that is not above

    def __getattr__(name: str) -> Any:
        if name in _LAZY_MODULES:
            value = import_module(f"altegio.{_LAZY_MODULES[name]}")
        elif name in _LAZY:
            value = getattr(import_module(f"altegio.{_LAZY[name]}"), name)
        else:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
