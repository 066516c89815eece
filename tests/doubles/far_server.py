"""A distant server over TLS: connecting, the handshake and each direction of the data take their time."""

from __future__ import annotations

import asyncio
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path
from typing import Any

import trustme

from tests.doubles.arrivals import note_arrivals, receive
from tests.doubles.faults import raw


class FarLoop(asyncio.SelectorEventLoop):
    """An event loop whose connections take this many seconds to open, before the TLS handshake."""

    connecting = 0.0

    async def sock_connect(self, sock: socket.socket, address: Any) -> None:
        """Connect after the delay."""
        await asyncio.sleep(self.connecting)
        await super().sock_connect(sock, address)


@cache
def _authority() -> trustme.CA:
    return trustme.CA()


@cache
def _server_context() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    _authority().issue_cert("127.0.0.1").configure_cert(context)
    return context


@cache
def trusted() -> ssl.SSLContext:
    """The context of a client that trusts the server."""
    context = ssl.create_default_context()
    _authority().configure_trust(context)
    return context


def trusted_file(folder: Path) -> Path:
    """The same as a file, for ``SSL_CERT_FILE``."""
    path = folder / "authority.pem"
    _authority().cert_pem.write_to_path(path)
    return path


class _Line:
    """A connection: incoming data is decrypted half a round trip after the kernel received it."""

    def __init__(self, server: _FarServer, line: socket.socket) -> None:
        self.line = line
        self._server = server
        self._incoming, self._outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        self._tls = _server_context().wrap_bio(self._incoming, self._outgoing, server_side=True)
        self._is_open = False

    def arrive(self, data: bytes, moment: float) -> None:
        """Process received data; a request counts from its last byte."""
        self._incoming.write(data)
        with suppress(ssl.SSLWantReadError):
            if not self._is_open:
                self._tls.do_handshake()
                self._is_open = True
            while plain := self._tls.read():
                if b" HTTP/1.1\r\n" in plain:
                    self._server.arrived.append(moment)
                    if not self._server.silent:
                        self._tls.write(self._server.response)
        if encrypted := self._outgoing.read():
            self._server.later(self.line.send, encrypted)


class _FarServer:
    """A server on a socket; it runs in the loop of its thread."""

    def __init__(self, round_trip: float, silent: bool, response: bytes) -> None:
        self.arrived: list[float] = []
        self.silent = silent
        self.response = response
        self._half = round_trip / 2
        self._loop = asyncio.new_event_loop()
        self._socket = socket.create_server(("127.0.0.1", 0), backlog=100)
        note_arrivals(self._socket)
        self._socket.setblocking(False)
        self._loop.add_reader(self._socket, self._accept)
        self._lines: list[socket.socket] = []
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self.base_url = f"https://127.0.0.1:{self._socket.getsockname()[1]}"

    def later(self, function: Callable[..., object], *arguments: Any) -> None:
        """Call it half a round trip later."""
        self._loop.call_later(self._half, function, *arguments)

    def _accept(self) -> None:
        line, _ = self._socket.accept()
        line.setblocking(False)
        self._lines.append(line)
        self._loop.add_reader(line, self._receive, _Line(self, line))

    def _receive(self, line: _Line) -> None:
        data, moment = receive(line.line)
        if data:
            self.later(line.arrive, data, moment + self._half)
        else:
            self._loop.remove_reader(line.line)

    def close(self) -> None:
        """Stop it."""
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()
        for one in (self._socket, *self._lines):
            one.close()


@contextmanager
def far_server(
    round_trip: float, *, silent: bool = False, response: bytes | None = None
) -> Iterator[tuple[str, list[float]]]:
    """A server with its own thread and loop: its base URL, and the arrival times of requests."""
    server = _FarServer(round_trip, silent, raw() if response is None else response)
    try:
        yield server.base_url, server.arrived
    finally:
        server.close()
