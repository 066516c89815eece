"""The types that checkers must see; never run, only checked by mypy and pyright (unused ignores are errors)."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any, assert_type

import httpx
import httpx2

from altegio import Altegio, APIError, EventMemberships, Extra, IncludedObject, NotFoundError, Response, client_filters
from altegio.aiohttp import AiohttpTransport
from altegio.enums import ClientImportance, PeriodUnit, VisitAttendance
from altegio.models import (
    Appointment,
    AppointmentCreate,
    AppointmentDetails,
    BookedService,
    ChainMembershipType,
    ClientCreate,
    ClientRef,
    EventMembership,
    MembershipType,
    PageMeta,
    ScheduleDayCreate,
    ServiceCategory,
)


def numbers() -> None:
    """A sent number may be a Decimal, but no text (the ignore must be needed); it is read as float."""
    service = BookedService(id=1, cost=Decimal("12.50"), discount=10)
    service.first_cost = Decimal(15)
    assert_type(BookedService(id=1).cost, float | None)
    ClientCreate(name="Client 1", phone="1", spent=Decimal("12.50"))
    BookedService(cost="12.50")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # a text is no number


async def results(api: Altegio) -> None:
    """Calls return the payload."""
    assert_type(await api.appointments.get_appointment(1, 2), AppointmentDetails)
    assert_type(await api.appointments.get_appointment(location_id=1, record_id=2), AppointmentDetails)
    assert_type(await api.appointments.get_appointment_list(1, start_date=dt.date(2026, 1, 1)), list[Appointment])
    assert_type(await api.appointments.get_visit_receipt_pdf(1), bytes)
    assert_type(await api.appointments.delete_appointment(1, 2), None)
    assert_type(await api.services.get_service_category_list(1), list[ServiceCategory])
    assert_type(await api.memberships.get_type(1, 2), ChainMembershipType)
    assert_type(await api.memberships.search_types(1), list[MembershipType])


async def full_responses(api: Altegio) -> None:
    """with_response keeps the types, and adds the type of the meta."""
    response = await api.appointments.with_response.get_appointment_list(1)
    assert_type(response, Response[list[Appointment], PageMeta | None])
    assert_type(response.data[0].id, int)


async def undescribed(api: Altegio, token: str) -> None:
    """A call that is not in the description returns Any; options that do not exist are errors (needed ignores)."""
    tenant = api.with_options(user_token=token, headers={"Accept-Language": "de"}, query={"lang": "de"}, backoff=(1, 2))
    assert_type(tenant, Altegio)
    response = await tenant.request("POST", "/company/1/something", query={"a": 1}, body={}, headers={}, safe=False)
    assert_type(response, Response[Any, Any])
    assert_type(response.included, list[IncludedObject])
    api.with_options(partner_token=token)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]  # it belongs to the client
    await api.request("POST", "/x", safe=1)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # a number is no bool


async def memberships_for_an_event(api: Altegio) -> None:
    """A list of memberships, with their types and intervals."""
    found = await api.memberships.search_for_event(1, 2, 3)
    assert_type(found, EventMemberships)
    assert_type(found[0], EventMembership)
    assert_type(found.type_of(found[0]), IncludedObject | None)
    assert_type(found.intervals, list[IncludedObject])


def codes(error: APIError) -> None:
    """Codes are numbers, or texts where the server has no number."""
    assert_type(error.code, int | str | None)
    assert_type(error.codes, tuple[int | str, ...])
    assert_type(NotFoundError("no").status, int)


async def fields(api: Altegio) -> None:
    """Fields have the documented types; dates and codes are no strings and numbers."""
    appointment = await api.appointments.get_appointment(1, 2)
    assert_type(appointment.attendance, VisitAttendance | int | None)
    assert_type(appointment.create_date, dt.datetime | None)
    membership_type = await api.memberships.get_type(1, 2)
    assert_type(membership_type.period_unit_id, PeriodUnit | int | None)
    assert_type(membership_type.cost, float | None)
    assert_type(membership_type.extra, Extra)


async def bodies(api: Altegio) -> None:
    """A body is the model or a mapping."""
    await api.appointments.create_appointment(1, body=AppointmentCreate(staff_id=1))
    await api.appointments.create_appointment(1, body={"staff_id": 1})
    await api.memberships.create_type(1, title="x", cost=1, services={1: 5})
    await api.memberships.create_type(1, title="x", cost=1, services={"1": 5})


async def unknown_codes(api: Altegio, weekday: str) -> None:
    """A code that only the server knows is a plain int or str; another type is an error (needed ignores)."""
    await api.appointments.create_appointment(1, body=AppointmentCreate(attendance=7))
    await api.appointments.set_attendance(1, 2, 7)
    await api.memberships.create_type(1, title="x", cost=1, expiration_type_id=9)
    client_filters.importance(ClientImportance.GOLD, 7)
    api.clients.visits(1, 2, payment_statuses=["not_paid", weekday])
    day = ScheduleDayCreate(
        day_of_week=weekday, events_master_id=1, events_time="10:00", events_duration=1, events_capacity=1
    )
    day.day_of_week = "mon"
    day.day_of_week = 1  # type: ignore[assignment]  # pyright: ignore[reportAttributeAccessIssue]  # a number is no day
    await api.schedule_resources.get_team_member_schedule_list(
        1, start_date="2026-01-01", end_date="2026-01-02", include=["busy_intervals", weekday]
    )


async def needed_bodies(api: Altegio) -> None:
    """A body with required fields can't be left out; each ignore here must be needed."""
    await api.clients.create_client(1)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]  # the body is missing
    await api.clients.create_client(1, body=None)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # so it is here
    await api.clients.bulk_create_clients(1)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]  # the body is missing
    await api.appointments.create_appointment(1)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]  # the body is missing


