"""One client in many event loops: one after another, and in several threads at once."""

from __future__ import annotations

import asyncio
import gc
import logging
import os
import subprocess
import sys
import warnings
from collections.abc import Callable, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from typing import Any

import anyio
import anyio.from_thread
import anyio.lowlevel
import httpx
import httpx_aiohttp
import pytest
import trio

import altegio
from altegio import RateLimit, make_limiter
from altegio._transport.loops import LoopBinding, LoopLocal, call_in
from altegio._transport.rate_limit import LocalLimiter
from altegio._transport.tls_context import tls_context
from altegio.aiohttp import AiohttpTransport
from tests.doubles.backends import BACKENDS as LIBRARIES
from tests.doubles.calls import read
from tests.doubles.clients import client
from tests.doubles.faults import ENVELOPE_JSON
from tests.doubles.limits import most_within
from tests.doubles.threaded_server import PATIENCE, threaded_server, until

BACKENDS = {name: LIBRARIES[name] for name in ("httpx", "aiohttp")}
"""The backends that work in any number of event loops."""
RUNS: dict[str, Callable[[Callable[[], Coroutine[Any, Any, Any]]], Any]] = {
    "asyncio": lambda main: asyncio.run(main()),
    "trio": trio.run,
}


@contextmanager
def quiet(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """No warning is raised, and asyncio logs nothing, including at garbage collection."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        yield
        gc.collect()
    assert [str(one.message) for one in caught] == []
    assert [one.getMessage() for one in caplog.records if one.levelno >= logging.WARNING] == []


def in_threads(count: int, work: Callable[[], Any]) -> list[Any]:
    """The results of the same work in several threads at once; it fails if one hangs."""
    with ThreadPoolExecutor(count) as pool:
        return [future.result(timeout=PATIENCE) for future in [pool.submit(work) for _ in range(count)]]


@pytest.mark.slow
@pytest.mark.parametrize("backend", BACKENDS)
def test_four_threads_of_fifty_calls(backend: str, caplog: pytest.LogCaptureFixture) -> None:
    """All calls get a response, and the server never sees more than the limit."""
    with threaded_server() as server, quiet(caplog):
        api = client(server.base_url, rate_limit=RateLimit(per_second=50, per_minute=1000), **BACKENDS[backend]())

        async def main() -> int:
            async with asyncio.TaskGroup() as group:
                tasks = [group.create_task(read(api)) for _ in range(50)]
            return len([task.result() for task in tasks])

        assert in_threads(4, lambda: asyncio.run(main())) == [50] * 4
        server.settled()
        asyncio.run(api.aclose())
    assert len(server.arrived) == 200
    assert most_within(1, server.arrived) <= 50


@pytest.mark.parametrize("run", RUNS)
def test_a_hundred_runs_in_a_row(run: str, caplog: pytest.LogCaptureFixture) -> None:
    """Each has its own connections, which are closed at its end."""
    with threaded_server() as server, quiet(caplog):
        api = client(server.base_url)
        for _ in range(100):
            RUNS[run](lambda: read(api))
        server.settled()
    assert len(server.arrived) == 100


def test_a_hundred_runs_in_a_row_with_aiohttp(caplog: pytest.LogCaptureFixture) -> None:
    """The same with the other backend."""
    with threaded_server() as server, quiet(caplog):
        api = client(server.base_url, transport=AiohttpTransport())
        for _ in range(100):
            asyncio.run(read(api))
        server.settled()
    assert len(server.arrived) == 100


@pytest.mark.parametrize("backend", BACKENDS)
def test_loops_that_are_merely_closed(backend: str, caplog: pytest.LogCaptureFixture) -> None:
    """Nothing reports their end; the next loop drops their connections, without a warning."""
    with threaded_server() as server, quiet(caplog):
        api = client(server.base_url, **BACKENDS[backend]())
        for _ in range(5):
            loop = asyncio.new_event_loop()
            loop.run_until_complete(read(api))
            loop.close()
        asyncio.run(api.aclose())
        server.settled()
    assert len(server.arrived) == 5


def test_asyncio_and_trio_at_once() -> None:
    """One client, one limit, two event loop libraries."""
    with threaded_server() as server:
        api = client(server.base_url, rate_limit=RateLimit(per_second=20, per_minute=100))
        runs = iter(RUNS.values())

        async def main() -> None:
            async with anyio.create_task_group() as group:
                for _ in range(15):
                    group.start_soon(read, api)

        in_threads(2, lambda: next(runs)(main))
    assert len(server.arrived) == 30
    assert most_within(1, server.arrived) <= 20


@pytest.mark.slow
@pytest.mark.parametrize("backend", BACKENDS)
def test_loops_that_end_while_others_wait(backend: str, caplog: pytest.LogCaptureFixture) -> None:
    """Their calls leave the queue, and the others continue."""
    with threaded_server() as server, quiet(caplog):
        api = client(server.base_url, rate_limit=RateLimit(per_second=10, per_minute=100), **BACKENDS[backend]())
        number = iter(range(4))

        async def main() -> int:
            tasks = [asyncio.create_task(read(api)) for _ in range(15)]
            if next(number) % 2:
                return len(await asyncio.gather(*tasks))
            await asyncio.sleep(0.3)
            return 0

        assert sorted(in_threads(4, lambda: asyncio.run(main()))) == [0, 0, 15, 15]
    assert most_within(1, server.arrived) <= 10


def test_an_abandoned_loop_is_skipped() -> None:
    """Its calls stay in the queue for ever; those of other loops don't."""
    limiter = LocalLimiter(RateLimit(per_second=1, per_minute=100))

    async def acquire(times: int) -> None:
        for _ in range(times):
            await limiter.acquire()

    loop = asyncio.new_event_loop()
    loop.run_until_complete(limiter.acquire())
    waiting = [loop.create_task(limiter.acquire()) for _ in range(2)]
    loop.run_until_complete(asyncio.sleep(0.01))
    in_threads(1, lambda: asyncio.run(asyncio.wait_for(acquire(2), PATIENCE)))
    loop.run_until_complete(asyncio.wait_for(asyncio.gather(*waiting), PATIENCE))
    loop.close()


def test_a_loop_that_is_closed_leaves_the_queue() -> None:
    """Of three loops with waiting calls, the two that remain continue."""
    limiter = LocalLimiter(RateLimit(per_second=1, per_minute=100))
    loops = [asyncio.new_event_loop() for _ in range(3)]
    loops[0].run_until_complete(limiter.acquire())
    waiting = [loop.create_task(limiter.acquire()) for loop in loops]
    for loop in loops:
        loop.run_until_complete(asyncio.sleep(0.01))
    waiting[0].cancel()
    loops[0].close()
    for loop, task in zip(loops[1:], waiting[1:], strict=True):
        loop.run_until_complete(asyncio.wait_for(task, PATIENCE))
        loop.close()


def test_first_come_first_served_across_threads() -> None:
    """Calls are served in their order, in any thread; debug mode refuses to wake a loop from another one."""
    limiter = make_limiter(RateLimit(per_second=10, per_minute=100))
    served: list[int] = []

    async def one(number: int) -> None:
        await limiter.acquire()
        served.append(number)

    with ExitStack() as stack:
        first, second = (
            stack.enter_context(anyio.from_thread.start_blocking_portal(backend_options={"debug": True})) for _ in "ab"
        )
        futures = []
        for number in range(30):
            futures.append((first, second)[number % 2].start_task_soon(one, number))
            (first, second)[number % 2].call(anyio.lowlevel.checkpoint)
            (first, second)[number % 2].call(anyio.lowlevel.checkpoint)
        for future in futures:
            future.result(timeout=PATIENCE)
    # Those of one slot may finish in any order.
    assert [number // 10 for number in served] == [0] * 10 + [1] * 10 + [2] * 10


def test_closing_ends_the_calls_of_all_loops() -> None:
    """And none begins afterwards, in any loop."""
    with threaded_server(silent=True) as server:
        api = client(server.base_url)

        async def main() -> BaseException:
            with pytest.raises(altegio.ConnectionError, match="the client was closed during the call") as caught:
                await read(api)
            return caught.value

        with ThreadPoolExecutor(2) as pool:
            futures = [pool.submit(RUNS[run], main) for run in RUNS]
            until(lambda: len(server.arrived) == 2)
            asyncio.run(api.aclose())
            assert [type(future.result(timeout=PATIENCE)) for future in futures] == [altegio.ConnectionError] * 2
        with pytest.raises(altegio.ClosedError, match="the client is closed"):
            asyncio.run(read(api))
        server.settled()


OWN: dict[str, Callable[[], dict[str, Any]]] = {
    "transport": lambda: {"transport": httpx.AsyncHTTPTransport()},
    "http_client": lambda: {"http_client": httpx.AsyncClient()},
    "a transport of httpx-aiohttp": lambda: {"transport": httpx_aiohttp.AiohttpTransport()},
}


@pytest.mark.parametrize("own", OWN)
def test_connections_of_the_application_belong_to_one_loop(own: str) -> None:
    """In another one there is a clear error at once; the first continues."""
    options = OWN[own]()
    with threaded_server() as server, anyio.from_thread.start_blocking_portal() as portal:
        api = client(server.base_url, **options)
        portal.call(read, api)
        with pytest.raises(altegio.ConfigurationError, match="was first used in another event loop"):
            asyncio.run(read(api))
        portal.call(read, api)
        for passed in options.values():
            portal.call(passed.aclose)
        portal.call(api.aclose)


def test_a_transport_without_connections_works_in_any_loop() -> None:
    """Also if it is an application's own."""

    class Canned(httpx.AsyncBaseTransport):
        async def handle_async_request(self, _: httpx.Request) -> httpx.Response:
            return httpx.Response(200, content=ENVELOPE_JSON)

    for transport in (Canned(), httpx.MockTransport(lambda _: httpx.Response(200, content=ENVELOPE_JSON))):
        api = client("http://api.example", transport=transport)
        for _ in range(2):
            asyncio.run(read(api))


def test_all_clients_share_one_tls_context(monkeypatch: pytest.MonkeyPatch) -> None:
    """Certificates are loaded once, and again if the environment names others."""
    assert tls_context() is tls_context() is AiohttpTransport().ssl_context
    first = tls_context()
    monkeypatch.delenv("SSL_CERT_DIR", raising=False)
    assert tls_context() is not first


def test_values_of_loops() -> None:
    """One for each loop, closed at the end of its loop, and only once."""
    closed: list[str] = []
    names = iter("abc")

    async def close(name: str) -> None:
        await anyio.sleep(0)
        closed.append(name)

    local = LoopLocal(lambda: next(names), close)

    async def use() -> str:
        assert local.get() is local.get()
        return local.get()

    async def use_and_close() -> None:
        await use()
        await local.aclose()
        await local.aclose()

    assert [asyncio.run(use()), trio.run(use)] == ["a", "b"]
    asyncio.run(use_and_close())
    assert closed == ["a", "b", "c"]
    assert local.items() == []


def test_a_client_without_connections_is_not_closed(caplog: pytest.LogCaptureFixture) -> None:
    """A client over an application's transport that is not closed; trio warns of open generators."""

    async def use() -> None:
        await read(
            client(
                "http://api.example",
                transport=httpx.MockTransport(lambda _: httpx.Response(200, content=ENVELOPE_JSON)),
            )
        )
        gc.collect()

    for run in RUNS.values():
        with quiet(caplog):
            run(use)


def test_calls_in_a_loop_that_has_ended() -> None:
    """They do nothing."""
    loop = asyncio.new_event_loop()
    loop.close()
    call_in(loop, lambda: pytest.fail("called"))
    tokens: list[Any] = []

    async def main() -> None:
        tokens.append(trio.lowlevel.current_trio_token())

    trio.run(main)
    call_in(tokens[0], lambda: pytest.fail("called"))


def test_a_binding_names_the_argument() -> None:
    """The error explains what to change."""
    binding = LoopBinding("transport")

    async def check() -> None:
        binding.check()

    asyncio.run(check())
    with pytest.raises(
        altegio.ConfigurationError, match=r"^transport was first used in another event loop.* per event"
    ):
        asyncio.run(check())


def test_a_client_that_is_collected(caplog: pytest.LogCaptureFixture) -> None:
    """Open connections are closed then, with a warning that explains what to do; without any there is no warning."""
    with threaded_server() as server:

        async def use(*, close: bool) -> list[str]:
            with warnings.catch_warnings(record=True) as caught:
                warnings.simplefilter("always")
                api = client(server.base_url)
                await read(api)
                if close:
                    await api.aclose()
                del api
                gc.collect()
                await asyncio.sleep(0.01)
            return [str(one.message) for one in caught]

        assert asyncio.run(use(close=True)) == []
        (warning,) = asyncio.run(use(close=False))
        server.settled()
    assert warning.startswith(f"an Altegio for {server.base_url} was collected with open connections: use async with")
    assert caplog.text == ""


def test_a_client_that_lives_until_the_end() -> None:
    """The interpreter ends without a warning, whatever the loops of the client did."""
    with threaded_server() as server:
        code = (
            "import asyncio, altegio\n"
            f"api = altegio.Altegio(partner_token='p', user_token='u', base_url={server.base_url!r})\n"
            "async def main(): await api.utilities.phone_number_format_check('1')\n"
            "asyncio.run(main())\n"
            "loop = asyncio.new_event_loop()\n"
            "loop.run_until_complete(main())\n"
            "loop.close()\n"
            "asyncio.run(main())\n"
        )
        environment = os.environ | {"NO_PROXY": "*"}
        command = [sys.executable, "-W", "error", "-c", code]
        done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    assert (done.returncode, done.stderr) == (0, "")
    assert len(server.arrived) == 3
