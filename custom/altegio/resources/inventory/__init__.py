"""Goods that come, go and are used up, with the codes that each call documents."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncGenerator, Iterable, Sequence
from typing import TYPE_CHECKING, Any

from altegio._validation.dates import validate_datetime, validate_open_period
from altegio._validation.types import check_type
from altegio._validation.values import validate_id, validate_list
from altegio.pagination import paginate
from altegio.resources._base import ResourceGroup
from altegio.resources.inventory._consumables import Consumable, consumables_of, matched
from altegio.resources.inventory._stock import DOCUMENTS, OPERATIONS, GoodsLine, Kind, checked_kind
from altegio_client.api.inventory import InventoryGroup

if TYPE_CHECKING:
    from altegio_client.models import (
        CreatedDocument,
        GoodsTransaction,
        GoodsTransactionDetails,
        InventoryOperation,
    )

__all__ = ["Consumable", "GoodsLine", "Inventory", "Kind"]


class Inventory(ResourceGroup, InventoryGroup):
    """The operations on storages and documents, and what is easier said in the domain's words."""

    async def carry_out(
        self,
        location_id: int,
        storage_id: int,
        kind: Kind,
        lines: Iterable[GoodsLine],
        *,
        at: dt.datetime,
        comment: str | None = None,
        team_member_id: int | None = None,
    ) -> InventoryOperation:
        """Sell, receive or write off goods: one document with all its lines. Repeating it does it again.

        Args:
            location_id: the location.
            storage_id: the storage.
            kind: "sale", "receipt" or "write_off".
            lines: the goods, at least one.
            at: when it happened; without an offset in the zone of the location.
            comment: a comment.
            team_member_id: who did it.

        Returns:
            InventoryOperation: the document and the goods transactions that were made.

        Raises:
            TypeError, ValueError: an argument doesn't fit, or there is no line; nothing was sent.
            APIError: the server refused.
            ConnectionError, TimeoutError: no answer came; see ``maybe_processed`` before you try again.

        Example:
            >>> from altegio.resources.inventory import GoodsLine
            >>> made = await api.inventory.carry_out(
            ...     720441,
            ...     1,
            ...     "sale",
            ...     [GoodsLine(product_id=1, quantity=2, price=Decimal("19.99"), discount=10, client_id=1)],
            ...     at=dt.datetime(2026, 11, 21, 12, 30),
            ... )

        https://developer.alteg.io/en/b2b-v1/openapi/inventory/create_inventory_operation
        """
        code = OPERATIONS[checked_kind(kind)]
        goods = [line.body(kind) for line in validate_list("lines", lines, GoodsLine)]
        if not goods:
            raise ValueError("lines can't be empty")
        body: dict[str, Any] = {**_head(storage_id, at, comment), "type_id": int(code), "goods_transactions": goods}
        if team_member_id is not None:
            body["master_id"] = validate_id("team_member_id", team_member_id)
        return await self._api.inventory.create_inventory_operation(location_id, body=body)

    async def open_document(
        self, location_id: int, storage_id: int, kind: Kind, *, at: dt.datetime, comment: str | None = None
    ) -> CreatedDocument:
        """Create a document without goods, to be filled by ``add_goods``.

        Args:
            location_id: the location.
            storage_id: the storage.
            kind: "sale", "receipt" or "write_off"; here a write-off has another code than in ``carry_out``.
            at: when it happened; without an offset in the zone of the location.
            comment: a comment.

        Returns:
            CreatedDocument: the document.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            APIError: the server refused.
            ConnectionError, TimeoutError: no answer came.

        Example:
            >>> document = await api.inventory.open_document(
            ...     720441, 1, "write_off", at=dt.datetime(2026, 11, 21, 12, 30), comment="Broken"
            ... )

        https://developer.alteg.io/en/b2b-v1/openapi/inventory/create_document
        """
        code = DOCUMENTS[checked_kind(kind)]
        body = {**_head(storage_id, at, comment), "type_id": int(code)}
        return await self._api.inventory.create_document(location_id, body=body)

    async def add_goods(
        self, location_id: int, document_id: int, kind: Kind, line: GoodsLine
    ) -> GoodsTransactionDetails:
        """Add a line to a document. Repeating it adds another.

        Args:
            location_id: the location.
            document_id: the document.
            kind: the kind of the document; it decides in which unit a line without one is counted.
            line: the goods.

        Returns:
            GoodsTransactionDetails: the goods transaction that was made.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            APIError: the server refused.
            ConnectionError, TimeoutError: no answer came; see ``maybe_processed`` before you try again.

        Example:
            >>> from altegio.resources.inventory import GoodsLine
            >>> line = GoodsLine(product_id=1, quantity=Decimal("0.5"), price=12)
            >>> made = await api.inventory.add_goods(720441, 1, "write_off", line)

        https://developer.alteg.io/en/b2b-v1/openapi/inventory/create_transaction
        """
        (one,) = validate_list("line", [line], GoodsLine)
        body = {**one.body(checked_kind(kind)), "document_id": validate_id("document_id", document_id)}
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
    ) -> AsyncGenerator[GoodsTransaction, None]:
        """Go through the goods transactions of a location, page by page as they are needed.

        Args:
            location_id: the location.
            start: the first day.
            end: the last day.
            document_id: of this document only.
            changed_after: made or changed after this, in the zone of the location, without an offset.
            changed_before: made or changed before this, likewise.

        Returns:
            AsyncGenerator[GoodsTransaction]: the goods transactions.

        Raises:
            TypeError, ValueError: an argument doesn't fit, or a period ends before it begins; nothing was sent.
            APIError: while iterating, the server refused.
            ConnectionError, TimeoutError: while iterating, no answer came.

        Example:
            >>> since = dt.datetime(2026, 11, 21, 9)
            >>> changed = [movement.id async for movement in api.inventory.movements(720441, changed_after=since)]

        https://developer.alteg.io/en/b2b-v1/openapi/inventory/search_for_product_transactions
        """
        first, last = validate_open_period(start, end)
        after, before = _local("changed_after", changed_after), _local("changed_before", changed_before)
        if changed_after is not None and changed_before is not None and changed_before < changed_after:
            raise ValueError(f"changed_before is before changed_after: {before} < {after}")
        document = None if document_id is None else str(validate_id("document_id", document_id))
        return paginate(
            self._api.inventory.search_for_product_transactions,
            location_id,
            start_date=first,
            end_date=last,
            document_id=document,
            changed_after=after,
            changed_before=before,
        ).items()

    async def consumables(self, location_id: int, appointment_id: int, service_id: int) -> list[Consumable]:
        """List what a service of an appointment uses up.

        Args:
            location_id: the location.
            appointment_id: the appointment.
            service_id: the service.

        Returns:
            list[Consumable]: with exact amounts; they can be given to ``replace_consumables``.

        Raises:
            DecodingError: the server doesn't give all of a consumable.
            APIError: the server refused.
            ConnectionError, TimeoutError: no answer came.

        Example:
            >>> consumables = await api.inventory.consumables(720441, 2, 1)

        https://developer.alteg.io/en/b2b-v1/openapi/inventory/get_appointment_consumables
        """
        operations = self._api.inventory.with_response
        answer = await operations.get_appointment_consumables(location_id, appointment_id)
        return consumables_of(answer, service_id)

    async def replace_consumables(
        self, location_id: int, appointment_id: int, service_id: int, consumables: Sequence[Consumable]
    ) -> list[Consumable]:
        """Say all that a service of an appointment uses up; what isn't named is taken out.

        What is there is read first: a consumable of the same product and storage is changed, not used a second
        time, and one that is gone meanwhile is refused.

        Args:
            location_id: the location.
            appointment_id: the appointment.
            service_id: the service.
            consumables: all of them, as a list or tuple; an empty one takes all out.

        Returns:
            list[Consumable]: what the service uses up now.

        Raises:
            TypeError: consumables is no list of them, or a field has a wrong type; nothing was sent.
            ValueError: a field is out of range, or one names a movement of goods that the service doesn't have, or
                that another names, too; nothing was changed.
            DecodingError: the server doesn't give all of a consumable.
            APIError: the server refused.
            ConnectionError, TimeoutError: no answer came.

        Example:
            >>> from altegio.resources.inventory import Consumable
            >>> shampoo = Consumable(product_id=1, storage_id=1, quantity=Decimal("0.05"), price=4)
            >>> used = await api.inventory.replace_consumables(720441, 2, 1, [shampoo])

        https://developer.alteg.io/en/b2b-v1/openapi/inventory/get_appointment_consumables
        https://developer.alteg.io/en/b2b-v1/openapi/inventory/update_appointment_service_consumables
        """
        # An iterator that is used up would take everything out unsaid.
        check_type("consumables", consumables, Sequence, "a list")
        wanted = validate_list("consumables", consumables, Consumable)
        for one in wanted:
            one.body(appointment_id, service_id)
        present = await self.consumables(location_id, appointment_id, service_id)
        items = [one.body(appointment_id, service_id) for one in matched(present, wanted)]
        answer = await self._api.inventory.with_response.update_appointment_service_consumables(
            location_id, appointment_id, service_id, body={"consumables": items}
        )
        return consumables_of(answer, service_id)


def _head(storage_id: int, at: dt.datetime, comment: str | None) -> dict[str, Any]:
    head = {"create_date": validate_datetime("at", at), "storage_id": validate_id("storage_id", storage_id)}
    return head if comment is None else {**head, "comment": comment}


def _local(name: str, moment: dt.datetime | None) -> str | None:
    if moment is None:
        return None
    if validate_datetime(name, moment).tzinfo is not None:
        raise ValueError(f"{name} is in the zone of the location: give it without an offset")
    return moment.isoformat(timespec="seconds")
