"""Errors of aiohttp become those of httpx: the type, the cause, and no text that could show a request."""

from __future__ import annotations

import errno
from types import SimpleNamespace
from typing import Any

import aiohttp
import httpx
import pytest
from yarl import URL

from altegio.aiohttp import _map_error

ADDRESS: Any = SimpleNamespace(host="api.example", port=443, ssl=True, is_ssl=True, proxy=None)
REFUSED = ConnectionRefusedError(errno.ECONNREFUSED, "Connection refused")
INFO: Any = SimpleNamespace(real_url=URL("https://api.example/client/?phone=13155550175"))


def caused_by(error: Exception, cause: BaseException) -> Exception:
    """An error that was raised from another one."""
    error.__cause__ = cause
    return error


@pytest.mark.parametrize(
    ("error", "error_type", "cause"),
    [
        (aiohttp.ClientProxyConnectionError(ADDRESS, REFUSED), httpx.ProxyError, REFUSED),
        (aiohttp.ClientConnectorError(ADDRESS, REFUSED), httpx.ConnectError, REFUSED),
        (aiohttp.ConnectionTimeoutError("13155550175"), httpx.ConnectTimeout, None),
        (aiohttp.SocketTimeoutError("Timeout on reading"), httpx.ReadTimeout, None),
        (aiohttp.ServerFingerprintMismatch(b"a", b"b", "host", 443), httpx.ConnectError, None),
        (aiohttp.ServerDisconnectedError(), httpx.ReadError, None),
        (aiohttp.ClientPayloadError("cut"), httpx.ReadError, None),
        (caused_by(aiohttp.ClientPayloadError("cut"), REFUSED), httpx.ReadError, REFUSED),
        (caused_by(aiohttp.ClientPayloadError("cut"), ValueError("x")), httpx.ReadError, None),
        (caused_by(aiohttp.ClientPayloadError("cut"), aiohttp.ClientOSError(1, "x")), httpx.ReadError, None),
        (aiohttp.InvalidURL("https://api.example/13155550175"), httpx.UnsupportedProtocol, None),
        (aiohttp.NonHttpUrlClientError("ftp://api.example/13155550175"), httpx.UnsupportedProtocol, None),
        (aiohttp.ClientHttpProxyError(INFO, (), message="denied"), httpx.ProxyError, None),
        (aiohttp.ClientResponseError(INFO, (), message=""), httpx.RemoteProtocolError, None),
        (aiohttp.http.HttpProcessingError(message="bad line"), httpx.RemoteProtocolError, None),
        (aiohttp.ClientError(), httpx.RemoteProtocolError, None),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Exception) else "",
)
def test_errors(error: Exception, error_type: type[Exception], cause: OSError | None) -> None:
    """The closest error of httpx; its cause is the error of the operating system, where there is one."""
    mapped, found = _map_error(error)
    assert type(mapped) is error_type
    assert found is cause
    assert str(mapped)
    assert "13155550175" not in str(mapped)


def test_texts_of_errors() -> None:
    """The message of the other side; without one, the type of the error."""
    assert str(_map_error(aiohttp.ClientPayloadError("cut"))[0]) == "cut"
    assert str(_map_error(aiohttp.ClientError())[0]) == "ClientError"
    assert str(_map_error(aiohttp.ConnectionTimeoutError("text"))[0]) == "ConnectionTimeoutError"
    assert str(_map_error(aiohttp.ClientResponseError(INFO, (), message="denied"))[0]) == "ClientResponseError: denied"
    nothing = _map_error(aiohttp.ClientResponseError(INFO, (), message=""))[0]
    assert str(nothing) == "ClientResponseError: malformed response"
