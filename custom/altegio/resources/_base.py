"""What all helpers have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from altegio_client.operation import Group

if TYPE_CHECKING:
    from altegio._client import Altegio


class Helper:
    """A helper under a name that no tag has; it calls the operations of the client that made it."""

    def __init__(self, api: Altegio) -> None:
        self._api = api


class HelperGroup(Group):
    """The operations of a tag with helpers beside them; first among the bases, before the group of the tag."""

    def __init__(self, api: Altegio) -> None:
        super().__init__(api._executor())  # pyright: ignore[reportPrivateUsage] - a group is a part of its client
        self._api = api
