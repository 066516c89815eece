"""All errors of the package.

AltegioError
├── ConfigurationError        a token or a setting is missing or invalid; nothing was sent
├── ClosedError               the client was used after it was closed; nothing was sent
├── TransportError            no response arrived
│   ├── ConnectionError       the server could not be reached, or the connection broke
│   └── TimeoutError          the server took too long
├── APIError                  a response arrived, and it reports a failure or can't be used
│   ├── BadRequestError       400
│   ├── AuthenticationError   401
│   ├── PermissionDeniedError 403
│   ├── NotFoundError         404
│   ├── ConflictError         409
│   ├── ValidationError       422
│   ├── RateLimitError        429
│   ├── ServerError           5xx
│   └── DecodingError         a success whose body can't be read, or, in strict mode, doesn't match the description
├── PaginationError           a list did not end within the allowed number of pages
└── LinkingError              a service exists, but not all team members are linked to it

Arguments that can't be sent are a ``TypeError`` or a ``ValueError`` of Python; nothing was sent then.

Tests of an application can build each: ``altegio.NotFoundError("no such client")``.
"""

from __future__ import annotations

import builtins
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import httpx

if TYPE_CHECKING:
    import datetime as dt

    from altegio_client.models import CreatedService, ServiceDetails

__all__ = [
    "APIError",
    "AltegioError",
    "AuthenticationError",
    "BadRequestError",
    "ClosedError",
    "ConfigurationError",
    "ConflictError",
    "ConnectionError",
    "DecodingError",
    "LinkingError",
    "NotFoundError",
    "PaginationError",
    "PermissionDeniedError",
    "RateLimitError",
    "ServerError",
    "TimeoutError",
    "TransportError",
    "ValidationError",
]


class AltegioError(Exception):
    """The base of all errors that this package defines."""


class ConfigurationError(AltegioError):
    """A token or a setting is missing or invalid; nothing was sent."""


class ClosedError(AltegioError):
    """The client was used after it was closed; nothing was sent."""


class TransportError(AltegioError):
    """No response arrived.

    Attributes:
        reason: what happened.
        method: the HTTP method.
        path: the path template of the operation, such as ``/records/{location_id}``.
        operation: the operationId; ``request`` for a call by ``Altegio.request``.
        maybe_processed: False where the server certainly did not get the request, so that a write can be repeated.
    """

    def __init__(
        self, reason: str, *, method: str = "", path: str = "", operation: str = "", maybe_processed: bool = True
    ) -> None:
        super().__init__(reason)
        self.reason = reason
        self.maybe_processed = maybe_processed
        self.method = method
        self.path = path
        self.operation = operation

    def __str__(self) -> str:
        return f"{_place(self)}{self.reason}"

    def __reduce__(self) -> tuple[Any, ...]:
        details = (self.reason, self.method, self.path, self.operation, self.maybe_processed)
        return _rebuild_transport_error, (type(self), *details), vars(self)


class ConnectionError(TransportError, builtins.ConnectionError):
    """The server could not be reached, or the connection broke."""


class TimeoutError(TransportError, builtins.TimeoutError):
    """The server took too long."""


class APIError(AltegioError):
    """A response arrived, and it reports a failure or can't be used.

    Attributes:
        status: the HTTP status; 200 where the envelope has ``success: false``.
        message: the server's message (``meta.message``), or an excerpt of a body that is no envelope.
        errors: messages by field, as the server groups them; those without a field are under ``""``.
        method: the HTTP method.
        path: the path template of the operation, such as ``/records/{location_id}``.
        operation: the operationId; ``request`` for a call by ``Altegio.request``.
        codes: the codes of the failure, such as 433, as the server returned them; digits are an int.
        code: the first of them; None where the server returned none.
        request_id: the ID that the server gave the request; None where it gave none.
        response: the full HTTP response; its request carries no token.
    """

    _default_status: ClassVar[int] = 200

    def __init__(
        self,
        message: str,
        *,
        response: httpx.Response | None = None,
        method: str = "",
        path: str = "",
        operation: str = "",
        errors: Mapping[str, list[str]] | None = None,
        codes: Iterable[int | str] = (),
    ) -> None:
        super().__init__(message)
        if response is None:
            request = httpx.Request(method or "GET", f"https://altegio{path}")
            response = httpx.Response(self._default_status, request=request)
        self.message = message
        self.response = response
        self.status: int = response.status_code
        self.errors: dict[str, list[str]] = dict(errors or {})
        self.codes: tuple[int | str, ...] = tuple(codes)
        self.method = method
        self.path = path
        self.operation = operation
        self.request_id: str | None = response.headers.get("x-request-id")

    @property
    def code(self) -> int | str | None:
        """The first code of the failure; None where the server returned none."""
        return self.codes[0] if self.codes else None

    def __str__(self) -> str:
        fields = "; ".join(f"{name or 'request'}: {', '.join(messages)}" for name, messages in self.errors.items())
        return f"{_place(self)}{self.status} {self.message}{f' ({fields})' if fields else ''}"

    def __reduce__(self) -> tuple[Any, ...]:
        details = (self.message, self.response, self.method, self.path, self.operation, self.errors, self.codes)
        return _rebuild_api_error, (type(self), *details), vars(self)


