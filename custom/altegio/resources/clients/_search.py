"""Clients and their visits that are looked for."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncGenerator, Iterable
from contextlib import aclosing
from typing import TYPE_CHECKING, Any, Literal, cast, get_args

from altegio._validation.dates import validate_open_period
from altegio._validation.values import validate_count, validate_enum, validate_id, validate_list
from altegio.resources._base import ResourceGroup
from altegio.resources.clients._profile import digits_of, phone_to_send
from altegio.resources.clients.filters import ClientFilter, quick_search
from altegio_client.api.clients import ClientsGroup
from altegio_client.enums import VisitAttendance
from altegio_client.models import Client, ClientSearchRequest, ClientVisitSearchRequest

if TYPE_CHECKING:
    from altegio_client.models import ClientVisit

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
PaymentStatus = Literal["not_paid", "paid_full", "paid_not_full", "paid_over"]
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
"""What a search asks for by default: all that can be sorted by."""


class ClientSearch(ResourceGroup, ClientsGroup):
    """The part of ``api.clients`` that looks for clients and visits."""

    def search(
        self,
        location_id: int,
        *filters: ClientFilter,
        match: Literal["all", "any"] = "all",
        fields: Iterable[str] = FIELDS,
        order_by: ClientOrder = "id",
        descending: bool = False,
        limit: int | None = None,
    ) -> AsyncGenerator[Client, None]:
        """All clients that filters find.

        Args:
            location_id: the location.
            *filters: what to look for, made by ``altegio.client_filters``; without any, all clients come.
            match: whether all filters have to hold, or any of them.
            fields: what is told of each; what ``Client`` doesn't know is in its ``extra``.
            order_by: the field to sort by.
            descending: begin with the greatest.
            limit: stop after so many.

        Returns:
            AsyncGenerator[Client, None]: the clients, page by page.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
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
        for one in filters:
            if not isinstance(cast("object", one), ClientFilter):
                raise TypeError(f"filters: expected ClientFilter, got {type(one).__name__}; see altegio.client_filters")
        if limit is not None:
            validate_count("limit", limit)
        if match not in ("all", "any"):
            raise ValueError(f"match is 'all' or 'any', not {match!r}")
        body: dict[str, Any] = {
            "fields": list(dict.fromkeys(("id", *validate_list("fields", fields, str)))),
            "order_by": order_by,
            "order_by_direction": "DESC" if descending else "ASC",
            "operation": "AND" if match == "all" else "OR",
        }
        # Checked as a mapping; then as it is, since a state may be more than the description says.
        ClientSearchRequest(**body)
        request = ClientSearchRequest.from_dict({**body, "filters": [one.to_dict() for one in filters]})
        from altegio.pagination import paginate

        pages = paginate(self._api.clients.get_client_list, location_id, body=request)
        return _clients(pages.items(limit=limit))

    async def find_by_phone(self, location_id: int, phone: str) -> Client | None:
        """Find the client who has exactly this phone number.

        Args:
            location_id: the location.
            phone: with its country code; plus, blanks, dashes, dots and brackets don't matter.

        Returns:
            Client | None: the client, with the fields of ``search``; None when nobody has it. Of several, the one
            with the least ID.

        Raises:
            TypeError, ValueError: it is no phone number; nothing was sent.
            AltegioError: whatever the operation raises.

        Example:
            >>> client = await api.clients.find_by_phone(720441, "+1 (315) 555-0175")

        https://developer.alteg.io/en/b2b-v1/openapi/clients/get_client_list
        """
        digits = digits_of(phone_to_send(phone))
        async with aclosing(self.search(location_id, quick_search(digits))) as found:
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
        payment_statuses: Iterable[PaymentStatus] = (),
        newest_first: bool | None = None,
    ) -> AsyncGenerator[ClientVisit, None]:
        """The visits of a client in the whole chain, of all time or of a period.

        Args:
            location_id: the location.
            client_id: the client; or give the phone.
            phone: of the client, with its country code, in any form.
            start: from this day on.
            end: until this day, counted in.
            attendance: in this state only: 2 confirmed, 1 arrived, 0 waiting, -1 no-show.
            payment_statuses: paid like this only: ``not_paid``, ``paid_not_full``, ``paid_full``, ``paid_over``.
            newest_first: sort by date, newest first (True) or oldest first (False). The API has no such order, so
                that all visits are read before the first is given. By default they come as the server gives them.

        Returns:
            AsyncGenerator[ClientVisit, None]: the visits.

        Raises:
            TypeError: neither or both of client_id and phone are given, or an argument has a wrong type.
            ValueError: the phone is none, end is before start, or a code is unknown. Nothing was sent.
            AltegioError: while iterating, whatever the operation raises.

        Example:
            >>> visits = api.clients.visits(720441, 1, start=dt.date(2026, 1, 1), newest_first=True)
            >>> days = [visit.date async for visit in visits]

        https://developer.alteg.io/en/b2b-v1/openapi/clients/search_client_visits
        """
        if (client_id is None) == (phone is None):
            raise TypeError("give either client_id or phone")
        if client_id is not None:
            validate_id("client_id", client_id)
        first, last = validate_open_period(start, end)
        statuses = validate_list("payment_statuses", payment_statuses, str)
        for status in statuses:
            if status not in get_args(PaymentStatus):
                raise ValueError(f"payment_statuses: {status!r} is none of {', '.join(get_args(PaymentStatus))}")
        request = ClientVisitSearchRequest.from_dict(
            {
                "client_id": client_id,
                "client_phone": None if phone is None else digits_of(phone_to_send(phone)),
                "from": first and first.isoformat(),
                "to": last and last.isoformat(),
                "payment_statuses": list(statuses),
                "attendance": None if attendance is None else validate_enum("attendance", VisitAttendance, attendance),
            }
        )
        from altegio.pagination import paginate

        pages = paginate(self._api.clients.search_client_visits, location_id, body=request)
        return pages.items() if newest_first is None else _sorted(pages.items(), newest_first)


async def _clients(found: AsyncGenerator[Any, None]) -> AsyncGenerator[Client, None]:
    async with aclosing(found):
        async for one in found:
            yield Client.from_dict(one.to_dict())


async def _sorted(visits: AsyncGenerator[ClientVisit, None], newest_first: bool) -> AsyncGenerator[ClientVisit, None]:
    every = [visit async for visit in visits]
    every.sort(key=_begin, reverse=newest_first)
    for visit in every:
        yield visit


def _begin(visit: ClientVisit) -> tuple[dt.datetime, int]:
    begin: object = visit.date
    moment = begin if isinstance(begin, dt.datetime) else dt.datetime.min
    # Some locations answer without an offset; they are sorted as if at one place.
    return moment.replace(tzinfo=moment.tzinfo or dt.UTC), visit.id or 0
