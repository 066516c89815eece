"""A guard for the TLS handshake: if the call ends during it, the connection is closed, too."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


class TlsHandshakeGuard:
    """Follows a request by httpcore's ``trace`` extension, because httpcore leaves a cancelled handshake open."""

    __slots__ = ("_in_handshake", "_stream")

    def __init__(self) -> None:
        self._stream: Any = None
        self._in_handshake = False

    async def __call__(self, event: str, info: Mapping[str, Any]) -> None:
        """Note the state of the connection; behind a proxy a request precedes the handshake."""
        if event == "connection.connect_tcp.complete":
            self._stream = info["return_value"]
        elif event.endswith("start_tls.started"):
            self._in_handshake = True
        elif event.endswith("start_tls.complete"):
            self._in_handshake = False

    async def aclose(self) -> None:
        """Close the connection if its handshake did not complete."""
        if self._in_handshake and self._stream is not None:
            import anyio

            with anyio.CancelScope(shield=True):
                await self._stream.aclose()
