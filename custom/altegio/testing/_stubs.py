"""The responses that a test sets itself."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from enum import Enum
from typing import Any, Final

import attrs
import httpx

from altegio import APIError, BookingError, DecodingError, NotLinkedError, TimeoutError, TransportError
from altegio._transport.error_response import REFUSALS, error_class, parse_error
from altegio.testing._forms import Form
from altegio.testing._requests import FakeRequest
from altegio.testing._responses import Parts, Payload, refusal_of, with_headers


class AsUsual(Enum):
    """The type of ``AS_USUAL``."""

    AS_USUAL = "the response of the fake itself"

    def __repr__(self) -> str:
        return self.name


AS_USUAL: Final = AsUsual.AS_USUAL
"""The response of the fake itself, as if nothing were set for the operation."""

Result = Payload | Exception | httpx.Response | AsUsual | Callable[[FakeRequest], Any]
"""A payload, an error, an entire response, ``AS_USUAL``, or a function that returns one of these, async or not."""


_AROUND = ("status", "meta", "included")
"""What on() may set around a payload."""


@attrs.define(eq=False)
class Stub:
    """The response that a test has set for an operation.

    Attributes:
        operation: the operationId of what it responds to.
        form: how a success is written.
        returns: the payload, or what gives it.
        others: what stands around a payload.
        left: how often it responds; None: always.
        used: how often it has responded.
    """

    operation: str
    form: Form
    returns: Any
    others: Parts
    left: int | None = None
    used: int = 0

    async def respond(self, request: FakeRequest, sent: httpx.Request) -> httpx.Response | None:
        """The response to a request; None: that of the fake itself."""
        self.used += 1
        if self.left is not None:
            self.left -= 1
        result = self.returns
        if callable(result):
            result = result(request)
            if inspect.isawaitable(result):
                result = await result
            if not _is_payload(result):
                _check_beside(result, self.others, *_AROUND)
        return None if result is AS_USUAL else self.response_of(result, sent)

    def response_of(self, result: Any, sent: httpx.Request) -> httpx.Response:
        """The response that a result stands for.

        Raises:
            TypeError: it stands for none.
        """
        if isinstance(result, TransportError):
            raise _transport_error(result, sent)
        if isinstance(result, APIError):
            return with_headers(_refusal(self.operation, result), self.others.headers)
        if isinstance(result, Exception):
            raise result
        if not isinstance(result, httpx.Response):
            return attrs.evolve(self.others, data=result).written(self.form)
        parts = Parts.of(result)
        if parts is None:
            return with_headers(result, self.others.headers)
        return parts.over(self.others).written(self.form)


class Stubs:
    """What a test has set for one operation: with a number of times in its order, then without."""

    def __init__(self) -> None:
        self._counted: list[Stub] = []
        self._lasting: list[Stub] = []
        """Of these the last one counts; the others were replaced before they were used."""

    def add(self, stub: Stub) -> None:
        """Set one more."""
        if stub.left is None:
            self._lasting = [*(one for one in self._lasting if not one.used), stub]
        else:
            self._counted.append(stub)

    async def respond(self, request: FakeRequest, sent: httpx.Request) -> httpx.Response | None:
        """The response of the one whose turn it is; None: that of the fake itself."""
        stub = next((one for one in (*self._counted, *self._lasting[-1:]) if one.left != 0), None)
        return None if stub is None else await stub.respond(request, sent)

    def problems(self) -> Iterator[str]:
        """What was set and not used."""
        for stub in self._lasting[:-1]:
            yield f"{stub.operation} was set by on() and replaced by another on() before it was called"
        for stub in (*self._counted, *self._lasting[-1:]):
            if not stub.used:
                yield f"{stub.operation} was set by on() and never called"
            elif stub.left:
                yield f"{stub.operation} was set by on() and called {stub.used} times, {stub.left} are left"


def make_stub(operation: str, form: Form, returns: Result, others: Parts, *, times: int | None) -> Stub:
    """Check and build a stub.

    Raises:
        TypeError: the result can't be the response of this operation.
        ValueError: times is out of range.
    """
    if times is not None:
        check_times(times)
    if isinstance(returns, type):
        raise TypeError(f"returns is an instance, such as {returns.__name__}(...), not the class {returns.__name__}")
    stub = Stub(operation, form, returns, others, times)
    if not _is_payload(returns):
        _check_beside(returns, others, *_AROUND)
        if isinstance(returns, APIError):
            _refusal(operation, returns)
        elif isinstance(returns, httpx.Response):
            with_headers(returns, others.headers)
        else:
            _check_beside(returns, others, "headers")
    elif not callable(returns):
        # What it can't be is reported here and not when it is asked for; later changes of the value do not change it.
        stub.returns = stub.response_of(returns, httpx.Request("GET", "https://altegio.invalid"))
    return stub


def _is_payload(result: Any) -> bool:
    """Whether a result is what stands inside a response."""
    if isinstance(result, httpx.Response):
        return Parts.of(result) is not None
    return not isinstance(result, Exception) and result is not AS_USUAL


def _check_beside(result: Any, others: Parts, *names: str) -> None:
    """Check that nothing is set beside a result that is no payload.

    Raises:
        TypeError: something is, and would be lost.
    """
    for name in names:
        value = getattr(others, name)
        if value is None or (name == "headers" and not value):
            continue
        if isinstance(result, APIError):
            instead = f'status={result.status}, meta={{"message": ...}}'
            advice = f"{type(result).__name__}, which has its own; pass {instead} without the error"
        elif isinstance(result, httpx.Response):
            advice = "an httpx.Response, which is entire: give it what it should have"
        elif result is AS_USUAL:
            advice = "AS_USUAL: the response of the fake itself stays as it is"
        else:
            advice = f"{type(result).__name__}: there is no response then"
        raise TypeError(f"{name} can't be set beside {advice}")


def _refusal(operation: str, error: APIError) -> httpx.Response:
    """The response that an operation raises an error for.

    Raises:
        TypeError: no response of the operation raises this one.
    """
    response = refusal_of(error)
    codes = parse_error(response.json(), response, str).codes
    raised = error_class(operation, response.status_code, codes)(error.message, response=response)
    wanted = type(error).__name__
    if wanted in (type(raised).__name__, "APIError") or (type(error) in type(raised).__mro__):
        return response
    problem = f"{operation} raises {type(raised).__name__} for a response of {response.status_code}, never {wanted}"
    if isinstance(error, DecodingError):
        advice = 'give what can\'t be read, such as b"{"'
    elif isinstance(error, NotLinkedError):
        calls = [name for one in REFUSALS if one.error is NotLinkedError for name, _ in one.statuses]
        advice = f"only {' and '.join(calls)} do; give {type(raised).__name__}(...)"
    elif isinstance(error, BookingError):
        advice = f"give the reason: {', '.join(one.error.__name__ for one in REFUSALS if one.codes)}"
    else:
        advice = f"give {type(raised).__name__}(...)"
    raise TypeError(f"{problem}: {advice}")


def check_times(times: int) -> None:
    """Check how often something happens.

    Raises:
        ValueError: it is no number from 1 on.
    """
    if type(times) is not int or times < 1:
        raise ValueError(f"times is at least 1, not {times!r}")


def _transport_error(error: TransportError, sent: httpx.Request) -> httpx.TransportError:
    """What a transport raises where the client raises this error."""
    if isinstance(error, TimeoutError):
        cls: type[httpx.TransportError] = httpx.ReadTimeout if error.maybe_processed else httpx.ConnectTimeout
    else:
        cls = httpx.ReadError if error.maybe_processed else httpx.ConnectError
    return cls(error.reason, request=sent)
