"""The order of waiting: for a connection, then for a slot; nothing is counted, sent or left open without need."""

from __future__ import annotations

import asyncio
import contextlib
import gzip
from collections.abc import AsyncIterator
from importlib.metadata import version
from pathlib import Path

import anyio
import httpx
import pytest

import altegio
from altegio import RateLimit, make_limiter
from altegio._transport.concurrency import CONNECTIONS, CallGate
from tests.doubles.backends import BACKENDS
from tests.doubles.calls import read, serving, write
from tests.doubles.clients import client
from tests.doubles.faults import REFUSAL, Fault, FaultServer, raw, sends, stalls
from tests.doubles.limits import FakeLimiter, most_within
from tests.doubles.threaded_server import threaded_server


@pytest.mark.parametrize("backend", BACKENDS)
def test_no_slot_is_taken_without_a_connection(backend: str) -> None:
    """It would be used later, together with others, and break the limit."""

    class Counting(FakeLimiter):
        def take(self, *, background: bool = False) -> bool:  # noqa: ARG002 - it makes no difference
            self.asked.append("take")
            return True

    limiter = Counting()

    async def run() -> None:
        async with serving(stalls(), rate_limit=limiter, **BACKENDS[backend]()) as (server, api):
            tasks = [asyncio.create_task(read(api)) for _ in range(CONNECTIONS + 5)]
            await server.reached(CONNECTIONS)
            assert limiter.asked == ["take"] * CONNECTIONS
            tasks[0].cancel()
            await server.reached(CONNECTIONS + 1)
            assert limiter.asked == ["take"] * (CONNECTIONS + 1)
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    asyncio.run(run())
    assert "close" not in limiter.asked, "it belongs to its maker"


@pytest.mark.slow
@pytest.mark.parametrize("backend", BACKENDS)
def test_the_limit_holds_on_the_wire(backend: str) -> None:
    """As noted by the server's kernel, for clients that share a limit; their pace is tested in virtual time."""
    with threaded_server() as server:

        async def run() -> None:
            limiter = make_limiter(RateLimit(per_second=5))
            async with (
                client(server.base_url, rate_limit=limiter, **BACKENDS[backend]()) as one,
                client(server.base_url, rate_limit=limiter, **BACKENDS[backend]()) as other,
            ):
                await asyncio.gather(*(read(api) for api in (one, other) for _ in range(6)))

        asyncio.run(run())
    moments = sorted(server.arrived)
    assert len(moments) == 12
    assert most_within(1, moments) <= 5
    assert moments[-1] - moments[0] >= 2


@pytest.mark.parametrize("backend", BACKENDS)
def test_closing_ends_all_calls_at_once(backend: str) -> None:
    """Those in progress as broken, the others as never sent; nothing reaches the server afterwards."""

    async def run() -> None:
        async with serving(stalls(), max_retries=9, **BACKENDS[backend]()) as (server, api):
            tasks = [asyncio.create_task(write(api)) for _ in range(CONNECTIONS + 20)]
            await server.reached(CONNECTIONS)
            await api.aclose()
            ended = await asyncio.gather(*tasks, return_exceptions=True)
            assert [type(one) for one in ended] == [altegio.ConnectionError] * CONNECTIONS + [altegio.ClosedError] * 20
            assert "the client was closed during the call" in str(ended[0])
            await server.settled()
            assert len(server.arrived) == CONNECTIONS
            with pytest.raises(altegio.ClosedError):
                async with api:
                    pass

    asyncio.run(run())


def test_closing_ends_the_calls_of_a_passed_client() -> None:
    """The connections are not ours, but the calls are."""

    async def run() -> None:
        async with httpx.AsyncClient() as http, serving(stalls(), http_client=http) as (server, api):
            task = asyncio.create_task(write(api))
            await server.reached()
            await api.aclose()
            with pytest.raises(altegio.ConnectionError, match="the client was closed during the call") as caught:
                await task
            assert caught.value.maybe_processed
            assert not http.is_closed

    asyncio.run(run())


def test_errors_that_cause_each_other() -> None:
    """An application's transport may raise such errors; each is checked once."""

    def fails(_: httpx.Request) -> httpx.Response:
        first, second = httpx.ConnectError("one"), httpx.ConnectError("other")
        second.__cause__ = first
        raise first from second

    async def run() -> None:
        async with client("http://127.0.0.1:9", transport=httpx.MockTransport(fails)) as api:
            with pytest.raises(altegio.ConnectionError, match="one"):
                await read(api)

    asyncio.run(run())


def test_closing_ends_the_queue_of_the_limit_and_the_wait_for_a_try() -> None:
    """No call continues to wait for its slot or its next attempt."""

    async def run() -> None:
        async with FaultServer(Fault("this", (sends(raw(REFUSAL, "429 Later", Retry_After="50")),))) as server:
            patient = client(server.base_url, rate_limit=RateLimit(1, 1), max_retries=1)
            tasks = [asyncio.create_task(read(patient)) for _ in range(3)]
            await server.reached()
            await asyncio.sleep(0)
            await patient.aclose()
            async with asyncio.timeout(30):
                ended = await asyncio.gather(*tasks, return_exceptions=True)
            assert {type(one) for one in ended[1:]} == {altegio.ClosedError}
            assert len(server.arrived) == 1

    asyncio.run(run())


