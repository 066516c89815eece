"""What is removed from errors, responses and logs, so that no token and no password leaves with them."""

from __future__ import annotations

import re
import traceback

import httpx

from altegio_client.operation import Operation

_SECRET = re.compile(r'("\w*(?:token|password|secret)"\s*:\s*)"(?:[^"\\]|\\.)*"?', re.IGNORECASE)
_requests: dict[str, httpx.Request] = {}


def redacted_request(operation: Operation) -> httpx.Request:
    """A request that names the operation and carries nothing else; one per operation."""
    request = _requests.get(operation.id)
    if request is None:
        request = _requests[operation.id] = httpx.Request(operation.method, f"https://altegio{operation.path}")
    return request


def without_body(response: httpx.Response) -> httpx.Response:
    """The response without its body."""
    return httpx.Response(response.status_code, headers=response.headers, request=response.request)


def mask_secrets(text: str) -> str:
    """JSON text with tokens, passwords and secrets masked; it may be cut off anywhere."""
    return _SECRET.sub(r'\1"***"', text)


def clear_frames(error: BaseException | None) -> None:
    """Remove the local variables, which hold tokens and passwords, from the frames of an error and its causes."""
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        traceback.clear_frames(error.__traceback__)
        error = error.__cause__ or error.__context__
