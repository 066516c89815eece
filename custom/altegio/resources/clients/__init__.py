"""Clients: the operations of the tag, and what one has to get right around them."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Unpack, cast

from altegio._parsing import decoding_error
from altegio._validation.values import validate_int, validate_list
from altegio.errors import ConflictError, ValidationError
from altegio.resources.clients._bulk import BulkCreated, BulkCreation, BulkFailed, BulkProgress, BulkReport
from altegio.resources.clients._fields import ClientFields, given_fields
from altegio.resources.clients._profile import changed_labels, client_of, kept, label_ids, mapping_of_fields
from altegio.resources.clients._search import ClientSearch
from altegio_client.models import Client, ClientCreate, ClientUpdate

if TYPE_CHECKING:
    from altegio_client.models import ClientBulkCreate

__all__ = ["BulkCreated", "BulkFailed", "BulkReport", "ClientFields", "Clients"]

_LARGEST_CHUNK = 1000


class Clients(ClientSearch):
    """Clients, reached as ``api.clients``: the operations, and helpers around them."""

    async def get_or_create(
        self,
        location_id: int,
        *,
        phone: str,
        name: str,
        custom_fields: Mapping[str, Any] | None = None,
        labels: Iterable[int] | None = None,
        **more: Unpack[ClientFields],
    ) -> tuple[Client, bool]:
        """Find the client with a phone number, or create one.

        When somebody else creates the client at the same moment, and the server refuses a second one, that client
        is found.

        Args:
            location_id: the location.
            phone: with its country code, in any form.
            name: the name of a new client; one who is there keeps theirs.
            custom_fields: of a new client, by code.
            labels: tags of a new client.
            **more: further fields of a new client; see ``ClientFields``.

        Returns:
            tuple[Client, bool]: the client, and whether they are new.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            ConflictError, ValidationError: the server refuses the client, and there is none with this phone.
            DecodingError: the server says that it created a client, but not whom, and doesn't find them.
            AltegioError: whatever else the operations raise.

        Example:
            >>> client, is_new = await api.clients.get_or_create(720441, phone="+13155550190", name="Client 1")

        https://developer.alteg.io/en/b2b-v1/openapi/clients/get_client_list
        https://developer.alteg.io/en/b2b-v1/openapi/clients/create_client
        """
        body = given_fields("get_or_create", more, name=name, phone=phone)
        if custom_fields is not None:
            body["custom_fields"] = mapping_of_fields(custom_fields)
        if labels is not None:
            body["categories"] = list(validate_list("labels", labels, int))
        # The model checks the types before anything is sent.
        request = ClientCreate(**body)
        found = await self.find_by_phone(location_id, phone)
        if found is not None:
            return found, False
        try:
            answer = await self._api.clients.with_response.create_client(location_id, body=request)
        except (ConflictError, ValidationError):
            found = await self.find_by_phone(location_id, phone)
            if found is None:
                raise
            return found, False
        made = client_of(answer.data) or await self.find_by_phone(location_id, phone)
        if made is None:
            raise decoding_error(answer, "the client that was created is not in the answer, and not found")
        return made, True

    async def create_many(
        self,
        location_id: int,
        rows: Iterable[ClientBulkCreate | Mapping[str, Any]] | AsyncIterable[ClientBulkCreate | Mapping[str, Any]],
        *,
        chunk: int = 100,
        progress: BulkProgress | None = None,
    ) -> BulkReport:
        """Create many clients, and tell what became of each row.

        Rows that can't be sent, or whose phone an earlier row has, fail without being sent. When the server refuses
        a whole chunk, it is halved until the row is alone that it refuses. Nothing is sent twice when an answer
        doesn't come: those rows fail with ``maybe_created``, and the rest is left alone (``report.stopped``).

        Args:
            location_id: the location.
            rows: the clients, each with name and phone; a list, a generator, or an asynchronous one.
            chunk: how many are sent at once, at most 1000; the API documents no limit.
            progress: called after each chunk with how many are created, and how many failed, until then.

        Returns:
            BulkReport: ``created`` and ``failed``, both in the order of the rows.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            ConfigurationError, ClosedError: nothing was sent.

        Example:
            >>> rows = ({"name": f"Guest {number}", "phone": f"+1315555{number:04d}"} for number in range(3))
            >>> report = await api.clients.create_many(720441, rows)
            >>> len(report.created), [(one.index, one.reason) for one in report.failed]
            (3, [])

        https://developer.alteg.io/en/b2b-v1/openapi/clients/bulk_create_clients
        """
        validate_int("chunk", chunk, minimum=1, maximum=_LARGEST_CHUNK)
        if isinstance(rows, str | bytes | Mapping) or not hasattr(rows, "__iter__") | hasattr(rows, "__aiter__"):
            raise TypeError(f"rows: expected an iterable of clients, got {type(cast('object', rows)).__name__}")
        if progress is not None and not callable(progress):
            raise TypeError(f"progress: expected a function, got {type(progress).__name__}")
        return await BulkCreation(self._api.clients, location_id, chunk, progress).run(rows)

    async def card(self, location_id: int, client_id: int) -> Client:
        """The full card of a client, typed: ``get_client`` has no documented answer.

        Args:
            location_id: the location.
            client_id: the client.

        Returns:
            Client: the card. ``custom_fields`` is a mapping from code to value, empty where there are none; what
            the description doesn't know is in ``extra``.

        Raises:
            TypeError: an ID is none; nothing was sent.
            NotFoundError: there is no such client.
            DecodingError: the answer holds no client.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        Example:
            >>> (await api.clients.card(720441, 1)).custom_fields
            {}

        https://developer.alteg.io/en/b2b-v1/openapi/clients/get_client
        """
        answer = await self._api.clients.with_response.get_client(location_id, client_id)
        client = client_of(answer.data)
        if client is None:
            raise decoding_error(answer, "the answer holds no client")
        if not isinstance(cast("object", client.custom_fields), dict):
            client.custom_fields = {}
        return client

    async def change(
        self,
        location_id: int,
        client_id: int,
        *,
        name: str | None = None,
        phone: str | None = None,
        custom_fields: Mapping[str, Any] | None = None,
        add_labels: Iterable[int] | None = None,
        remove_labels: Iterable[int] | None = None,
        **more: Unpack[ClientFields],
    ) -> Client:
        """Change some fields of a client and keep all others: the card is read, and sent back with the changes.

        The API has no versions: what somebody else changes between reading and sending is overwritten. What was
        spent and the balance are sent only when they are given, as sales change them all the time.

        Args:
            location_id: the location.
            client_id: the client.
            name: the name.
            phone: with its country code, in any form.
            custom_fields: merged into those that are there, by code.
            add_labels: tags to add.
            remove_labels: tags to take away.
            **more: further fields; see ``ClientFields``.

        Returns:
            Client: the card, read again after the change.

        Raises:
            TypeError, ValueError: an argument doesn't fit, or there is none to change: nothing was sent. Or the
                server doesn't show name or phone, without which it takes no change: nothing was changed.
            NotFoundError: there is no such client.
            ConflictError, ValidationError: the server refuses the change.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        Example:
            >>> client = await api.clients.change(720441, 1, email="new@example.com", custom_fields={"size": "M"})
            >>> client.email, client.custom_fields
            ('new@example.com', {'size': 'M'})

        https://developer.alteg.io/en/b2b-v1/openapi/clients/get_client
        https://developer.alteg.io/en/b2b-v1/openapi/clients/update_client
        """
        new = given_fields("change", more, name=name, phone=phone)
        fields = {} if custom_fields is None else mapping_of_fields(custom_fields)
        changed_labels([], add_labels := _twice(add_labels), remove_labels := _twice(remove_labels))
        if not new and not fields and not add_labels and not remove_labels:
            raise ValueError("there is nothing to change")
        if "birth_date" in new:
            new["birth_date"] = new["birth_date"].isoformat()
        # The model checks the types before anything is sent.
        least: dict[str, Any] = {"name": "", "phone": ""}
        ClientUpdate(**(least | new))
        card = await self.card(location_id, client_id)
        body = {**kept(card), **new}
        for needed in ("name", "phone"):
            if not body.get(needed):
                raise ValueError(f"the server doesn't show the {needed} of client {client_id}; give {needed}=...")
        if fields:
            body["custom_fields"] = {**body.get("custom_fields", {}), **fields}
        if add_labels or remove_labels:
            body["labels"] = changed_labels(label_ids(card), add_labels, remove_labels)
        await self._api.clients.update_client(location_id, client_id, body=body)
        return await self.card(location_id, client_id)


def _twice(given: Iterable[int] | None) -> list[int]:
    return [] if given is None else list(validate_list("labels", given, int))
