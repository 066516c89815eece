"""Everything around the attempts of a call: options, deadline, cancellation, tasks, backends, and telemetry."""

from __future__ import annotations

import asyncio
import contextlib
import io
import logging
import pickle
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import anyio
import anyio.abc
import httpx
import httpx_aiohttp
import pytest
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

import altegio
from altegio import Altegio, Attempt
from altegio._transport.concurrency import CONNECTIONS
from altegio.aiohttp import AiohttpTransport
from altegio.mock_server import MockServer
from tests.doubles.calls import after_a_response, delete, enable_tips, read, serving, write
from tests.doubles.clients import PARTNER, PASSWORD, USER, client
from tests.doubles.faults import (
    BY_NAME,
    ENVELOPE_JSON,
    IMPATIENT,
    REFUSAL,
    REQUEST_ID,
    Fault,
    FaultServer,
    closes,
    echoes,
    raw,
    resets,
    sends,
    stalls,
)
from tests.doubles.frames import locals_of
from tests.doubles.limits import FakeLimiter

Call = Callable[[Altegio], Coroutine[Any, Any, Any]]
NONE = BY_NAME["none"]
SILENT = BY_NAME["silence before the headers"]
SILENT_WITHIN = BY_NAME["silence within the body"]
DOWN = BY_NAME["503 always"]
RATE_LIMITED = sends(raw(REFUSAL, "429 Too Many Requests", Retry_After="7"))


def connections_of(api: Altegio) -> list[Any]:
    """The open connections of a client."""
    http: Any = api._state.sender.http
    open_: list[Any] = http._transport._pool.connections
    return open_


# Options.


def test_a_view_shares_all_but_the_options() -> None:
    """Connections, tokens, limits and the closed state are those of the client."""

    async def run() -> None:
        async with serving(sends(raw())) as (server, api):
            await read(api)
            view = api.with_options(max_retries=5, timeout=3, deadline=9, max_body=1_000, log_bodies=True)
            await read(view)
            assert server.connections == 1
            assert view._state is api._state
            assert view.utilities is not api.utilities
            assert view.memberships is not api.memberships
            api._state.tokens.set_user("another-T0ken")
            await read(view)
            assert server.arrived[-1].headers["authorization"] == f"Bearer {PARTNER}, User another-T0ken"
            options = view._pipeline.options
            assert options.timeout == httpx.Timeout(3)
            assert (options.max_retries, options.deadline, options.max_body, options.log_bodies) == (5, 9, 1_000, True)
            assert api._pipeline.options.max_retries == 0
            assert view.with_options()._pipeline.options == options
            assert view.with_options(timeout=None, deadline=None)._pipeline.options.timeout == httpx.Timeout(None)
            await view.aclose()
            with pytest.raises(altegio.ClosedError):
                await read(api)

    asyncio.run(run())


def test_retries_of_a_client_and_of_a_call() -> None:
    """Both numbers are respected, each for its calls."""

    async def run() -> None:
        async with serving(sends(raw(REFUSAL, "503 Away")), max_retries=3) as (server, api):
            for view, count in ((api, 4), (api.with_options(max_retries=0), 1), (api.with_options(max_retries=1), 2)):
                server.arrived.clear()
                with pytest.raises(altegio.ServerError):
                    await read(view)
                assert len(server.arrived) == count

    asyncio.run(run())


def test_max_body_and_timeout_of_a_call() -> None:
    """They hold for the view and not for the client."""

    async def run() -> None:
        async with serving(sends(raw())) as (_, api):
            with pytest.raises(altegio.ConnectionError, match=r"larger than 10 bytes \(max_body\)"):
                await read(api.with_options(max_body=10))
            await read(api)
        async with serving(sends(raw(b" " * 1_000_000))) as (server, api):
            with pytest.raises(altegio.ConnectionError, match="max_body"):
                await read(api.with_options(max_body=10))
            assert connections_of(api) == []
            await server.settled()
        async with serving(stalls()) as (_, api):
            with pytest.raises(altegio.TimeoutError, match="ReadTimeout"):
                await read(api.with_options(timeout=httpx.Timeout(10, read=0.05)))

    asyncio.run(run())