def test_a_closed_gate_closes_its_limiter() -> None:
    """Its own limiter is closed completely, even if the closing is cancelled; one that was passed stays open."""

    class Slow(FakeLimiter):
        async def aclose(self) -> None:
            await anyio.sleep(0)
            await super().aclose()

    async def run() -> None:
        own, passed = Slow(), Slow()
        for gate in (CallGate(own), CallGate(passed, owns_limiter=False), CallGate(None)):
            assert gate.calls() is gate.calls()
            with anyio.CancelScope() as scope:
                scope.cancel()
                await gate.aclose()
            assert gate._loops.items() == []
        assert (own.asked, passed.asked) == (["close"], [])

    asyncio.run(run())


def test_a_deadline_that_is_over_sends_nothing() -> None:
    """And the error states it."""

    async def run() -> None:
        async with serving(sends(raw()), deadline=1e-9) as (server, api):
            with pytest.raises(altegio.TimeoutError, match="deadline") as caught:
                await write(api)
            assert caught.value.maybe_processed is False
            assert server.arrived == []

    asyncio.run(run())


def test_bad_bodies_take_no_slot(tmp_path: Path) -> None:
    """An invalid body is detected before the call waits for anything."""
    limiter = FakeLimiter()

    async def run() -> None:
        async with client("http://127.0.0.1:9", rate_limit=limiter) as api:
            with pytest.raises(FileNotFoundError):
                await api.utilities.upload_image("master", body={"image": tmp_path / "missing.png"})

    asyncio.run(run())
    assert limiter.asked == []


@contextlib.asynccontextmanager
async def deaf(*, from_hello: bool = True) -> AsyncIterator[tuple[str, list[asyncio.StreamWriter]]]:
    """A server that accepts connections and sends nothing, not even a TLS hello; yields the open ones with a hello."""
    held: list[asyncio.StreamWriter] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(ConnectionError):
            if from_hello:
                await reader.read(1)
            held.append(writer)
            while await reader.read(1000):
                pass
        held.remove(writer)
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        yield f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}", held


ANYIO_KEEPS_IT = tuple(map(int, version("anyio").split(".")[:2])) < (4, 16)
"""Before 4.16, anyio leaves a connection that is established during a cancelled wait to the garbage collector."""


@pytest.mark.parametrize("how", ["cancel", "deadline", "close"])
@pytest.mark.parametrize(
    "from_hello",
    [True, pytest.param(False, marks=pytest.mark.skipif(ANYIO_KEEPS_IT, reason="a fault of anyio before 4.16"))],
)
def test_a_tls_handshake_that_is_cut_off_is_closed(how: str, from_hello: bool) -> None:
    """At once, although the connection is still referenced."""

    async def run() -> None:
        deadline = 0.2 if how == "deadline" else None
        async with deaf(from_hello=from_hello) as (url, held), client(url, deadline=deadline) as api:
            task = asyncio.create_task(read(api))
            async with asyncio.timeout(10):
                while not held:
                    await asyncio.sleep(0.001)
                if how == "cancel":
                    task.cancel()
                elif how == "close":
                    await api.aclose()
                with pytest.raises((asyncio.CancelledError, altegio.TimeoutError, altegio.ConnectionError)):
                    await task
                while held:
                    await asyncio.sleep(0.001)

    asyncio.run(run())


def test_a_client_in_another_loop() -> None:
    """An error of asyncio about connections of a closed loop is raised as an error of this package."""

    def dead(_: httpx.Request) -> httpx.Response:
        raise RuntimeError("Event loop is closed")

    api = client("http://127.0.0.1:9", transport=httpx.MockTransport(dead))
    with pytest.raises(altegio.ClosedError, match="create one client per event loop"):
        asyncio.run(read(api))


def test_responses_hold_no_token() -> None:
    """Neither in the request stored by httpx nor in anything else that can be reached from it."""

    async def run() -> None:
        for act in (
            sends(raw(REFUSAL, "422 No")),
            sends(raw(gzip.compress(REFUSAL), "422 No", Content_Encoding="gzip")),
        ):
            async with serving(act) as (_, api):
                with pytest.raises(altegio.ValidationError) as caught:
                    await read(api)
                response = caught.value.response
                assert type(response.stream) is httpx.ByteStream
                assert "network_stream" not in response.extensions
                assert "authorization" not in response.request.headers
                assert response.elapsed.total_seconds() > 0

    asyncio.run(run())


@pytest.mark.parametrize("members", [1, 2, 5])
def test_compressed_responses_of_several_members(members: int) -> None:
    """Nothing after the first member is lost, and all of it counts."""
    unpacked = b'{"success": true, "data": [' + b", ".join([b"1"] * 5000) + b'], "meta": []}'
    size = len(unpacked) // members + 1
    packed = b"".join(gzip.compress(unpacked[start : start + size]) for start in range(0, len(unpacked), size))

    async def run() -> None:
        async with serving(sends(raw(packed, Content_Encoding="gzip"))) as (_, api):
            response = await api.utilities.with_response.phone_number_format_check("1")
            assert response.content == unpacked
            with pytest.raises(altegio.ConnectionError, match="larger than 10000 bytes"):
                await read(api.with_options(max_body=10_000))

    asyncio.run(run())


def test_a_hook_that_raises_for_refusals() -> None:
    """It is the application's own; its error passes no token into ours."""

    async def refuse(response: httpx.Response) -> None:
        response.raise_for_status()

    async def run() -> None:
        http = httpx.AsyncClient(event_hooks={"response": [refuse]})
        async with http, serving(sends(raw(REFUSAL, "422 No")), http_client=http) as (_, api):
            with pytest.raises(altegio.ConnectionError, match="422") as caught:
                await write(api)
            cause = caught.value.__cause__
            assert isinstance(cause, httpx.HTTPStatusError)
            assert "authorization" not in {**cause.request.headers, **cause.response.request.headers}

    asyncio.run(run())
