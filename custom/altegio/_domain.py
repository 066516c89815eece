"""What all helpers have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from altegio._client import Altegio


class Helper:
    """A helper under a name that no tag has; it calls the operations of the client that made it."""

    def __init__(self, api: Altegio) -> None:
        self._api = api
