"""Serving over real HTTP, on this machine only."""

from __future__ import annotations

import ipaddress
import socket
import sys
import threading
from collections.abc import Callable, Iterable
from datetime import date
from types import TracebackType
from typing import Self

import uvicorn

from altegio.mock_server._app import App, RecordedRequest
from altegio.mock_server._core.calendar import REFERENCE_DAY
from altegio.mock_server._core.courier import Courier, Delivery, validate_webhooks
from altegio.mock_server._core.description import PREFIX
from altegio.mock_server._core.validation import Accounts

LOOPBACK = "127.0.0.1"
_START_TIMEOUT = 30.0


class MockServer:
    """A mock server on a free port of 127.0.0.1, as a context manager.

    Args:
        partner_token: the only partner token that is accepted; by default any.
        user_token: the only user token that is accepted, and the one that a login returns; by default any.
        strict: refuse a body with a field that the description does not know (422). The server ignores such a field, so
            that a misspelt one goes unnoticed; by default so does this one. See ``check``.
        today: the day around which its appointments, hours and payments lie. Its clock, which dates changes and
            responses, stands at noon two days before, and a minute passes after every write.
        webhooks: addresses on this machine, such as ``http://127.0.0.1:8000/altegio?secret=...``, that get an event of
            each change at any location, at once and in their order; see ``deliveries``. Those that
            ``api.webhooks.add`` saves get theirs, too, as far as they are on this machine.

    Raises:
        ValueError: an address of ``webhooks`` is not on this machine, or ``today`` is no date.

    Example:
        >>> with MockServer() as server:
        ...     async with Altegio(base_url=server.base_url, partner_token="p", user_token="u") as api:
        ...         await api.locations.get_location(720441)
    """

    def __init__(
        self,
        *,
        partner_token: str | None = None,
        user_token: str | None = None,
        strict: bool = False,
        today: date = REFERENCE_DAY,
        webhooks: str | Iterable[str] = (),
    ) -> None:
        self._courier = Courier()
        self._app = App(
            Accounts(partner_token, user_token),
            today,
            validate_webhooks(webhooks),
            strict=strict,
            courier=self._courier,
        )
        self._base_url = ""
        self._server: Server | None = None
        self._thread: threading.Thread | None = None

    @property
    def base_url(self) -> str:
        """Where it listens: the ``base_url`` of a client."""
        return self._base_url

    @property
    def strict(self) -> bool:
        """Whether a field that the description does not know is refused; it can be set."""
        return self._app.strict

    @strict.setter
    def strict(self, value: bool) -> None:
        self._app.strict = value

    def check(self) -> None:
        """Check that all that was asked of a strict server since the start or the last reset is in the description.

        Raises:
            AssertionError: a request led to no operation, or a body had a field that the description does not know.
        """
        if self.strict and self._app.unknown:
            raise AssertionError("\n".join(self._app.unknown))

    @property
    def requests(self) -> list[RecordedRequest]:
        """All requests since the start or the last reset, in the order of their arrival, as of now."""
        return self._app.requests

    def deliveries(self, timeout: float = 15.0) -> list[Delivery]:
        """The webhooks that were sent since the start or the last reset, when none is under way any more.

        In the event loop of the receiver, wait in a thread: ``await asyncio.to_thread(server.deliveries)``.

        Args:
            timeout: in seconds, how long to wait for the last of them.

        Raises:
            TimeoutError: one is still under way.
        """
        return self._courier.deliveries(timeout)

    def reset(self) -> None:
        """Forget all requests, all that they changed, and all webhooks, those under way, too."""
        self._app.reset()

    def __enter__(self) -> Self:
        listener = listen(LOOPBACK, 0)
        self._base_url = url_of(listener)
        ready = threading.Event()
        self._server = Server(self._app, on_ready=ready.set)
        self._thread = threading.Thread(
            target=self._server.run, kwargs={"sockets": [listener]}, name="altegio-mock-server", daemon=True
        )
        self._thread.start()
        if not ready.wait(_START_TIMEOUT):
            raise RuntimeError("the mock server did not start")
        return self

    def __exit__(
        self, error_type: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._server is not None and self._thread is not None:
            self._server.should_exit = True
            self._thread.join()
            self._courier.close()

    def __repr__(self) -> str:
        return f"<MockServer {self._base_url or 'not started'}>"


class Server(uvicorn.Server):
    """uvicorn, which reports when it listens and nothing else."""

    def __init__(self, app: App, *, on_ready: Callable[[], None]) -> None:
        super().__init__(
            uvicorn.Config(
                app,
                loop="asyncio",
                ws="none",
                lifespan="off",
                log_config=None,
                access_log=False,
                date_header=False,
                # Longer than clients hold an unused connection: none is closed with a request on its way.
                timeout_keep_alive=75,
                timeout_graceful_shutdown=1,
            )
        )
        self._on_ready = on_ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begin to listen."""
        await super().startup(sockets)
        self._on_ready()


def listen(host: str, port: int) -> socket.socket:
    """A listening socket on an address of this machine; port 0 stands for a free one.

    Raises:
        ValueError: the host can be reached from outside.
        OSError: the port is taken.
    """
    address = LOOPBACK if host == "localhost" else host
    if not _is_loopback(address):
        raise ValueError(f"{host} is not a loopback address: the mock server is for this machine only")
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    # asyncio sends small responses without delay only on sockets that name their protocol.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if sys.platform != "win32":
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((address, port))
        listener.listen()
    except BaseException:
        listener.close()
        raise
    return listener


def url_of(listener: socket.socket) -> str:
    """The base URL for a listening socket."""
    host, port = listener.getsockname()[:2]
    return f"http://{f'[{host}]' if ':' in host else host}:{port}{PREFIX}"


def _is_loopback(address: str) -> bool:
    try:
        return ipaddress.ip_address(address).is_loopback
    except ValueError:
        return False