INVALID: list[dict[str, Any]] = [
    {"max_retries": -1},
    {"deadline": 0},
    {"deadline": -1.0},
    {"deadline": float("nan")},
    {"max_body": 0},
    {"max_body": -5},
    {"timeout": -1},
    {"timeout": 0},
    {"timeout": float("nan")},
    {"timeout": httpx.Timeout(5, read=-1)},
]


@pytest.mark.parametrize("options", INVALID, ids=str)
def test_invalid_options(options: dict[str, Any]) -> None:
    """They are refused by name when they are passed."""
    (name,) = options
    with pytest.raises(ValueError, match=name):
        client("http://api.example", **options)
    with pytest.raises(ValueError, match=name):
        client("http://api.example").with_options(**options)


async def observes(_: Attempt) -> None:
    """An observer that would never be awaited."""


MISTYPED: list[dict[str, Any]] = [
    {"max_retries": 1.5},
    {"max_retries": None},
    {"max_retries": True},
    {"max_retries": float("nan")},
    {"deadline": "5"},
    {"timeout": "5"},
    {"max_body": 1.5},
    {"log_bodies": "no"},
    {"observers": [3]},
    {"observers": [observes]},
    {"rate_limit": 5},
    {"rate_limit": "redis://127.0.0.1"},
    {"partner_token": b"x"},
    {"user_token": ["x"]},
    {"transport": "http://127.0.0.1:8080"},
    {"http_client": "http://127.0.0.1:8080"},
    {"http_client": httpx.Client()},
]


@pytest.mark.parametrize("options", MISTYPED, ids=lambda options: next(iter(options)))
def test_options_of_a_wrong_type(options: dict[str, Any]) -> None:
    """They are refused by name when they are passed, not when they are used."""
    (name,) = options
    with pytest.raises(TypeError, match=f"{name}: expected"):
        client("http://api.example", **options)


def test_a_client_is_not_pickled() -> None:
    """It has connections and tokens."""
    with pytest.raises(TypeError, match="a client can't be pickled"):
        pickle.dumps(client("http://api.example"))


@pytest.mark.parametrize("options", [{"max_body": "x"}, {"partner_token": "no, token"}, {"user_token": "no, token"}])
def test_a_client_that_could_not_be_created(options: dict[str, Any]) -> None:
    """Error trackers show the variables of its frames: its repr works, and shows no token."""
    with pytest.raises((TypeError, altegio.ConfigurationError)) as caught:
        client("http://api.example", **options)
    shown = locals_of(caught.value)
    assert "not set up" in str(shown)
    assert not [text for text in shown for secret in (PARTNER, USER, "no, token") if secret in text]


def test_a_login_that_fails_shows_no_password() -> None:
    """Not in the variables of this package's frames, nor where the response may have a token."""
    responses = (
        (raw(REFUSAL, "401 No"), altegio.AuthenticationError),
        (raw(b'{"success": true, "data": {"user_token": ["t0ken"]}, "meta": []}'), altegio.AltegioError),
    )

    async def run() -> None:
        for response, error_type in responses:
            async with serving(sends(response), strict=True) as (_, api):
                with pytest.raises(error_type) as caught:
                    await api.login("someone@example.com", PASSWORD)
                shown = locals_of(caught.value)
                assert len(shown) > 2
                assert not [text for text in shown if PASSWORD in text or "t0ken" in text]
                assert b"t0ken" not in pickle.dumps(caught.value)

    asyncio.run(run())


def test_an_unknown_option() -> None:
    """A misspelled name is not ignored."""
    misspelled: Any = {"max_retry": 1}
    with pytest.raises(TypeError, match="no option 'max_retry'; it has timeout, max_retries"):
        client("http://api.example").with_options(**misspelled)


def test_transport_and_http_client_exclude_each_other() -> None:
    """A client has only one transport."""
    with pytest.raises(ValueError, match="either transport or http_client"):
        client("http://api.example", transport=httpx.AsyncHTTPTransport(), http_client=httpx.AsyncClient())


# Deadline.


