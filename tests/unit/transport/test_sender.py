"""The settings of a request, and errors that are not from the network."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

import altegio
from altegio import Altegio
from altegio._transport.adapted import _map_error
from altegio._transport.auth import Tokens
from altegio._transport.headers import validate_headers
from tests.doubles.addresses import OPERATIONS
from tests.doubles.clients import PARTNER, USER
from tests.doubles.network import result_of

RESPONSE_JSON = {"success": True, "data": {"id": 1, "title": "Soap"}, "meta": []}


def test_default_timeouts() -> None:
    """Ten seconds to connect, thirty for all else."""
    seen: list[Any] = []

    def respond(request: httpx.Request) -> httpx.Response:
        seen.append(request.extensions["timeout"])
        return httpx.Response(200, json=RESPONSE_JSON)

    result_of(lambda api: api.products.get_product(1, 1), respond)
    assert seen == [{"connect": 10.0, "read": 30.0, "write": 30.0, "pool": 30.0}]


@pytest.mark.parametrize(
    ("error", "error_type", "message"),
    [
        (
            RuntimeError("Event loop is closed"),
            altegio.ClosedError,
            "the client was used in an event loop that is closed",
        ),
        (RuntimeError("something else"), RuntimeError, "^something else$"),
        (KeyError("Event loop is closed"), KeyError, "^'Event loop is closed'$"),
        (httpx.ReadError("cut"), altegio.ConnectionError, "cut"),
        (httpx.ReadTimeout("late"), altegio.TimeoutError, "late"),
        (UnicodeError("no domain"), altegio.ConnectionError, "no domain"),
    ],
)
def test_errors_of_a_transport(error: Exception, error_type: type[Exception], message: str) -> None:
    """An error of the network, or of the event loop, is one of ours; a bug in the application's code is not changed."""

    def fail(_: httpx.Request) -> httpx.Response:
        raise error

    with pytest.raises(error_type, match=message) as caught:
        result_of(lambda api: api.products.get_product(1, 1), fail)
    assert PARTNER not in str(caught.value)
    assert isinstance(caught.value, altegio.AltegioError) == issubclass(error_type, altegio.AltegioError)


def test_a_client_of_the_application_that_is_closed() -> None:
    """The error states it, and nothing is tried again."""
    http = httpx.AsyncClient(transport=httpx.MockTransport(lambda _: httpx.Response(200, json=RESPONSE_JSON)))

    async def call(api: Altegio) -> None:
        await http.aclose()
        await api.products.get_product(1, 1)

    with pytest.raises(altegio.ClosedError, match="closed"):
        result_of(call, http_client=http, max_retries=2)


def test_nothing_shows_a_token_that_signs() -> None:
    """Neither the token of an application nor that of a user, nor the object that sends only the partner token."""
    tokens = Tokens(PARTNER, USER)
    partner_only = tokens.of(next(one for one in OPERATIONS.values() if one.partner_only))
    assert partner_only is not tokens
    for one in (tokens, partner_only):
        assert PARTNER not in f"{one!r}"
        assert USER not in f"{one!r}"
        with pytest.raises(TypeError, match="tokens can't be pickled"):
            one.__reduce__()


def test_no_headers() -> None:
    """None means no headers."""
    assert dict(validate_headers("with_options()", None)) == {}


class Library:
    """A library that has the errors of httpx, and others."""

    class HTTPStatusError(Exception):
        """A response with an error."""

    class HTTPError(Exception):
        """Any error."""

    class ReadError(HTTPError):
        """A connection was cut."""

    class QuicError(ReadError):
        """A type that httpx does not have."""

    class OtherError(Exception):
        """Another one."""


@pytest.mark.parametrize(
    ("error", "error_type"),
    [
        (Library.ReadError("text"), httpx.ReadError),
        (Library.QuicError("text"), httpx.ReadError),
        (Library.OtherError("text"), httpx.TransportError),
        (ValueError("text"), httpx.TransportError),
    ],
)
def test_errors_of_another_library(error: Exception, error_type: type[Exception]) -> None:
    """The closest class that httpx has by that name; never a builtin one with the same name."""
    library: Any = Library
    mapped = _map_error(error, library)
    assert type(mapped) is error_type
    assert str(mapped) == "text"
