"""The Altegio Business Management API for asyncio applications.

``Altegio`` is the client; its attributes are the groups of operations, such as ``api.appointments``. Everything that
an application imports is here, in ``altegio.models`` (models and request bodies), in ``altegio.enums`` (codes with a
meaning) and in ``altegio.errors``.

It is for version 1 of the API, which Altegio phases out step by step in favour of version 2. A call that is deprecated
emits a ``DeprecationWarning`` that names its replacement.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from altegio import errors as errors
from altegio._client import Altegio
from altegio._transport.make_limiter import make_limiter
from altegio._transport.rate_limit import Limiter, RateLimit
from altegio._transport.telemetry import Attempt
from altegio._version import __version__
from altegio.errors import (
    AltegioError,
    APIError,
    AuthenticationError,
    BadRequestError,
    ClosedError,
    ConfigurationError,
    ConflictError,
    ConnectionError,
    DecodingError,
    LinkingError,
    NotFoundError,
    PaginationError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
    TimeoutError,
    TransportError,
    ValidationError,
)
from altegio_client._source import SPECS, SpecInfo
from altegio_client.types import FileInput, Response

if TYPE_CHECKING:
    from altegio import enums as enums
    from altegio import models as models
    from altegio._validation.ids import IdOrZero as IdOrZero
    from altegio._validation.values import Money as Money
    from altegio.pagination import Page as Page
    from altegio.pagination import Paginator as Paginator
    from altegio.period import Period as Period
    from altegio.resources.analytics import DayValue as DayValue
    from altegio.resources.analytics import FigureChange as FigureChange
    from altegio.resources.analytics import Overall as Overall
    from altegio.resources.appointments._bodies import AppointmentFields as AppointmentFields
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
    from altegio.resources.clients.filters import ClientFilter as ClientFilter
    from altegio.resources.deposits import DepositEntry as DepositEntry
    from altegio.resources.gift_cards import CardChanges as CardChanges
    from altegio.resources.gift_cards import CardOptions as CardOptions
    from altegio.resources.gift_cards import CardType as CardType
    from altegio.resources.gift_cards import Expiry as Expiry
    from altegio.resources.inventory import Consumable as Consumable
    from altegio.resources.inventory import GoodsLine as GoodsLine
    from altegio.resources.inventory import GoodsMovement as GoodsMovement
    from altegio.resources.loyalty_cards import CardWithdrawal as CardWithdrawal
    from altegio.resources.memberships import EventCheck as EventCheck
    from altegio.resources.memberships import Freeze as Freeze
    from altegio.resources.memberships import TypeChanges as TypeChanges
    from altegio.resources.memberships import TypeFields as TypeFields
    from altegio.resources.memberships import TypeOptions as TypeOptions
    from altegio.resources.memberships import VisitCounts as VisitCounts
    from altegio.resources.money import AccountPayment as AccountPayment
    from altegio.resources.money import DepositPayment as DepositPayment
    from altegio.resources.money import GiftCardPayment as GiftCardPayment
    from altegio.resources.money import LoyaltyCardPayment as LoyaltyCardPayment
    from altegio.resources.money import LoyaltyProgramPayment as LoyaltyProgramPayment
    from altegio.resources.money import MadePayment as MadePayment
    from altegio.resources.money import MembershipPayment as MembershipPayment
    from altegio.resources.money import ReferralPayment as ReferralPayment
    from altegio.resources.money import RevertiblePayment as RevertiblePayment
    from altegio.resources.money import SalePayment as SalePayment
    from altegio.resources.money import Transaction as Transaction
    from altegio.resources.money import ZLine as ZLine
    from altegio.resources.money import ZReport as ZReport
    from altegio.resources.money import ZStatistics as ZStatistics
    from altegio.resources.money import ZTotal as ZTotal
    from altegio.resources.money import ZVisit as ZVisit
    from altegio.resources.schedule import Interval as Interval
    from altegio.resources.schedule import WorkingDay as WorkingDay
    from altegio.resources.services import ServiceTeam as ServiceTeam
    from altegio.resources.team_members import Provider as Provider
    from altegio.resources.uploads import Picture as Picture
    from altegio.resources.users import Invitation as Invitation
    from altegio.resources.users import Permissions as Permissions
    from altegio.resources.users import UserRole as UserRole

_LAZY = {
    "pagination": ("Page", "Paginator"),
    "period": ("Period",),
    "_validation.ids": ("IdOrZero",),
    "_validation.values": ("Money",),
    "resources.analytics": ("DayValue", "FigureChange", "Overall"),
    "resources.appointments._bodies": ("AppointmentFields",),
    "resources.appointments._changes": ("AppointmentChanges",),
    "resources.chains": ("Outcome", "Outcomes", "Progress"),
    "resources.clients._bulk": ("BulkCreated", "BulkFailed", "BulkProgress", "BulkReport", "ClientRow"),
    "resources.clients._bodies": ("ClientFields",),
    "resources.clients": ("ClientOrder", "PaymentStatus"),
    "resources.clients.filters": ("ClientFilter",),
    "resources.deposits": ("DepositEntry",),
    "resources.gift_cards": ("CardChanges", "CardOptions", "CardType", "Expiry"),
    "resources.inventory": ("Consumable", "GoodsLine", "GoodsMovement"),
    "resources.loyalty_cards": ("CardWithdrawal",),
    "resources.memberships": ("EventCheck", "Freeze", "TypeChanges", "TypeFields", "TypeOptions", "VisitCounts"),
    "resources.money": (
        "AccountPayment",
        "DepositPayment",
        "GiftCardPayment",
        "LoyaltyCardPayment",
        "LoyaltyProgramPayment",
        "MadePayment",
        "MembershipPayment",
        "ReferralPayment",
        "RevertiblePayment",
        "SalePayment",
        "Transaction",
        "ZLine",
        "ZReport",
        "ZStatistics",
        "ZTotal",
        "ZVisit",
    ),
    "resources.schedule": ("Interval", "WorkingDay"),
    "resources.services": ("ServiceTeam",),
    "resources.team_members": ("Provider",),
    "resources.uploads": ("Picture",),
    "resources.users": ("Invitation", "Permissions", "UserRole"),
}
"""Names by module, each imported on first use, because all together take longer to import than the rest."""
_LAZY_MODULES = {"client_filters": "resources.clients.filters", "enums": "enums", "models": "models"}
_MODULE_BY_NAME = {name: module for module, names in _LAZY.items() for name in names}

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
    "BulkCreated",
    "BulkFailed",
    "BulkProgress",
    "BulkReport",
    "CardChanges",
    "CardOptions",
    "CardType",
    "CardWithdrawal",
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
    "Expiry",
    "FigureChange",
    "FileInput",
    "Freeze",
    "GiftCardPayment",
    "GoodsLine",
    "GoodsMovement",
    "IdOrZero",
    "Interval",
    "Invitation",
    "Limiter",
    "LinkingError",
    "LoyaltyCardPayment",
    "LoyaltyProgramPayment",
    "MadePayment",
    "MembershipPayment",
    "Money",
    "NotFoundError",
    "Outcome",
    "Outcomes",
    "Overall",
    "Page",
    "PaginationError",
    "Paginator",
    "PaymentStatus",
    "Period",
    "PermissionDeniedError",
    "Permissions",
    "Picture",
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
    "SpecInfo",
    "TimeoutError",
    "Transaction",
    "TransportError",
    "TypeChanges",
    "TypeFields",
    "TypeOptions",
    "UserRole",
    "ValidationError",
    "VisitCounts",
    "WorkingDay",
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
]


if not TYPE_CHECKING:  # type checkers report a name that is not above

    def __getattr__(name: str) -> Any:
        if name in _LAZY_MODULES:
            value = import_module(f"altegio.{_LAZY_MODULES[name]}")
        elif name in _MODULE_BY_NAME:
            value = getattr(import_module(f"altegio.{_MODULE_BY_NAME[name]}"), name)
        else:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
