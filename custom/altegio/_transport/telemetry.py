"""What is told of each try: a log line, and a record for metrics."""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING, NamedTuple

from altegio_client.operation import Operation

if TYPE_CHECKING:
    from altegio._transport.options import Options

log = logging.getLogger("altegio")
_SECRET = re.compile(rb'("[a-z_]*(?:token|password|secret)"\s*:\s*)"(?:[^"\\]|\\.)*"?', re.IGNORECASE)
_LONGEST = 10_000


class Attempt(NamedTuple):
    """One try of a call, for metrics.

    Attributes:
        operation: the operationId.
        method: the HTTP method.
        path: the path template; never the path itself, which may hold a phone.
        number: which try it was, from 1.
        status: the HTTP status; None where no answer came.
        error: the name of the error's class, ``CancelledError`` (trio: ``Cancelled``) where the deadline or the
            task's end cut the try off; None where an answer came.
        seconds: how long the try took, without waiting for the rate limit.
    """

    operation: str
    method: str
    path: str
    number: int
    status: int | None
    error: str | None
    seconds: float


def observe(attempt: Attempt, options: Options) -> None:
    """Log a try, and tell the observers; one that fails is logged and stops nobody."""
    if log.isEnabledFor(logging.INFO):
        outcome = attempt.status if attempt.status is not None else attempt.error
        log.info(
            "%s %s %s in %.0f ms, try %d",
            attempt.method,
            attempt.path,
            outcome,
            attempt.seconds * 1000,
            attempt.number,
        )
    for observer in options.observers:
        try:
            observer(attempt)
        except Exception:
            log.exception("an observer failed")


def log_body(direction: str, operation: Operation, content: bytes, options: Options) -> None:
    """Log a body at DEBUG where that is asked for, secrets masked and long ones cut."""
    if options.log_bodies and content and log.isEnabledFor(logging.DEBUG):
        shown = _SECRET.sub(rb'\1"***"', content[:_LONGEST])
        cut = f"... ({len(content)} bytes)" if len(content) > _LONGEST else ""
        log.debug("%s %s %s%s", direction, operation.id, shown.decode("utf-8", "replace"), cut)
