"""Requests that are not taken in: each is counted and responded to, and many are one line of the log."""

from __future__ import annotations

import logging
import time

from altegio.webhooks._inbox import Inbox
from altegio.webhooks._reply import Reply

log = logging.getLogger("altegio.webhooks")

_LOG_EVERY = 1.0
"""Seconds in which refusals of one type are one line."""


class Refusals:
    """Refuses requests.

    Attributes:
        logged: when refusals with a status were logged last, and how many are not logged yet.
    """

    def __init__(self, inbox: Inbox) -> None:
        self.logged: dict[int, tuple[float, int]] = {}
        self._inbox = inbox

    def refuse(self, status: int, reason: str, number: int = 1, *, overflow: bool = False) -> Reply:
        """Count and log what is not taken in.

        Args:
            status: of the response.
            reason: why.
            number: how many events are refused.
            overflow: whether there is no room for them.

        Returns:
            Reply: the response.
        """
        self._inbox.refuse(number, overflow=overflow)
        now = time.monotonic()
        logged, unsaid = self.logged.get(status, (now - _LOG_EVERY, 0))
        unsaid += number
        if now - logged >= _LOG_EVERY:
            log.warning("webhooks refused with %d: %d, %s", status, unsaid, reason)
            logged, unsaid = now, 0
        self.logged[status] = logged, unsaid
        return Reply(status, reason)
