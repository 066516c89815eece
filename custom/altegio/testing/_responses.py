"""Responses as the API writes them: payloads in their envelope, and refusals."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import httpx

from altegio import APIError, to_jsonable
from altegio._transport.error_response import REFUSALS

_MESSAGES = {401: "Unauthorized", 403: "Forbidden", 404: "Not found", 409: "Conflict", 429: "Too many requests"}


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
    return {"success": True, "data": to_jsonable(data), "meta": to_jsonable(meta or {})}


def refusal(
    status: int, *, data: Any = None, message: str = "", code: int | str | None = None, retry_after: float | None = None
) -> httpx.Response:
    """A response that refuses."""
    text = message or _MESSAGES.get(status, "Refused")
    meta: dict[str, Any] = {"message": text}
    if code is not None:
        meta["errors"] = [{"code": code, "message": text}]
    headers = {} if retry_after is None else {"Retry-After": f"{retry_after:g}"}
    return httpx.Response(status, headers=headers, json={"success": False, "data": to_jsonable(data), "meta": meta})


def refusal_of(error: APIError) -> httpx.Response:
    """The response that makes the client raise this error."""
    meta: dict[str, Any] = {"message": error.message}
    codes = error.codes or next((one.codes for one in reversed(REFUSALS) if isinstance(error, one.error)), ())
    if codes:
        meta["errors"] = [{"code": one, "message": error.message} for one in codes]
    elif error.errors:
        meta["errors"] = error.errors
    return httpx.Response(error.status, json={"success": False, "data": None, "meta": meta})
