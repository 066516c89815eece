"""The sending backends: each as options of a client, and a way to run a test with one of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import httpx2

from altegio.aiohttp import AiohttpTransport


class ClosingClient(httpx2.AsyncClient):
    """Keeps no connection open, since nothing closes it."""

    def __init__(self) -> None:
        super().__init__(limits=httpx2.Limits(max_keepalive_connections=0), trust_env=False, verify=False)


BACKENDS: dict[str, Callable[[], dict[str, Any]]] = {
    "httpx": dict,
    "aiohttp": lambda: {"transport": AiohttpTransport()},
    "httpx2 transport": lambda: {"transport": httpx2.AsyncHTTPTransport(trust_env=False, verify=False)},
    "httpx2 client": lambda: {"http_client": ClosingClient()},
}
"""The options of ``Altegio`` for each."""

_chosen = ["httpx"]


@contextmanager
def using(backend: str) -> Iterator[None]:
    """Clients of tests use this backend, unless the test passes another one."""
    _chosen.append(backend)
    try:
        yield
    finally:
        _chosen.pop()


def chosen() -> dict[str, Any]:
    """The options of the backend in use."""
    return BACKENDS[_chosen[-1]]()
