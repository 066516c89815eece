"""The receiver: takes requests, responds at once, and lets handlers work in the background."""

from __future__ import annotations

import asyncio
import logging
import math
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from types import TracebackType
from typing import Any, Literal, Self, TypeVar, overload

from altegio._validation.types import check_callable, check_type
from altegio._validation.values import validate_int, validate_text
from altegio.webhooks._asgi import Receive, Scope, Send, read_body, send_reply, serve_lifespan
from altegio.webhooks._calling import place_of
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
    WebhookEvent,
)
from altegio.webhooks._handlers import Handlers, validate_choice
from altegio.webhooks._inbox import Entry, Inbox, entry_of
from altegio.webhooks._loop_thread import LoopThread, running_loop
from altegio.webhooks._parse import MAX_BODY, parse
from altegio.webhooks._refusals import Refusals
from altegio.webhooks._reply import Reply
from altegio.webhooks._run import Run
from altegio.webhooks._secret import Query, has_secret
from altegio.webhooks._stats import Stats

log = logging.getLogger("altegio.webhooks")
E = TypeVar("E", bound=WebhookEvent)
F = TypeVar("F", bound=Callable[..., Any])
GoodsOperation = Literal[
    "goods_operations_sale",
    "goods_operations_receipt",
    "goods_operations_consumable",
    "goods_operations_stolen",
    "goods_operations_move",
]
"""The types of changes of a stock."""
Register = Callable[[Callable[[E], Any]], Callable[[E], Any]]
"""A decorator of a handler, which stays what it is."""
Body = bytes | bytearray | memoryview | str | Mapping[str, Any] | list[Any]
"""A body as it came, or the JSON that a framework read from it."""


