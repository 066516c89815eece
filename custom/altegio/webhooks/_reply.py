"""What a receiver responds."""

from __future__ import annotations

import attrs


@attrs.frozen
class Reply:
    """A response to a webhook.

    Attributes:
        status: the HTTP status: 200 taken in, or a probe by GET; 400 no event; 403 wrong secret; 405 another method;
            413 too large; 503 the queue is full, the event could not be stored, or the receiver is stopping.
        text: a short text for the body, without anything of the request.
    """

    status: int
    text: str
