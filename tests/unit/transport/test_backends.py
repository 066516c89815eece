"""The sending backends: httpx, aiohttp and httpx2, as transports and as clients; all behave alike."""

from __future__ import annotations

import asyncio
import gc
import json
import os
import socket
import subprocess
import sys
import traceback
import warnings
from collections.abc import Callable, Coroutine
from typing import Any

import anyio
import httpx
import httpx2
import pytest
import trio
import uvloop

import altegio
from tests.doubles.addresses import path_of
from tests.doubles.backends import BACKENDS
from tests.doubles.calls import read, serving, write
from tests.doubles.clients import NOWHERE, client
from tests.doubles.faults import ENVELOPE_JSON, Act, Line, bare, chunk, raw, sends, stalls
from tests.doubles.outcomes import PHONE, TOKENS, frames_of
from tests.doubles.threaded_server import threaded_server


def numbered(number: int) -> bytes:
    """A success whose object has this ID."""
    return raw(json.dumps({"success": True, "data": {"id": number}, "meta": []}).encode())


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize(
    "first",
    [
        numbered(1) + numbered(2),
        bare("Transfer-Encoding: chunked", body=chunk(ENVELOPE_JSON) + chunk(b"")) + numbered(2),
    ],
    ids=["with a length", "in chunks"],
)
def test_an_unrequested_response(backend: str, first: bytes) -> None:
    """It came in one packet with another one; the next call does not take it for its own."""

    async def run() -> None:
        async with serving(sends(first), sends(numbered(3)), **BACKENDS[backend]()) as (server, api):
            await api.clients.get_client(1, 1)
            for _ in range(2):
                assert (await api.clients.get_client(1, 1))["id"] == 3
            assert len(server.arrived) == 3

    asyncio.run(run())


@pytest.mark.parametrize("backend", BACKENDS)
def test_an_unrequested_response_on_an_idle_connection(backend: str) -> None:
    """The next call does not take it for its own."""

    async def run() -> None:
        came = asyncio.Event()

        async def act(line: Line) -> None:
            await sends(numbered(1))(line)
            await asyncio.sleep(0.01)
            await sends(numbered(2))(line)
            came.set()

        async with serving(act, sends(numbered(3)), **BACKENDS[backend]()) as (server, api):
            assert (await api.clients.get_client(1, 1))["id"] == 1
            await came.wait()
            # It is in transit from one socket to the other.
            await asyncio.sleep(0.02)
            for _ in range(2):
                assert (await api.clients.get_client(1, 1))["id"] == 3
            assert len(server.arrived) == 3

    asyncio.run(run())


PLACES: dict[str, Act] = {
    "before the headers": stalls(),
    "within the headers": stalls(b"HTTP/1.1 200 OK\r\nContent-Le"),
    "within the body": stalls(raw()[:-10]),
    "within a chunk": stalls(bare("Transfer-Encoding: chunked", body=b"ff\r\nab")),
}


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("way", ["cancel", "deadline", "close", "time-out"])
def test_a_call_that_is_cut_off_shows_no_token(backend: str, place: str, way: str) -> None:
    """Not in the frames of its error, however it ends, nor in asyncio's logs; its connection is closed."""

    async def run() -> BaseException:
        logged: list[dict[str, Any]] = []
        asyncio.get_running_loop().set_exception_handler(lambda _, context: logged.append(context))
        timeout = httpx.Timeout(10, read=0.05 if way == "time-out" else 10)
        async with serving(PLACES[place], timeout=timeout, **BACKENDS[backend]()) as (server, api):
            view = api.with_options(deadline=0.05) if way == "deadline" else api
            task = asyncio.create_task(write(view))
            reached = asyncio.create_task(server.reached())
            await asyncio.wait({task, reached}, return_when=asyncio.FIRST_COMPLETED)
            reached.cancel()
            await asyncio.sleep(0.01)
            if way == "cancel":
                task.cancel()
            elif way == "close":
                await api.aclose()
            with pytest.raises(BaseException) as caught:  # noqa: PT011 - which one is checked below
                await task
            await server.settled()
        assert logged == []
        return caught.value

    error = asyncio.run(run())
    assert isinstance(error, asyncio.CancelledError if way == "cancel" else altegio.TransportError)
    frames = frames_of(error)
    assert len(frames) > 10
    assert [text for text in frames if any(token in text for token in TOKENS)] == []


LOOPS: dict[str, Callable[[Callable[[], Coroutine[Any, Any, Any]]], Any]] = {
    "asyncio": lambda main: asyncio.run(main()),
    "uvloop": lambda main: uvloop.run(main()),
    "trio": trio.run,
}


@pytest.mark.parametrize("loop", LOOPS)
@pytest.mark.parametrize("backend", BACKENDS)
def test_every_backend_in_every_event_loop(loop: str, backend: str) -> None:
    """Many concurrent calls over one client, under the rate limit; aiohttp works with asyncio alone."""

    async def main() -> None:
        limit = altegio.RateLimit(1000, 10_000)
        async with (
            client(server.base_url, rate_limit=limit, **BACKENDS[backend]()) as api,
            anyio.create_task_group() as group,
        ):
            for _ in range(20):
                group.start_soon(read, api)

    with threaded_server() as server:
        if (loop, backend) == ("trio", "aiohttp"):
            with pytest.raises(BaseExceptionGroup) as caught:
                LOOPS[loop](main)
            assert {type(error) for error in caught.value.exceptions} == {altegio.ConfigurationError}
            assert "asyncio" in str(caught.value.exceptions[0])
        else:
            LOOPS[loop](main)
            assert len(server.arrived) == 20
            server.settled()