class Receiver:
    """Takes webhooks in, responds at once, and calls handlers in the background.

    It works in asyncio. It is an ASGI application by itself (``uvicorn module:receiver``), or part of one
    (``Route("/altegio", receiver)`` in Starlette and FastAPI). Any other framework calls ``receive`` or
    ``receive_sync`` with what it got.

    Events are handled in the order of their arrival; two about the same thing never at the same time. One that is
    identical to one that still waits is merged with it. One that is identical to one of the last ``window`` seconds
    is dropped only where the body has its own time of change, so that it is certainly the same change.

    Altegio does not repeat what failed. So nothing is lost silently here: what is refused gets an error response,
    counted in ``stats`` and logged, and so is what still waits when the receiver stops. No line of the log has
    personal data or the secret.

    Args:
        secret: a text that the address must have, as ``?secret=...``; Altegio signs nothing. Compared in constant time.
        parameter: the name of that parameter.
        store: called with the new events of a request before the response, to persist them; where it
            fails, the response is 503. Sync or async; a sync one runs in a thread of its own.
        on_error: called with the event and the error when a handler raises one, to report it where personal data is
            allowed.
        capacity: how many events can wait; when so many do, further ones get 503.
        window: in seconds; see above. 0: none.
        workers: how many events are handled at the same time. With more than one, only those about the same thing
            keep their order.
        max_body: the largest body that is read, in bytes.
        drain: in seconds, how long the end of the server waits for events to be handled.

    Raises:
        TypeError, ValueError: an argument is invalid.

    Example:
        >>> receiver = altegio.webhooks.Receiver(secret="long-random-text")
        >>> @receiver.on("record", "create")
        ... async def on_new_appointment(event: altegio.webhooks.RecordEvent) -> None:
        ...     print(event.data.datetime_)
    """

    def __init__(
        self,
        *,
        secret: str | None = None,
        parameter: str = "secret",
        store: Callable[[list[WebhookEvent]], Any] | None = None,
        on_error: Callable[[WebhookEvent, BaseException], Any] | None = None,
        capacity: int = 10_000,
        window: float = 60.0,
        workers: int = 1,
        max_body: int = MAX_BODY,
        drain: float = 30.0,
    ) -> None:
        try:
            self._secret = None if secret is None else validate_text("secret", secret).encode()
        finally:
            # Error trackers show the variables of frames.
            secret = None
        self._parameter = validate_text("parameter", parameter)
        for name, function in (("store", store), ("on_error", on_error)):
            if function is not None:
                check_callable(name, function)
        self._store = store
        self._on_error = on_error
        self._workers = validate_int("workers", workers, minimum=1)
        self._max_body = validate_int("max_body", max_body, minimum=1)
        self._drain = _seconds("drain", drain)
        self._inbox = Inbox(validate_int("capacity", capacity, minimum=1), _seconds("window", window), time.monotonic)
        self._handlers = Handlers()
        self._refusals = Refusals(self._inbox)
        self._run: Run | None = None
        self._stopped = False
        self._lock = threading.Lock()
        self._thread: LoopThread | None = None

    def __repr__(self) -> str:
        return f"<Receiver: {len(self._handlers)} handlers, {self.stats}>"

    @property
    def stats(self) -> Stats:
        """The counts as of now."""
        return self._inbox.stats

    # Handlers

    @overload
    def on(self, resource: None = None, status: str | None = None) -> Register[WebhookEvent]: ...
    @overload
    def on(self, resource: type[E], status: str | None = None) -> Register[E]: ...
    @overload
    def on(self, resource: Literal["record"], status: str | None = None) -> Register[RecordEvent]: ...
    @overload
    def on(self, resource: Literal["client"], status: str | None = None) -> Register[ClientEvent]: ...
    @overload
    def on(
        self, resource: Literal["finances_operation"], status: str | None = None
    ) -> Register[FinanceOperationEvent]: ...
    @overload
    def on(self, resource: Literal["good"], status: str | None = None) -> Register[GoodEvent]: ...
    @overload
    def on(self, resource: GoodsOperation, status: str | None = None) -> Register[GoodsOperationEvent]: ...
    @overload
    def on(self, resource: Literal["staff"], status: str | None = None) -> Register[StaffEvent]: ...
    @overload
    def on(self, resource: Literal["service"], status: str | None = None) -> Register[ServiceEvent]: ...
    @overload
    def on(
        self, resource: Literal["service_category"], status: str | None = None
    ) -> Register[ServiceCategoryEvent]: ...
    @overload
    def on(self, resource: Literal["salon"], status: str | None = None) -> Register[SalonEvent]: ...
    @overload
    def on(self, resource: Literal["loyalty_card"], status: str | None = None) -> Register[LoyaltyCardEvent]: ...
    @overload
    def on(self, resource: Literal["schedule"], status: str | None = None) -> Register[ScheduleEvent]: ...
    @overload
    def on(self, resource: str, status: str | None = None) -> Register[Any]: ...

    def on(self, resource: str | type[WebhookEvent] | None = None, status: str | None = None) -> Callable[[F], F]:
        """Make a function a handler of events; use it as a decorator.

        Args:
            resource: which, such as ``"record"``, or a class such as ``GoodsOperationEvent``; by default all. The
                events of team members are ``"staff"``, although their flag in the settings is ``master``.
            status: ``"create"``, ``"update"`` or ``"delete"``; by default all.

        Returns:
            a decorator for a function that takes the event. An async one runs in the event loop, another one in a
            thread. All handlers of an event are called, one after another, also when one of them fails.

        Raises:
            TypeError: an argument has a wrong type.
            ValueError: the resource or the status is misspelt.

        Example:
            >>> @receiver.on("client", "update")
            ... def on_client(event: altegio.webhooks.ClientEvent) -> None:
            ...     print(event.data.phone)
        """
        validate_choice(resource, status)

        def register(handler: F) -> F:
            self._handlers.add(resource, status, handler)
            return handler

        return register

    # Requests

    async def receive(self, body: Body = b"", *, method: str = "POST", query: Query = "") -> Reply:
        """Take a request of any framework in.

        Args:
            body: the body as it came, or the JSON in it.
            method: its HTTP method. The response to GET is 200: Altegio asks so before it saves an address.
            query: the query of the address, as text or by name; needed where there is a secret.

        Returns:
            Reply: the status to respond with, and a short text. No error is raised, whatever came.

        Example:
            >>> reply = await receiver.receive(body, query="secret=long-random-text")
            >>> print(reply.status, reply.text)
        """
        run = self._run
        if run is not None and run.loop is not asyncio.get_running_loop() and run.loop.is_running():
            elsewhere = asyncio.run_coroutine_threadsafe(self._respond(body, method, query), run.loop)
            return await asyncio.wrap_future(elsewhere)
        return await self._respond(body, method, query)

    def receive_sync(self, body: Body = b"", *, method: str = "POST", query: Query = "") -> Reply:
        """The same for frameworks that are not async, such as Flask and Django.

        Handlers run in a thread of the receiver, which starts with the first call. ``close()`` waits until they are
        done, and so does the end of the program.

        Args:
            body: the body as it came, or the JSON in it.
            method: its HTTP method.
            query: the query of the address, as text or by name.

        Returns:
            Reply: the status to respond with, and a short text.

        Raises:
            RuntimeError: it is called in the event loop of the receiver, which it would block; use ``receive`` there.

        Example:
            >>> reply = receiver.receive_sync(body, query={"secret": "long-random-text"})
        """
        loop = self._background_loop()
        return asyncio.run_coroutine_threadsafe(self._respond(body, method, query), loop).result()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """The receiver as an ASGI application."""
        if scope["type"] == "lifespan":
            await serve_lifespan(receive, send, self.start, self.stop)
            return
        if scope["type"] != "http":
            await send({"type": "websocket.close", "code": 1003})
            return
        method: str = scope["method"]
        query: bytes = scope.get("query_string", b"")
        reply = self._reply_early(method, query)
        if reply is None:
            try:
                body = await read_body(scope, receive, self._max_body)
            except ConnectionResetError:
                self._refusals.refuse(400, "the sender is gone before the end of the body")
                return
            reply = self._too_large() if body is None else await self.receive(body, query=query)
        await send_reply(send, reply, method)

    async def _respond(self, body: Body, method: str, query: Query) -> Reply:
        reply = self._reply_early(method, query)
        if reply is not None:
            return reply
        if isinstance(body, bytes | bytearray | memoryview | str) and len(body) > self._max_body:
            return self._too_large()
        try:
            events = parse(body, max_body=self._max_body)
        except ValueError as error:
            return self._refusals.refuse(400, str(error))
        if self._stopped:
            return self._refusals.refuse(503, "the receiver has stopped", len(events))
        run = self._started()
        entries = [entry_of(events[0], body)] if len(events) == 1 else [entry_of(event) for event in events]
        if self._store is None:
            return await self._put(run, entries)
        async with run.storing:  # one request after another, so that the order stays
            return await self._put(run, entries)

    def _reply_early(self, method: str, query: Query) -> Reply | None:
        """The reply to a request whose body need not be read."""
        verb = method.upper()
        if verb in ("GET", "HEAD"):
            return Reply(200, "webhooks are taken by POST")
        if verb != "POST":
            return self._refusals.refuse(405, "webhooks are taken by POST")
        if self._secret is not None and not has_secret(query, self._parameter, self._secret):
            return self._refusals.refuse(403, "the secret is wrong or missing")
        return None

    async def _put(self, run: Run, entries: list[Entry]) -> Reply:
        new = self._inbox.without_known(entries)
        if not self._inbox.has_room(len(new)):
            return self._refusals.refuse(503, "the queue is full", len(new), overflow=True)
        if new and self._store is not None:
            try:
                await run.storage.call(self._store, [entry.event for entry in new])
            except Exception as error:
                log.error("the store of webhooks failed: %s at %s", type(error).__name__, place_of(error))
                return self._refusals.refuse(503, "the event can't be stored now", len(new))
        self._inbox.put(new)
        run.wake.set()
        return Reply(200, "ok")

    def _too_large(self) -> Reply:
        return self._refusals.refuse(413, f"the body has more than {self._max_body} bytes")

    # The time in which handlers work

    async def start(self) -> None:
        """Let handlers work in the running event loop, also after a stop. Without it the first request does so."""
        self._stopped = False
        self._started()

    def _started(self) -> Run:
        loop = asyncio.get_running_loop()
        run = self._run
        if run is None or run.loop is not loop:
            run = self._run = Run(loop, self._workers, self._inbox, self._handlers, self._on_error)
        return run

    async def join(self) -> None:
        """Wait until all events that were taken in are handled."""
        run = self._started()
        while not self._inbox.idle:
            run.idle.clear()
            await run.idle.wait()

    async def stop(self) -> None:
        """Take nothing in any more, and wait until what waits is handled, at most ``drain`` seconds.

        What is left then is counted in ``stats.waiting`` and logged; what is with a handler is cut off and counts as
        failed.
        """
        self._stopped = True
        run = self._run
        if run is None:
            return
        with suppress(TimeoutError):
            async with asyncio.timeout(self._drain):
                await self.join()
        await run.end()
        self._run = None

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self, error_type: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.stop()

    def __enter__(self) -> Self:
        self._background_loop()
        return self

    def __exit__(
        self, error_type: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Stop a receiver that ``receive_sync`` or ``with`` started; waits as ``stop`` does."""
        with self._lock:
            thread, self._thread = self._thread, None
        if thread is not None and thread.is_alive():
            thread.finish()

    def _background_loop(self) -> asyncio.AbstractEventLoop:
        """The loop in which handlers work; it is started in a thread where none runs."""
        with self._lock:
            run = self._run
            if run is not None and run.loop.is_running() and (self._thread is None or self._thread.is_alive()):
                if run.loop is running_loop():
                    raise RuntimeError("receive_sync() would block its own event loop: await receive() there")
                return run.loop
            if self._thread is None or not self._thread.is_alive():
                self._thread = LoopThread(self.start, self.stop)
            return self._thread.loop


def _seconds(name: str, value: object) -> float:
    """A time that is not negative.

    Raises:
        TypeError: it is no number.
        ValueError: it is negative, or no time at all.
    """
    seconds = float(check_type(name, value, (int, float), "a number of seconds"))
    if not 0 <= seconds < math.inf:
        raise ValueError(f"{name} must be a number of seconds, 0 or more: {value}")
    return seconds