@pytest.mark.parametrize(("call", "fault"), [(read, SILENT), (write, SILENT), (read, SILENT_WITHIN)])
def test_the_deadline_ends_a_try(call: Call, fault: Fault) -> None:
    """The error states it, the attempt is reported, and the connection is closed."""
    attempts: list[Attempt] = []

    async def run() -> None:
        async with (
            FaultServer(after_a_response(fault)) as server,
            client(server.base_url, observers=[attempts.append]) as api,
        ):
            await read(api)
            with pytest.raises(altegio.TimeoutError, match=r"no response within the deadline of 0.1 s") as caught:
                await call(api.with_options(deadline=0.1, max_retries=9))
            assert caught.value.maybe_processed
            assert connections_of(api) == []
            await server.settled()
            assert len(server.arrived) == 2

    asyncio.run(run())
    assert [(one.number, one.status, one.error) for one in attempts[1:]] == [(1, None, "CancelledError")]


def test_the_deadline_is_over_all_tries() -> None:
    """A retry that could not start in time is not waited for; the error is that of the last attempt."""
    waits: list[float] = []

    async def run(deadline: float) -> int:
        now = 1_000.0

        async def sleep(seconds: float) -> None:
            nonlocal now
            now += seconds
            waits.append(seconds)

        async with serving(RATE_LIMITED, max_retries=9, deadline=deadline) as (server, api):
            api._state.clock = lambda: now
            api._state.sleep = sleep
            with pytest.raises(altegio.RateLimitError):
                await read(api)
            return len(server.arrived)

    assert asyncio.run(run(30)) == 5
    assert waits == [7.0] * 4
    assert asyncio.run(run(7)) == 1
    assert asyncio.run(run(7.01)) == 2


def test_the_deadline_ends_the_queue_of_the_rate_limit() -> None:
    """A write that was never sent can be repeated, and its error states it."""

    async def run() -> None:
        async with serving(sends(raw()), deadline=0.05) as (server, api):
            api._state.gate.limiter = FakeLimiter(block=True)
            with pytest.raises(altegio.TimeoutError, match="deadline") as caught:
                await write(api)
            assert caught.value.maybe_processed is False
            assert server.arrived == []

    asyncio.run(run())


@pytest.mark.parametrize(("status", "processed"), [("429 Too Many Requests", False), ("503 Away", True)])
def test_the_deadline_ends_a_wait(status: str, processed: bool) -> None:
    """The error states whether the last attempt may have been processed."""

    async def run() -> None:
        async with serving(sends(raw()), sends(raw(REFUSAL, status)), max_retries=1) as (server, api):
            await read(api)
            api._state.clock = lambda: 0.0
            api._state.sleep = lambda _: anyio.sleep_forever()
            api._state.jitter = lambda: 0.0
            with pytest.raises(altegio.TimeoutError, match="deadline") as caught:
                await read(api.with_options(deadline=0.3))
            assert caught.value.maybe_processed is processed
            assert len(server.arrived) == 2

    asyncio.run(run())


def test_a_deadline_that_is_not_reached() -> None:
    """It changes nothing."""

    async def run() -> None:
        async with serving(sends(raw(REFUSAL, "503 Away")), sends(raw()), deadline=60, max_retries=1) as (server, api):
            await read(api)
            assert len(server.arrived) == 2

    asyncio.run(run())


# Cancellation.


@pytest.mark.parametrize("fault", [SILENT, SILENT_WITHIN])
@pytest.mark.parametrize("deadline", [None, 60.0])
def test_cancellation_leaves_no_connection(fault: Fault, deadline: float | None) -> None:
    """The server sees the connection close, the pool is empty, and the client continues."""

    async def run() -> None:
        async with (
            FaultServer(Fault("this", (*fault.acts, sends(raw())))) as server,
            client(server.base_url, max_retries=9, deadline=deadline) as api,
        ):
            task = asyncio.create_task(write(api))
            await server.reached()
            await asyncio.sleep(0.01)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            await server.settled()
            assert connections_of(api) == []
            assert len(server.arrived) == 1
            await write(api)

    asyncio.run(run())


