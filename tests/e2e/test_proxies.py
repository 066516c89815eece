"""Proxies and certificates, for each way to set them."""

from __future__ import annotations

import asyncio
import ssl
import subprocess
import sys
from typing import Any

import httpx
import pytest

from altegio import Altegio
from altegio.aiohttp import AiohttpTransport
from tests.doubles.calls import read
from tests.doubles.clients import client
from tests.doubles.faults import Fault, FaultServer, raw, sends

TARGET = "http://api.example/validation/validate_phone/13155550175"


@pytest.fixture(autouse=True)
def direct(monkeypatch: pytest.MonkeyPatch) -> None:
    """No proxies but those of the tests."""
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


def with_transport(proxy: str, _: pytest.MonkeyPatch) -> Altegio:
    """A transport of httpx."""
    return client("http://api.example", transport=httpx.AsyncHTTPTransport(proxy=proxy))


def with_aiohttp(proxy: str, _: pytest.MonkeyPatch) -> Altegio:
    """The other backend."""
    return client("http://api.example", transport=AiohttpTransport(proxy=proxy))


def with_client(proxy: str, _: pytest.MonkeyPatch) -> Altegio:
    """The application's own client."""
    return client("http://api.example", http_client=httpx.AsyncClient(proxy=proxy))


def with_environment(proxy: str, monkeypatch: pytest.MonkeyPatch) -> Altegio:
    """The environment variables of the machine."""
    monkeypatch.setenv("HTTP_PROXY", proxy)
    return client("http://api.example")


@pytest.mark.parametrize("way", [with_transport, with_aiohttp, with_client, with_environment])
def test_requests_go_through_the_proxy(way: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """The proxy gets the full address, and its own password."""

    async def run() -> None:
        async with FaultServer(Fault("a proxy", (sends(raw()),))) as server:
            address = server.base_url.replace("http://", "http://someone:secret@").removesuffix("/api/v1")
            async with way(address, monkeypatch) as api:
                await read(api)
                if way is with_client:
                    await api._state.sender.http.aclose()
            (arrived,) = server.arrived
            assert arrived.path == TARGET
            assert arrived.headers["proxy-authorization"].startswith("Basic ")

    asyncio.run(run())


def test_certificates_of_the_application() -> None:
    """They replace the default ones."""
    trusted = ssl.create_default_context()
    assert AiohttpTransport(verify=trusted).ssl_context is trusted


def test_without_the_extra() -> None:
    """The error names it."""
    code = "import sys; sys.modules['aiohttp'] = None; import altegio.aiohttp"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert "pip install 'altegio-client[aiohttp]'" in done.stderr
