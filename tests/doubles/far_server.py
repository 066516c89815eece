"""A server that is far away: connecting and each way of the data take their time."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from tests.doubles.faults import raw


class FarLoop(asyncio.SelectorEventLoop):
    """An event loop whose connections take so many seconds to open, as those over TLS do."""

    connecting = 0.0

    async def sock_connect(self, sock: object, address: object) -> None:
        """Connect, later."""
        await asyncio.sleep(self.connecting)
        await super().sock_connect(sock, address)  # type: ignore[arg-type]  # passed on as it came


class _Line(asyncio.Protocol):
    def __init__(self, one_way: float, arrived: list[float]) -> None:
        self._one_way = one_way
        self._arrived = arrived
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        assert self._transport is not None
        loop = asyncio.get_running_loop()
        if b" HTTP/1.1\r\n" in data:
            self._arrived.append(loop.time() + self._one_way)
            loop.call_later(2 * self._one_way, self._transport.write, raw())


@contextmanager
def far_server(round_trip: float) -> Iterator[tuple[str, list[float]]]:
    """A server in a thread and a loop of its own: its base URL, and when requests arrive there."""
    arrived: list[float] = []
    loop = asyncio.new_event_loop()

    async def start() -> asyncio.Server:
        return await loop.create_server(lambda: _Line(round_trip / 2, arrived), "127.0.0.1", 0)

    async def stop() -> None:
        server.close()
        # Those whose clients have gone away end now.
        await asyncio.sleep(0.05)

    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    server = asyncio.run_coroutine_threadsafe(start(), loop).result()
    try:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", arrived
    finally:
        asyncio.run_coroutine_threadsafe(stop(), loop).result()
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()