def test_a_timeout_of_the_caller() -> None:
    """``asyncio.timeout`` and the like work as usual; the error is theirs."""

    async def run() -> None:
        async with FaultServer(after_a_response(SILENT)) as server, client(server.base_url, deadline=60) as api:
            await read(api)
            with pytest.raises(TimeoutError) as caught:
                async with asyncio.timeout(0.05):
                    await read(api)
            assert type(caught.value) is TimeoutError
            await server.settled()
            assert connections_of(api) == []

    asyncio.run(run())


def test_cancellation_while_waiting() -> None:
    """Nothing is sent after it."""

    async def run() -> None:
        waiting = asyncio.Event()

        async def sleep(_: float) -> None:
            waiting.set()
            await asyncio.sleep(3600)

        async with FaultServer(DOWN) as server, client(server.base_url, max_retries=9) as api:
            api._state.sleep = sleep
            task = asyncio.create_task(read(api))
            await waiting.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert len(server.arrived) == 1
            assert [one.is_idle() for one in connections_of(api)] == [True]

    asyncio.run(run())


def test_cancellation_of_many() -> None:
    """Calls that wait for a connection leave nothing behind either."""

    async def run() -> None:
        async with FaultServer(SILENT) as server, client(server.base_url) as api:
            tasks = [asyncio.create_task(read(api)) for _ in range(CONNECTIONS + 20)]
            await server.reached(CONNECTIONS)
            for task in tasks:
                task.cancel()
            ended = await asyncio.gather(*tasks, return_exceptions=True)
            assert {type(one) for one in ended} == {asyncio.CancelledError}
            await server.settled()
            assert connections_of(api) == []
            assert len(server.arrived) == CONNECTIONS

    asyncio.run(run())


# Many tasks, and the end.


@pytest.mark.slow
def test_one_client_serves_many_tasks() -> None:
    """Each gets its own response, over few connections."""

    async def run() -> None:
        # No connection expires, however slow the machine is.
        limits = httpx.Limits(max_connections=None, max_keepalive_connections=CONNECTIONS, keepalive_expiry=None)
        async with serving(echoes, transport=httpx.AsyncHTTPTransport(limits=limits)) as (server, api):
            clients = await asyncio.gather(*(api.clients.get_client(1, number) for number in range(200)))
            assert [one["id"] for one in clients] == list(range(200))
            assert server.connections <= CONNECTIONS
            assert len(connections_of(api)) == server.connections

    asyncio.run(run())


def test_a_connection_that_the_server_closed_meanwhile() -> None:
    """A write is sent over a new one, once."""

    async def run() -> None:
        async with serving(closes(raw()), sends(raw()), max_retries=0) as (server, api):
            await write(api)
            await asyncio.sleep(0.01)
            await write(api)
            assert (server.connections, len(server.arrived)) == (2, 2)

    asyncio.run(run())


def test_closing_twice() -> None:
    """The second time there is nothing to do, whether the client was used or not."""

    async def run() -> None:
        async with serving(sends(raw())) as (_, api):
            unused = api.with_options()
            await read(api)
            for _ in range(2):
                await api.aclose()
                await unused.aclose()
        fresh = client("http://api.example")
        await fresh.aclose()
        await fresh.aclose()

    asyncio.run(run())


@pytest.mark.parametrize("call", [read, write])
def test_closing_during_a_try(call: Call) -> None:
    """The call ends at once, and nothing more is sent."""

    async def run() -> None:
        async with serving(stalls(), max_retries=9) as (server, api):
            task = asyncio.create_task(call(api))
            await server.reached()
            await api.aclose()
            with pytest.raises(altegio.ConnectionError) as caught:
                await task
            assert caught.value.maybe_processed
            await server.settled()
            assert len(server.arrived) == 1

    asyncio.run(run())


def test_closing_during_a_wait() -> None:
    """The call finds the client closed when it continues, and opens nothing."""

    async def run() -> None:
        async with serving(sends(raw(REFUSAL, "429 Later")), max_retries=9) as (server, api):

            async def close(_: float) -> None:
                await api.aclose()

            api._state.sleep = close
            with pytest.raises(altegio.ClosedError, match="the client is closed"):
                await write(api)
            assert len(server.arrived) == 1
        async with serving(sends(raw())) as (server, api):
            api._state.gate.limiter = FakeLimiter(first=api.aclose)
            with pytest.raises(altegio.ClosedError):
                await read(api)
            assert server.connections == 0

    asyncio.run(run())


