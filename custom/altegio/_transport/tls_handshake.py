"""A connection that is being opened: if the call ends meanwhile, the connection does, too."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


class TlsHandshakeGuard:
    """Follows a request by httpcore's extension ``trace``, as httpcore leaves a cancelled TLS handshake open."""

    __slots__ = ("_half_open", "_stream")

    def __init__(self) -> None:
        self._stream: Any = None
        self._half_open = False

    async def __call__(self, event: str, info: Mapping[str, Any]) -> None:
        """Take note of what happens; behind a proxy there is a request before the handshake."""
        if event == "connection.connect_tcp.complete":
            self._stream = info["return_value"]
        elif event.endswith("start_tls.started"):
            self._half_open = True
        elif event.endswith("start_tls.complete"):
            self._half_open = False

    async def drop(self) -> None:
        """Close what is not open yet."""
        if self._half_open and self._stream is not None:
            import anyio

            with anyio.CancelScope(shield=True):
                await self._stream.aclose()
