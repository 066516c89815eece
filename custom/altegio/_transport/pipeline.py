"""The way of a call through the layers: checks, turns, tries, reading."""

from __future__ import annotations

import datetime as dt
import random
import time
from collections.abc import Awaitable, Callable
from typing import Any

import httpx

from altegio._transport.auth import USER_VARIABLE, Tokens
from altegio._transport.concurrency import CallGate
from altegio._transport.options import Options
from altegio._transport.response import ResponseParser
from altegio._transport.retry import LONGEST_RETRY_AFTER, RATE_LIMITED, delay_before_retry, retry_after, unprocessed
from altegio._transport.sender import HttpSender, PreparedRequest
from altegio._transport.telemetry import Attempt, observe
from altegio.errors import ClosedError, ConfigurationError, ConnectionError, TimeoutError, TransportError
from altegio_client.operation import Operation, Request
from altegio_client.types import Response

_PAUSE = 1.0
"""Seconds that a 429 without a Retry-After slows everything down."""

Sleep = Callable[[float], Awaitable[None]]


async def _sleep(seconds: float) -> None:
    import anyio

    await anyio.sleep(seconds)


class ClientState:
    """What all views on one client have in common: connections, tokens, turns, and whether it is closed."""

    def __init__(
        self,
        sender: HttpSender,
        tokens: Tokens,
        reader: ResponseParser,
        turns: CallGate,
        *,
        sleep: Sleep = _sleep,
        clock: Callable[[], float] = time.monotonic,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self.sender = sender
        self.tokens = tokens
        self.reader = reader
        self.turns = turns
        self.sleep = sleep
        self.clock = clock
        self.chance = chance

    async def aclose(self) -> None:
        """Let nothing more be sent, and close all connections."""
        self.turns.close()
        try:
            await self.sender.aclose()
        finally:
            await self.turns.aclose()


class RequestPipeline:
    """Makes calls with certain options."""

    def __init__(self, shared: ClientState, options: Options) -> None:
        self._shared = shared
        self.options = options

    async def execute(self, request: Request) -> Response[Any, Any]:
        """Send a request, repeat it where that does no harm, and read the answer.

        Raises:
            ClosedError, ConfigurationError: nothing was sent.
            TransportError: no answer came.
            APIError: the answer is a refusal, or can't be read.
        """
        operation = request.operation
        self._check_open(operation)
        if operation.user and not self._shared.tokens.has_user:
            raise ConfigurationError(
                f"{operation.id} acts for a user: pass user_token=..., set {USER_VARIABLE}, or await api.login()"
            )
        response = await self._answer(self._shared.sender.prepare(request))
        return self._shared.reader.parse(operation, response)

    def _check_open(self, operation: Operation) -> None:
        if self._shared.turns.closed:
            raise _closed(operation)

    async def _answer(self, message: PreparedRequest) -> httpx.Response:
        import anyio

        operation = message.operation
        deadline = self.options.deadline
        progress = _Progress()
        until = None if deadline is None else self._shared.clock() + deadline
        calls = self._shared.turns.calls
        with anyio.move_on_after(deadline) as scope:
            calls.add(scope)
            try:
                return await self._repeated(message, until, progress)
            except _Late:
                pass
            finally:
                calls.discard(scope)
        details: dict[str, Any] = {"method": operation.method, "path": operation.path, "operation": operation.id}
        details["maybe_processed"] = progress.maybe_processed
        if not self._shared.turns.closed:
            raise TimeoutError(f"no answer within the deadline of {deadline:g} s", **details)
        if progress.maybe_processed:
            raise ConnectionError("the client was closed meanwhile", **details)
        raise _closed(operation)

    async def _repeated(self, message: PreparedRequest, until: float | None, progress: _Progress) -> httpx.Response:
        operation = message.operation
        shared = self._shared
        number = 0
        while True:
            number += 1
            await shared.turns.enter()
            try:
                # Again at each try: a client may be closed while its calls wait.
                self._check_open(operation)
                if until is not None and shared.clock() >= until:
                    raise _Late
                progress.maybe_processed = True
                outcome = await self._tried(message, number)
            finally:
                shared.turns.leave()
            progress.maybe_processed = not unprocessed(outcome)
            if isinstance(outcome, httpx.Response) and outcome.status_code == RATE_LIMITED:
                self._slow_down(outcome)
            delay = delay_before_retry(
                operation, number, outcome, max_retries=self.options.max_retries, chance=shared.chance
            )
            if delay is None or shared.turns.closed or (until is not None and shared.clock() + delay >= until):
                if isinstance(outcome, TransportError):
                    raise outcome
                return outcome
            await shared.sleep(delay)

    async def _tried(self, message: PreparedRequest, number: int) -> httpx.Response | TransportError:
        started = self._shared.clock()
        outcome: httpx.Response | TransportError
        try:
            outcome = await self._shared.sender.send(message, self.options)
        except TransportError as error:
            outcome = error
        except BaseException as error:
            # A deadline, or the task is cancelled.
            observe(_attempt(message.operation, number, error, self._shared.clock() - started), self.options)
            raise
        observe(_attempt(message.operation, number, outcome, self._shared.clock() - started), self.options)
        return outcome

    def _slow_down(self, response: httpx.Response) -> None:
        limiter = self._shared.turns.limiter
        if limiter is not None:
            told = retry_after(response, lambda: dt.datetime.now(dt.UTC))
            limiter.pause(min(_PAUSE if told is None else told, LONGEST_RETRY_AFTER))


def _closed(operation: Operation) -> ClosedError:
    return ClosedError(f"{operation.method} {operation.path}: the client is closed")


class _Late(Exception):
    """The deadline is over before a try began."""


class _Progress:
    """How far a call has come."""

    def __init__(self) -> None:
        self.maybe_processed = False


def _attempt(operation: Operation, number: int, outcome: httpx.Response | BaseException, seconds: float) -> Attempt:
    status, error = (
        (None, type(outcome).__name__) if isinstance(outcome, BaseException) else (outcome.status_code, None)
    )
    return Attempt(
        operation=operation.id,
        method=operation.method,
        path=operation.path,
        number=number,
        status=status,
        error=error,
        seconds=seconds,
    )
