"""The mock server sends webhooks about its changes, to this machine only."""

from __future__ import annotations

import asyncio
import datetime as dt
import subprocess
import sys
import threading
import time
from collections.abc import Awaitable, Callable, Iterator
from decimal import Decimal
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import pytest

from altegio import Altegio, Interval, webhooks
from altegio.mock_server import MockServer
from altegio.webhooks import Receiver, WebhookEvent
from tests.doubles.clients import client
from tests.doubles.serving import served

HOME = 720441
DAY = dt.date(2026, 11, 24)


class Salon:
    """A mock server with a receiver for its webhooks."""

    def __init__(self, server: MockServer, receiver: Receiver) -> None:
        self.server = server
        self.receiver = receiver
        self.events: list[WebhookEvent] = []
        receiver.on()(self.events.append)

    def after(self, act: Callable[[Altegio], Awaitable[Any]]) -> list[tuple[str, str, int]]:
        """Resource, status and ID of the events of an action; the sent bodies fit the description."""
        self.server.reset()
        self.events.clear()

        async def run() -> None:
            async with client(self.server.base_url) as api:
                await act(api)

        asyncio.run(run())
        assert [one.status for one in self.server.deliveries()] == [200] * len(self.server.deliveries())
        while self.receiver.stats.waiting or self.receiver.stats.running:
            time.sleep(0.001)
        for one in self.events:
            assert webhooks.parse(dict(one.raw), strict=True) == [one]
        return [(one.resource, one.status, one.resource_id) for one in self.events]


@pytest.fixture(scope="module")
def salon() -> Iterator[Salon]:
    receiver = Receiver(secret="x", window=0)
    with served(receiver) as url, MockServer(webhooks=f"{url}?secret=x") as server:
        yield Salon(server, receiver)


def test_an_appointment(salon: Salon) -> None:
    """A new client is a separate event; a deleted appointment is sent with all its fields."""

    async def act(api: Altegio) -> None:
        service_id = (await api.services.get_service_list(HOME))[0].id
        assert service_id
        created = await api.appointments.book(
            HOME,
            team_member_id=8886,
            services=[service_id],
            client={"phone": "+13155550190", "name": "Ann"},
            at=dt.datetime(2026, 11, 24, 15),
            duration=dt.timedelta(hours=1),
        )
        assert created.id
        await api.appointments.change(HOME, created.id, comment="Call before")
        await api.appointments.delete_appointment(HOME, created.id)

    found = salon.after(act)
    assert [one[:2] for one in found] == [
        ("client", "create"),
        ("record", "create"),
        ("record", "update"),
        ("record", "delete"),
    ]
    created, changed, deleted = (one for one in salon.events if isinstance(one, webhooks.RecordEvent))
    assert created.company_id == HOME
    assert created.resource_id == changed.resource_id == deleted.resource_id == created.data.id
    assert (created.data.comment, changed.data.comment) == ("", "Call before")
    assert created.data.client
    assert created.data.client.name == "Ann"
    assert deleted.data.to_dict().keys() == created.data.to_dict().keys()
    assert (created.raw["data"]["deleted"], deleted.raw["data"]["deleted"]) == (False, True)


def test_a_client(salon: Salon) -> None:
    """With the field names of webhooks."""

    async def act(api: Altegio) -> None:
        await api.clients.create_client(HOME, body={"name": "Ann", "phone": "+13155550190"})
        await api.clients.update_client(HOME, 1, body={"name": "Eve", "phone": "+13155550101"})
        await api.clients.delete_client(HOME, 2)

    found = salon.after(act)
    assert [one[:2] for one in found] == [("client", "create"), ("client", "update"), ("client", "delete")]
    assert [one[2] for one in found[1:]] == [1, 2]
    assert salon.events[1].data.name == "Eve"
    assert {"sex_id", "sex", "patronymic", "sms_bot", "spent", "paid"} <= salon.events[1].raw["data"].keys()


def test_schedules_cards_and_team_members(salon: Salon) -> None:
    """Each with its resource."""

    async def act(api: Altegio) -> None:
        await api.schedule.set(HOME, 8886, DAY, DAY, [Interval(dt.time(10), dt.time(12))])
        issued = {"loyalty_card_number": "77", "loyalty_card_type_id": "10992", "phone": "+13155550101"}
        await api.loyalty_cards.issue_loyalty_card(HOME, body=issued)
        await api.team_members.update_team_member(HOME, 8886, body={"name": "Ann"})

    found = salon.after(act)
    assert [one[:2] for one in found] == [("schedule", "update"), ("loyalty_card", "create"), ("staff", "update")]
    assert found[0][2] == found[2][2] == 8886
    assert salon.events[0].data == []
    assert salon.events[1].raw["data"].keys() == {"id", "balance", "number", "phone"}


def test_reads_and_refusals_are_no_events(salon: Salon) -> None:
    """Nor is a search, which is a POST."""

    async def act(api: Altegio) -> None:
        await api.clients.get_client_list(HOME, body={})
        await api.appointments.get_appointment(HOME, 1)
        response = await api.clients.bulk_create_clients(HOME, body=[{"name": "Ann", "phone": "+13155550101"}])
        assert response

    assert salon.after(act) == []