@pytest.mark.parametrize("backend", ["httpx", "aiohttp"])
def test_a_client_in_many_loops_of_uvloop(backend: str, caplog: pytest.LogCaptureFixture) -> None:
    """Connections of a loop end with it, without a warning."""
    with threaded_server() as server, warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        api = client(server.base_url, **BACKENDS[backend]())
        for _ in range(20):
            uvloop.run(read(api))
        server.settled()
        gc.collect()
        assert [str(one.message) for one in caught] == []
        # uvloop itself warns of connections when it is closed like this; they are closed nevertheless.
        loop = uvloop.new_event_loop()
        loop.run_until_complete(read(api))
        loop.close()
        uvloop.run(read(api))
        uvloop.run(api.aclose())
        server.settled()
    assert len(server.arrived) == 22
    assert caplog.text == ""


@pytest.mark.parametrize("backend", BACKENDS)
def test_requests_that_were_certainly_not_sent(backend: str) -> None:
    """A refused connection, and a host without an address: a write may be repeated."""

    async def run(url: str) -> altegio.TransportError:
        async with client(url, **BACKENDS[backend]()) as api:
            with pytest.raises(altegio.ConnectionError) as caught:
                await write(api)
            return caught.value

    for url in ("http://127.0.0.1:1", "http://nothing.invalid"):
        error = asyncio.run(run(url))
        assert not error.maybe_processed
        assert isinstance(error.__cause__, httpx.ConnectError)


@pytest.mark.parametrize("backend", BACKENDS)
def test_a_server_that_does_not_read(backend: str) -> None:
    """Sending has a time limit as well."""
    picture = b"\x89PNG\r\n\x1a\n" + b"x" * 20_000_000

    async def run(url: str) -> None:
        async with client(url, timeout=0.2, **BACKENDS[backend]()) as api:
            with pytest.raises(altegio.TimeoutError) as caught:
                await api.uploads.team_member_image(1, picture)
            assert caught.value.maybe_processed

    with socket.create_server(("127.0.0.1", 0)) as deaf:
        asyncio.run(run(f"http://127.0.0.1:{deaf.getsockname()[1]}"))


@pytest.mark.parametrize("backend", BACKENDS)
def test_a_large_body_arrives_unchanged(backend: str) -> None:
    """Also if the response comes before its end."""
    rows = [{"name": f"Client {number}", "phone": f"1{number:010}"} for number in range(20_000)]

    async def run() -> None:
        async with serving(sends(raw(b'{"success": true, "data": [], "meta": []}')), **BACKENDS[backend]()) as (
            server,
            api,
        ):
            await api.clients.bulk_create_clients(1, body=rows)
            assert json.loads(server.arrived[0].body) == rows

    asyncio.run(run())


@pytest.mark.parametrize("library", [httpx, httpx2])
def test_a_hook_that_refuses_a_response(library: Any) -> None:
    """Its error shows no address, which may hold a phone."""

    async def refuse(response: Any) -> None:
        response.raise_for_status()

    async def run() -> None:
        async with (
            library.AsyncClient(event_hooks={"response": [refuse]}) as http,
            serving(sends(raw(b"{}", "404 No")), http_client=http) as (_, api),
        ):
            with pytest.raises(altegio.ConnectionError, match="hook raised an error for status 404") as caught:
                await read(api)
        assert PHONE not in "".join(traceback.format_exception(caught.value))

    asyncio.run(run())


@pytest.mark.parametrize("backend", [name for name in BACKENDS if not name.endswith("client")])
def test_cookies_of_the_server_are_not_stored(backend: str) -> None:
    """A cookie would link the calls of several users. A client passed keeps its own."""

    async def run() -> None:
        response = bare(f"Content-Length: {len(ENVELOPE_JSON)}", "Set-Cookie: session=abc; Path=/", body=ENVELOPE_JSON)
        async with serving(sends(response), **BACKENDS[backend]()) as (server, api):
            for _ in range(2):
                await read(api)
        assert len(server.arrived) == 2
        assert not any("cookie" in one.headers for one in server.arrived)

    asyncio.run(run())


