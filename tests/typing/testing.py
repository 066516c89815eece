"""The types of the test kit; never run, only checked (unused ignores are errors)."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, assert_type

import httpx

import altegio
from altegio import Altegio
from altegio.models import AppointmentDetails, Client, ClientMembership, LocationDetails
from altegio.testing import (
    AS_USUAL,
    Clock,
    FakeAltegio,
    FakeRequest,
    FormFile,
    Recorder,
    Replay,
    Requests,
    Result,
    response,
)


def rows(fake: FakeAltegio) -> None:
    """Each collection of rows has its own fields and its own model."""
    anna = fake.clients.add(name="Anna", phone="+13155550123", birth_date=dt.date(1990, 5, 17), labels=[1])
    assert_type(anna, Client)
    assert_type(fake.clients.get(anna.id), Client | None)
    assert_type(fake.clients.all(location_id=1050), list[Client])
    massage = fake.services.add(title="Massage", price_min=50)
    at = dt.datetime(2026, 11, 24, 10, tzinfo=dt.UTC)
    booked = fake.appointments.add(staff_id=8886, services=[massage], client=anna, datetime=at, seance_length=3600)
    assert_type(booked, AppointmentDetails)
    assert_type(fake.memberships.add(chain_id=83, phone="+13155550123"), ClientMembership)
    assert_type(fake.locations.add(title="Second salon"), LocationDetails)
    fake.schedules.set(8886, at.date(), [("10:00", "14:00"), (dt.time(15), dt.time(19))])


def responses(fake: FakeAltegio, anna: Client) -> None:
    """What a test may set for an operation."""

    def double(request: FakeRequest) -> dict[str, Any]:
        return {"id": 2, "title": request.operation}

    async def later(request: FakeRequest) -> Client:
        return Client(id=int(request.param("id") or 0))

    fake.on("get_client", returns=anna)
    fake.on("get_client", returns={"id": 7}, times=1)
    fake.on("get_client_list", returns=[anna], meta={"total_count": 1})
    fake.on("get_client", returns=altegio.NotFoundError("no such client"))
    fake.on("get_client", returns=httpx.Response(200, json={"data": {"id": 7}}), headers={"Date": "now"})
    fake.on("get_client", returns=response(anna, status=202, meta={"a": 1}, headers={"Date": "now"}))
    fake.on("search_memberships_for_event", returns=[], included=[{"id": "7"}])
    assert_type(response([anna], included=[anna]), httpx.Response)

    def meanwhile(_request: FakeRequest) -> Result:
        fake.clients.clear()
        return AS_USUAL

    def varied(request: FakeRequest) -> httpx.Response:
        return response([], headers={"X-Page": request.param("page") or "1"})

    fake.on("get_location", returns=double)
    fake.on("get_client", returns=meanwhile, times=1)
    fake.on("get_client", returns=AS_USUAL, times=1)
    fake.on("get_client", returns=varied)
    fake.on("get_client", returns=later)
    fake.on("delete_client", status=204)
    fake.fail_next(status=429, retry_after=2, times=1)
    fake.time_out_next(sent=False)
    fake.reset_next(operation="get_client")
    fake.slow_next(30, real_time=True)


async def requests(fake: FakeAltegio) -> None:
    """What a test reads afterwards."""
    async with fake.client(max_retries=1, deadline=30) as api:
        assert_type(api, Altegio)
    assert_type(fake.requests, Requests)
    assert_type(fake.requests.of("create_client").last, FakeRequest)
    assert_type(fake.requests[0].operation, str | None)
    assert_type(fake.requests[0].acts_for, Literal["user", "visitor"] | None)
    assert_type(fake.requests[0].files["image"], FormFile)
    assert_type(fake.requests[0].files["image"].media_type, str | None)
    assert_type(fake.requests.calls, list[tuple[str | None, str]])
    assert_type(fake.clock, Clock)
    fake.clock.move(dt.timedelta(days=1))
    assert_type(fake.clock.now, dt.datetime)
    assert_type(fake.clock.elapsed, float)
    async with Recorder("calls.json", inner=fake.transport) as recorder, Altegio(transport=recorder):
        pass
    assert_type(Replay("calls.json").left, int)


def misuse(fake: FakeAltegio) -> None:
    """Names that are misspelt, arguments that are missing or of another type."""
    fake.clients.add(name="Anna", phone="+1", emial="a@example.com")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]  # a misspelt field
    fake.clients.add(name="Anna")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]  # the phone is missing
    fake.clients.add(name="Anna", phone=13155550123)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # a number is no phone
    fake.on("get_client", headers={"X": 7})  # type: ignore[dict-item]  # pyright: ignore[reportArgumentType]  # a number is no header
    fake.fail_next(status="429")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # a text is no status
    fake.client(max_retires=1)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]  # a misspelt option
