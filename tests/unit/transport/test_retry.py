"""Whether a call is repeated, and after what delay: pure decisions."""

from __future__ import annotations

import asyncio
import datetime as dt
import json
from collections.abc import Callable, Iterator
from email.utils import format_datetime
from importlib import import_module
from importlib.resources import files
from typing import Any

import httpx
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import altegio
from altegio import APIError, TransportError
from altegio._transport.body_reader import ResponseTooLarge
from altegio._transport.retry import delay_before_retry, is_unprocessed, retry_after
from altegio._transport.sender import map_transport_error
from altegio_client.api import TAGS
from altegio_client.operation import Operation
from custom.tools.pending import read_pending
from tests.doubles.clients import client

READ = Operation("read", "tests", "GET", "/things", safe=True)
WRITE = Operation("write", "tests", "POST", "/things")
NOW = dt.datetime(2026, 11, 21, 12, 0, 0, tzinfo=dt.UTC)
REPEATED = {429: True, 500: False, 502: False, 503: False, 504: False}
"""The statuses after which a call is repeated, and whether a write is repeated, too."""

Error = httpx.RequestError | httpx.InvalidURL | ResponseTooLarge
UNSENT: tuple[type[Error], ...] = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)
BROKEN: tuple[type[Error], ...] = (
    httpx.ReadError,
    httpx.ReadTimeout,
    httpx.WriteError,
    httpx.WriteTimeout,
    httpx.CloseError,
    httpx.RemoteProtocolError,
    httpx.DecodingError,
)
LASTING: tuple[type[Error], ...] = (
    httpx.InvalidURL,
    httpx.UnsupportedProtocol,
    httpx.LocalProtocolError,
    ResponseTooLarge,
)


def delay(operation: Operation, outcome: Any, attempt: int = 1, max_retries: int = 2, jitter: float = 1.0) -> Any:
    """The decision, with fixed jitter."""
    return delay_before_retry(
        operation, attempt, outcome, max_retries=max_retries, jitter=lambda: jitter, now=lambda: NOW
    )


def response(status: int, header: str | bytes | None = None) -> httpx.Response:
    """A response with this Retry-After."""
    if header is None:
        return httpx.Response(status)
    return httpx.Response(status, headers={b"Retry-After": header.encode() if isinstance(header, str) else header})


def error(cls: type[Error]) -> TransportError:
    """The error of a failed attempt."""
    try:
        raise cls("failed")
    except (httpx.RequestError, httpx.InvalidURL, ResponseTooLarge) as cause:
        ours = altegio.TimeoutError if isinstance(cause, httpx.TimeoutException) else altegio.ConnectionError
        mapped = map_transport_error(ours, cause, READ)
        mapped.__cause__ = cause
        return mapped


@pytest.mark.parametrize(("header", "wait"), [(None, 0.5), ("3", 3.0)])
def test_each_status(header: str | None, wait: float) -> None:
    """A write is repeated after 429 only, a read also after temporary errors; Retry-After changes nothing in that."""
    for status in range(200, 600):
        assert delay(READ, response(status, header)) == (wait if status in REPEATED else None)
        assert delay(WRITE, response(status, header)) == (wait if REPEATED.get(status) else None)
        assert is_unprocessed(response(status, header)) is (status == 429)


@pytest.mark.parametrize("cls", UNSENT)
def test_an_unsent_request_is_repeated(cls: type[Error]) -> None:
    """The server received nothing."""
    outcome = error(cls)

    assert outcome.maybe_processed is False
    assert is_unprocessed(outcome)
    assert delay(READ, outcome) == delay(WRITE, outcome) == 0.5


@pytest.mark.parametrize("cls", BROKEN)
def test_a_request_that_may_have_been_processed_is_repeated_if_it_reads(cls: type[Error]) -> None:
    """The server may have received it."""
    outcome = error(cls)

    assert outcome.maybe_processed is True
    assert not is_unprocessed(outcome)
    assert delay(READ, outcome) == 0.5
    assert delay(WRITE, outcome) is None


@pytest.mark.parametrize("cls", LASTING)
def test_an_error_that_would_recur_is_not_repeated(cls: type[Error]) -> None:
    """Neither a read nor a write."""
    assert delay(READ, error(cls)) is None
    assert delay(WRITE, error(cls)) is None


def concrete(cls: type[Any]) -> Iterator[type[Any]]:
    """The classes below a class that have no subclasses."""
    below = [one for one in cls.__subclasses__() if one.__module__.startswith("httpx")]
    for one in below:
        yield from concrete(one)
    if not below:
        yield cls


