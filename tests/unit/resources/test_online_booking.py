"""``api.online_booking``: the steps to a booking, and the log-in of visitors."""

from __future__ import annotations

import asyncio
import datetime as dt
import pickle
from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest

from altegio import (
    Altegio,
    DecodingError,
    InvalidPhoneError,
    MissingNameError,
    NobodyFreeError,
    NotBookableError,
    NotFoundError,
    OnlineAppointment,
    OverlappingError,
    SlotTakenError,
    ValidationError,
    WrongCodeError,
)
from altegio.mock_server import MockServer
from altegio.testing import FakeAltegio
from tests.doubles.addresses import path_of
from tests.doubles.clients import USER, client
from tests.doubles.fakes import run
from tests.doubles.network import misuse

HOME = 720441
SEND_CODE, LOG_IN = "send_booking_verification_code", "log_in_with_phone_number_and_code"
SERVICES, TEAM = "get_services_available_for_booking", "get_team_members_available_for_booking"
DATES, TIMES = "get_dates_available_for_booking", "get_time_slots_for_booking"
DAY = dt.date(2026, 11, 25)
ZONE = dt.timezone(dt.timedelta(hours=-5))
MEMBER = 8886
PHONE = "+1 (315) 555-0042"


async def first_service(api: Altegio, team_member_id: int | None = MEMBER) -> int:
    """The ID of a service."""
    (service, *_) = await api.online_booking.services(HOME, team_member_id=team_member_id)
    assert service.id
    return service.id


def test_the_steps_to_a_booking(altegio_fake: FakeAltegio) -> None:
    """Each step narrows the next; a booked time is no longer free, and a cancelled one is free again."""

    async def act(api: Altegio) -> None:
        booking = api.online_booking
        location_id = (await booking.form(1)).company_id
        assert location_id == HOME
        service_id = await first_service(api)
        team = await booking.team_members(HOME, service_ids=[service_id])
        assert MEMBER in [member.id for member in team]
        days = await booking.dates(HOME, team_member_id=MEMBER, service_ids=[service_id], start=DAY, end=DAY)
        assert days == [DAY]
        times = await booking.times(HOME, DAY, team_member_id=MEMBER, service_ids=[service_id])
        assert times[0] == dt.datetime(2026, 11, 25, 10, tzinfo=ZONE)
        assert times[0].utcoffset() == dt.timedelta(hours=-5)

        wanted = OnlineAppointment(times[0], [service_id], MEMBER)
        await booking.check(HOME, wanted)
        (new,) = await booking.book(HOME, wanted, phone=PHONE, name="Ann", comment="Please call", api_id="x-1")
        assert new.record_id
        assert new.record_hash
        assert times[0] not in await booking.times(HOME, DAY, team_member_id=MEMBER, service_ids=[service_id])
        appointment = await api.appointments.get_appointment(HOME, new.record_id)
        assert (appointment.comment, appointment.online, appointment.client and appointment.client.phone) == (
            "Please call",
            True,
            "+13155550042",
        )
        await booking.cancel(new.record_id, new.record_hash)
        assert times == await booking.times(HOME, DAY, team_member_id=MEMBER, service_ids=[service_id])

    run(altegio_fake, act, strict=True)


def test_any_team_member_is_none(altegio_fake: FakeAltegio) -> None:
    """On the wire it is 0; two visitors at one time get two team members, and then no team member is free."""

    async def act(api: Altegio) -> list[int | None]:
        service_id = await first_service(api, None)
        (at, *_) = await api.online_booking.times(HOME, DAY, service_ids=[service_id])
        team = await api.online_booking.team_members(HOME, service_ids=[service_id], at=at)
        for number in range(len(team)):
            wanted = OnlineAppointment(at, [service_id])
            await api.online_booking.book(HOME, wanted, phone=f"+1315555010{number}", name="Ann")
        with pytest.raises(NobodyFreeError) as caught:
            await api.online_booking.check(HOME, OnlineAppointment(at, [service_id]))
        assert isinstance(caught.value, SlotTakenError)
        assert isinstance(caught.value, ValidationError)
        assert caught.value.code == 436
        all_day = [one async for one in api.appointments.between(HOME, DAY, DAY)]
        new = [one.staff_id for one in all_day if one.client and one.client.name == "Ann"]
        assert sorted(map(str, new)) == sorted(str(one.id) for one in team)
        return new

    assert run(altegio_fake, act, strict=True)
    sent = altegio_fake.requests.of("create_online_booking")
    assert {one.body["appointments"][0]["staff_id"] for one in sent} == {0}
    assert [one.path for one in altegio_fake.requests.of(TIMES)] == [path_of(TIMES, HOME, 0, DAY)]


