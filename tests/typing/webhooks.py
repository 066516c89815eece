"""The types of webhooks; never run, only checked by mypy and pyright."""

from __future__ import annotations

from typing import Any, assert_type

from altegio import webhooks
from altegio.models import ClientWebhookData
from altegio.webhooks import ClientEvent, GoodsOperationEvent, Receiver, RecordEvent, Reply, WebhookEvent

receiver = Receiver(secret="x")


@receiver.on("record")
async def on_record(event: RecordEvent) -> None:
    """A handler gets the class of its resource."""


@receiver.on("client", "update")
def on_client(event: ClientEvent) -> int:
    """A handler that is not async may return anything."""
    assert_type(event.data, ClientWebhookData)
    return event.resource_id


@receiver.on(GoodsOperationEvent)
def on_goods(event: GoodsOperationEvent) -> None:
    """A class selects all its resources."""


@receiver.on()
def on_all(event: WebhookEvent) -> None:
    """All events, or all of one status."""


@receiver.on("client")
def of_all(event: WebhookEvent) -> None:
    """A handler of any event also accepts those of clients."""


@receiver.on("client")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # of another resource
def wrong(event: RecordEvent) -> None:
    """A handler of other events."""


async def calls(body: bytes) -> None:
    """The results."""
    assert_type(webhooks.parse(body), list[WebhookEvent])
    assert_type(await receiver.receive(body), Reply)
    assert_type(receiver.receive_sync(body), Reply)
    assert_type(webhooks.verify_user_data("", "", "").name, str | None)
    for event in webhooks.parse(body):
        assert_type(event.data, Any)
        if isinstance(event, ClientEvent):
            assert_type(event.data, ClientWebhookData)
