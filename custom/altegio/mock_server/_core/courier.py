"""Delivers webhooks, in their order, from a thread; only to this machine."""

from __future__ import annotations

import json
import queue
import threading
from collections.abc import Iterable
from ipaddress import ip_address
from typing import Any

import attrs
import httpx

_TIMEOUT = 15.0
_HEADERS = {"Content-Type": "application/json", "User-Agent": "GuzzleHttp/7"}


@attrs.frozen
class Delivery:
    """A webhook that was sent, or could not be; its repr shows neither the address, which may have a secret, nor data.

    Attributes:
        url: the address.
        event: the body.
        status: the status of the response; None where there was none.
        error: why there was none.
    """

    url: str = attrs.field(repr=False)
    event: Any = attrs.field(repr=False)
    status: int | None
    error: str | None = None


def validate_webhooks(urls: str | Iterable[str]) -> tuple[str, ...]:
    """Addresses that webhooks can be sent to.

    Raises:
        TypeError: one is no str.
        ValueError: one is not on this machine.
    """
    found = (urls,) if isinstance(urls, str) else tuple(urls)
    for url in found:
        if not isinstance(url, str):  # pyright: ignore[reportUnnecessaryIsInstance] - what a caller may get wrong
            raise TypeError(f"webhooks: expected str, got {type(url).__name__}")
        if local_url(url) is None:
            raise ValueError(
                "webhooks: an address has to be http or https at a loopback address such as 127.0.0.1: "
                "the mock server is for this machine only"
            )
    return found


def local_url(url: str) -> httpx.URL | None:
    """An address on this machine; None for any other one."""
    try:
        parsed = httpx.URL(url)
    except httpx.InvalidURL:
        return None
    if parsed.scheme not in ("http", "https"):
        return None
    if parsed.host == "localhost":
        # What the name stands for is not looked up.
        return parsed.copy_with(host="127.0.0.1")
    try:
        return parsed if ip_address(parsed.host).is_loopback else None
    except ValueError:
        return None


class Outbox:
    """Keeps events and sends none."""

    def __init__(self) -> None:
        self.stored: list[Delivery] = []

    def send(self, urls: Iterable[str], event: Any) -> None:
        """Keep an event for each of its addresses, as it is now."""
        self.stored += [Delivery(url, json.loads(json.dumps(event)), None, "a fake sends nothing") for url in urls]

    def reset(self) -> None:
        """Forget all events."""
        self.stored.clear()


class Courier:
    """Sends events one after another; nothing is sent twice, as Altegio does not either."""

    def __init__(self) -> None:
        self._waiting: queue.Queue[tuple[int, str, bytes] | None] = queue.Queue()
        self._done: list[Delivery] = []
        self._round = 0
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None

    def send(self, urls: Iterable[str], event: Any) -> None:
        """Let an event be sent to addresses, as it is now."""
        content = json.dumps(event).encode()
        for url in urls:
            self._waiting.put((self._round, url, content))
            with self._lock:
                if self._thread is None:
                    self._thread = threading.Thread(target=self._run, name="altegio-mock-webhooks", daemon=True)
                    self._thread.start()

    def deliveries(self, timeout: float) -> list[Delivery]:
        """All deliveries since the start or the last reset, when none is under way any more.

        Raises:
            TimeoutError: that takes longer.
        """
        with self._waiting.all_tasks_done:
            if not self._waiting.all_tasks_done.wait_for(lambda: not self._waiting.unfinished_tasks, timeout):
                raise TimeoutError(f"webhooks are still under way after {timeout} s")
        with self._lock:
            return list(self._done)

    def reset(self) -> None:
        """Forget all deliveries; what is under way is not sent any more."""
        with self._lock:
            self._round += 1
            self._done.clear()

    def close(self) -> None:
        """Send nothing any more."""
        self.reset()
        with self._lock:
            if self._thread is not None:
                self._waiting.put(None)
                self._thread = None

    def _run(self) -> None:
        # Proxies of the environment would lead elsewhere; redirects are not followed.
        with httpx.Client(trust_env=False, timeout=_TIMEOUT, headers=_HEADERS, verify=False) as http:  # noqa: S501 - certificates of this machine
            while (item := self._waiting.get()) is not None:
                number, url, content = item
                if number == self._round:
                    delivery = _sent(http, url, content)
                    with self._lock:
                        if number == self._round:
                            self._done.append(delivery)
                self._waiting.task_done()
        self._waiting.task_done()


def _sent(http: httpx.Client, url: str, content: bytes) -> Delivery:
    event, address = json.loads(content), local_url(url)
    if address is None:
        return Delivery(url, event, None, "it is no loopback address, so nothing was sent")
    try:
        response = http.post(address, content=content)
    except (httpx.HTTPError, OSError) as error:
        return Delivery(url, event, None, type(error).__name__)
    return Delivery(url, event, response.status_code)
