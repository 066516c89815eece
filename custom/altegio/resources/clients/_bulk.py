"""Many new clients: sent in chunks, with a report of each row."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

import attrs

from altegio._parsing import as_list, as_mapping
from altegio._validation.values import validate_phone
from altegio.errors import (
    APIError,
    BadRequestError,
    ConflictError,
    ServerError,
    TransportError,
    ValidationError,
)
from altegio.resources.clients._bodies import digits_of
from altegio_client.codec.errors import InvalidValue
from altegio_client.codec.spec import is_mapping
from altegio_client.models import BulkCreatedClients, Client, ClientBulkCreate

if TYPE_CHECKING:
    from altegio_client.api.clients import ClientsGroup

__all__ = ["BulkCreated", "BulkFailed", "BulkProgress", "BulkReport", "ClientRow"]

ClientRow = ClientBulkCreate | Mapping[str, Any]
"""A client to create: the body of the documented call, or its fields by their wire names."""
BulkProgress = Callable[[int, int], object]
"""Called with how many rows are created, and how many failed."""
_ROW_ERRORS = (BadRequestError, ConflictError, ValidationError)
"""Refusals that a single row can cause."""


@attrs.frozen
class BulkCreated:
    """A row that became a client.

    Attributes:
        index: its place in the input, from 0.
        client: the client as the server returned it; None where it returned none.
    """

    index: int
    client: Client | None


@attrs.frozen
class BulkFailed:
    """A row that became no client.

    Attributes:
        index: its place in the input, from 0.
        row: the row as it was passed.
        reason: why; the server's message where the row was sent.
        maybe_created: True where the outcome is unknown: the connection broke, or the server failed meanwhile.
    """

    index: int
    row: ClientRow = attrs.field(repr=False)
    reason: str
    maybe_created: bool = False


@attrs.frozen
class BulkReport:
    """The outcome of each row; both lists are in the order of the input.

    Attributes:
        created: the rows that became clients.
        failed: the rows that did not.
        stopped: the error that ended the creation early, such as a broken connection; the rows after those of the
            report were neither read nor sent. None where all rows are done.
    """

    created: list[BulkCreated]
    failed: list[BulkFailed]
    stopped: APIError | TransportError | None = None


@attrs.frozen
class _Checked:
    index: int
    row: ClientRow
    wire: dict[str, Any]
    digits: str


class BulkCreation:
    """A creation under way."""

    def __init__(self, clients: ClientsGroup, location_id: int, chunk: int, progress: BulkProgress | None) -> None:
        self._clients = clients
        self._location_id = location_id
        self._chunk = chunk
        self._progress = progress
        self._phones: dict[str, int] = {}
        self._created: dict[int, BulkCreated] = {}
        self._failed: dict[int, BulkFailed] = {}

    async def run(self, rows: Iterable[ClientRow] | AsyncIterable[ClientRow]) -> BulkReport:
        """Send all rows, a chunk as soon as it is full."""
        chunk: list[_Checked] = []
        index = 0
        stopped: APIError | TransportError | None = None
        async for row in _each(rows):
            checked = self._validate(index, row)
            index += 1
            if checked is not None:
                chunk.append(checked)
            if len(chunk) == self._chunk:
                stopped = await self._send(chunk)
                chunk = []
            if stopped is not None:
                break
        else:
            stopped = await self._send(chunk)
        return BulkReport(
            [self._created[index] for index in sorted(self._created)],
            [self._failed[index] for index in sorted(self._failed)],
            stopped,
        )

    def _validate(self, index: int, row: ClientRow) -> _Checked | None:
        """A valid row; None where the failure is noted."""
        try:
            wire = _wire(row)
            digits = validate_phone(wire["phone"])
            if not wire["name"].strip():
                raise ValueError("name can't be empty")
        except (TypeError, ValueError) as error:
            self._fail(index, row, str(error))
            return None
        if digits in self._phones:
            self._fail(index, row, f"the phone is that of row {self._phones[digits]}")
            return None
        self._phones[digits] = index
        return _Checked(index, row, wire, digits)

    async def _send(self, chunk: list[_Checked]) -> APIError | TransportError | None:
        """Send a chunk; the error after which the next one would fail, too."""
        stopped = None
        try:
            await self._send_halving(chunk)
        except (APIError, TransportError) as error:
            stopped = error
            for one in chunk:
                if one.index not in self._created and one.index not in self._failed:
                    self._fail(one.index, one.row, f"not sent: {error}")
        if self._progress is not None:
            self._progress(len(self._created), len(self._failed))
        return stopped

    async def _send_halving(self, chunk: list[_Checked]) -> None:
        if not chunk:
            return
        try:
            payload = await self._clients.bulk_create_clients(self._location_id, body=[one.wire for one in chunk])
        except _ROW_ERRORS as error:
            if len(chunk) == 1:
                self._fail(chunk[0].index, chunk[0].row, _reason(error))
                return
            half = len(chunk) // 2
            await self._send_halving(chunk[:half])
            await self._send_halving(chunk[half:])
        except (APIError, TransportError) as error:
            maybe = error.maybe_processed if isinstance(error, TransportError) else isinstance(error, ServerError)
            for one in chunk:
                self._fail(one.index, one.row, str(error), maybe_created=maybe)
            raise
        else:
            self._read(chunk, payload)

    def _read(self, chunk: list[_Checked], payload: Any) -> None:
        """Note the outcome. No page documents the response: rows that it does not refuse count as created."""
        raw = payload.to_dict() if isinstance(payload, BulkCreatedClients) else payload
        outcome = as_mapping(raw) or {"created": raw}
        created, errors = _by_phone(outcome.get("created")), _by_phone(outcome.get("errors"))
        for one in chunk:
            refused, found = errors.get(one.digits), created.get(one.digits)
            if refused is None or found is not None:
                self._created[one.index] = BulkCreated(one.index, None if found is None else Client.from_dict(found))
            else:
                reason = refused.get("error") or refused.get("message") or "refused without a reason"
                self._fail(one.index, one.row, str(reason))

    def _fail(self, index: int, row: ClientRow, reason: str, *, maybe_created: bool = False) -> None:
        self._failed[index] = BulkFailed(index, row, reason, maybe_created)


def _wire(row: ClientRow) -> dict[str, Any]:
    """The validated wire form of a row.

    Raises:
        TypeError, ValueError: it is invalid.
    """
    if isinstance(row, ClientBulkCreate):
        return row.to_dict()
    if not is_mapping(row):
        raise TypeError(f"expected ClientBulkCreate or a mapping, got {type(row).__name__}")
    try:
        return dict(ClientBulkCreate.__encode__(row))
    except InvalidValue as error:
        raise error.public("row") from None


async def _each(rows: Iterable[ClientRow] | AsyncIterable[ClientRow]) -> AsyncIterator[ClientRow]:
    if isinstance(rows, AsyncIterable):
        async for row in rows:
            yield row
    else:
        for row in rows:
            yield row


def _by_phone(items: Any) -> dict[str, dict[str, Any]]:
    """The clients of a response by the digits of their phones."""
    clients = [as_mapping(one) for one in as_list(items)]
    return {digits_of(client.get("phone")): client for client in clients}


def _reason(error: APIError) -> str:
    details = [text for texts in error.errors.values() for text in texts]
    return "; ".join([error.message, *(text for text in details if text != error.message)])
