"""Download a description: bounded in time and size, and only when it has changed."""

from __future__ import annotations

import time
from functools import partial
from urllib.parse import urlsplit

import attrs
import httpx

TIMEOUT = 20.0
"""How many seconds to wait for a connection, or for the next bytes."""
DEADLINE = 120.0
"""How many seconds the download may take in all."""
LARGEST = 20_000_000
"""How many bytes a description may have; upstream's has about two million."""
_PACKINGS = ("identity", "gzip", "deflate")
"""How a response may be compressed: other ways can hold more in few bytes than fits into memory."""
_LOOPBACK = ("127.0.0.1", "localhost", "::1")


class FetchError(Exception):
    """The description could not be downloaded."""


@attrs.frozen
class Fetched:
    """What came down: the bytes, and the ETag that they go by."""

    content: bytes
    etag: str | None


def fetch(
    address: str,
    *,
    etag: str | None = None,
    timeout: float = TIMEOUT,
    deadline: float = DEADLINE,
    largest: int = LARGEST,
) -> Fetched | None:
    """Download a description; None when it still has this ETag.

    Raises:
        FetchError: no connection, another status than 200, a redirect to another owner's host, a packing that is not
            known, too slow, too large, empty or cut short.
    """
    headers = {"Accept": "application/yaml, application/json;q=0.9, */*;q=0.1"}
    if etag:
        headers["If-None-Match"] = etag
    ends = time.monotonic() + deadline
    try:
        with (
            httpx.Client(
                timeout=timeout,
                follow_redirects=True,
                max_redirects=5,
                event_hooks={"request": [partial(_check_way, address)], "response": []},
            ) as http,
            http.stream("GET", address, headers=headers) as response,
        ):
            if response.status_code == httpx.codes.NOT_MODIFIED and etag:
                return None
            if response.status_code != httpx.codes.OK:
                raise FetchError(f"{address}: status {response.status_code}")
            packing = response.headers.get("Content-Encoding", "identity")
            if packing not in _PACKINGS:
                raise FetchError(f"{address}: compressed as {packing!r}, not as {' or '.join(_PACKINGS[1:])}")
            content = bytearray()
            for chunk in response.iter_bytes():
                content += chunk
                if len(content) > largest:
                    raise FetchError(f"{address}: larger than {largest} bytes")
                if time.monotonic() > ends:
                    raise FetchError(f"{address}: not complete after {deadline:g} s")
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise FetchError(f"{address}: {type(error).__name__}: {error}") from error
    if not content.strip():
        raise FetchError(f"{address}: the response is empty")
    return Fetched(bytes(content), response.headers.get("ETag"))


def _check_way(address: str, request: httpx.Request) -> None:
    """Who can change the description in transit can change the package; on loopback there is no transit."""
    asked, home = urlsplit(str(request.url)), urlsplit(address)
    if asked.scheme != "https" and asked.hostname not in _LOOPBACK:
        raise FetchError(f"{request.url}: only https is followed")
    if _owner(asked.hostname) != _owner(home.hostname):
        raise FetchError(
            f"{address}: redirects to {asked.hostname}; if it is published there now, change its address in SOURCE.json"
        )


def _owner(host: str | None) -> str:
    """Whose host it is: its last two names, or all of a numeric address."""
    names = (host or "").split(".")
    return ".".join(names if names[-1].isdecimal() else names[-2:])