class BadRequestError(APIError):
    """400: the server could not read the request."""

    _default_status = 400


class AuthenticationError(APIError):
    """401: a token is missing, wrong, or no longer valid (a user's changes with the password)."""

    _default_status = 401


class PermissionDeniedError(APIError):
    """403: the user lacks the right for this, or the location is not connected to the application."""

    _default_status = 403


class NotFoundError(APIError):
    """404: the object does not exist, or not in this location."""

    _default_status = 404


class ConflictError(APIError):
    """409: the change conflicts with another."""

    _default_status = 409


class ValidationError(APIError):
    """422: a value was rejected; ``errors`` says which."""

    _default_status = 422


class RateLimitError(APIError):
    """429: more than 5 requests in a second, or 200 in a minute, from this IP address."""

    _default_status = 429


class ServerError(APIError):
    """5xx: the server failed."""

    _default_status = 500


class DecodingError(APIError):
    """A success whose body can't be read, lacks what was read, or, in strict mode, doesn't match the description.

    After a write its message says whether the write was made.
    """


class PaginationError(AltegioError):
    """A list did not end within the allowed number of pages; all items up to there were returned.

    Attributes:
        operation: the operationId.
        pages: how many pages were fetched.
    """

    def __init__(self, operation: str, pages: int) -> None:
        super().__init__(operation, pages)
        self.operation = operation
        self.pages = pages

    def __str__(self) -> str:
        return f"{self.operation}: no end after {self.pages} pages; if the list is that long, raise max_pages"


class LinkingError(AltegioError):
    """A service exists, but not all team members are linked to it.

    Nothing was undone. Pass ``missing`` to ``link_team_members`` to continue.

    Attributes:
        service: the service, as the server returned it last.
        linked: the IDs of the team members who are linked now.
        failed: the error of each team member whose link failed. Where no response arrived, the link may exist
            nevertheless.
        missing: all team members who are not known to be linked, tried or not, with the time that each needs.
    """

    def __init__(
        self,
        service: CreatedService | ServiceDetails,
        linked: tuple[int, ...],
        failed: dict[int, AltegioError],
        missing: dict[int, dt.timedelta],
    ) -> None:
        super().__init__(service, linked, failed, missing)
        self.service = service
        self.linked = linked
        self.failed = failed
        self.missing = missing

    def __str__(self) -> str:
        reasons = "; ".join(f"{member}: {error}" for member, error in self.failed.items())
        untried = [str(member) for member in self.missing if member not in self.failed]
        text = f"service {self.service.id} exists, linked to {list(self.linked)}; failed: {reasons or 'none'}"
        return f"{text}; not tried: {', '.join(untried)}" if untried else text


def _place(error: TransportError | APIError) -> str:
    return f"{error.method} {error.path}: " if error.method else ""


def _rebuild_transport_error(
    cls: type[TransportError], reason: str, method: str, path: str, operation: str, maybe_processed: bool
) -> TransportError:
    return cls(reason, method=method, path=path, operation=operation, maybe_processed=maybe_processed)


def _rebuild_api_error(
    cls: type[APIError],
    message: str,
    response: httpx.Response,
    method: str,
    path: str,
    operation: str,
    errors: dict[str, list[str]],
    codes: tuple[int | str, ...],
) -> APIError:
    # httpx pickles responses without it.
    response.request = httpx.Request(method or "GET", f"https://altegio{path}")
    return cls(message, response=response, method=method, path=path, operation=operation, errors=errors, codes=codes)
