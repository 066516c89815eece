"""The types of pagination; never run, only checked by mypy and pyright."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncGenerator
from typing import Any, assert_type

from altegio import Altegio, Response
from altegio.models import (
    Appointment,
    Client,
    ClientSearchRequest,
    ClientSearchResult,
    ClientVisit,
    PartnerAppointment,
    Product,
    ProductTreeItem,
)
from altegio.pagination import Page, Paginator, paginate


async def items(api: Altegio) -> None:
    """Items have the type of the list's items."""
    assert_type(paginate(api.appointments.get_appointment_list, 1, count=50), Paginator[Appointment])
    assert_type(paginate(api.clients.get_client_list, 1, body={}), Paginator[ClientSearchResult])
    assert_type(paginate(api.events.search_event_dates, 1, from_="2026-01-01", till="2026-02-01"), Paginator[dt.date])
    async for appointment in paginate(api.appointments.get_appointment_list, location_id=1):
        assert_type(appointment, Appointment)
    async for product in paginate(api.products.get_products_list, 1).items(limit=3, prefetch=True):
        assert_type(product, Product)


async def full_responses(api: Altegio) -> None:
    """``with_response`` makes no difference."""
    assert_type(paginate(api.appointments.with_response.get_appointment_list, 1), Paginator[Appointment])


async def lists_inside_objects(api: Altegio) -> None:
    """If the list is inside an object, the items are still those of the list."""
    visits = paginate(api.clients.search_client_visits, 1, body={})
    assert_type(visits, Paginator[ClientVisit])
    assert_type(paginate(api.products.get_product_category_composition, 1, 2), Paginator[ProductTreeItem])


async def pages(api: Altegio) -> None:
    """Pages have the items' type, too."""
    paginator = paginate(api.appointments.get_appointment_list, 1)
    assert_type(paginator.pages(), AsyncGenerator[Page[Appointment], None])
    async for page in paginator.pages():
        assert_type(page.items, list[Appointment])
        assert_type(page.number, int)
        assert_type(page.response, Response[Any, Any])


async def mistakes(api: Altegio) -> None:
    """The arguments are those of the operation; each ignore here must be needed."""
    paginate(api.appointments.get_appointment_list, "1")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue, reportArgumentType]  # a text is no ID
    paginate(api.appointments.get_appointment_list)  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]  # the location is missing
    paginate(api.clients.get_client_list, 1, body=ClientSearchRequest(page="x"))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # a text is no number
    paginate(api.appointments.get_appointment, 1, 2)  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue, reportArgumentType]  # no list


async def observed(api: Altegio) -> None:
    """A list without a documented result has the items that were observed."""
    async for appointment in paginate(api.appointments.get_partner_appointment_list):
        assert_type(appointment, PartnerAppointment)


async def deprecations(api: Altegio) -> None:
    """A deprecated operation is flagged."""
    clients = paginate(api.clients.deprecated_get_client_list, 1)  # type: ignore[deprecated]  # pyright: ignore[reportDeprecated]  # it is deprecated
    assert_type(clients, Paginator[Client])
