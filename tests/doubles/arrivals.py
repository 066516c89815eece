"""When data arrives, as noted by the kernel: a busy machine reads it later."""

from __future__ import annotations

import socket
import struct
import sys
import time

_TIMESTAMPS = 35
"""SO_TIMESTAMPNS of Linux, which Python does not name; the connections of a listening socket inherit it."""
_MOMENT = struct.Struct("@ll")


def note_arrivals(listening: socket.socket) -> None:
    """Make the kernel note when data arrives, where it can."""
    if sys.platform == "linux":
        listening.setsockopt(socket.SOL_SOCKET, _TIMESTAMPS, 1)


def receive(line: socket.socket) -> tuple[bytes, float]:
    """The received data, and the time in seconds; nothing at the end."""
    data, notes, _, _ = line.recvmsg(65_536, socket.CMSG_SPACE(_MOMENT.size))
    for level, option, note in notes:
        if (level, option) == (socket.SOL_SOCKET, _TIMESTAMPS):
            seconds, nanos = _MOMENT.unpack(note)
            return data, seconds + nanos / 1e9
    return data, time.time()
