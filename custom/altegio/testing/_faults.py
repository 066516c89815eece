"""What goes wrong with the next requests, and the responses that an application's test sets itself."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any, cast

import anyio
import attrs
import httpx

from altegio.mock_server._core.description import Description, Operation
from altegio.testing._requests import FakeRequest

Result = Any
"""A payload, or a function of the request that returns one."""


@attrs.define
class Fault:
    """Something that happens to the next requests, so many times.

    Attributes:
        about: what it is, for a message.
        operation: the only operation that it happens to; None for any.
        left: how often it still happens.
        act: what happens; a response ends the request, None lets it go on.
    """

    about: str
    operation: str | None
    left: int
    act: Callable[[httpx.Request], httpx.Response | None]
    delay: float = 0.0

    async def happen(self, request: httpx.Request) -> httpx.Response | None:
        """Let it happen once."""
        self.left -= 1
        if self.delay:
            await anyio.sleep(self.delay)
        return self.act(request)


def refusal(status: int, *, message: str, code: int | str | None, retry_after: float | None) -> httpx.Response:
    """A response that refuses, as the API writes it."""
    meta: dict[str, Any] = {"message": message}
    if code is not None:
        meta["errors"] = [{"code": code, "message": message}]
    headers = {} if retry_after is None else {"Retry-After": f"{retry_after:g}"}
    return httpx.Response(status, headers=headers, json={"success": False, "data": None, "meta": meta})


def envelope(data: Any, *, meta: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """The JSON body of a successful response, for a library that fakes HTTP, such as respx.

    Args:
        data: the payload, in plain values or models.
        meta: the ``meta`` beside it.

    Example:
        >>> from altegio.testing import envelope
        >>> envelope({"id": 1})
        {'success': True, 'data': {'id': 1}, 'meta': {}}
    """
    return {"success": True, "data": _plain(data), "meta": dict(meta or {})}


@attrs.define
class Stub:
    """The response that a test has set for an operation."""

    operation: Operation
    returns: Result
    status: int
    meta: Mapping[str, Any] | None
    used: int = 0

    def respond(self, request: FakeRequest, description: Description) -> httpx.Response:
        """The response to a request."""
        self.used += 1
        payload = _plain(self.returns(request) if callable(self.returns) else self.returns)
        documented = self.operation.response
        if documented.binary:
            content = payload if isinstance(payload, bytes) else str(payload).encode()
            return httpx.Response(self.status, content=content, headers={"Content-Type": str(documented.media_type)})
        if self.status == 204:
            return httpx.Response(204)
        parts = description.resolved(documented.schema or {}).get("properties", {})
        enveloped = documented.schema is None or "data" in parts
        body = envelope(payload, meta=self.meta) if enveloped else payload
        return httpx.Response(
            self.status, content=json.dumps(body).encode(), headers={"Content-Type": "application/json"}
        )


def _plain(value: Any) -> Any:
    """A payload as JSON has it; models become what they hold."""
    if hasattr(value, "to_dict"):
        return value.to_dict()
    if isinstance(value, Mapping):
        return {str(key): _plain(one) for key, one in cast("dict[Any, Any]", value).items()}
    if isinstance(value, (list, tuple)):
        return [_plain(one) for one in cast("Iterable[Any]", value)]
    return value
