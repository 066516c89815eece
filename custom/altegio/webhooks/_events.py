"""The events, one class for each type of object that changes, and the model that each one's ``data`` has."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from altegio_client.codec import ANY, List, Ref, Spec

if TYPE_CHECKING:
    from altegio_client import models

STATUSES = ("create", "update", "delete")
"""What can have happened, as documented."""


@attrs.frozen(kw_only=True)
class WebhookEvent:
    """One change at a location. Its repr has no personal data, so that it can be logged.

    Attributes:
        company_id: the location where it happened.
        resource: what changed, such as ``record`` for an appointment.
        resource_id: its ID; that of the team member where ``resource`` is ``schedule``.
        status: ``create``, ``update`` or ``delete``; another one stays as it came.
        data: the thing after the change, read as tolerantly as a response; a deleted one is complete, too.
        raw: the event as it came.
    """

    resources: ClassVar[tuple[str, ...]] = ()
    """The values of ``resource`` that this class is for."""

    company_id: int
    resource: str
    resource_id: int
    status: str
    data: Any = attrs.field(repr=False)
    raw: Mapping[str, Any] = attrs.field(repr=False, eq=False)

    @property
    def location_id(self) -> int:
        """The location where it happened, under the name that the helpers use."""
        return self.company_id


@attrs.frozen
class UnknownEvent(WebhookEvent):
    """A change of something that is not documented; ``data`` is JSON as it came."""


@attrs.frozen(kw_only=True)
class RecordEvent(WebhookEvent):
    """A change of an appointment."""

    resources: ClassVar[tuple[str, ...]] = ("record",)
    data: models.RecordWebhookData = attrs.field(repr=False)


@attrs.frozen(kw_only=True)
class ClientEvent(WebhookEvent):
    """A change of a client; the phone is never masked here."""

    resources: ClassVar[tuple[str, ...]] = ("client",)
    data: models.ClientWebhookData = attrs.field(repr=False)


@attrs.frozen(kw_only=True)
class FinanceOperationEvent(WebhookEvent):
    """A change of a financial transaction."""

    resources: ClassVar[tuple[str, ...]] = ("finances_operation",)
    data: models.FinanceOperationWebhookData = attrs.field(repr=False)


@attrs.frozen(kw_only=True)
class GoodEvent(WebhookEvent):
    """A change of a product."""

    resources: ClassVar[tuple[str, ...]] = ("good",)
    data: models.GoodWebhookData = attrs.field(repr=False)


@attrs.frozen(kw_only=True)
class GoodsOperationEvent(WebhookEvent):
    """A sale, an arrival, a write-off or a movement of products; the amount is negative where stock leaves."""

    resources: ClassVar[tuple[str, ...]] = (
        "goods_operations_sale",
        "goods_operations_receipt",
        "goods_operations_consumable",
        "goods_operations_stolen",
        "goods_operations_move",
    )
    data: models.GoodsOperationWebhookData = attrs.field(repr=False)


@attrs.frozen(kw_only=True)
class StaffEvent(WebhookEvent):
    """A change of a team member; the settings switch it on by the flag ``master``."""

    resources: ClassVar[tuple[str, ...]] = ("staff",)
    data: models.StaffWebhookData = attrs.field(repr=False)


@attrs.frozen(kw_only=True)
class ServiceEvent(WebhookEvent):
    """A change of a service; its duration is in minutes here."""

    resources: ClassVar[tuple[str, ...]] = ("service",)
    data: models.ServiceWebhookData = attrs.field(repr=False)


@attrs.frozen(kw_only=True)
class ServiceCategoryEvent(WebhookEvent):
    """A change of a service category."""

    resources: ClassVar[tuple[str, ...]] = ("service_category",)
    data: models.ServiceCategoryWebhookData = attrs.field(repr=False)


@attrs.frozen(kw_only=True)
class SalonEvent(WebhookEvent):
    """A change of the location itself, which older pages name ``company``."""

    resources: ClassVar[tuple[str, ...]] = ("salon", "company")
    data: models.SalonWebhookData = attrs.field(repr=False)


@attrs.frozen(kw_only=True)
class LoyaltyCardEvent(WebhookEvent):
    """A change of a loyalty card; ``data`` has its ID, balance, number and phone."""

    resources: ClassVar[tuple[str, ...]] = ("loyalty_card",)
    data: models.LoyaltyCardWebhookData = attrs.field(repr=False)


@attrs.frozen(kw_only=True)
class ScheduleEvent(WebhookEvent):
    """A change of a team member's working hours; ``data`` is always an empty list."""

    resources: ClassVar[tuple[str, ...]] = ("schedule",)
    data: list[Any] = attrs.field(repr=False)

    @property
    def team_member_id(self) -> int:
        """Whose working hours changed."""
        return self.resource_id


DATA: Mapping[type[WebhookEvent], Spec] = {
    RecordEvent: Ref("record_webhook_data", "RecordWebhookData"),
    ClientEvent: Ref("client_webhook_data", "ClientWebhookData"),
    FinanceOperationEvent: Ref("finance_operation_webhook_data", "FinanceOperationWebhookData"),
    GoodEvent: Ref("good_webhook_data", "GoodWebhookData"),
    GoodsOperationEvent: Ref("goods_operation_webhook_data", "GoodsOperationWebhookData"),
    StaffEvent: Ref("staff_webhook_data", "StaffWebhookData"),
    ServiceEvent: Ref("service_webhook_data", "ServiceWebhookData"),
    ServiceCategoryEvent: Ref("service_category_webhook_data", "ServiceCategoryWebhookData"),
    SalonEvent: Ref("salon_webhook_data", "SalonWebhookData"),
    LoyaltyCardEvent: Ref("loyalty_card_webhook_data", "LoyaltyCardWebhookData"),
    ScheduleEvent: List(ANY),
    UnknownEvent: ANY,
}
"""The type of ``data``."""

EVENTS: Mapping[str, type[WebhookEvent]] = {
    resource: event
    for event in (
        RecordEvent,
        ClientEvent,
        FinanceOperationEvent,
        GoodEvent,
        GoodsOperationEvent,
        StaffEvent,
        ServiceEvent,
        ServiceCategoryEvent,
        SalonEvent,
        LoyaltyCardEvent,
        ScheduleEvent,
    )
    for resource in event.resources
}
"""The class of each resource."""
