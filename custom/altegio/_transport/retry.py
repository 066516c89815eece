"""Repeating a call: whether, and after how long. Nothing here sends or waits.

A call is repeated where that can do no harm: always when the server provably did not process it (no
connection, 429), and after a broken connection, a time-out or a server error only where it merely reads.
"""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Callable
from email.utils import parsedate_to_datetime

import httpx

from altegio._transport.sender import ResponseTooLarge
from altegio.errors import TransportError
from altegio_client.operation import Operation

FIRST_DELAY = 0.5
LONGEST_DELAY = 8.0
LONGEST_RETRY_AFTER = 60.0
RATE_LIMITED = 429
_DOUBLINGS = 16
"""More than it takes to come to the longest delay."""
PASSING = frozenset({500, 502, 503, 504})
"""Statuses that may pass by themselves."""

_LASTING = (httpx.InvalidURL, httpx.LocalProtocolError, httpx.UnsupportedProtocol, ResponseTooLarge)
"""What would fail in the same way again."""

Outcome = httpx.Response | TransportError


def delay_before_retry(
    operation: Operation,
    attempt: int,
    outcome: Outcome,
    *,
    max_retries: int,
    chance: Callable[[], float] = random.random,
    now: Callable[[], dt.datetime] = lambda: dt.datetime.now(dt.UTC),
) -> float | None:
    """Seconds to wait before the next try; None where there is none.

    Args:
        operation: what is called.
        attempt: the try that just ended, from 1.
        outcome: what came of it.
        max_retries: how often the call is repeated at most.
        chance: a number from 0 to 1, for the jitter.
        now: the time that an HTTP date in Retry-After is compared with.
    """
    if attempt > max_retries or not _may_repeat(operation, outcome):
        return None
    if isinstance(outcome, httpx.Response):
        told = retry_after(outcome, now)
        if told is not None:
            return min(told, LONGEST_RETRY_AFTER)
    # Doubling, and half of it by chance, so that clients that failed together don't return together.
    longest: float = min(FIRST_DELAY * 2 ** min(attempt - 1, _DOUBLINGS), LONGEST_DELAY)
    return longest * (0.5 + 0.5 * chance())


def _may_repeat(operation: Operation, outcome: Outcome) -> bool:
    if isinstance(outcome, TransportError):
        passing = not isinstance(outcome.__cause__, _LASTING)
    else:
        passing = outcome.status_code == RATE_LIMITED or outcome.status_code in PASSING
    return passing and (operation.safe or unprocessed(outcome))


def unprocessed(outcome: Outcome) -> bool:
    """Whether the server provably did not process the request."""
    if isinstance(outcome, TransportError):
        return not outcome.maybe_processed
    return outcome.status_code == RATE_LIMITED


def retry_after(response: httpx.Response, now: Callable[[], dt.datetime]) -> float | None:
    """Seconds that a Retry-After header asks to wait: a number, or an HTTP date; None without a valid one."""
    text = response.headers.get("retry-after", "").strip()
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