def test_a_passed_client_stays_open() -> None:
    """It belongs to the caller; when the caller has closed it, the error states it."""

    async def run() -> None:
        async with FaultServer(NONE) as server:
            http = httpx.AsyncClient(headers={"X-Mine": "yes"})
            async with http:
                async with client(server.base_url, http_client=http) as api:
                    await read(api)
                assert not http.is_closed
                with pytest.raises(altegio.ClosedError):
                    await read(api)
                await http.get(server.base_url)
                other = client(server.base_url, http_client=http)
                await read(other)
            with pytest.raises(altegio.ClosedError, match="the client is closed"):
                await read(other)
            assert server.connections == 1
            assert [one.headers["x-mine"] for one in server.arrived] == ["yes"] * 3
            assert "authorization" not in server.arrived[1].headers

    asyncio.run(run())


# Telemetry.


@pytest.mark.parametrize(
    "body",
    [
        b'{"success": false, "meta": {"message": "not %s"}}',
        b'{"success": false, "meta": {"errors": {"%s": ["is %s"], "code": "%s"}}}',
        b"<p>no route for Bearer %s",
        b'{"success": true, "data": [{"tok\xffen": "%s"}]}',
    ],
)
def test_a_server_that_repeats_the_tokens(body: bytes) -> None:
    """No message shows them, whatever their field."""
    response = body.replace(b"%s", f"{PARTNER}, {USER}".encode())

    async def run() -> None:
        async with serving(sends(raw(response))) as (_, api):
            with pytest.raises(altegio.APIError) as caught:
                await read(api)
            for shown in (str(caught.value), repr(caught.value), caught.value.message, f"{caught.value.errors}"):
                assert PARTNER not in shown
                assert USER not in shown
            assert "***" in str(caught.value)
            assert PARTNER not in repr(caught.value.codes)

    asyncio.run(run())


def test_observers_receive_each_attempt() -> None:
    """With the template of the path, and in order."""
    attempts: list[Attempt] = []
    numbers: list[int] = []
    acts = (resets(), stalls(), sends(raw(REFUSAL, "503 Away")), sends(raw()))

    async def run() -> None:
        async with serving(
            *acts,
            max_retries=5,
            timeout=httpx.Timeout(10, read=0.15),
            observers=iter([attempts.append, lambda one: numbers.append(one.number)]),
        ) as (_, api):
            ticks = iter(range(100))
            api._state.clock = lambda: next(ticks)
            await read(api)

    asyncio.run(run())
    start = ("phone_number_format_check", "GET", "/validation/validate_phone/{phone}")
    assert attempts == [
        Attempt(*start, 1, None, "ConnectionError", 1),
        Attempt(*start, 2, None, "TimeoutError", 1),
        Attempt(*start, 3, 503, None, 1),
        Attempt(*start, 4, 200, None, 1),
    ]
    assert numbers == [1, 2, 3, 4]


def test_an_observer_that_fails(caplog: pytest.LogCaptureFixture) -> None:
    """Its error is logged, the other observers are called, and the call continues."""
    attempts: list[Attempt] = []

    def fail(_: Attempt) -> None:
        raise RuntimeError("no metrics today")

    async def run() -> None:
        async with serving(sends(raw()), observers=[fail, attempts.append]) as (_, api):
            await read(api)

    asyncio.run(run())
    assert len(attempts) == 1
    (record,) = [one for one in caplog.records if one.name == "altegio"]
    assert (record.levelno, record.getMessage()) == (logging.ERROR, "an observer failed")
    assert record.exc_info is not None
    assert "no metrics today" in str(record.exc_info[1])


def lines(caplog: pytest.LogCaptureFixture, level: int) -> list[str]:
    """The messages of the package's logger at a level."""
    return [one.getMessage() for one in caplog.records if one.name == "altegio" and one.levelno == level]