def test_settings_of_an_httpx2_client() -> None:
    """Its headers, parameters, cookies and hooks are used, its redirects are not; it stays open."""
    seen: list[str] = []

    async def hook(request: httpx2.Request) -> None:
        seen.append(str(request.url))

    async def run() -> None:
        async with httpx2.AsyncClient(
            headers={"X-Mine": "yes", "Accept": "text/plain"},
            params={"mine": "1"},
            cookies={"session": "abc"},
            event_hooks={"request": [hook]},
            follow_redirects=True,
        ) as http:
            async with serving(sends(raw()), http_client=http) as (server, api):
                await api.appointments.get_appointment_list(1, page=2)
                await write(api)
                (arrived, written) = server.arrived
            assert not http.is_closed
        assert arrived.headers["x-mine"] == "yes"
        assert arrived.headers["accept"] == "application/vnd.api.v2+json"
        assert arrived.headers["cookie"] == "session=abc"
        path = path_of("get_appointment_list", 1)
        assert arrived.path.endswith((f"{path}?mine=1&page=2", f"{path}?page=2&mine=1"))
        assert json.loads(written.body)["name"] == "Client 1"
        assert len(seen) == 2
        with pytest.raises(altegio.ClosedError, match="the client is closed"):
            async with client(NOWHERE, http_client=http) as api:
                await read(api)

    asyncio.run(run())


def test_transports_of_httpx2_that_have_no_connections() -> None:
    """They work in any loop, at once; the response on an error is one of httpx."""

    def respond(request: httpx2.Request) -> httpx2.Response:
        assert request.headers["authorization"].startswith("Bearer ")
        return httpx2.Response(404, json={"success": False, "data": None, "meta": {"message": "No such thing."}})

    api = client(NOWHERE, transport=httpx2.MockTransport(respond))
    for _ in range(2):
        with pytest.raises(altegio.NotFoundError, match="No such thing") as caught:
            asyncio.run(read(api))
        assert isinstance(caught.value.response, httpx.Response)


class OwnOfHttpx2(httpx2.AsyncBaseTransport):
    """An application's own transport, over one of httpx2."""

    def __init__(self) -> None:
        self.inner = httpx2.AsyncHTTPTransport(retries=1)

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """Pass it on."""
        assert isinstance(request, httpx2.Request)
        return await self.inner.handle_async_request(request)

    async def aclose(self) -> None:
        """Close the connections."""
        await self.inner.aclose()


class OwnWithoutBase:
    """An application's own transport without a base class."""

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Respond directly."""
        assert isinstance(request, httpx.Request)
        return httpx.Response(200, content=ENVELOPE_JSON)

    async def aclose(self) -> None:
        """Nothing is open."""


@pytest.mark.parametrize("transport", [OwnOfHttpx2, OwnWithoutBase])
def test_transports_of_the_application(transport: Callable[[], Any]) -> None:
    """Their methods count, not their base classes."""

    async def run() -> None:
        async with serving(sends(raw()), transport=transport()) as (_, api):
            await read(api)
            await write(api)

    asyncio.run(run())


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"transport": httpx.HTTPTransport()}, "transport: expected httpx.AsyncHTTPTransport or .*, got HTTPTransport"),
        ({"transport": httpx2.HTTPTransport()}, "transport: .* got HTTPTransport"),
        ({"transport": httpx.AsyncHTTPTransport}, "transport: .* got the class AsyncHTTPTransport"),
        ({"transport": "http://proxy"}, "transport: .* got str"),
        ({"transport": httpx.AsyncClient()}, "transport: .* got AsyncClient"),
        ({"http_client": httpx.Client()}, "http_client: expected httpx.AsyncClient or httpx2.AsyncClient, got Client"),
        ({"http_client": httpx2.Client()}, "http_client: .* got Client"),
        ({"http_client": httpx2.AsyncClient}, "http_client: .* got the class AsyncClient"),
        ({"http_client": httpx.AsyncHTTPTransport()}, "http_client: .* got AsyncHTTPTransport"),
    ],
)
def test_invalid_transports(options: dict[str, Any], message: str) -> None:
    """They are refused at once, with the valid types."""
    with pytest.raises(TypeError, match=message):
        client(NOWHERE, **options)


@pytest.mark.skipif(not hasattr(httpx2, "alias_httpx"), reason="httpx2 has it from 2.9 on")
def test_httpx2_in_the_place_of_httpx() -> None:
    """``httpx2.alias_httpx()``, which programs call before they import anything."""
    with threaded_server() as server:
        code = (
            "import httpx2; httpx2.alias_httpx()\n"
            "import asyncio, altegio\n"
            "from altegio.aiohttp import AiohttpTransport\n"
            "async def main(**options):\n"
            f"    async with altegio.Altegio(partner_token='p', base_url={server.base_url!r}, **options) as api:\n"
            "        response = await api.request('GET', '/things')\n"
            "        assert isinstance(response.http, httpx2.Response)\n"
            "        try:\n"
            "            await api.with_options(timeout=1e-9).request('GET', '/things')\n"
            "        except altegio.TransportError as error:\n"
            "            assert isinstance(error.__cause__, httpx2.TimeoutException), error\n"
            "asyncio.run(main())\n"
            "asyncio.run(main(transport=httpx2.AsyncHTTPTransport()))\n"
            "asyncio.run(main(transport=AiohttpTransport()))\n"
        )
        command = [sys.executable, "-W", "error", "-c", code]
        done = subprocess.run(
            command, capture_output=True, text=True, check=False, env=os.environ | {"NO_PROXY": "*"}, timeout=60
        )
    assert (done.returncode, done.stderr) == (0, "")
    assert len(server.arrived) >= 3
