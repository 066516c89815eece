"""Inventory documents, stock movements, and the consumables of services."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from altegio._validation.dates import validate_datetime, validate_open_period
from altegio._validation.types import check_type
from altegio._validation.values import validate_list, without_none
from altegio.pagination import paginate
from altegio.resources._base import ResourceGroup
from altegio.resources.inventory._consumables import Consumable, match_existing, parse_consumables
from altegio.resources.inventory._stock import DOCUMENTS, OPERATIONS, GoodsLine, GoodsMovement, validate_document_type
from altegio_client.api.inventory import InventoryGroup

if TYPE_CHECKING:
    from altegio.pagination import Paginator
    from altegio_client.models import (
        CreatedDocument,
        GoodsTransaction,
        GoodsTransactionDetails,
        InventoryOperation,
    )

__all__ = ["Inventory"]


class Inventory(ResourceGroup, InventoryGroup):
    """Storages and documents: the operations, and stock and consumables."""

    async def carry_out(
        self,
        location_id: int,
        storage_id: int,
        kind: GoodsMovement,
        lines: Iterable[GoodsLine],
        *,
        at: dt.datetime,
        comment: str | None = None,
        team_member_id: int | None = None,
    ) -> InventoryOperation:
        """Sell, receive or write off products: one document with all its lines. Repeating it does it again.

        Args:
            location_id: the location.
            storage_id: the storage.
            kind: "sale", "receipt" or "write_off".
            lines: the products, at least one.
            at: when it took place; without an offset in the time zone of the location.
            comment: a comment.
            team_member_id: who did it.

        Returns:
            InventoryOperation: the created document and its goods transactions.

        Raises:
            TypeError, ValueError: an argument is invalid, or there is no line; nothing was sent.
            APIError: the server refused.
            ConnectionError, TimeoutError: no response came; see ``maybe_processed`` before you try again.

        Example:
            >>> from altegio import GoodsLine
            >>> operation = await api.inventory.carry_out(
            ...     720441,
            ...     1,
            ...     "sale",
            ...     [GoodsLine(product_id=1, quantity=2, price=Decimal("19.99"), discount=10, client_id=1)],
            ...     at=dt.datetime(2026, 11, 21, 12, 30),
            ... )

        https://developer.alteg.io/en/b2b-v1/openapi/inventory/create_inventory_operation
        """
        code = OPERATIONS[validate_document_type(kind)]
        transactions = [line.body(kind) for line in validate_list("lines", lines, GoodsLine)]
        if not transactions:
            raise ValueError("lines can't be empty")
        body = {
            **_build_document(storage_id, at, comment),
            "type_id": int(code),
            "goods_transactions": transactions,
            "master_id": team_member_id,
        }
        return await self._api.inventory.create_inventory_operation(location_id, body=without_none(body))

    async def open_document(
        self, location_id: int, storage_id: int, kind: GoodsMovement, *, at: dt.datetime, comment: str | None = None
    ) -> CreatedDocument:
        """Create a document without lines, to be filled by ``add_goods``.

        Args:
            location_id: the location.
            storage_id: the storage.
            kind: "sale", "receipt" or "write_off"; here a write-off has another code than in ``carry_out``.
            at: when it took place; without an offset in the time zone of the location.
            comment: a comment.

        Returns:
            CreatedDocument: the created document.

        Raises:
            TypeError, ValueError: an argument is invalid; nothing was sent.
            APIError: the server refused.
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> document = await api.inventory.open_document(
            ...     720441, 1, "write_off", at=dt.datetime(2026, 11, 21, 12, 30), comment="Broken"
            ... )

        https://developer.alteg.io/en/b2b-v1/openapi/inventory/create_document
        """
        code = DOCUMENTS[validate_document_type(kind)]
        body = {**_build_document(storage_id, at, comment), "type_id": int(code)}
        return await self._api.inventory.create_document(location_id, body=body)

    async def add_goods(
        self, location_id: int, document_id: int, kind: GoodsMovement, line: GoodsLine
    ) -> GoodsTransactionDetails:
        """Add a line to a document. Repeating it adds another.

        Args:
            location_id: the location.
            document_id: the document.
            kind: the type of the document; it decides the unit of a line that has none.
            line: the product.

        Returns:
            GoodsTransactionDetails: the created goods transaction.

        Raises:
            TypeError, ValueError: an argument is invalid; nothing was sent.
            APIError: the server refused.
            ConnectionError, TimeoutError: no response came; see ``maybe_processed`` before you try again.

        Example:
            >>> from altegio import GoodsLine
            >>> line = GoodsLine(product_id=1, quantity=Decimal("0.5"), price=12)
            >>> transaction = await api.inventory.add_goods(720441, 1, "write_off", line)

        https://developer.alteg.io/en/b2b-v1/openapi/inventory/create_transaction
        """
        (one,) = validate_list("line", [line], GoodsLine)
        body = {**one.body(validate_document_type(kind)), "document_id": document_id}
        return await self._api.inventory.create_transaction(location_id, body=body)

    def movements(
        self,
        location_id: int,
        *,
        start: dt.date | None = None,
        end: dt.date | None = None,
        document_id: int | None = None,
        changed_after: dt.datetime | None = None,
        changed_before: dt.datetime | None = None,
    ) -> Paginator[GoodsTransaction]:
        """List the stock movements (goods transactions) of a location.

        Args:
            location_id: the location.
            start: the first day.
            end: the last day.
            document_id: of this document only.
            changed_after: created or changed after this, in the time zone of the location, without an offset.
            changed_before: created or changed before this, likewise.

        Returns:
            Paginator[GoodsTransaction]: to be iterated over; ``.pages()`` gives the pages.

        Raises:
            TypeError, ValueError: an argument is invalid, or a period runs backwards; nothing was sent.
            APIError: while iterating, the server refused.
            ConnectionError, TimeoutError: while iterating, no response came.

        Example:
            >>> since = dt.datetime(2026, 11, 21, 9)
            >>> changed = [movement.id async for movement in api.inventory.movements(720441, changed_after=since)]

        https://developer.alteg.io/en/b2b-v1/openapi/inventory/search_for_product_transactions
        """
        first, last = validate_open_period(start, end)
        after, before = _local("changed_after", changed_after), _local("changed_before", changed_before)
        if changed_after is not None and changed_before is not None and changed_before < changed_after:
            raise ValueError(f"changed_before is before changed_after: {before} < {after}")
        document = None if document_id is None else str(document_id)
        return paginate(
            self._api.inventory.search_for_product_transactions,
            location_id,
            start_date=first,
            end_date=last,
            document_id=document,
            changed_after=after,
            changed_before=before,
        )

    async def consumables(self, location_id: int, appointment_id: int, service_id: int) -> list[Consumable]:
        """List the consumables of a service of an appointment.

        Args:
            location_id: the location.
            appointment_id: the appointment.
            service_id: the service.

        Returns:
            list[Consumable]: all of them, with exact amounts; they can be passed to ``replace_consumables``.

        Raises:
            DecodingError: the response has an incomplete consumable.
            APIError: the server refused.
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> consumables = await api.inventory.consumables(720441, 2, 1)

        https://developer.alteg.io/en/b2b-v1/openapi/inventory/get_appointment_consumables
        """
        operations = self._api.inventory.with_response
        return parse_consumables(await operations.get_appointment_consumables(location_id, appointment_id), service_id)

    async def replace_consumables(
        self, location_id: int, appointment_id: int, service_id: int, consumables: Sequence[Consumable]
    ) -> list[Consumable]:
        """Replace the consumables of a service of an appointment; those that aren't passed are removed.

        The present ones are read first: a consumable of the same product and storage is changed, not taken from the
        storage again, and one that no longer exists is refused.

        Args:
            location_id: the location.
            appointment_id: the appointment.
            service_id: the service.
            consumables: all of them, as a list or tuple; an empty one removes all.

        Returns:
            list[Consumable]: the consumables after the change.

        Raises:
            TypeError: consumables is no list of them, or a field has a wrong type; nothing was sent.
            ValueError: a field is out of range, or a goods transaction is used twice, or the service doesn't have it;
                nothing was changed.
            DecodingError: the response has an incomplete consumable.
            APIError: the server refused.
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> from altegio import Consumable
            >>> shampoo = Consumable(product_id=1, storage_id=1, quantity=Decimal("0.05"), price=4)
            >>> used = await api.inventory.replace_consumables(720441, 2, 1, [shampoo])

        https://developer.alteg.io/en/b2b-v1/openapi/inventory/get_appointment_consumables
        https://developer.alteg.io/en/b2b-v1/openapi/inventory/update_appointment_service_consumables
        """
        # An exhausted iterator would remove everything silently.
        check_type("consumables", consumables, Sequence, "a list")
        wanted = validate_list("consumables", consumables, Consumable)
        for one in wanted:
            one.body(appointment_id, service_id)
        present = await self.consumables(location_id, appointment_id, service_id)
        items = [one.body(appointment_id, service_id) for one in match_existing(present, wanted)]
        response = await self._api.inventory.with_response.update_appointment_service_consumables(
            location_id, appointment_id, service_id, body={"consumables": items}
        )
        return parse_consumables(response, service_id)


def _build_document(storage_id: int, at: dt.datetime, comment: str | None) -> dict[str, Any]:
    return without_none({"create_date": validate_datetime("at", at), "storage_id": storage_id, "comment": comment})


def _local(name: str, moment: dt.datetime | None) -> str | None:
    if moment is None:
        return None
    if validate_datetime(name, moment).tzinfo is not None:
        raise ValueError(f"{name}: it is in the time zone of the location; pass it without an offset")
    return moment.isoformat(timespec="seconds")
