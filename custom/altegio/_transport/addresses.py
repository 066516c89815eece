"""The address of a call: the base URL, or the operation's own server, and the path of the operation below it."""

from __future__ import annotations

from urllib.parse import urlsplit

from altegio_client.operation import Request

SERVER_PATH = "/api/v1"
"""The path of the published server. Some operations are published with it before their own path."""
PUBLISHED_URL = f"https://api.alteg.io{SERVER_PATH}"
"""The published server of the API."""


class Addresses:
    """Puts paths below a base URL.

    A path that repeats the end of the base URL has it once: ``/api/v1/company/1`` is below
    ``https://api.alteg.io/api/v1`` what ``/company/1`` is. Below another base URL, such as that of the documentation's
    mock server, it stays as it is published.

    A few operations are published with a server of their own, ``https://app.alteg.io``. They go there from the
    published base URL only. Any other base URL stands for all servers: tokens for a mock server or a proxy must not
    reach the real one, nor the other way round.
    """

    def __init__(self, base_url: str) -> None:
        self._base_url = base_url
        self._repeated = f"{SERVER_PATH}/" if base_url.endswith(SERVER_PATH) else None
        self._own_servers = base_url.lower() == PUBLISHED_URL
        self._root = base_url.removesuffix(SERVER_PATH)

    def of(self, request: Request) -> str:
        """The address of a request, whose path is quoted and begins with a slash."""
        path = request.path
        server = request.operation.server
        if server is not None:
            return (server if self._own_servers else self._root + urlsplit(server).path.rstrip("/")) + path
        if self._repeated is not None and path.startswith(self._repeated):
            path = path.removeprefix(SERVER_PATH)
        return self._base_url + path