def test_services_and_money_and_goods(salon: Salon) -> None:
    """A payment is a separate event; stock that leaves is negative."""

    async def act(api: Altegio) -> None:
        (service, *_) = await api.services.get_service_list(HOME)
        assert service.id
        await api.services.delete_service(HOME, service.id)
        await api.services.create_service_category(HOME, body={"title": "Hair"})
        await api.deposits.top_up(HOME, deposit_id=601, client_id=1, account_id=90218, amount=Decimal(10))
        line = {"document_id": 22255501, "good_id": 1, "amount": 2, "master_id": 1, "client_id": 1}
        line |= {"cost_per_unit": 1, "discount": 0, "cost": 2, "operation_unit_type": 1}
        await api.inventory.create_inventory_operation(
            HOME,
            body={
                "type_id": 1,
                "create_date": "2026-11-24 10:00:00",
                "storage_id": 91271,
                "master_id": 1,
                "comment": "",
                "goods_transactions": [line],
            },
        )

    assert [one[:2] for one in salon.after(act)] == [
        ("service", "delete"),
        ("service_category", "create"),
        ("finances_operation", "create"),
        ("goods_operations_sale", "create"),
    ]
    assert (salon.events[2].data.amount, salon.events[3].data.amount) == (10, -2)
    assert salon.events[3].data["type"] == "sale"


def test_addresses_that_a_location_has_saved() -> None:
    """They get the events that are switched on, of that location; other hosts get nothing, and this is logged."""
    receiver = Receiver(secret="x")
    handled: list[tuple[str, int]] = []
    receiver.on()(lambda one: handled.append((one.resource, one.company_id)))
    with served(receiver) as url, MockServer() as server:

        async def act() -> None:
            async with client(server.base_url) as api:
                await api.webhooks.add(HOME, f"{url}?secret=x", events=["client", "staff"])
                await api.webhooks.add(HOME, "https://example.com/altegio", events=["client"])
                await api.clients.delete_client(HOME, 1)
                await api.clients.delete_client(1050, 101)
                await api.team_members.update_team_member(HOME, 8886, body={"name": "Ann"})
                await api.schedule.set(HOME, 8886, DAY, DAY, [Interval(dt.time(10), dt.time(12))])
                await api.webhooks.remove(HOME, f"{url}?secret=x")
                await api.clients.delete_client(HOME, 2)

        asyncio.run(act())
        assert [(one.status, one.error) for one in server.deliveries()] == [
            (200, None),
            (None, "it is no loopback address, so nothing was sent"),
            (200, None),
            (None, "it is no loopback address, so nothing was sent"),
            (None, "it is no loopback address, so nothing was sent"),
        ]
    assert handled == [("client", HOME), ("staff", HOME)]


@pytest.mark.parametrize(
    "url",
    [
        "http://example.com/altegio",
        "http://127.0.0.1@example.com/",
        "http://127.0.0.1.example.com/",
        "http://192.168.0.1/",
        "http://0.0.0.0/",
        "ftp://127.0.0.1/",
        "127.0.0.1:8000",
        "",
        "http://[::ffff:1.2.3.4]/",
        "http://[::1/",
    ],
)
def test_other_hosts_are_refused(url: str) -> None:
    """Nothing leaves this machine; the message does not repeat the address, which may hold a secret."""
    with pytest.raises(
        ValueError, match="webhooks: an address has to be http or https at a loopback address"
    ) as caught:
        MockServer(webhooks=[url])
    assert not url or url not in str(caught.value)


def test_an_address_is_a_text() -> None:
    """Anything else is an error of the caller."""
    wrong: Any = [5]
    with pytest.raises(TypeError, match="webhooks: expected str, got int"):
        MockServer(webhooks=wrong)


def test_deliveries_that_take_too_long() -> None:
    """The wait for them is limited; deliveries in progress at a reset are not counted."""
    released = threading.Event()

    class Slow(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            released.wait(10)
            self.send_response(200)
            self.end_headers()

        def log_message(self, *_: Any) -> None:
            """Log nothing."""

    with HTTPServer(("127.0.0.1", 0), Slow) as http:
        threading.Thread(target=http.serve_forever, daemon=True).start()
        with MockServer(webhooks=f"http://127.0.0.1:{http.server_port}/") as server:

            async def act() -> None:
                async with client(server.base_url) as api:
                    await api.clients.delete_client(HOME, 1)
                    await api.clients.delete_client(HOME, 2)

            asyncio.run(act())
            with pytest.raises(TimeoutError, match=r"webhooks are still under way after 0\.01 s"):
                server.deliveries(timeout=0.01)
            server.reset()
            released.set()
            assert server.deliveries() == []
        http.shutdown()


@pytest.mark.parametrize("url", ["http://localhost:1/", "http://[::1]:1/", "https://127.1.2.3:1/"])
def test_unreachable_addresses_are_reported(url: str) -> None:
    """A failed delivery is not repeated."""
    with MockServer(webhooks=url) as server:

        async def act() -> None:
            async with client(server.base_url) as api:
                await api.clients.delete_client(HOME, 1)

        asyncio.run(act())
        (delivery,) = server.deliveries()
        assert (delivery.status, delivery.error) == (None, "ConnectError")
        assert delivery.event["resource"] == "client"
        assert repr(delivery) == "Delivery(status=None, error='ConnectError')"
        server.reset()
        assert server.deliveries() == []


def test_the_command_takes_addresses() -> None:
    """And refuses addresses on other hosts."""
    command = [sys.executable, "-m", "altegio.mock_server", "--webhook", "http://example.com/"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 2
    assert "at a loopback address" in done.stderr
