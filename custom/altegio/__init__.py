"""The Altegio Business Management API for asyncio applications.

``Altegio`` is the client; its attributes are the groups of operations, such as ``api.appointments``.
Models and request bodies are in ``altegio_client.models``, codes with a meaning in ``altegio_client.enums``.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from altegio._client import Altegio
from altegio._transport.rate_limit import Limiter, RateLimit, make_limiter
from altegio._transport.telemetry import Attempt
from altegio._version import __version__
from altegio.errors import (
    AltegioError,
    APIError,
    AuthenticationError,
    BadRequestError,
    ClosedError,
    ConfigurationError,
    ConflictError,
    ConnectionError,
    DecodingError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
    TimeoutError,
    TransportError,
    ValidationError,
)
from altegio_client.types import Response

if TYPE_CHECKING:
    from altegio.pagination import Page as Page
    from altegio.pagination import PaginationError as PaginationError
    from altegio.pagination import Paginator as Paginator
    from altegio.period import Period as Period
    from altegio.resources.clients import filters as client_filters

_LATER = {
    "Page": "pagination",
    "PaginationError": "pagination",
    "Paginator": "pagination",
    "Period": "period",
    "client_filters": "resources.clients.filters",
}
"""What is imported when it is first used: what it needs takes as long to import as all the rest."""

__all__ = [
    "APIError",
    "Altegio",
    "AltegioError",
    "Attempt",
    "AuthenticationError",
    "BadRequestError",
    "ClosedError",
    "ConfigurationError",
    "ConflictError",
    "ConnectionError",
    "DecodingError",
    "Limiter",
    "NotFoundError",
    "Page",
    "PaginationError",
    "Paginator",
    "Period",
    "PermissionDeniedError",
    "RateLimit",
    "RateLimitError",
    "Response",
    "ServerError",
    "TimeoutError",
    "TransportError",
    "ValidationError",
    "__version__",
    "client_filters",
    "make_limiter",
]


def __getattr__(name: str) -> Any:
    if name in _LATER:
        module = import_module(f"altegio.{_LATER[name]}")
        value = getattr(module, name, module)
        globals()[name] = value
        return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
