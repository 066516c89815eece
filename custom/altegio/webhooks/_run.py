"""The handlers at work in one event loop, and what becomes of their errors."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from functools import partial
from typing import Any

from altegio.webhooks._calling import Caller, place_of
from altegio.webhooks._events import WebhookEvent
from altegio.webhooks._handlers import Handlers
from altegio.webhooks._inbox import Inbox

log = logging.getLogger("altegio.webhooks")


class Run:
    """What belongs to one event loop in which handlers work.

    Attributes:
        loop: the event loop.
        wake: set when there is something to handle.
        idle: set when there is nothing.
        storing: held while events are stored.
        storage: calls what stores them.
    """

    def __init__(
        self,
        loop: asyncio.AbstractEventLoop,
        workers: int,
        inbox: Inbox,
        handlers: Handlers,
        on_error: Callable[[WebhookEvent, BaseException], Any] | None,
    ) -> None:
        self.loop = loop
        self.wake = asyncio.Event()
        self.idle = asyncio.Event()
        self.storing = asyncio.Lock()
        self.storage = Caller(1)
        self._inbox = inbox
        self._handlers = handlers
        self._on_error = on_error
        self._calling = Caller(workers)
        self._stopping = False
        self._tasks = [loop.create_task(self._work(), name="altegio-webhooks") for _ in range(workers)]

    async def end(self) -> None:
        """Cut off what is with a handler."""
        self._stopping = True
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._calling.close()
        self.storage.close()
        self._log_left()

    async def _work(self) -> None:
        """Handle one event after another."""
        try:
            while True:
                self.wake.clear()
                entry = self._inbox.take()
                if entry is None:
                    await self.wake.wait()
                    continue
                failed = True
                try:
                    failed = not await self._handle(entry.event)
                finally:
                    self._inbox.done(entry, failed=failed)
                    if self._inbox.idle:
                        self.idle.set()
                await asyncio.sleep(0)  # requests get responses also while handlers do not wait
        except asyncio.CancelledError:
            if not self._stopping:
                self._stopping = True
                self._log_left()
            raise

    async def _handle(self, event: WebhookEvent) -> bool:
        """Call all handlers of an event; whether none failed."""
        good = True
        for handler in self._handlers.of(event):
            try:
                await self._calling.call(handler, event)
            except (Exception, asyncio.CancelledError) as error:
                good = False
                _log_failure(event, error)
                task = asyncio.current_task()
                if isinstance(error, asyncio.CancelledError) and task is not None and task.cancelling():
                    raise
                await self._report(event, error)
        return good

    async def _report(self, event: WebhookEvent, error: BaseException) -> None:
        if self._on_error is None:
            return
        try:
            await self._calling.call(partial(self._on_error, event), error)
        except Exception as another:
            log.error("on_error failed: %s at %s", type(another).__name__, place_of(another))

    def _log_left(self) -> None:
        if self._inbox.stats.waiting:
            log.error("the receiver of webhooks stopped with %d events waiting", self._inbox.stats.waiting)


def _log_failure(event: WebhookEvent, error: BaseException) -> None:
    """Log which event failed and where, without the text of the error: it may hold personal data."""
    log.error(
        "a handler of webhooks failed: %s at %s; %.40s %d %.40s at location %d",
        type(error).__name__,
        place_of(error),
        event.resource,
        event.resource_id,
        event.status,
        event.company_id,
    )
