"""What happens to a request on its way out, by httpcore's ``trace`` extension."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from altegio._transport.rate_limit import HeldSlot

SLOT = "altegio.slot"
"""The extension of a request with its slot, for transports that don't trace."""
_HEADERS = ("http11.send_request_headers", "http2.send_request_headers")
_STARTED = {f"{name}.started" for name in _HEADERS}
_COMPLETE = {f"{name}.complete" for name in _HEADERS}


class RequestWatch:
    """Has the slot of a request count when the request is sent, and closes a handshake that is cancelled.

    httpcore would leave the connection of such a handshake open.
    """

    __slots__ = ("_in_handshake", "_in_tunnel", "_slot", "_stream")

    def __init__(self, slot: HeldSlot) -> None:
        self._slot = slot
        self._stream: Any = None
        self._in_handshake = False
        self._in_tunnel = False

    async def __call__(self, event: str, info: Mapping[str, Any]) -> None:
        """Note the state of the connection; behind a proxy a request for the tunnel precedes the handshake."""
        if event in _STARTED:
            self._in_tunnel = info["request"].method == b"CONNECT"
            if not self._in_tunnel:
                await self._slot.ready()
        elif event in _COMPLETE:
            if not self._in_tunnel:
                self._slot.sent()
        elif event == "connection.connect_tcp.complete":
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