def test_the_line_at_info(caplog: pytest.LogCaptureFixture) -> None:
    """Method, template, status or error, milliseconds, attempt; no phone."""
    caplog.set_level(logging.INFO, "altegio")

    async def run() -> None:
        async with serving(resets(), sends(raw(REFUSAL, "503 Away")), sends(raw()), max_retries=2) as (_, api):
            ticks = iter([0.0, 0.0049, 1.0, 1.25, 2.0, 4.0])
            api._state.clock = lambda: next(ticks)
            await read(api)

    asyncio.run(run())
    assert lines(caplog, logging.INFO) == [
        "GET /validation/validate_phone/{phone} ConnectionError in 5 ms, try 1",
        "GET /validation/validate_phone/{phone} 503 in 250 ms, try 2",
        "GET /validation/validate_phone/{phone} 200 in 2000 ms, try 3",
    ]


@pytest.mark.parametrize("asked", [False, True])
def test_bodies_are_logged_on_request(asked: bool, caplog: pytest.LogCaptureFixture) -> None:
    """At DEBUG, with secrets masked; by the client's option or by that of a call."""
    caplog.set_level(logging.DEBUG, "altegio")
    response = raw(
        b'{"data": {"id": 1, "name": "Client 1", "user_token": "%s"}, "meta": []}' % USER.encode(), "201 Created"
    )

    async def run() -> None:
        async with serving(sends(response)) as (_, api):
            await api.with_options(log_bodies=asked).authentication_b2b.authorize_user(
                body={"login": "someone", "password": PASSWORD}
            )

    asyncio.run(run())
    bodies = [line for line in lines(caplog, logging.DEBUG) if line.startswith(("sent", "received"))]
    expected = [
        'sent authorize_user {"login":"someone","password":"***"}',
        'received authorize_user {"data": {"id": 1, "name": "Client 1", "user_token": "***"}, "meta": []}',
    ]
    assert bodies == (expected if asked else [])


def test_the_id_of_a_request() -> None:
    """It is on the error if the server sent one."""

    async def run() -> None:
        async with serving(sends(raw(REFUSAL, "422 No")), sends(raw(b"no JSON"))) as (_, api):
            for error_type in (altegio.ValidationError, altegio.DecodingError):
                with pytest.raises(error_type) as caught:
                    await read(api)
                assert caught.value.request_id == REQUEST_ID
        async with serving(sends(b"HTTP/1.1 404 None\r\nContent-Length: 0\r\n\r\n")) as (_, api):
            with pytest.raises(altegio.NotFoundError) as without:
                await read(api)
            assert without.value.request_id is None

    asyncio.run(run())


# Repeated bodies.


class _Pipe(io.BytesIO):
    """A file that can be read once."""

    def seekable(self) -> bool:
        return False


@pytest.mark.parametrize("source", ["bytes", "file", "pipe", "path"])
def test_a_repeated_upload_is_the_same(source: str, tmp_path: Path) -> None:
    """Even for a source that can be read only once."""
    path = tmp_path / "face.png"
    path.write_bytes(b"pixels")
    upload: Any = {"bytes": b"pixels", "file": io.BytesIO(b"pixels"), "pipe": _Pipe(b"pixels"), "path": path}[source]

    async def run() -> None:
        async with serving(sends(raw(REFUSAL, "429 Later")), sends(raw()), max_retries=1) as (server, api):
            await api.utilities.upload_image("master", body={"image": upload})
            first, second = (
                one.body.replace(one.headers["content-type"].partition("boundary=")[2].encode(), b"-")
                for one in server.arrived
            )
            assert first == second
            assert b"\r\n\r\npixels\r\n" in first

    asyncio.run(run())


# The rate limit.


