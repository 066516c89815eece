"""How a call is sent, apart from what is called."""

from __future__ import annotations

from collections.abc import Callable
from inspect import iscoroutinefunction
from math import isfinite, isnan
from typing import Any, Literal, NamedTuple, cast, get_args

import httpx

from altegio._transport.auth import Tokens
from altegio._transport.retry import BACKOFF
from altegio._transport.telemetry import Attempt
from altegio._validation.types import check_type

DEFAULT_TIMEOUT = httpx.Timeout(30.0, connect=10.0)
LARGEST_BODY = 64 * 1024 * 1024
Priority = Literal["normal", "background"]
"""Calls in the background let all others go first."""


class ExtraHeaders(dict[str, str]):
    """Headers by their canonical names (``X-Request-Id``); the repr has no values, since one may be a secret."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"<headers {', '.join(self) or 'none'}>"


class Options(NamedTuple):
    """Settings of a call; ``Altegio.with_options`` changes them for a part of an application.

    Attributes:
        timeout: seconds for each of connecting, sending and waiting, in each attempt.
        max_retries: how often a call is repeated at most.
        deadline: seconds for the entire call, with all attempts and waits; None: no limit.
        max_body: the largest response body that is read, in bytes.
        observers: called after each attempt.
        log_bodies: whether bodies are logged at DEBUG, secrets masked.
        backoff: seconds before the first retry and the longest wait; each wait is twice the last one, and half of it
            random.
        headers: further headers of each request.
        query: further query parameters of each request; those of the call itself come first.
        tokens: those of a view that acts for another user; None: those of the client.
        priority: "background" for calls that let all others go first.
    """

    timeout: httpx.Timeout = DEFAULT_TIMEOUT
    max_retries: int = 2
    deadline: float | None = None
    max_body: int = LARGEST_BODY
    observers: tuple[Callable[[Attempt], None], ...] = ()
    log_bodies: bool = False
    backoff: tuple[float, float] = BACKOFF
    headers: ExtraHeaders = ExtraHeaders()
    query: tuple[tuple[str, str], ...] = ()
    tokens: Tokens | None = None
    priority: Priority = "normal"

    def __repr__(self) -> str:
        # Error trackers show the variables of frames, and a header or a query parameter may be a secret.
        return f"<Options timeout={self.timeout!r} max_retries={self.max_retries} deadline={self.deadline}>"

    def validated(self) -> Options:
        """These options.

        Raises:
            TypeError: one has a wrong type.
            ValueError: one is out of range.
        """
        seconds = self.timeout.as_dict()
        for value in seconds.values():
            if value is not None and _number("timeout", value) <= 0:
                raise ValueError(f"timeout must be positive: {seconds}")
        if check_type("max_retries", self.max_retries, int) < 0:
            raise ValueError(f"max_retries can't be negative: {self.max_retries}")
        if self.deadline is not None and _number("deadline", self.deadline) <= 0:
            raise ValueError(f"deadline must be positive: {self.deadline}")
        if check_type("max_body", self.max_body, int) <= 0:
            raise ValueError(f"max_body must be positive: {self.max_body}")
        for observer in self.observers:
            if not callable(observer) or iscoroutinefunction(observer):
                raise TypeError(f"observers: expected functions that are not async, got {observer!r}")
        check_type("log_bodies", self.log_bodies, bool)
        if self.priority not in get_args(Priority):
            raise ValueError(f"priority is 'normal' or 'background', not {self.priority!r}")
        _validate_backoff(self.backoff)
        return self


def _validate_backoff(backoff: object) -> None:
    seconds: tuple[Any, ...] = cast("Any", backoff) if isinstance(backoff, tuple) else ()
    if len(seconds) != len(BACKOFF):
        raise TypeError(f"backoff: expected (first, longest) in seconds, got {backoff!r}")
    first, longest = (_number("backoff", value) for value in seconds)
    if not (0 <= first <= longest and isfinite(longest)):
        raise ValueError(f"backoff: expected finite seconds, 0 <= first <= longest, got {backoff!r}")


def _number(name: str, value: object) -> float:
    seconds = check_type(name, value, (int, float), "seconds as a number")
    if isnan(seconds):
        raise ValueError(f"{name}: expected seconds as a number, got nan")
    return seconds
