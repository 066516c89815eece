"""A server that belongs to no event loop, for clients in several loops."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from tests.doubles.arrivals import note_arrivals, receive
from tests.doubles.faults import raw

PATIENCE = 60
"""Seconds after which a test that hangs fails."""


class ThreadedServer:
    """A server with a thread for each connection; it belongs to no event loop.

    Attributes:
        arrived: when each request arrived.
        open: how many connections are open.
    """

    def __init__(self, silent: bool = False) -> None:
        self.arrived: list[float] = []
        self.open = 0
        self._silent = silent
        self._lock = threading.Lock()
        self._socket = socket.create_server(("127.0.0.1", 0), backlog=100)
        note_arrivals(self._socket)
        self._lines: list[socket.socket] = []
        self.base_url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        while True:
            try:
                line, _ = self._socket.accept()
            except OSError:
                return
            self._lines.append(line)
            threading.Thread(target=self._serve, args=(line,), daemon=True).start()

    def _serve(self, line: socket.socket) -> None:
        with self._lock:
            self.open += 1
        try:
            while (received := receive(line))[0]:
                with self._lock:
                    self.arrived.append(received[1])
                if not self._silent:
                    line.sendall(raw())
        except OSError:
            pass
        with self._lock:
            self.open -= 1
        line.close()

    def settled(self) -> None:
        """Wait until no connection is open."""
        until(lambda: self.open == 0)

    def close(self) -> None:
        """Stop it."""
        self._socket.close()
        for line in self._lines:
            with_shutdown(line)


def with_shutdown(line: socket.socket) -> None:
    """Close a connection that another thread reads from."""
    try:
        line.shutdown(socket.SHUT_RDWR)
    except OSError:
        line.close()


def until(true: Callable[[], bool]) -> None:
    """Wait until a condition holds."""
    end = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < end
        time.sleep(0.002)


@contextmanager
def threaded_server(*, silent: bool = False) -> Iterator[ThreadedServer]:
    """A server without an event loop."""
    server = ThreadedServer(silent)
    try:
        yield server
    finally:
        server.close()
