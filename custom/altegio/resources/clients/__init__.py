"""Clients: the operations of the tag, and helpers around them."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncGenerator, AsyncIterable, Iterable, Mapping
from contextlib import aclosing
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Literal, Unpack, cast

from altegio._parsing import decoding_error, written
from altegio._validation.dates import validate_open_period
from altegio._validation.types import check_callable, check_type
from altegio._validation.values import phone_to_send, validate_code, validate_ids, validate_int, validate_list
from altegio.errors import ConflictError, ValidationError
from altegio.pagination import Paginator, paginate
from altegio.resources._base import ResourceGroup
from altegio.resources.clients._bodies import (
    ClientFields,
    body_from_client,
    build_body,
    digits_of,
    label_ids,
    merge_labels,
    parse_client,
)
from altegio_client.api.clients import ClientsGroup
from altegio_client.models import Client, ClientCreate, ClientSearchRequest, ClientUpdate, ClientVisitSearchRequest

if TYPE_CHECKING:
    from altegio.resources.clients._bulk import BulkProgress, BulkReport, ClientRow
    from altegio.resources.clients._changes import ClientChanges
    from altegio.resources.clients.filters import ClientFilter
    from altegio_client.enums import VisitAttendance
    from altegio_client.models import ClientVisit

__all__ = ["ClientOrder", "Clients", "PaymentStatus"]

_LARGEST_CHUNK = 1000
_LARGEST_PAGE = 200
_DELAY = dt.timedelta(seconds=10)
ClientOrder = Literal[
    "discount",
    "email",
    "first_visit_date",
    "id",
    "last_visit_date",
    "name",
    "phone",
    "sold_amount",
    "visit_count",
]
"""By what a search can order clients."""
PaymentStatus = Literal["not_paid", "paid_full", "paid_not_full", "paid_over"]
"""How far a visit is paid."""
FIELDS = (
    "id",
    "name",
    "phone",
    "email",
    "discount",
    "first_visit_date",
    "last_visit_date",
    "sold_amount",
    "visit_count",
)
"""What a search requests by default: all fields that can be sorted by."""
_Begin = tuple[dt.datetime, int]
"""When a visit began, and its ID."""


class Clients(ResourceGroup, ClientsGroup):
    """Clients: the operations, typed search, finding or creating by phone, safe changes."""

    def search(
        self,
        location_id: int,
        *filters: ClientFilter,
        match: Literal["all", "any"] = "all",
        fields: Iterable[str] = FIELDS,
        order_by: ClientOrder = "id",
        descending: bool = False,
        limit: int | None = None,
        cursor: str | None = None,
    ) -> Paginator[Client]:
        """All clients that match filters.

        Args:
            location_id: the location.
            *filters: created by the functions of ``altegio.client_filters``; without any, all clients match.
            match: whether all filters have to match, or any of them.
            fields: the fields to request; those that ``Client`` doesn't have are in its ``extra``.
            order_by: the field to sort by.
            descending: begin with the greatest.
            limit: stop after so many.
            cursor: go on after the page that had this ``Page.cursor``; all other arguments as before.

        Returns:
            Paginator[Client]: iterate over it with ``async for``; ``pages()`` returns the pages, each with a cursor.

        Raises:
            TypeError, ValueError: an argument is invalid, or the cursor belongs to another search; nothing was sent.
            BadRequestError: while iterating, the server refuses a filter.
            AltegioError: while iterating, whatever else the operation raises.

        Example:
            >>> from altegio import client_filters
            >>> gold = client_filters.importance(3)
            >>> async for client in api.clients.search(720441, gold, order_by="visit_count", descending=True, limit=1):
            ...     print(client.name, client.extra["visit_count"])
            Client 3 1

        https://developer.alteg.io/en/b2b-v1/openapi/clients/get_client_list
        """
        from altegio.resources.clients.filters import ClientFilter  # here, so that api.clients is quick to import

        for one in filters:
            check_type("filters", one, ClientFilter, "a filter of altegio.client_filters")
        if match not in ("all", "any"):
            raise ValueError(f"match is 'all' or 'any', not {match!r}")
        body: dict[str, Any] = {
            "fields": list(dict.fromkeys(("id", *validate_list("fields", fields, str)))),
            "order_by": order_by,
            "order_by_direction": "DESC" if descending else "ASC",
            "operation": "AND" if match == "all" else "OR",
        }
        # Checked as a mapping; then as it is, since a state may be more than the description has.
        ClientSearchRequest(**body)
        request = ClientSearchRequest.from_dict({**body, "filters": [one.to_dict() for one in filters]})
        found = paginate(self.get_client_list, location_id, body=request)
        return found.map(lambda one: Client.from_dict(one.to_dict())).take(limit).resume(cursor)

    def changes(
        self,
        location_id: int,
        *,
        cursor: str | None = None,
        since: dt.datetime | None = None,
        timezone: str | None = None,
        delay: dt.timedelta = _DELAY,
    ) -> ClientChanges:
        """The clients that were created or changed, in the order of their last change.

        What ``api.appointments.changes`` guarantees holds here, too: each client comes at least once after its last
        change, ``changes.cursor`` is the position to go on from, and nothing is left out or returned twice when clients
        change while they are paged. Deleted clients don't come; ``missing`` finds them.

        One period of change at a time is in memory: up to 2000 clients, or those of one second.

        Args:
            location_id: the location.
            cursor: go on from here; it includes the beginning and the time zone.
            since: begin with changes at this moment; without an offset it is local time of the location. By default
                from the first client on.
            timezone: the time zone of the location, such as ``America/New_York``. By default the server is asked.
            delay: how old a change is at least when it comes, at least 3 seconds.

        Returns:
            ClientChanges: iterate over it with ``async for`` to get ``Client``. Its ``cursor`` moves on.

        Raises:
            TypeError, ValueError: an argument is invalid, or the cursor belongs to another location.
            ConfigurationError: while iterating, the server returns no time zone for the location.
            DecodingError: while iterating, a client has no ``last_change_date``.
            AltegioError: while iterating, whatever the operation raises; ``cursor`` stays right.

        Example:
            >>> changes = api.clients.changes(720441, since=dt.datetime(2026, 1, 1), timezone="America/New_York")
            >>> async for client in changes:
            ...     stored = changes.cursor
            >>> again = api.clients.changes(720441, cursor=changes.cursor)

        https://developer.alteg.io/en/b2b-v1/openapi/clients/deprecated_get_client_list
        https://developer.alteg.io/en/b2b-v1/openapi/locations/get_location
        """
        from altegio.resources.clients._changes import ClientChanges

        return ClientChanges(self._api, location_id, cursor=cursor, since=since, timezone=timezone, delay=delay)

    async def missing(self, location_id: int, client_ids: Iterable[int]) -> set[int]:
        """Of some clients, those that the location doesn't have any more. One call for each 200 of them.

        Args:
            location_id: the location.
            client_ids: the clients, such as all that a database has.

        Returns:
            set[int]: the IDs that the server doesn't find.

        Raises:
            TypeError, ValueError: an ID is invalid; nothing was sent.
            AltegioError: whatever the operation raises.

        Example:
            >>> await api.clients.missing(720441, [1, 2, 999999])
            {999999}

        https://developer.alteg.io/en/b2b-v1/openapi/clients/get_client_list
        """
        from altegio.resources.clients.filters import ids

        asked = [*dict.fromkeys(client_ids)]
        gone = {*asked}
        for begin in range(0, len(asked), _LARGEST_PAGE):
            some = asked[begin : begin + _LARGEST_PAGE]
            found = self.search(location_id, ids(*some), fields=["id"], limit=len(some))
            gone -= {one.id async for one in found}
        return gone

    async def find_by_phone(self, location_id: int, phone: str) -> Client | None:
        """Find the client who has exactly this phone number.

        Args:
            location_id: the location.
            phone: with country code; plus, blanks, dashes, dots and brackets don't matter.

        Returns:
            Client | None: the client, with the fields of ``search``; None when no client has this phone. Of several,
            the one with the lowest ID.

        Raises:
            TypeError, ValueError: the location or the phone number is invalid; nothing was sent.
            AltegioError: whatever the operation raises.

        Example:
            >>> client = await api.clients.find_by_phone(720441, "+1 (315) 555-0175")

        https://developer.alteg.io/en/b2b-v1/openapi/clients/get_client_list
        """
        from altegio.resources.clients.filters import quick_search

        digits = digits_of(phone_to_send(phone))
        async with aclosing(self.search(location_id, quick_search(digits)).items()) as found:
            async for client in found:
                if digits_of(client.phone) == digits:
                    return client
        return None

    def visits(
        self,
        location_id: int,
        client_id: int | None = None,
        *,
        phone: str | None = None,
        start: dt.date | None = None,
        end: dt.date | None = None,
        attendance: VisitAttendance | int | None = None,
        payment_statuses: Iterable[PaymentStatus | str] = (),
        newest_first: bool | None = None,
    ) -> AsyncGenerator[ClientVisit, None]:
        """The visits of a client in the entire chain, of all time or of a period.

        Args:
            location_id: the location.
            client_id: the client; or pass the phone.
            phone: of the client, with country code, in any form.
            start: the first day.
            end: the last day, included.
            attendance: in this state only: 2 confirmed, 1 arrived, 0 waiting, -1 no-show.
            payment_statuses: with these only: ``not_paid``, ``paid_not_full``, ``paid_full``, ``paid_over``.
            newest_first: sort by date, newest first (True) or oldest first (False). The API has no such order, so
                that all visits are read before the first one comes. By default they come in the server's order.

        Returns:
            AsyncGenerator[ClientVisit, None]: the visits.

        Raises:
            TypeError: neither or both of client_id and phone are passed, or an argument has a wrong type.
            ValueError: an ID or the phone is invalid, or end is before start. Nothing was sent.
            AltegioError: while iterating, whatever the operation raises.

        Example:
            >>> visits = api.clients.visits(720441, 1, start=dt.date(2026, 1, 1), newest_first=True)
            >>> days = [visit.date async for visit in visits]

        https://developer.alteg.io/en/b2b-v1/openapi/clients/search_client_visits
        """
        if (client_id is None) == (phone is None):
            raise TypeError("pass either client_id or phone")
        first, last = validate_open_period(start, end)
        statuses = validate_list("payment_statuses", payment_statuses, str)
        request = ClientVisitSearchRequest.from_dict(
            {
                "client_id": client_id,
                "client_phone": None if phone is None else digits_of(phone_to_send(phone)),
                "from": first and first.isoformat(),
                "to": last and last.isoformat(),
                "payment_statuses": list(statuses),
                "attendance": None if attendance is None else validate_code("attendance", attendance),
            }
        )
        visits = paginate(self.search_client_visits, location_id, body=request)
        return visits.items() if newest_first is None else _sorted(visits.map(_dated), newest_first)

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

        When another program creates the client at the same moment, and the server refuses a second one, that client
        is returned.

        Args:
            location_id: the location.
            phone: with country code, in any form.
            name: the name of a new client; an existing client keeps the name.
            custom_fields: of a new client, by code.
            labels: tags of a new client.
            **more: further fields of a new client; see ``ClientFields``.

        Returns:
            tuple[Client, bool]: the client, and whether it is new.

        Raises:
            TypeError, ValueError: an argument is invalid; nothing was sent.
            ConflictError, ValidationError: the server refuses the client, and no client has this phone.
            DecodingError: the server created a client without returning it, and doesn't find it.
            AltegioError: whatever else the operations raise.

        Example:
            >>> client, is_new = await api.clients.get_or_create(720441, phone="+13155550190", name="Client 1")

        https://developer.alteg.io/en/b2b-v1/openapi/clients/get_client_list
        https://developer.alteg.io/en/b2b-v1/openapi/clients/create_client
        """
        body = build_body("get_or_create", more, name=name, phone=phone, custom_fields=custom_fields)
        if labels is not None:
            body["categories"] = validate_ids("labels", labels)
        # The model checks the types before anything is sent.
        request = ClientCreate(**body)
        found = await self.find_by_phone(location_id, phone)
        if found is not None:
            return found, False
        try:
            response = await self.with_response.create_client(location_id, body=request)
        except (ConflictError, ValidationError):
            found = await self.find_by_phone(location_id, phone)
            if found is None:
                raise
            return found, False
        created = parse_client(response.data) or await self.find_by_phone(location_id, phone)
        if created is None:
            raise decoding_error(response, "the created client is not in the response, and not found")
        return created, True

    async def create_many(
        self,
        location_id: int,
        rows: Iterable[ClientRow] | AsyncIterable[ClientRow],
        *,
        chunk: int = 100,
        progress: BulkProgress | None = None,
    ) -> BulkReport:
        """Create many clients, and report what became of each row.

        Invalid rows, and rows with the phone of an earlier row, fail without being sent. When the server refuses a
        chunk, it is halved until the refused row is alone. Nothing is sent twice when no response comes: those rows
        fail with ``maybe_created``, and the remaining rows are neither read nor sent (``report.stopped``).

        Args:
            location_id: the location.
            rows: the clients, each with name and phone; an iterable or an asynchronous one.
            chunk: how many are sent at once, at most 1000; the API documents no limit.
            progress: called after each chunk with how many rows are created, and how many failed, so far.

        Returns:
            BulkReport: ``created`` and ``failed``, both in the order of the rows.

        Raises:
            TypeError, ValueError: an argument is invalid; nothing was sent.
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
        if progress is not None:
            check_callable("progress", progress)
        from altegio.resources.clients._bulk import BulkCreation

        return await BulkCreation(self, location_id, chunk, progress).run(rows)

    async def card(self, location_id: int, client_id: int) -> Client:
        """The full profile of a client; custom fields are always a mapping.

        Args:
            location_id: the location.
            client_id: the client.

        Returns:
            Client: the profile. ``custom_fields`` is a mapping from code to value, empty without any; fields
            that the description doesn't have are in ``extra``.

        Raises:
            TypeError, ValueError: an ID is invalid; nothing was sent.
            NotFoundError: there is no such client.
            DecodingError: the response contains no client.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> (await api.clients.card(720441, 1)).custom_fields
            {}

        https://developer.alteg.io/en/b2b-v1/openapi/clients/get_client
        """
        response = await self.with_response.get_client(location_id, client_id)
        client = parse_client(response.data)
        if client is None:
            raise decoding_error(response, "the response contains no client")
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
        """Change some fields of a client and keep all others: the profile is read, and sent back with the changes.

        The API has no versions: what another user changes between reading and sending is overwritten. ``spent``
        and ``balance`` are sent only when they are passed, as sales change them all the time.

        Args:
            location_id: the location.
            client_id: the client.
            name: the name.
            phone: with country code, in any form.
            custom_fields: merged into the existing ones, by code.
            add_labels: tags to add.
            remove_labels: tags to remove.
            **more: further fields; see ``ClientFields``.

        Returns:
            Client: the profile, read again after the change.

        Raises:
            TypeError, ValueError: an argument is invalid, or there is nothing to change: nothing was sent. Or the
                server doesn't return name or phone, without which it accepts no change: nothing was changed.
            NotFoundError: there is no such client.
            ConflictError, ValidationError: the server refuses the change.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> client = await api.clients.change(720441, 1, email="new@example.com", custom_fields={"size": "M"})
            >>> client.email, client.custom_fields
            ('new@example.com', {'size': 'M'})

        https://developer.alteg.io/en/b2b-v1/openapi/clients/get_client
        https://developer.alteg.io/en/b2b-v1/openapi/clients/update_client
        """
        new = build_body("change", more, name=name, phone=phone, custom_fields=custom_fields)
        fields = new.pop("custom_fields", {})
        add = validate_ids("add_labels", () if add_labels is None else add_labels)
        remove = validate_ids("remove_labels", () if remove_labels is None else remove_labels)
        if not (new or fields or add or remove):
            raise ValueError("there is nothing to change; pass at least one field, such as name or add_labels")
        if "birth_date" in new:
            new["birth_date"] = new["birth_date"].isoformat()
        # The model checks the types before anything is sent.
        least: dict[str, Any] = {"name": "", "phone": ""}
        ClientUpdate(**(least | new))
        profile = await self.card(location_id, client_id)
        body = {**body_from_client(profile), **new}
        for needed in ("name", "phone"):
            if not body.get(needed):
                raise ValueError(f"the server doesn't return the {needed} of client {client_id}; pass {needed}=...")
        if fields:
            body["custom_fields"] = {**body.get("custom_fields", {}), **fields}
        if add or remove:
            body["labels"] = merge_labels(label_ids(profile), add, remove)
        await self.update_client(location_id, client_id, body=body)
        with written(f"client {client_id} was changed"):
            return await self.card(location_id, client_id)


async def _sorted(
    visits: Paginator[tuple[_Begin, ClientVisit]], newest_first: bool
) -> AsyncGenerator[ClientVisit, None]:
    every = await visits
    every.sort(key=itemgetter(0), reverse=newest_first)
    for _, visit in every:
        yield visit


def _dated(visit: ClientVisit) -> tuple[_Begin, ClientVisit]:
    begin: object = visit.date
    moment = begin if isinstance(begin, dt.datetime) else dt.datetime.min
    number: object = visit.id
    # Some locations return no offset; their times are compared as if in one time zone.
    return (moment.replace(tzinfo=moment.tzinfo or dt.UTC), number if isinstance(number, int) else 0), visit
