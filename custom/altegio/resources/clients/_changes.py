"""The changes of a location's clients."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from altegio.resources._changes import Changes

if TYPE_CHECKING:
    from altegio_client.models import Client
    from altegio_client.types import Response

__all__ = ["ClientChanges"]


class ClientChanges(Changes["Client"]):
    """Changed clients, returned by ``api.clients.changes``, which documents what is guaranteed.

    Iterating returns the changes until now; iterating again returns those since then.
    """

    _WHAT = "client"
    _ONE = "a client"
    _OPERATION = "deprecated_get_client_list"
    _MARK = "clients-1"

    async def _list(self, **period: Any) -> Response[list[Client], Any]:
        # The search that replaces this call has no filter by change.
        read = getattr(self._api.clients.with_response, self._OPERATION)
        response: Response[list[Client], Any] = await read(self._location_id, **period)
        return response
