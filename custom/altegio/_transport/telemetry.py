"""What is reported of each attempt of a call: a log line, and a record for metrics."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, NamedTuple

from altegio._transport.redaction import mask_secrets
from altegio_client.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx

log = logging.getLogger("altegio")
_LONGEST = 10_000


class Attempt(NamedTuple):
    """One attempt of a call, for metrics.

    Attributes:
        operation: the operationId.
        method: the HTTP method.
        path: the path template; never the path itself, which may contain a phone number.
        number: the number of the attempt, from 1.
        status: the HTTP status; None where no response arrived.
        error: the name of the error's class, ``CancelledError`` (trio: ``Cancelled``) where the deadline or the
            task's end cut the attempt off; None where a response arrived.
        seconds: how long the attempt took, without waiting for the rate limit.
    """

    operation: str
    method: str
    path: str
    number: int
    status: int | None
    error: str | None
    seconds: float


def report_attempt(
    operation: Operation,
    number: int,
    outcome: httpx.Response | BaseException,
    seconds: float,
    observers: tuple[Callable[[Attempt], None], ...],
) -> None:
    """Log an attempt and call the observers; one that fails is logged and affects nothing else."""
    logged = log.isEnabledFor(logging.INFO)
    if not (logged or observers):
        return
    status, error = (
        (None, type(outcome).__name__) if isinstance(outcome, BaseException) else (outcome.status_code, None)
    )
    method, path = operation.method, operation.path
    if logged:
        log.info("%s %s %s in %.0f ms, try %d", method, path, status or error, seconds * 1000, number)
    attempt = Attempt(operation.id, method, path, number, status, error, seconds)
    for observer in observers:
        try:
            observer(attempt)
        except Exception:
            log.exception("an observer failed")


def log_body(direction: str, operation: Operation, content: bytes, hide: Callable[[str], str]) -> None:
    """Log a body at DEBUG, secrets masked and long ones cut.

    Args:
        direction: ``sent`` or ``received``.
        operation: what was called.
        content: the body.
        hide: masks the tokens, which a server may repeat under any name.
    """
    if content and log.isEnabledFor(logging.DEBUG):
        # Masked before it is cut: the rest of a token would not be known for one.
        shown = hide(mask_secrets(content[: 2 * _LONGEST].decode("utf-8", "replace")))[:_LONGEST]
        cut = f"... ({len(content)} bytes)" if len(content) > _LONGEST else ""
        log.debug("%s %s %s%s", direction, operation.id, shown, cut)
