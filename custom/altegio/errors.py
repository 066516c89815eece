"""All errors of the package.

AltegioError
├── ConfigurationError        a token or a setting is missing or wrong; nothing was sent
├── ClosedError               the client was used after it was closed; nothing was sent
├── TransportError            no answer came
│   ├── ConnectionError       the server could not be reached, or the connection broke
│   └── TimeoutError          the server took too long
└── APIError                  an answer came, and it is not the one that was asked for
    ├── BadRequestError       400
    ├── AuthenticationError   401
    ├── PermissionDeniedError 403
    ├── NotFoundError         404
    ├── ConflictError         409
    ├── ValidationError       422
    ├── RateLimitError        429
    ├── ServerError           5xx
    └── DecodingError         a success whose body can't be read, or, in strict mode, doesn't fit
"""

from __future__ import annotations

import builtins
import re
import traceback
from collections.abc import Mapping
from typing import Any, cast

import httpx

_EXCERPT = 200
_READ = 20_000
_CODE = re.compile(r"(?is)<(script|style)\b.*?(</\1\s*>|\Z)|<!--.*?(-->|\Z)|<[^>]*(>|\Z)")
_SECRET = re.compile(r'(?i)("\w*(?:token|password)"\s*:\s*")[^"]*')


class AltegioError(Exception):
    """Anything that this package raises on its own account."""


class ConfigurationError(AltegioError):
    """A token or a setting is missing or wrong; nothing was sent."""


class ClosedError(AltegioError):
    """The client was used after it was closed; nothing was sent."""


class TransportError(AltegioError):
    """No answer came.

    Attributes:
        method: the HTTP method.
        path: the path template of the operation, such as ``/records/{location_id}``.
        operation: the operationId.
        maybe_processed: False where the server certainly did not get the request; a write may be made again.
    """

    def __init__(self, reason: str, *, method: str, path: str, operation: str, maybe_processed: bool = True) -> None:
        super().__init__(reason)
        self.reason = reason
        self.maybe_processed = maybe_processed
        self.method = method
        self.path = path
        self.operation = operation

    def __str__(self) -> str:
        return f"{self.method} {self.path}: {self.reason}"

    def __reduce__(self) -> tuple[Any, ...]:
        details = (self.reason, self.method, self.path, self.operation, self.maybe_processed)
        return _rebuild_transport, (type(self), *details), vars(self)


class ConnectionError(TransportError, builtins.ConnectionError):
    """The server could not be reached, or the connection broke."""


class TimeoutError(TransportError, builtins.TimeoutError):
    """The server took too long."""


class APIError(AltegioError):
    """An answer came, and it is not the one that was asked for.

    Attributes:
        status: the HTTP status; 200 where the envelope says ``success: false``.
        message: what the server says (``meta.message``), or an excerpt of a page that is no envelope.
        errors: messages by field, as the server groups them; those without a field stand under ``""``.
        method: the HTTP method.
        path: the path template of the operation, such as ``/records/{location_id}``.
        operation: the operationId.
        request_id: the id that the server gave the request, where it did.
        response: the whole HTTP response; its request carries no token.
    """

    def __init__(
        self,
        message: str,
        *,
        response: httpx.Response,
        method: str,
        path: str,
        operation: str,
        errors: Mapping[str, list[str]] | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.response = response
        self.status = response.status_code
        self.errors = dict(errors or {})
        self.method = method
        self.path = path
        self.operation = operation
        self.request_id: str | None = response.headers.get("x-request-id")

    def __str__(self) -> str:
        fields = "; ".join(f"{name or 'request'}: {', '.join(said)}" for name, said in self.errors.items())
        return f"{self.method} {self.path}: {self.status} {self.message}{f' ({fields})' if fields else ''}"

    def __reduce__(self) -> tuple[Any, ...]:
        details = (self.message, self.response, self.method, self.path, self.operation, self.errors)
        return _rebuild_api, (type(self), *details), vars(self)


class BadRequestError(APIError):
    """400: the server can't make sense of the request."""


class AuthenticationError(APIError):
    """401: a token is missing, wrong, or no longer valid (a user's changes with the password)."""


class PermissionDeniedError(APIError):
    """403: the user has no right to do this, or the location is not connected to the application."""


class NotFoundError(APIError):
    """404: there is no such thing, or not in this location."""


class ConflictError(APIError):
    """409: the change collides with another."""


class ValidationError(APIError):
    """422: a value is refused; ``errors`` says which."""


class RateLimitError(APIError):
    """429: more than 5 requests in a second, or 200 in a minute, from this address."""


class ServerError(APIError):
    """5xx: the server failed."""


class DecodingError(APIError):
    """A success whose body can't be read, or, in strict mode, doesn't fit the description."""


_BY_STATUS: dict[int, type[APIError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: ValidationError,
    429: RateLimitError,
}


def forget(error: BaseException | None) -> None:
    """Take the variables, in which tokens and passwords are, out of the frames that an error has left."""
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        traceback.clear_frames(error.__traceback__)
        error = error.__cause__ or error.__context__


def error_class(status: int) -> type[APIError]:
    """The class for a status."""
    return ServerError if status >= 500 else _BY_STATUS.get(status, APIError)


def message_of(body: Any, response: httpx.Response) -> tuple[str, dict[str, list[str]]]:
    """What an error answer says, and its messages by field, whatever its shape."""
    whole = _mapping(body)
    meta = _mapping(whole.get("meta"))
    message = meta.get("message")
    found = meta.get("errors") or whole.get("errors")
    inner = _mapping(found).get("message")
    if not message and isinstance(inner, str):
        message, found = inner, None
    if message or found:
        return str(message or response.reason_phrase), _by_field(found)
    return _excerpt(response), {}


def _mapping(value: Any) -> dict[str, Any]:
    return cast("Any", value) if isinstance(value, dict) else {}


def _by_field(found: Any) -> dict[str, list[str]]:
    if isinstance(found, dict):
        return {name: _messages(said) for name, said in _mapping(found).items()}
    fields: dict[str, list[str]] = {}
    if isinstance(found, list):
        for entry in cast("Any", found):
            fields.setdefault(str(_mapping(entry).get("field", "")), []).extend(_messages(entry))
    elif found:
        fields[""] = [str(found)]
    return fields


def _messages(said: Any) -> list[str]:
    if isinstance(said, list):
        return [message for one in cast("Any", said) for message in _messages(one)]
    if isinstance(said, dict):
        inner = _mapping(said)
        return _messages(inner["message"]) if "message" in inner else [str(value) for value in inner.values()]
    return [str(said)]


def _excerpt(response: httpx.Response) -> str:
    """A short readable piece of a page that is no envelope."""
    text = _CODE.sub(" ", response.text[:_READ])
    text = _SECRET.sub(r"\1***", re.sub(r"\s+", " ", text).strip())
    short = text if len(text) <= _EXCERPT else f"{text[:_EXCERPT]}..."
    phrase = response.reason_phrase or "no reason given"
    return f"{phrase}: {short}" if short else f"{phrase}, empty body"


def _rebuild_transport(
    kind: type[TransportError], reason: str, method: str, path: str, operation: str, maybe_processed: bool
) -> TransportError:
    return kind(reason, method=method, path=path, operation=operation, maybe_processed=maybe_processed)


def _rebuild_api(
    kind: type[APIError],
    message: str,
    response: httpx.Response,
    method: str,
    path: str,
    operation: str,
    errors: dict[str, list[str]],
) -> APIError:
    response.request = httpx.Request(method, f"https://altegio{path}")  # httpx pickles responses without it
    return kind(message, response=response, method=method, path=path, operation=operation, errors=errors)