def test_each_attempt_takes_a_slot_and_429_slows_down() -> None:
    """For the time in Retry-After, a second without it, a minute at most; other responses don't."""
    limiter = FakeLimiter()
    acts = (
        RATE_LIMITED,
        sends(raw(REFUSAL, "429 Later")),
        sends(raw(REFUSAL, "429 Later", Retry_After="3600")),
        sends(raw(REFUSAL, "503 Away", Retry_After="7")),
        resets(),
        sends(raw()),
    )

    async def run() -> None:
        async with serving(*acts, max_retries=5) as (_, api):
            api._state.gate.limiter = limiter
            await read(api)

    asyncio.run(run())
    turn = "acquire"
    assert limiter.asked == [turn, 7.0, turn, 1.0, turn, 60.0, turn, turn, turn, "close"]


def test_the_last_429_slows_down_too() -> None:
    """Other calls should wait even if this call is over."""
    limiter = FakeLimiter()

    async def run() -> None:
        async with serving(RATE_LIMITED) as (_, api):
            api._state.gate.limiter = limiter
            with pytest.raises(altegio.RateLimitError):
                await write(api)

    asyncio.run(run())
    assert limiter.asked == ["acquire", 7.0, "close"]


def test_the_limiter_is_closed_whatever_happens() -> None:
    """Even if closing the connections fails."""

    class Failing(httpx.MockTransport):
        async def aclose(self) -> None:
            raise RuntimeError("stuck")

    limiter = FakeLimiter()

    async def run() -> None:
        api = client("http://api.example", transport=Failing(lambda _: httpx.Response(200, content=ENVELOPE_JSON)))
        api._state.gate.limiter = limiter
        await read(api)
        with pytest.raises(RuntimeError, match="stuck"):
            await api.aclose()

    asyncio.run(run())
    assert limiter.asked == ["acquire", "close"]


# Backends.


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_calls_under_both_event_loops(backend: str, mock_server: MockServer) -> None:
    """A client without a rate limit, and one with it."""

    async def main() -> None:
        for options in ({}, {"rate_limit": altegio.RateLimit()}):
            async with client(mock_server.base_url, **options) as api, anyio.create_task_group() as group:
                for _ in range(3):
                    group.start_soon(api.memberships.get_type, 1, 468039)

    anyio.run(main, backend=backend)
    assert len(mock_server.requests) == 6


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_faults_under_both_event_loops(backend: str) -> None:
    """A retry after a real wait, a deadline, and a cancellation that leaves no connection."""
    attempts: list[Attempt] = []
    ended: list[str] = []

    async def serve(stream: anyio.abc.SocketStream) -> None:
        async with stream:
            head = b""
            while b"\r\n\r\n" not in head:
                head += await stream.receive()
            if not attempts:
                await stream.send(raw(REFUSAL, "503 Away", Retry_After="0"))
            elif len(attempts) == 1:
                await stream.send(raw(Connection="close"))
            else:
                with contextlib.suppress(anyio.EndOfStream):
                    await stream.receive()
                ended.append("seen")

    async def main() -> None:
        async with await anyio.create_tcp_listener(local_host="127.0.0.1") as listener:
            port = listener.extra(anyio.abc.SocketAttribute.local_port)  # noqa: S610 - not Django's
            async with anyio.create_task_group() as group:
                group.start_soon(listener.serve, serve)
                async with client(f"http://127.0.0.1:{port}", max_retries=1, observers=[attempts.append]) as api:
                    await read(api)
                    with pytest.raises(altegio.TimeoutError, match="deadline"):
                        await read(api.with_options(deadline=0.5))
                    assert connections_of(api) == []
                    with anyio.move_on_after(0.5) as scope:
                        await read(api)
                    assert scope.cancelled_caught
                    assert connections_of(api) == []
                    with anyio.fail_after(10):
                        while len(ended) < 2:
                            await anyio.sleep(0.001)
                group.cancel_scope.cancel()

    anyio.run(main, backend=backend)
    cut = {"asyncio": "CancelledError", "trio": "Cancelled"}[backend]
    assert [one.status or one.error for one in attempts] == [503, 200, cut, cut]


