"""Repeating a call: whether, and after how long. Nothing here sends or waits.

A call is repeated where that does no harm: always when the server certainly did not process it (no
connection, 429), and after a broken connection, a timeout or a server error only where it merely reads.
"""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Callable
from contextlib import suppress
from email.utils import parsedate_to_datetime

import httpx

from altegio._transport.body_reader import ResponseTooLarge
from altegio.errors import TransportError
from altegio_client.operation import Operation

BACKOFF = (0.5, 8.0)
"""Seconds before the first retry, and the longest wait."""
LONGEST_RETRY_AFTER = 60.0
RATE_LIMITED = 429
TEMPORARY = frozenset({500, 502, 503, 504})
"""Statuses of failures that may pass by themselves."""

_PERMANENT = (httpx.InvalidURL, httpx.LocalProtocolError, httpx.UnsupportedProtocol, ResponseTooLarge)
"""Failures that would be the same again."""

Outcome = httpx.Response | TransportError


def delay_before_retry(
    operation: Operation,
    attempt: int,
    outcome: Outcome,
    *,
    max_retries: int,
    backoff: tuple[float, float] = BACKOFF,
    jitter: Callable[[], float] = random.random,
    now: Callable[[], dt.datetime] = lambda: dt.datetime.now(dt.UTC),
) -> float | None:
    """Seconds to wait before the next attempt; None for no further attempt.

    Args:
        operation: what is called.
        attempt: the number of the attempt that just ended, from 1.
        outcome: its outcome.
        max_retries: how often the call is repeated at most.
        backoff: seconds before the first retry, and the longest wait without a Retry-After.
        jitter: a random number from 0 to 1.
        now: the time that an HTTP date in Retry-After is compared with.
    """
    if attempt > max_retries or not _may_repeat(operation, outcome):
        return None
    if isinstance(outcome, httpx.Response):
        seconds = retry_after(outcome, now)
        if seconds is not None:
            return min(seconds, LONGEST_RETRY_AFTER)
    # Exponential, and half of it random, so that clients that failed together don't return together.
    first, longest = backoff
    with suppress(OverflowError):  # no float is as large: the longest wait was reached long before
        longest = min(first * 2.0 ** (attempt - 1), longest)
    return longest * (0.5 + 0.5 * jitter())


def _may_repeat(operation: Operation, outcome: Outcome) -> bool:
    if isinstance(outcome, TransportError):
        temporary = not isinstance(outcome.__cause__, _PERMANENT)
    else:
        temporary = outcome.status_code == RATE_LIMITED or outcome.status_code in TEMPORARY
    return temporary and (operation.safe or is_unprocessed(outcome))


def is_unprocessed(outcome: Outcome) -> bool:
    """Whether the server certainly did not process the request."""
    if isinstance(outcome, TransportError):
        return not outcome.maybe_processed
    return outcome.status_code == RATE_LIMITED


def retry_after(response: httpx.Response, now: Callable[[], dt.datetime]) -> float | None:
    """Seconds to wait by the Retry-After header, a number or an HTTP date; None without a valid one."""
    header = response.headers.get("retry-after")
    if header is None:
        return None
    text = header.strip()
    if text.isascii() and text.isdigit():
        return float(text)
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, OverflowError):
        return None
    if moment.tzinfo is None:
        # The oldest of the three forms of an HTTP date names no zone; all three are in UTC.
        moment = moment.replace(tzinfo=dt.UTC)
    return max(0.0, (moment - now()).total_seconds())
