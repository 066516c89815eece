"""A server that is far away: connecting and each way of the data take their time."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from tests.doubles.arrivals import note_arrivals, receive
from tests.doubles.faults import raw


class FarLoop(asyncio.SelectorEventLoop):
    """An event loop whose connections take so many seconds to open, as those over TLS do."""

    connecting = 0.0

    async def sock_connect(self, sock: object, address: object) -> None:
        """Connect, later."""
        await asyncio.sleep(self.connecting)
        await super().sock_connect(sock, address)  # type: ignore[arg-type]  # passed on as it came


class _FarServer:
    """A server on a socket; it lives in the loop of its thread."""

    def __init__(self, round_trip: float) -> None:
        self.arrived: list[float] = []
        self._round_trip = round_trip
        self._loop = asyncio.new_event_loop()
        self._socket = socket.create_server(("127.0.0.1", 0), backlog=100)
        note_arrivals(self._socket)
        self._socket.setblocking(False)
        self._loop.add_reader(self._socket, self._accept)
        self._lines: list[socket.socket] = []
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self.base_url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"

    def _accept(self) -> None:
        line, _ = self._socket.accept()
        line.setblocking(False)
        self._lines.append(line)
        self._loop.add_reader(line, self._receive, line)

    def _receive(self, line: socket.socket) -> None:
        data, moment = receive(line)
        if not data:
            self._loop.remove_reader(line)
        elif b" HTTP/1.1\r\n" in data:
            self.arrived.append(moment + self._round_trip / 2)
            self._loop.call_later(self._round_trip, line.send, raw())

    def close(self) -> None:
        """End it."""
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()
        for one in (self._socket, *self._lines):
            one.close()


@contextmanager
def far_server(round_trip: float) -> Iterator[tuple[str, list[float]]]:
    """A server in a thread and a loop of its own: its base URL, and when requests arrive there."""
    server = _FarServer(round_trip)
    try:
        yield server.base_url, server.arrived
    finally:
        server.close()
