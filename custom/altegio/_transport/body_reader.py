"""Reading the body of a response, decompressed, and never more of it in memory than ``max_body``."""

from __future__ import annotations

import zlib
from contextlib import suppress
from typing import Any

import httpx

GZIP = "gzip"
_GZIP_HEADER = 16 + zlib.MAX_WBITS
_ENCODINGS = ("", "identity", GZIP, f"x-{GZIP}")
_MOST_DIGITS = 18
"""The digits of a length that is one; Python refuses to read some thousands of them."""
_TRANSFER_HEADERS = (b"content-encoding", b"content-length", b"transfer-encoding")


class ResponseTooLarge(Exception):
    """The response is larger than ``max_body``."""


async def read_body(response: httpx.Response, max_body: int) -> tuple[httpx.Response, bytes]:
    """The response with its body read, and the body; nothing of the request, which has tokens, stays in it.

    Raises:
        ResponseTooLarge: the body is larger than ``max_body``.
        httpx.HTTPError: the connection broke, or the body can't be decompressed.
    """
    if _is_plain(response, max_body):
        return response, await _read_plain(response)
    content = await _read_bounded(response, max_body)
    return _with_content(response, content), content


def _is_plain(response: httpx.Response, max_body: int) -> bool:
    """Whether the body is not compressed and declares a length that is allowed, so that httpx can read it."""
    headers = response.headers
    length = headers.get("content-length", "")
    return (
        "content-encoding" not in headers
        and length.isascii()
        and length.isdigit()
        and len(length) <= _MOST_DIGITS
        and int(length) <= max_body
        and not response.is_stream_consumed
        and response.next_request is None
    )


async def _read_plain(response: httpx.Response) -> bytes:
    connection = connection_of(response.stream)
    try:
        content = await response.aread()
    except BaseException:
        await response.aclose()
        raise
    if connection is not None:
        await drop_if_more_came(connection)
    # The stream of the connection holds the request with its tokens.
    response.stream = httpx.ByteStream(content)
    response.extensions.pop("network_stream", None)
    return content


async def _read_bounded(response: httpx.Response, max_body: int) -> bytes:
    connection = connection_of(response.stream)
    try:
        body = _Decompressor(response.headers.get("content-encoding", "").strip().lower(), max_body)
        if response.is_stream_consumed:
            # Not from a socket, and decompressed by now.
            body = _Decompressor("", max_body)
            body.feed(response.content)
        else:
            async for chunk in response.aiter_raw():
                body.feed(chunk)
        return body.close()
    finally:
        await response.aclose()
        if connection is not None:
            await drop_if_more_came(connection)


def connection_of(stream: object) -> Any:
    """The connection that a response of httpx or httpx2 comes from; None where it is no HTTP/1.1 of httpcore."""
    # Neither library has a public way.
    while stream is not None and not hasattr(stream, "_h11_state"):
        stream = (
            getattr(stream, "_stream", None)
            or getattr(stream, "_httpcore_stream", None)
            or getattr(stream, "_connection", None)
        )
    return stream


async def drop_if_more_came(connection: Any) -> None:
    """Close a connection that got more than its response: the next call would take the rest for its own response."""
    if connection._h11_state.trailing_data[0]:
        await connection.aclose()


class _Decompressor:
    """Collects a body. httpx decompresses chunk by chunk, and a chunk of a gzip bomb can grow to any size."""

    def __init__(self, encoding: str, max_body: int) -> None:
        if encoding not in _ENCODINGS:
            raise httpx.DecodingError(f"the response has the content encoding {encoding}, and only gzip was accepted")
        self._gzip = zlib.decompressobj(_GZIP_HEADER) if encoding.endswith(GZIP) else None
        self._max_body = max_body
        self._content = bytearray()

    def feed(self, chunk: bytes) -> None:
        """Add a chunk as it was received."""
        if self._gzip is None:
            self._append(chunk)
            return
        while chunk:
            if self._gzip.eof:
                # A gzip file may have several members.
                self._gzip = zlib.decompressobj(_GZIP_HEADER)
            try:
                self._append(self._gzip.decompress(chunk, self._max_body - len(self._content) + 1))
            except zlib.error as error:
                raise httpx.DecodingError(str(error)) from error
            chunk = self._gzip.unused_data

    def _append(self, content: bytes) -> None:
        self._content += content
        if len(self._content) > self._max_body:
            raise ResponseTooLarge(f"the response is larger than {self._max_body} bytes (max_body)")

    def close(self) -> bytes:
        """The full body."""
        if self._gzip is not None and self._content and not self._gzip.eof:
            raise httpx.DecodingError("the gzip body is incomplete")
        return bytes(self._content)


def _with_content(response: httpx.Response, content: bytes) -> httpx.Response:
    """The same response with its body; headers that describe the transfer of the body are removed."""
    headers = [(name, value) for name, value in response.headers.raw if name.lower() not in _TRANSFER_HEADERS]
    copy = httpx.Response(
        response.status_code,
        headers=headers,
        content=content,
        extensions={key: value for key, value in response.extensions.items() if key != "network_stream"},
    )
    with suppress(RuntimeError):  # a transport that measured no time
        copy.elapsed = response.elapsed
    return copy
