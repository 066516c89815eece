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
│   ├── BookingError          a booking was refused for a known reason; also an instance of its status's class
│   │   ├── SlotTakenError        433, or 409: the time is taken, or no team member works then
│   │   │   └── NobodyFreeError   436: no team member is free then, where any would do
│   │   ├── NotLinkedError        400: the team member doesn't provide the service
│   │   ├── InvalidPhoneError     431: the phone number has a wrong format
│   │   ├── WrongCodeError        432: the code from the SMS is wrong
│   │   ├── BlacklistedError      434: the phone number is on the black list of the location
│   │   ├── MissingNameError      435: the name of the client is missing
│   │   ├── OverlappingError      437: two appointments of one request overlap
│   │   └── NotBookableError      438: a service can't be booked any more
│   └── DecodingError         a success whose body can't be read, or, in strict mode, doesn't match the description
├── PaginationError           a list did not end within the allowed number of pages
├── LinkingError              a service exists, but not all team members are linked to it
├── VerificationError         a webhook is not from Altegio: a signature or a token is wrong; a ValueError, too
└── CassetteError             recorded traffic can't be read, or has no response to a request

Arguments that can't be sent are a ``TypeError`` or a ``ValueError`` of Python; nothing was sent then.

A ``BookingError`` is chosen by the code in the response (431 to 438), otherwise by operation and status. It is an
instance of two classes: ``SlotTakenError`` under status 409 is a ``ConflictError``, too.

Tests of an application can build each: ``altegio.NotFoundError("no such client")``.
"""

from __future__ import annotations

import builtins
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import httpx

if TYPE_CHECKING:
    import datetime as dt

    from altegio_client.models import CreatedService, ServiceDetails

__all__ = [
    "APIError",
    "AltegioError",
    "AuthenticationError",
    "BadRequestError",
    "BlacklistedError",
    "BookingError",
    "CassetteError",
    "ClosedError",
    "ConfigurationError",
    "ConflictError",
    "ConnectionError",
    "DecodingError",
    "InvalidPhoneError",
    "LinkingError",
    "MissingNameError",
    "NobodyFreeError",
    "NotBookableError",
    "NotFoundError",
    "NotLinkedError",
    "OverlappingError",
    "PaginationError",
    "PermissionDeniedError",
    "RateLimitError",
    "ServerError",
    "SlotTakenError",
    "TimeoutError",
    "TransportError",
    "ValidationError",
    "VerificationError",
    "WrongCodeError",
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
    _public_class: ClassVar[type[APIError] | None] = None
    """The class that has a name in this module, where this one is a combination."""

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
        text = f"{_place(self)}{self.status} {self.message}{f' ({fields})' if fields else ''}"
        # Half of a surrogate pair, which JSON may hold, can't be printed or written to a log.
        return text.encode("utf-8", "backslashreplace").decode()

    def __reduce__(self) -> tuple[Any, ...]:
        details = (self.message, self.response, self.method, self.path, self.operation, self.errors, self.codes)
        return _rebuild_api_error, (self._public_class or type(self), *details), vars(self)


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
    """422: a value was rejected; ``errors`` has the fields."""

    _default_status = 422


class RateLimitError(APIError):
    """429: more than 5 requests in a second, or 200 in a minute, from this IP address."""

    _default_status = 429


class ServerError(APIError):
    """5xx: the server failed."""

    _default_status = 500


class BookingError(APIError):
    """A booking was refused for a reason that is known.

    Each instance is one of the class of its status as well: ``ValidationError`` for 422, and so on.
    """

    _default_status = 422

    if not TYPE_CHECKING:

        def __new__(cls, message: str, *, response: httpx.Response | None = None, **_: Any) -> Self:
            """An instance of this class and of that of the status."""
            status = cls._default_status if response is None else response.status_code
            return super().__new__(_combine(cls._public_class or cls, class_of_status(status)), message)


class SlotTakenError(BookingError):
    """433: the time is taken, or no team member works then."""

    _default_status = 409


class NobodyFreeError(SlotTakenError):
    """436: no team member is free then, where any would do."""

    _default_status = 422


class NotLinkedError(BookingError):
    """The team member doesn't provide the service."""

    _default_status = 400


class InvalidPhoneError(BookingError):
    """431: the phone number has a wrong format."""


class WrongCodeError(BookingError):
    """432: the code from the SMS is wrong."""


class BlacklistedError(BookingError):
    """434: the phone number is on the black list of the location."""

    _default_status = 403


class MissingNameError(BookingError):
    """435: the name of the client is missing."""


class OverlappingError(BookingError):
    """437: two appointments of one request overlap."""


class NotBookableError(BookingError):
    """438: a service can't be booked any more."""


class DecodingError(APIError):
    """A success whose body can't be read, lacks what was read, or, in strict mode, doesn't match the description.

    After a write its message states whether the write was done.
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


class VerificationError(AltegioError, ValueError):
    """A signature or a token is not the one that Altegio would send: another sender may have sent the request."""


class CassetteError(AltegioError):
    """A file of recorded traffic can't be read, or it doesn't have what was asked."""


_BY_STATUS: dict[int, type[APIError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: ValidationError,
    429: RateLimitError,
}


def class_of_status(status: int) -> type[APIError]:
    """The class of the error for an HTTP status."""
    return ServerError if status >= 500 else _BY_STATUS.get(status, APIError)


_COMBINED: dict[tuple[type[APIError], type[APIError]], type[APIError]] = {}


def _combine(reason: type[APIError], of_status: type[APIError]) -> type[APIError]:
    """A class that derives from both, always the same one, and looks like the first."""
    if issubclass(reason, of_status):
        return reason
    key = (reason, of_status)
    if key not in _COMBINED:
        names = {"__module__": reason.__module__, "__doc__": reason.__doc__, "_public_class": reason}
        _COMBINED[key] = type(reason.__name__, key, names)
    return _COMBINED[key]


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
