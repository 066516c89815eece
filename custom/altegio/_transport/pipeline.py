"""The request pipeline: what every call passes through, from the checks to the parsed response."""

from __future__ import annotations

import random
from collections.abc import Awaitable, Callable
from typing import Any

import httpx

from altegio._decoding.responses import note_response
from altegio._transport.auth import USER_VARIABLE, Tokens
from altegio._transport.concurrency import CallGate, LoopCalls
from altegio._transport.options import Options
from altegio._transport.rate_limit import HeldSlot
from altegio._transport.redaction import clear_frames
from altegio._transport.response import ResponseParser
from altegio._transport.retry import (
    LONGEST_RETRY_AFTER,
    RATE_LIMITED,
    delay_before_retry,
    is_unprocessed,
    retry_after,
)
from altegio._transport.sender import HttpSender, PreparedRequest, client_closed
from altegio._transport.telemetry import report_attempt
from altegio._transport.timing import REAL_TIME, Timing
from altegio.errors import APIError, ConfigurationError, ConnectionError, TimeoutError, TransportError
from altegio_client.operation import Operation, Request
from altegio_client.types import Response

_DEFAULT_PAUSE = 1.0
"""Seconds that a 429 without a Retry-After pauses all calls."""


class ClientState:
    """What a client shares with its views: connections, tokens, the gate, and whether it is closed."""

    def __init__(
        self,
        sender: HttpSender,
        tokens: Tokens,
        parser: ResponseParser,
        gate: CallGate,
        *,
        timing: Timing = REAL_TIME,
        jitter: Callable[[], float] = random.random,
    ) -> None:
        self.sender = sender
        self.tokens = tokens
        self.parser = parser
        self.gate = gate
        self.sleep: Callable[[float], Awaitable[None]] = timing.sleep
        self.clock = timing.monotonic
        self.utc_now = timing.utc_now
        self.expire_after = timing.expire_after
        self.jitter = jitter

    async def aclose(self) -> None:
        """Cancel all calls, and close all connections."""
        self.gate.close()
        try:
            await self.sender.aclose()
        finally:
            await self.gate.aclose()


class RequestPipeline:
    """Executes calls with certain options."""

    def __init__(self, state: ClientState, options: Options) -> None:
        self._state = state
        self.options = options

    @property
    def shared(self) -> object:
        """What all views of a client have in common, as a key for what one may remember for all of them."""
        return self._state

    @property
    def tokens(self) -> Tokens:
        """What requests are signed with."""
        return self.options.tokens or self._state.tokens

    @property
    def strict(self) -> bool:
        """Whether a key of a body that looks misspelt is an error."""
        return self._state.parser.strict

    async def execute(self, request: Request) -> Response[Any, Any]:
        """Send a request, repeat it where that does no harm, and parse the response.

        Raises:
            ClosedError, ConfigurationError: nothing was sent.
            TransportError: no response arrived.
            APIError: the response reports a failure, or can't be read.
        """
        operation = request.operation
        self._check_open(operation)
        if operation.user and not self.tokens.has_user:
            raise ConfigurationError(
                f"{operation.id} acts for a user: pass user_token=..., set {USER_VARIABLE}, or await api.login()"
            )
        response = await self._send_with_deadline(self._state.sender.prepare(request, self.options))
        try:
            parsed = self._state.parser.parse(operation, response, self.tokens.hide)
        except APIError as error:
            self.tokens.hide_in(error)
            # What the server repeated is in the frames of reading, too.
            clear_frames(error)
            raise
        note_response(parsed)
        return parsed

    def _check_open(self, operation: Operation) -> None:
        if self._state.gate.closed:
            raise client_closed(operation)

    async def _send_with_deadline(self, prepared: PreparedRequest) -> httpx.Response:
        operation = prepared.operation
        deadline = self.options.deadline
        progress = _Progress()
        expires = None if deadline is None else self._state.clock() + deadline
        gate = self._state.gate
        calls = gate.calls()
        with self._state.expire_after(deadline) as scope:
            calls.scopes.add(scope)
            try:
                return await self._send_with_retries(prepared, calls, expires, progress)
            except _DeadlineExceeded:
                pass
            finally:
                calls.scopes.discard(scope)
        details: dict[str, Any] = {"method": operation.method, "path": operation.path, "operation": operation.id}
        details["maybe_processed"] = progress.maybe_processed
        if not gate.closed:
            raise TimeoutError(f"no response within the deadline of {deadline:g} s", **details)
        if progress.maybe_processed:
            raise ConnectionError("the client was closed during the call", **details)
        raise client_closed(operation)

    async def _send_with_retries(
        self, prepared: PreparedRequest, calls: LoopCalls, expires: float | None, progress: _Progress
    ) -> httpx.Response:
        operation = prepared.operation
        state = self._state
        background = self.options.priority == "background"
        number = 0
        while True:
            number += 1
            slot = await state.gate.acquire(calls, background=background)
            try:
                # Again at each attempt: a client may be closed while its calls wait.
                self._check_open(operation)
                if expires is not None and state.clock() >= expires:
                    raise _DeadlineExceeded
                progress.maybe_processed = True
                outcome = await self._attempt(prepared, number, slot)
            finally:
                slot.sent()
                state.gate.release(calls, background=background)
            if isinstance(outcome, httpx.Response) and outcome.status_code < RATE_LIMITED:
                # Nothing to wait for, and nothing to repeat.
                return outcome
            progress.maybe_processed = not is_unprocessed(outcome)
            if isinstance(outcome, httpx.Response) and outcome.status_code == RATE_LIMITED:
                self._pause(outcome)
            delay = delay_before_retry(
                operation,
                number,
                outcome,
                max_retries=self.options.max_retries,
                backoff=self.options.backoff,
                jitter=state.jitter,
                now=state.utc_now,
            )
            if delay is None or state.gate.closed or (expires is not None and state.clock() + delay >= expires):
                if isinstance(outcome, TransportError):
                    raise outcome
                return outcome
            await state.sleep(delay)

    async def _attempt(self, prepared: PreparedRequest, number: int, slot: HeldSlot) -> httpx.Response | TransportError:
        clock, observers = self._state.clock, self.options.observers
        started = clock()
        outcome: httpx.Response | TransportError
        try:
            outcome = await self._state.sender.send(prepared, self.options, slot)
        except TransportError as error:
            outcome = error
        except BaseException as error:
            # The deadline, or the task is cancelled.
            report_attempt(prepared.operation, number, error, clock() - started, observers)
            raise
        report_attempt(prepared.operation, number, outcome, clock() - started, observers)
        return outcome

    def _pause(self, response: httpx.Response) -> None:
        limiter = self._state.gate.limiter
        if limiter is not None:
            seconds = retry_after(response, self._state.utc_now)
            limiter.pause(min(_DEFAULT_PAUSE if seconds is None else seconds, LONGEST_RETRY_AFTER))


class _DeadlineExceeded(Exception):
    """The deadline passed before an attempt began."""


class _Progress:
    """How far a call has come."""

    def __init__(self) -> None:
        self.maybe_processed = False
