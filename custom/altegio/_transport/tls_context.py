"""One TLS context for all clients of a process: reading the certificates takes 40 ms and nearly a megabyte."""

from __future__ import annotations

import os
import ssl
from functools import lru_cache

import httpx

_VARIABLES = ("SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE")


def tls_context() -> ssl.SSLContext:
    """The context that trusts what httpx trusts by default; another one where the environment has changed."""
    return _context(tuple(os.environ.get(name) for name in _VARIABLES))


@lru_cache(maxsize=4)
def _context(_: tuple[str | None, ...]) -> ssl.SSLContext:
    return httpx.create_ssl_context()