def test_every_error_of_httpx_is_decided_on() -> None:
    """No class of httpx is missing; redirects are never followed."""
    known = {*UNSENT, *BROKEN, *LASTING, httpx.TooManyRedirects}
    assert set(concrete(httpx.RequestError)) <= known


class _FromAiohttp(Exception):
    """Base of the errors of aiohttp that httpx-aiohttp sets as the cause."""


class ClientConnectorError(_FromAiohttp):
    """No connection."""


class ClientConnectorDNSError(ClientConnectorError):
    """No address."""


class ConnectionTimeoutError(_FromAiohttp):
    """No connection in time."""


class ServerDisconnectedError(_FromAiohttp):
    """The connection broke, whatever was sent before."""


@pytest.mark.parametrize(
    ("cause", "sent"),
    [
        (ClientConnectorError, False),
        (ClientConnectorDNSError, False),
        (ConnectionTimeoutError, False),
        (ServerDisconnectedError, True),
    ],
)
def test_a_connect_timeout_of_aiohttp_is_looked_into(cause: type[Exception], sent: bool) -> None:
    """httpx-aiohttp raises a ConnectTimeout for every broken connection; the cause decides."""
    cause.__module__ = "aiohttp.client_exceptions"
    broken = httpx.ConnectTimeout("broken")
    broken.__cause__ = cause()

    assert map_transport_error(altegio.TimeoutError, broken, WRITE).maybe_processed is sent


@pytest.mark.parametrize("max_retries", [0, 1, 2, 5])
@pytest.mark.parametrize("operation", [READ, WRITE])
def test_the_count(operation: Operation, max_retries: int) -> None:
    """After this many retries it is over; with 0 there are none at all."""
    tried = [
        attempt for attempt in range(1, 10) if delay(operation, response(429, "1"), attempt, max_retries) is not None
    ]

    assert tried == list(range(1, max_retries + 1))


def test_the_backoff_doubles_up_to_8_seconds() -> None:
    """And stays there, however many attempts there are."""
    delays = [delay(READ, response(503), attempt, 10**6) for attempt in (1, 2, 3, 4, 5, 6, 20, 1_100, 10**6)]

    assert delays == [0.5, 1.0, 2.0, 4.0, 8.0, 8.0, 8.0, 8.0, 8.0]


@pytest.mark.parametrize(("jitter", "part"), [(0.0, 0.5), (0.5, 0.75), (1.0, 1.0)])
def test_half_of_the_backoff_is_jitter(jitter: float, part: float) -> None:
    """From one half to the full delay."""
    for attempt, longest in ((1, 0.5), (3, 2.0), (9, 8.0)):
        assert delay(READ, response(500), attempt, 10, jitter) == longest * part


def test_retry_after_has_no_jitter() -> None:
    """Retry-After is used unchanged."""
    assert delay(READ, response(429, "7"), jitter=0.0) == 7.0


def test_by_default_jitter_is_random_and_now_is_now() -> None:
    """The defaults of optional arguments."""
    delays = {delay_before_retry(READ, 1, response(500), max_retries=1) for _ in range(20)}
    assert len(delays) > 1
    assert all(one is not None and 0.25 <= one <= 0.5 for one in delays)
    assert delay_before_retry(READ, 1, response(429, "Fri, 31 Dec 1999 23:59:59 GMT"), max_retries=1) == 0.0


def date(seconds: float) -> str:
    """An HTTP date this many seconds from now."""
    return format_datetime(NOW + dt.timedelta(seconds=seconds), usegmt=True)


HEADERS: dict[str | bytes, float | None] = {
    "0": 0.0,
    "7": 7.0,
    " 7 ": 7.0,
    "007": 7.0,
    "60": 60.0,
    "61": 61.0,
    "9" * 400: float("inf"),
    date(30): 30.0,
    date(0): 0.0,
    date(-1): 0.0,
    date(-(10**8)): 0.0,
    date(90): 90.0,
    "Sat, 21 Nov 2026 12:00:30 GMT": 30.0,
    "Saturday, 21-Nov-26 12:00:30 GMT": 30.0,
    "Sat Nov 21 12:00:30 2026": 30.0,
    "Sat, 21 Nov 2026 14:00:30 +0200": 30.0,
    "Sat, 21 Nov 2026 12:00:30 -0000": 30.0,
    "": None,
    " ": None,
    "-1": None,
    "1.5": None,
    "1e3": None,
    "soon": None,
    "²".encode(): None,
    "٣".encode(): None,
    b"\xff": None,
    "Sat, 99 Nov 2026 12:00:30 GMT": None,
    "Sat, 21 Nov 99999 12:00:30 GMT": None,
    "Sat, 21 Nov 99999999999999999999 12:00:30 GMT": None,
    "Sat, 21 Nov 2026 12:00:30 +9999": None,
    "2026-11-21T12:00:30Z": None,
}