def booked(api: Altegio, wanted: Any, **changes: Any) -> Awaitable[Any]:
    """A booking with all required fields."""
    return api.online_booking.book(HOME, wanted, **{"phone": PHONE, "name": "Ann", **changes})


NIGHT = dt.datetime(2026, 11, 25, 3)
Wanted = Callable[[int, dt.datetime], list[OnlineAppointment]]


@pytest.mark.parametrize(
    ("wanted", "changes", "error", "code"),
    [
        (lambda one, _at: [OnlineAppointment(NIGHT, [one], MEMBER)], {}, SlotTakenError, 433),
        (lambda _one, at: [OnlineAppointment(at, [999], MEMBER)], {}, NotBookableError, 438),
        (lambda one, at: [OnlineAppointment(at, [one], MEMBER)] * 2, {}, OverlappingError, 437),
        (lambda one, at: [OnlineAppointment(at, [one], MEMBER)], {"code": "1"}, WrongCodeError, 432),
        (lambda _one, _at: [], {"phone": "1"}, InvalidPhoneError, 431),
        (lambda _one, _at: [], {"fullname": " "}, MissingNameError, 435),
    ],
)
def test_refusals_have_a_meaning(
    wanted: Wanted, changes: dict[str, str], error: type[ValidationError], code: int, altegio_fake: FakeAltegio
) -> None:
    """By the code in the response, for operations and helpers; each is also of the class of its status."""

    async def act(api: Altegio) -> None:
        service_id = await first_service(api)
        (at, *_) = await api.online_booking.times(HOME, DAY, team_member_id=MEMBER)
        appointments = wanted(service_id, at)
        body = {"appointments": [], "phone": PHONE, "fullname": "Ann", **changes}
        call = (
            booked(api, appointments, **changes)
            if appointments
            else api.online_booking.create_online_booking(HOME, body=body)
        )
        with pytest.raises(error) as caught:
            await call
        assert isinstance(caught.value, ValidationError)
        assert caught.value.code == code

    run(altegio_fake, act, strict=True)


def test_a_visitor_logs_in(altegio_fake: FakeAltegio) -> None:
    """The view acts for the visitor, who needs no hash to move an appointment; the client stays unchanged."""

    async def act(api: Altegio) -> None:
        service_id = await first_service(api)
        first, second, *_ = await api.online_booking.times(HOME, DAY, team_member_id=MEMBER)
        (new,) = await booked(api, OnlineAppointment(first, [service_id], MEMBER))
        pending = await api.online_booking.send_code(HOME, PHONE, "Ann")
        assert repr(pending) == "<PendingLogin>"
        with pytest.raises(WrongCodeError):
            await pending.confirm("0043")
        visitor = await pending.confirm(" 0042 ")
        assert visitor is not api
        user = await visitor.client_personal_cabinet.get_booking_user()
        assert (user.name, user.phone) == ("Ann", "+13155550042")
        later = second.replace(hour=15)
        moved = await visitor.online_booking.reschedule(HOME, new.record_id, later, comment="Later")
        assert (moved.datetime_, moved.comment) == (later, "Later")
        other = await (await api.online_booking.send_code(HOME, "+13155550199")).confirm("0199")
        with pytest.raises(NotFoundError):
            await other.online_booking.reschedule(HOME, new.record_id, first)
        with pytest.raises(NotFoundError):
            await other.online_booking.cancel(new.record_id)
        await visitor.online_booking.cancel(new.record_id)
        with pytest.raises(NotFoundError):
            await visitor.online_booking.cancel(new.record_id)

    run(altegio_fake, act, strict=True)
    assert [one.acts_for for one in altegio_fake.requests.of("get_booking_user")] == ["visitor"]
    assert [one.acts_for for one in altegio_fake.requests.of(LOG_IN)] == [None] * 3


