"""The address of a call: the base URL, and the path of the operation below it."""

from __future__ import annotations

SERVER_PATH = "/api/v1"
"""The path of the published server. Some operations are published with it before their own path."""


class Addresses:
    """Puts paths below a base URL.

    A path that repeats the end of the base URL has it once: ``/api/v1/company/1`` is below
    ``https://api.alteg.io/api/v1`` what ``/company/1`` is. Below another base URL, such as that of the documentation's
    mock server, it stays as it is published.
    """

    def __init__(self, base_url: str) -> None:
        self._base_url = base_url
        self._repeated = f"{SERVER_PATH}/" if base_url.endswith(SERVER_PATH) else None

    def of(self, path: str) -> str:
        """The address of a path, which is quoted and begins with a slash."""
        if self._repeated is not None and path.startswith(self._repeated):
            path = path.removeprefix(SERVER_PATH)
        return self._base_url + path