@pytest.mark.parametrize("header", HEADERS)
def test_retry_after(header: str | bytes) -> None:
    """Seconds, or any of the three forms of an HTTP date; anything else counts as missing."""
    seconds = HEADERS[header]

    assert retry_after(response(429, header), lambda: NOW) == seconds
    expected = 0.5 if seconds is None else min(seconds, 60.0)
    assert delay(WRITE, response(429, header)) == expected
    assert delay(READ, response(503, header)) == expected


def test_no_retry_after() -> None:
    """Without the header there is no wait."""
    assert retry_after(response(429), lambda: NOW) is None


@settings(deadline=None)
@given(header=st.binary(max_size=60) | st.text(max_size=60).map(str.encode))
@example(header=b"Jan 31 99999999999999999999 99:99:99 08:49:37 1.5")
def test_any_retry_after_is_bounded(header: bytes) -> None:
    """Whatever its value, the wait is between nothing and a minute."""
    wait = delay(WRITE, response(429, header))

    assert 0.0 <= wait <= 60.0


@settings(deadline=None)
@given(
    statuses=st.lists(st.sampled_from([200, 204, 404, 422, 429, 500, 502, 503, 504, -1, -2, -3]), min_size=1),
    header=st.sampled_from([None, "0", "7", "3600", date(10), "soon"]),
    max_retries=st.integers(0, 6),
    jitter=st.floats(0, 1),
    safe=st.booleans(),
)
def test_tries_and_waits_are_bounded(
    statuses: list[int], header: str | None, max_retries: int, jitter: float, safe: bool
) -> None:
    """Never more than max_retries + 1 attempts; a write is never repeated after it may have been processed."""
    tried: list[int] = []
    waits: list[float] = []

    def respond(request: httpx.Request) -> httpx.Response:
        status = statuses[min(len(tried), len(statuses) - 1)]
        tried.append(status)
        failures: dict[int, Callable[..., httpx.RequestError]] = {
            -1: httpx.ConnectError,
            -2: httpx.ReadError,
            -3: httpx.ReadTimeout,
        }
        if status in failures:
            raise failures[status]("failed", request=request)
        return response(status, header)

    async def sleep(seconds: float) -> None:
        waits.append(seconds)

    async def run() -> None:
        transport = httpx.MockTransport(respond)
        async with client("http://api.example", transport=transport, max_retries=max_retries) as api:
            api._state.sleep = sleep
            api._state.jitter = lambda: jitter
            try:
                if safe:
                    await api.utilities.phone_number_format_check("1")
                else:
                    await api.clients.create_client(1, body={"name": "Client 1", "phone": "1"})
            except (APIError, TransportError):
                pass

    asyncio.run(run())
    repeated = {429, 500, 502, 503, 504, -1, -2, -3} if safe else {429, -1}
    assert 1 <= len(tried) <= max_retries + 1
    assert len(waits) == len(tried) - 1
    assert all(0 <= wait <= 60.0 for wait in waits)
    assert set(tried[:-1]) <= repeated
    assert tried[-1] not in repeated or len(tried) == max_retries + 1


def test_safe_operations() -> None:
    """Every GET but three, two searches and a check."""
    operations = [
        value
        for tag in TAGS
        for value in vars(import_module(f"altegio_client.api.{tag}")).values()
        if isinstance(value, Operation)
    ]
    described = json.loads(files("altegio_client").joinpath("openapi.json").read_bytes())["paths"]
    assert len(operations) == sum(map(len, described.values()))
    changing = {one.id for one in operations if one.method == "GET" and not one.safe}
    reading = {one.id for one in operations if one.method != "GET" and one.safe}
    unread = {line.split()[0] for line in read_pending() if line.endswith("safe_operations.txt does not have it")}
    assert changing - unread == {
        "enable_team_member_tips",
        "generate_loyalty_code",
        "send_phone_update_verification_code",
    }
    assert reading == {"get_client_list", "search_client_visits", "validate_booking_params"}
