"""Events of an outgoing request: when its slot counts, and what a cancelled handshake leaves."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from types import SimpleNamespace
from typing import Any

import pytest

from altegio._transport.request_watch import RequestWatch

GET: dict[str, Any] = {"request": SimpleNamespace(method=b"GET")}
TUNNEL: dict[str, Any] = {"request": SimpleNamespace(method=b"CONNECT")}
TCP = "connection.connect_tcp.complete"
TLS = "connection.start_tls"
THROUGH_A_PROXY = "http_proxy.start_tls"


class Slot:
    """A slot that records its events."""

    def __init__(self) -> None:
        self.seen: list[str] = []

    async def ready(self) -> None:
        """The headers are about to be written."""
        self.seen.append("ready")

    def sent(self) -> None:
        """They are written."""
        self.seen.append("sent")


class Stream:
    """A connection that records whether it was closed."""

    closed = False

    async def aclose(self) -> None:
        """Close it."""
        self.closed = True


def after(events: Iterable[tuple[str, Any]]) -> tuple[list[str], bool]:
    """The state of the slot and of the connection if the request is cancelled after such events."""
    slot: Any = Slot()
    stream = Stream()

    async def run() -> None:
        watch = RequestWatch(slot)
        for event, info in events:
            await watch(event, {"return_value": stream} if event == TCP else info)
        await watch.aclose()

    asyncio.run(run())
    return slot.seen, stream.closed


@pytest.mark.parametrize("version", ["http11", "http2"])
def test_a_slot_counts_when_the_headers_are_written(version: str) -> None:
    """Not before, and not for the tunnel that a proxy opens first."""
    headers = f"{version}.send_request_headers"
    assert after([(f"{headers}.started", GET)]) == (["ready"], False)
    assert after([(f"{headers}.started", GET), (f"{headers}.complete", {})]) == (["ready", "sent"], False)
    tunnel = [(f"{headers}.started", TUNNEL), (f"{headers}.complete", {})]
    assert after(tunnel) == ([], False)
    assert after([*tunnel, (f"{headers}.started", GET), (f"{headers}.complete", {})]) == (["ready", "sent"], False)


@pytest.mark.parametrize("handshake", [TLS, THROUGH_A_PROXY])
def test_a_handshake_that_is_cut_off_is_closed(handshake: str) -> None:
    """Httpcore would leave its connection open; an established one belongs to httpcore."""
    nothing: dict[str, Any] = {}
    started, complete = (f"{handshake}.started", nothing), (f"{handshake}.complete", nothing)
    assert after([(TCP, {}), started]) == ([], True)
    assert after([(TCP, {}), started, complete]) == ([], False)
    assert after([(TCP, {})]) == ([], False)
    assert after([started]) == ([], False)
    assert after([(TCP, {}), started, complete, started]) == ([], True)