AIOHTTP: dict[str, tuple[str, str, int, int]] = {
    "none": ("None", "None", 1, 1),
    "connection refused": ("ConnectionError", "ConnectionError", 0, 0),
    "connection refused once, then 200": ("None", "None", 1, 1),
    "reset before the headers": ("ConnectionError", "ConnectionError", 3, 1),
    "closed before the headers": ("ConnectionError", "ConnectionError", 3, 1),
    "reset within the body": ("ConnectionError", "ConnectionError", 3, 1),
    "silence before the headers": ("TimeoutError", "TimeoutError", 3, 1),
    "silence within the body": ("TimeoutError", "TimeoutError", 3, 1),
    "301 to another host": ("APIError", "APIError", 1, 1),
    "429 once, no `Retry-After`, then 200": ("None", "None", 2, 2),
    "503 always": ("ServerError", "ServerError", 3, 1),
    "200, packed by gzip": ("None", "None", 1, 1),
    "200 with a gzip bomb over `max_body`": ("ConnectionError", "ConnectionError", 1, 1),
}
"""(result of a read, result of a write, requests of a read, requests of a write)"""


async def over_aiohttp(fault: Fault, call: Call, transport: httpx.AsyncBaseTransport) -> tuple[str, int]:
    """(error, requests) of a call."""
    error = "None"
    async with FaultServer(fault) as server:

        async def sleep(_: float) -> None:
            await server.client_waits()

        timeout = httpx.Timeout(10, read=IMPATIENT if fault.impatient else 10)
        async with client(server.base_url, transport=transport, max_retries=2, timeout=timeout, max_body=10_000) as api:
            api._state.sleep = sleep
            try:
                await call(api)
            except altegio.AltegioError as caught:
                error = type(caught).__name__
        await server.settled()
        assert server.arrived_elsewhere == []
        return error, len(server.arrived)


@pytest.mark.slow
@pytest.mark.parametrize("name", AIOHTTP)
def test_faults_over_aiohttp(name: str) -> None:
    """It behaves like the backend of httpx; it repeats nothing by itself, whatever the method."""
    reading, writing, reads, writes = AIOHTTP[name]

    async def run() -> None:
        assert await over_aiohttp(BY_NAME[name], read, AiohttpTransport()) == (reading, reads)
        for change in (write, delete, enable_tips):
            assert await over_aiohttp(BY_NAME[name], change, AiohttpTransport()) == (writing, writes)

    asyncio.run(run())


def test_a_post_over_plain_httpx_aiohttp() -> None:
    """Its ConnectTimeout after the request was sent is not taken for a failed connection."""

    async def run() -> None:
        for name in ("reset before the headers", "closed before the headers"):
            _, requests = await over_aiohttp(BY_NAME[name], write, httpx_aiohttp.AiohttpTransport())
            assert requests == 1

    asyncio.run(run())


def test_many_tasks_and_a_cancellation_over_aiohttp() -> None:
    """Each gets its response; a cancelled call closes its connection."""

    async def run() -> None:
        async with serving(echoes, transport=AiohttpTransport()) as (server, api):
            clients = await asyncio.gather(*(api.clients.get_client(1, number) for number in range(200)))
            assert [one["id"] for one in clients] == list(range(200))
            assert server.connections <= CONNECTIONS
        async with serving(stalls(), transport=AiohttpTransport()) as (server, api):
            task = asyncio.create_task(read(api))
            await server.reached()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            await server.settled()

    asyncio.run(run())


def test_spans_of_opentelemetry() -> None:
    """One for each attempt, with method and status, and no token."""
    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))

    async def run() -> None:
        async with serving(sends(raw(REFUSAL, "503 Away")), sends(raw()), max_retries=1) as (_, api):
            await read(api)
            await api.authentication_b2b.authorize_user(body={"login": "someone", "password": PASSWORD})

    HTTPXClientInstrumentor().instrument(tracer_provider=provider)
    try:
        asyncio.run(run())
    finally:
        HTTPXClientInstrumentor().uninstrument()
        provider.shutdown()
    spans = exporter.get_finished_spans()
    attempts = [dict(one.attributes or {}) for one in spans]
    assert [(one["http.method"], one["http.status_code"]) for one in attempts] == [
        ("GET", 503),
        ("GET", 200),
        ("POST", 200),
    ]
    shown = "".join(one.to_json() for one in spans)
    assert not [secret for secret in (PARTNER, USER, PASSWORD) if secret in shown]
