"""How tests create a client."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx

from altegio import Altegio
from tests.doubles.backends import chosen

PARTNER = "partner-T0ken-one"
USER = "user-T0ken-two"
PASSWORD = "pass-W0rd-three"
NOWHERE = "https://api.example"


def client(server: str | Callable[[httpx.Request], Any] = NOWHERE, **options: Any) -> Altegio:
    """A client with the planted tokens that sends each request once and without delay.

    Args:
        server: the base URL of a server, or a function that responds to requests in its place.
        **options: those of ``Altegio``; they replace the ones set here.
    """
    settings: dict[str, Any] = {"partner_token": PARTNER, "user_token": USER, "max_retries": 0, "rate_limit": None}
    if callable(server):
        settings |= {"base_url": NOWHERE, "transport": httpx.MockTransport(server)}
    else:
        settings |= {"base_url": server}
        if not {"transport", "http_client"} & options.keys():
            settings |= chosen()
    return Altegio(**{**settings, **options})