def test_a_hundred_log_ins_at_once_do_not_mix(mock_server: MockServer) -> None:
    """Each view has the token of its visitor, over one client, whose own token never changes."""

    async def log_in(api: Altegio, number: int) -> tuple[str, str | None]:
        phone = f"+13155551{number:03d}"
        pending = await api.online_booking.send_code(HOME, phone)
        await asyncio.sleep(0)
        visitor = await pending.confirm(phone[-4:])
        return phone, (await visitor.client_personal_cabinet.get_booking_user()).phone

    async def act() -> list[tuple[str, str | None]]:
        async with client(mock_server.base_url, strict=True) as api:
            found = await asyncio.gather(*(log_in(api, number) for number in range(100)))
            await api.clients.get_client(HOME, 1)
            return found

    assert all(phone == own for phone, own in asyncio.run(act()))
    assert mock_server.requests[-1].headers["authorization"].endswith(f"User {USER}")


async def as_visitor(api: Altegio) -> Altegio:
    """The view of a visitor."""
    return await (await api.online_booking.send_code(HOME, PHONE, "Ann")).confirm("0042")


def test_the_body_of_the_log_in_is_phone_and_code(altegio_fake: FakeAltegio) -> None:
    """Whatever is documented; the code is a text."""
    altegio_fake.on(SEND_CODE, returns=httpx.Response(201, json={"success": True, "meta": {"message": "Created"}}))
    altegio_fake.on(LOG_IN, returns={"user_token": "t"})
    run(altegio_fake, as_visitor)
    assert [(one.path, one.body) for one in altegio_fake.requests] == [
        (path_of(SEND_CODE, HOME), {"phone": "+13155550042", "fulname": "Ann"}),
        (path_of(LOG_IN), {"phone": "+13155550042", "code": "0042"}),
    ]


@pytest.mark.parametrize("phone", ["131555", "9" * 16, "9" * 5000])
def test_a_number_of_invalid_length(phone: str, altegio_fake: FakeAltegio) -> None:
    """It gets no code, and its last digits log no visitor in."""

    async def act(api: Altegio) -> None:
        with pytest.raises(InvalidPhoneError):
            await api.authentication_b2c.send_booking_verification_code(HOME, body={"phone": phone})
        with pytest.raises(WrongCodeError):
            await api.authentication_b2c.log_in_with_phone_number_and_code(body={"phone": phone, "code": phone[-4:]})

    run(altegio_fake, act)


ODD_TOKENS: tuple[Any, ...] = (None, "", True, [1], {})


@pytest.mark.parametrize("payload", [{"id": 5}, *({"id": 5, "user_token": odd} for odd in ODD_TOKENS)])
def test_a_log_in_without_a_token_is_an_error(payload: dict[str, Any], altegio_fake: FakeAltegio) -> None:
    """The view would act for the user of the client."""
    altegio_fake.on(SEND_CODE, returns=httpx.Response(201, json={"success": True}))
    altegio_fake.on(LOG_IN, returns=payload)
    with pytest.raises(DecodingError, match="the visitor is logged in, but the response has no user token"):
        run(altegio_fake, as_visitor)


@pytest.mark.parametrize("slot", [{"time": "10:00"}, {"time": "10:00", "datetime": "2026-11-25T10:00:00"}])
def test_a_time_without_an_offset_is_an_error(slot: dict[str, str], altegio_fake: FakeAltegio) -> None:
    """It could be booked at another hour."""
    altegio_fake.on(TIMES, returns=[slot])
    with pytest.raises(DecodingError, match="a free time has no offset: 10:00"):
        run(altegio_fake, lambda api: api.online_booking.times(HOME, DAY))


