"""Webhooks: what Altegio sends to an application when something changes at a location.

``parse`` reads a body as typed events. ``Receiver`` takes requests, responds at once and calls handlers in the
background. ``verify_user_data`` and ``parse_lifecycle`` check what a marketplace application is sent when it is
connected, frozen or uninstalled.

Altegio signs no webhook and repeats none that failed: put a secret into the address, and read what changed during a
stop with ``api.appointments.changes()``.

    receiver = Receiver(secret="long-random-text")

    @receiver.on("record")
    async def on_appointment(event: RecordEvent) -> None:
        print(event.status, event.resource_id)

https://developer.alteg.io/en/developers/openapi/webhooks
"""

from __future__ import annotations

from altegio.errors import VerificationError
from altegio.webhooks._asgi import Receive, Scope, Send
from altegio.webhooks._events import (
    ClientEvent,
    FinanceOperationEvent,
    GoodEvent,
    GoodsOperationEvent,
    LoyaltyCardEvent,
    RecordEvent,
    SalonEvent,
    ScheduleEvent,
    ServiceCategoryEvent,
    ServiceEvent,
    StaffEvent,
    UnknownEvent,
    WebhookEvent,
)
from altegio.webhooks._marketplace import (
    LifecycleEvent,
    UserData,
    parse_lifecycle,
    verify_user_data,
)
from altegio.webhooks._parse import parse
from altegio.webhooks._receiver import Body, GoodsOperation, Receiver, Register
from altegio.webhooks._reply import Reply
from altegio.webhooks._secret import Query
from altegio.webhooks._stats import Stats

__all__ = [
    "Body",
    "ClientEvent",
    "FinanceOperationEvent",
    "GoodEvent",
    "GoodsOperation",
    "GoodsOperationEvent",
    "LifecycleEvent",
    "LoyaltyCardEvent",
    "Query",
    "Receive",
    "Receiver",
    "RecordEvent",
    "Register",
    "Reply",
    "SalonEvent",
    "ScheduleEvent",
    "Scope",
    "Send",
    "ServiceCategoryEvent",
    "ServiceEvent",
    "StaffEvent",
    "Stats",
    "UnknownEvent",
    "UserData",
    "VerificationError",
    "WebhookEvent",
    "parse",
    "parse_lifecycle",
    "verify_user_data",
]
