"""What a receiver has done so far, as numbers."""

from __future__ import annotations

import attrs


@attrs.frozen
class Stats:
    """Counts of events since the receiver was created; a body that is not an event counts as one.

    ``accepted + refused`` is what was sent, and ``merged + repeated + handled + failed + waiting + running`` is
    ``accepted``.

    Attributes:
        accepted: the response was 200.
        refused: the response had another status: the queue was full, it could not be stored, the secret was wrong,
            it was not an event.
        overflowed: those of the refused for which the queue was full.
        merged: those of the accepted that were identical to one that still waited.
        repeated: those of the accepted that were identical to one within the window, their time of change included.
        handled: all handlers are done with them.
        failed: a handler raised an error, or was cut off when the receiver stopped.
        waiting: in the queue.
        running: with a handler just now.
    """

    accepted: int = 0
    refused: int = 0
    overflowed: int = 0
    merged: int = 0
    repeated: int = 0
    handled: int = 0
    failed: int = 0
    waiting: int = 0
    running: int = 0