async def mistakes(api: Altegio) -> None:
    """A wrong argument is an error; each ignore here must be needed."""
    await api.appointments.get_appointment("1", 2)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # a text is no ID
    await api.appointments.get_appointment(1)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]  # the appointment is missing
    await api.appointments.get_appointment_list(1, 2)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]  # filters have names
    await api.appointments.get_appointment_list(1, pages=1)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]  # a misspelt filter
    AppointmentCreate(staff="x")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]  # a misspelt field
    ClientRef(id="x")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # a text is no ID
    await api.memberships.create_type(1, title="x", cost=1, services=[1])  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # counts are missing


async def deprecations(api: Altegio) -> None:
    """A deprecated call is flagged; the ignore must be needed."""
    await api.tags.get_tag_list_by_entity(1, "client")  # type: ignore[deprecated]  # pyright: ignore[reportDeprecated]  # it is deprecated


def backends() -> None:
    """Transports and clients of httpx, httpx2 and the application are accepted; those without async are not."""
    Altegio(transport=httpx.AsyncHTTPTransport())
    Altegio(transport=httpx2.AsyncHTTPTransport())
    Altegio(transport=AiohttpTransport())
    Altegio(http_client=httpx.AsyncClient())
    Altegio(http_client=httpx2.AsyncClient())
    Altegio(transport=httpx.HTTPTransport())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # it works without async
    Altegio(http_client=httpx2.Client())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # it works without async


def names() -> None:
    """A mistyped name is an error in each of the three modules (the ignores must be needed)."""
    import altegio
    from altegio import enums, models

    wrong: list[object] = [altegio.Intervall]  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]  # a misspelt name
    wrong = [models.ClientCreat]  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]  # a misspelt name
    wrong = [enums.Attendance]  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]  # there is no such name
    assert wrong
    assert_type(altegio.Period(1, "day").count, int)
    assert_type(altegio.client_filters.importance(3), altegio.ClientFilter)
    assert_type(altegio.errors.PaginationError("get_comments", 1).pages, int)
