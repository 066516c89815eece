"""How a call is made, apart from what is called."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import httpx

from altegio._observe import Attempt

DEFAULT_TIMEOUT = httpx.Timeout(30.0, connect=10.0)
LARGEST_BODY = 64 * 1024 * 1024


class Options(NamedTuple):
    """Settings of a call; ``Altegio.with_options`` changes them for a part of an application.

    Attributes:
        timeout: seconds for each of connecting, sending and waiting, in each try.
        max_retries: how often a call is repeated at most.
        deadline: seconds for the whole call, all tries and waits included; None: no limit.
        max_body: the largest answer taken, in bytes.
        observers: called after each try.
        log_bodies: whether bodies are logged at DEBUG, secrets masked.
    """

    timeout: httpx.Timeout = DEFAULT_TIMEOUT
    max_retries: int = 2
    deadline: float | None = None
    max_body: int = LARGEST_BODY
    observers: tuple[Callable[[Attempt], None], ...] = ()
    log_bodies: bool = False

    def checked(self) -> Options:
        """These options.

        Raises:
            ValueError: one is out of range.
        """
        seconds = self.timeout.as_dict()
        if not all(value is None or value > 0 for value in seconds.values()):
            raise ValueError(f"timeout must be positive: {seconds}")
        if self.max_retries < 0:
            raise ValueError(f"max_retries can't be negative: {self.max_retries}")
        if self.deadline is not None and not self.deadline > 0:
            raise ValueError(f"deadline must be positive: {self.deadline}")
        if self.max_body <= 0:
            raise ValueError(f"max_body must be positive: {self.max_body}")
        return self
