"""The responses that a test sets itself."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any, cast

import attrs
import httpx

from altegio import APIError, BookingError, DecodingError, NotLinkedError, TimeoutError, TransportError, to_jsonable
from altegio._transport.error_response import REFUSALS, error_class, parse_error
from altegio.mock_server._core.description import Description, DocumentedResponse, Operation
from altegio.testing._requests import FakeRequest
from altegio.testing._responses import envelope, refusal, refusal_of
from altegio_client.base import Model

Payload = Model | Mapping[str, Any] | Sequence[Any] | str | bytes | float | bool | None
"""What stands inside the envelope of a response, or the content of a file."""

Result = Payload | Exception | httpx.Response | Callable[[FakeRequest], Any]
"""A payload, an error, an entire response, or a function of the request that returns one, async or not."""

_COUNTS = ("count", "total_count")
_LOWEST_STATUS, _REFUSED, _HIGHEST_STATUS = 200, 400, 599
_NO_CONTENT = 204


@attrs.define
class Stub:
    """The response that a test has set for an operation.

    Attributes:
        operation: what it responds to.
        description: says how the response is built.
        returns: the payload, or what gives it.
        status: the HTTP status.
        meta: what stands beside the payload.
        left: how often it responds; None: always.
        used: how often it has responded.
    """

    operation: Operation
    description: Description
    returns: Any
    status: int
    meta: Mapping[str, Any] | None
    left: int | None = None
    used: int = 0

    async def respond(self, request: FakeRequest, sent: httpx.Request) -> httpx.Response:
        """The response to a request."""
        self.used += 1
        if self.left is not None:
            self.left -= 1
        result = self.returns
        if callable(result):
            result = result(request)
            if inspect.isawaitable(result):
                result = await result
        return self.response_of(result, sent)

    def response_of(self, result: Any, sent: httpx.Request) -> httpx.Response:
        """The response that a result stands for.

        Raises:
            TypeError: it stands for none.
        """
        if isinstance(result, TransportError):
            raise _transport_error(result, sent)
        if isinstance(result, APIError):
            return _refusal(self.operation, result)
        if isinstance(result, Exception):
            raise result
        if isinstance(result, httpx.Response):
            return httpx.Response(result.status_code, headers=result.headers, content=result.content)
        documented = self.operation.response
        if isinstance(result, bytes) or (documented.binary and isinstance(result, str)):
            content = result.encode() if isinstance(result, str) else result
            media_type = documented.media_type or "application/octet-stream"
            return httpx.Response(self.status, content=content, headers={"Content-Type": media_type})
        if self.status == _NO_CONTENT:
            return httpx.Response(_NO_CONTENT)
        body = self._body(result, documented)
        return httpx.Response(
            self.status, content=json.dumps(body).encode(), headers={"Content-Type": "application/json"}
        )

    def _body(self, payload: Any, documented: DocumentedResponse) -> Any:
        try:
            payload = to_jsonable(payload)
        except (TypeError, ValueError) as error:
            raise TypeError(f"the response of {self.operation.id}: {error}") from None
        if documented.binary:
            raise TypeError(f"the response of {self.operation.id} is a file: bytes, not {type(payload).__name__}")
        if self.status >= _REFUSED:
            return refusal(self.status, data=payload).json()
        parts = self.description.resolved(documented.schema or {}).get("properties", {})
        if documented.schema is not None and "data" not in parts:
            return payload
        return envelope(payload, meta=self._documented_counts(payload, parts) if self.meta is None else self.meta)

    def _documented_counts(self, payload: Any, parts: Mapping[str, Any]) -> Mapping[str, Any]:
        """The number of items, where the envelope of a list has one."""
        if not isinstance(payload, list):
            return {}
        items = cast("list[object]", payload)
        fields = {
            name
            for schema in self.description.alternatives(parts.get("meta", {}))
            for name in schema.get("properties", ())
        }
        return {name: len(items) for name in _COUNTS if name in fields}


def make_stub(
    operation: Operation,
    description: Description,
    returns: Result,
    *,
    status: int | None,
    meta: Mapping[str, Any] | None,
    times: int | None,
) -> Stub:
    """Check and build a stub.

    Raises:
        TypeError: the result can't be the response of this operation.
        ValueError: status or times is out of range.
    """
    if status is not None and (type(status) is not int or not _LOWEST_STATUS <= status <= _HIGHEST_STATUS):
        raise ValueError(f"status is between {_LOWEST_STATUS} and {_HIGHEST_STATUS}, not {status!r}")
    if times is not None:
        check_times(times)
    if isinstance(returns, type):
        raise TypeError(f"returns is an instance, such as {returns.__name__}(...), not the class {returns.__name__}")
    stub = Stub(operation, description, returns, status or operation.response.status, meta, times)
    if isinstance(returns, APIError):
        _refusal(operation, returns)
    elif not callable(returns) and not isinstance(returns, (Exception, httpx.Response)):
        # What it can't be is said here and not when it is asked for; what changes later, does not change it.
        made = stub.response_of(returns, httpx.Request(operation.method, "https://altegio.invalid"))
        stub.returns = made
    return stub


def _refusal(operation: Operation, error: APIError) -> httpx.Response:
    """The response that an operation raises an error for.

    Raises:
        TypeError: no response of the operation raises this one.
    """
    response = refusal_of(error)
    codes = parse_error(response.json(), response, str).codes
    raised = error_class(operation.id, response.status_code, codes)(error.message, response=response)
    wanted = type(error).__name__
    if wanted in (type(raised).__name__, "APIError") or (type(error) in type(raised).__mro__):
        return response
    problem = f"{operation.id} raises {type(raised).__name__} for a response of {response.status_code}, never {wanted}"
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