def test_filters_on_the_wire(altegio_fake: FakeAltegio) -> None:
    """Only the requested filters are sent."""
    payloads: dict[str, Any] = {SERVICES: {"services": []}, TEAM: [], DATES: {"booking_dates": None}, TIMES: []}
    for operation, payload in payloads.items():
        altegio_fake.on(operation, returns=payload)
    at = dt.datetime(2026, 11, 25, 10, tzinfo=ZONE)

    async def act(api: Altegio) -> None:
        assert await api.online_booking.services(HOME, team_member_id=5, at=at, service_ids=[1, 2]) == []
        assert await api.online_booking.team_members(HOME) == []
        assert await api.online_booking.dates(HOME, start=DAY, end=DAY) == []
        assert await api.online_booking.times(HOME, DAY, team_member_id=5, service_ids=[1]) == []

    run(altegio_fake, act)
    services, team, dates, times = altegio_fake.requests
    assert altegio_fake.requests.operations == [*payloads]
    assert services.query == [
        ("staff_id", "5"),
        ("datetime", "2026-11-25T10:00:00-05:00"),
        ("service_ids[]", "1"),
        ("service_ids[]", "2"),
    ]
    assert team.query == []
    assert dates.query == [("date_from", "2026-11-25"), ("date_to", "2026-11-25")]
    assert (times.path, times.query) == (path_of(TIMES, HOME, 5, DAY), [("service_ids[]", "1")])


SLOT = OnlineAppointment(dt.datetime(2026, 11, 25, 10), [1])


@pytest.mark.parametrize(
    ("act", "message"),
    [
        (lambda api: api.online_booking.book(HOME, [], phone=PHONE, name="Ann"), "appointments can't be empty"),
        (
            lambda api: api.online_booking.book(HOME, [5], phone=PHONE, name="Ann"),
            "appointments: expected OnlineAppoint",
        ),
        (lambda api: booked(api, SLOT, phone="12"), "phone must be a number with country code"),
        (lambda api: booked(api, SLOT, name=" "), "name can't be empty"),
        (lambda api: booked(api, SLOT, code=42), "code: expected str, got int"),
        (lambda api: booked(api, SLOT, sms_hours=-1), "sms_hours can't be negative: -1"),
        (lambda api: api.online_booking.dates(HOME, start=DAY), "start and end: the server takes both or none"),
        (lambda api: api.online_booking.times(HOME, "2026-11-25"), "day: expected date, got str"),
        (lambda api: api.online_booking.times(HOME, DAY, team_member_id=0), "team_member_id must be a positive ID: 0"),
        (lambda api: api.online_booking.cancel(5, ""), "record_hash can't be empty"),
        (lambda api: api.online_booking.send_code(HOME, "phone"), "phone must be a number with country code"),
    ],
)
def test_wrong_arguments(act: Callable[[Altegio], Awaitable[Any]], message: str) -> None:
    """Nothing is sent."""
    assert message in str(misuse(act))


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ((DAY, [1]), TypeError, "at: expected"),
        ((SLOT.at, []), ValueError, "service_ids can't be empty"),
        ((SLOT.at, [0]), ValueError, "service_ids must be a positive ID: 0"),
        ((SLOT.at, [1], 0), ValueError, "team_member_id must be a positive ID: 0"),
        ((SLOT.at, 5), TypeError, "service_ids: expected an iterable of int, got int"),
    ],
)
def test_a_wrong_appointment(arguments: Any, error: type[Exception], message: str) -> None:
    """It can't be created."""
    with pytest.raises(error, match=message):
        OnlineAppointment(*arguments)


def test_a_code_is_a_text(altegio_fake: FakeAltegio) -> None:
    """A number would lose its zeros; nothing is sent for it."""

    async def act(api: Altegio) -> None:
        pending = await api.online_booking.send_code(HOME, PHONE)
        wrong: Any = 42
        with pytest.raises(TypeError, match="code: expected str, got int"):
            await pending.confirm(wrong)

    run(altegio_fake, act)
    assert altegio_fake.requests.operations == [SEND_CODE]


@pytest.mark.parametrize("payload", [[{"user_token": USER}], {"user_token": [USER]}, {"user": {"user_token": USER}}, 7])
def test_a_login_with_an_unreadable_response(payload: Any, altegio_fake: FakeAltegio) -> None:
    """The visitor is logged in, but the token is missing; the error does not show the response."""
    altegio_fake.on(LOG_IN, returns=payload)
    with pytest.raises(DecodingError, match="the visitor is logged in, but the response has no user token") as caught:
        run(altegio_fake, as_visitor)
    assert USER.encode() not in pickle.dumps(caught.value)
    assert caught.value.response.content == b""
