"""``api.appointments``: booking, safe changes, periods, payments and receipts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Awaitable, Callable
from decimal import Decimal
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest

from altegio import (
    Altegio,
    BadRequestError,
    ConflictError,
    DecodingError,
    NotFoundError,
    NotLinkedError,
    SlotTakenError,
)
from altegio.testing import FakeAltegio
from altegio_client.api.appointments import AppointmentsGroup
from altegio_client.base import Model
from altegio_client.enums import VisitAttendance
from altegio_client.models import (
    Appointment,
    AppointmentClient,
    AppointmentDetails,
    BookedService,
    Client,
    ClientContact,
    CreatedService,
    Service,
    ServiceDetails,
)
from tests.doubles.addresses import path_of
from tests.doubles.fakes import run
from tests.doubles.network import misuse

BOOK, READ, CHANGE, LIST = "create_appointment", "get_appointment", "update_appointment", "get_appointment_list"
RECEIPT = "get_visit_receipt_pdf"
LOCATION = 720441
MEMBER = 8886
AT = dt.datetime(2026, 12, 1, 10, 30)
HOUR = dt.timedelta(hours=1)
GUEST = {"name": "James Smith", "phone": "+13155550175"}


async def booked(api: Altegio, **changes: Any) -> Any:
    """A new appointment with every field set."""
    services = [service.id for service in (await api.appointments.get_appointment(LOCATION, 2)).services or []]
    arguments: dict[str, Any] = {
        "team_member_id": MEMBER,
        "at": AT,
        "duration": HOUR,
        "services": services,
        "client": GUEST,
        "comment": "Window seat",
        "attendance": VisitAttendance.CONFIRMED,
        "sms_reminder": dt.timedelta(hours=6),
        "email_reminder": dt.timedelta(days=1),
        "technical_break": dt.timedelta(minutes=15),
        "labels": [67345, 104474],
        "custom_fields": {"floor": 2, "with_dog": True},
        "custom_color": "f44336",
        "api_id": "777",
        **changes,
    }
    return await api.appointments.book(LOCATION, **arguments)


def test_it_is_the_group_of_the_tag(altegio_fake: FakeAltegio) -> None:
    """Helpers and operations are in one object, in views too; no helper hides an operation."""

    async def call(api: Altegio) -> None:
        assert isinstance(api.appointments, AppointmentsGroup)
        view = api.with_options(timeout=5).appointments
        assert (await view.get_appointment(LOCATION, 2)).id == 2
        assert (await view.with_response.get_appointment(LOCATION, 2)).status == 200
        assert (await view.payments(LOCATION, 2)).items is not None

    run(altegio_fake, call)
    helpers = {"changes", "between", "book", "book_event", "change", "reschedule", "set_attendance", "payments"}
    assert not (helpers | {"save_receipt"}) & set(dir(AppointmentsGroup))


def test_a_booking_is_complete(altegio_fake: FakeAltegio) -> None:
    """All fields of a booking are there when it is read."""

    async def call(api: Altegio) -> Any:
        return await api.appointments.get_appointment(LOCATION, (await booked(api)).id)

    read = run(altegio_fake, call)
    assert (read.staff_id, read.seance_length, read.comment, read.attendance) == (MEMBER, 3600, "Window seat", 2)
    assert (read.sms_remain_hours, read.email_remain_hours, read.technical_break_duration) == (6, 24, 900)
    assert [label.id for label in read.record_labels] == [67345, 104474]
    assert read.custom_fields == {"floor": 2, "with_dog": True}
    assert (read.custom_color, read.api_id, read.client.phone) == ("f44336", "777", GUEST["phone"])
    assert read.datetime_.replace(tzinfo=None) == AT


def sent_by(call: Callable[[Altegio], Awaitable[Any]], data: Any = None) -> Any:
    """The body of the one request of a call."""
    fake = FakeAltegio()
    fake.on(BOOK, returns={"id": 5} if data is None else data)
    assert run(fake, call).id == 5
    (sent,) = fake.requests
    assert (sent.operation, sent.path) == (BOOK, path_of(BOOK, 7))
    return sent.body


def test_the_body_of_a_booking() -> None:
    """Flags are always sent; services may be IDs, models or mappings, money a Decimal."""

    async def call(api: Altegio) -> Any:
        services: list[Any] = [3, BookedService(id=4, cost=5.5), {"id": 5, "cost": Decimal("100.77")}]
        return await api.appointments.book(7, team_member_id=1, at=AT, duration=HOUR, services=services)

    assert sent_by(call) == {
        "staff_id": 1,
        "services": [{"id": 3}, {"id": 4, "cost": 5.5}, {"id": 5, "cost": 100.77}],
        "client": {},
        "datetime": "2026-12-01T10:30:00",
        "seance_length": 3600,
        "save_if_busy": False,
        "send_sms": False,
    }


CONTACTS: list[tuple[Any, dict[str, Any] | None]] = [
    ({"phone": "+7 (900) 000-00-00", "name": "Anna"}, {"phone": "+79000000000", "name": "Anna"}),
    ({"phone": "1 315.555.0175"}, {"phone": "13155550175"}),
    ({"name": "Anna", "surname": "Smith", "email": "a@example.com"}, None),
    ({"phone": "", "name": "Walk-in"}, None),
    (ClientContact(phone="+1 (315) 555-01-75"), {"phone": "+13155550175"}),
    (ClientContact.from_dict({"phone": "+13155550175", "nickname": "Jim"}), None),
    (
        Client.from_dict({"id": 5, "name": "James", "phone": "+1 315 555-0175", "email": "", "discount": 5}),
        {"phone": "+13155550175", "name": "James"},
    ),
    (Client.from_dict({"id": 5, "name": "James", "phone": 13155550175}), {"phone": "13155550175", "name": "James"}),
    (Client.from_dict({"id": 5, "name": "James", "phone": "ext. 5"}), {"phone": "ext. 5", "name": "James"}),
    (AppointmentClient.from_dict({"id": 5, "phone": "+13155550175"}), {"phone": "+13155550175"}),
    (MappingProxyType({"phone": "+13155550175"}), {"phone": "+13155550175"}),
]
"""Clients, and the body that is sent; None: unchanged."""


@pytest.mark.parametrize(("contact", "sent"), CONTACTS)
def test_clients_of_a_booking(contact: Any, sent: dict[str, Any] | None) -> None:
    """A client that was read, or phone and name; phones in any format."""

    async def book(api: Altegio) -> Any:
        return await api.appointments.book(
            7, team_member_id=1, at=AT, duration=HOUR, services=[3], client=contact, comment="x"
        )

    async def event(api: Altegio) -> Any:
        return await api.appointments.book_event(7, 55, client=contact)

    expected = (contact.to_dict() if isinstance(contact, Model) else contact) if sent is None else sent
    assert sent_by(book)["client"] == sent_by(event)["client"] == expected


@pytest.mark.parametrize(
    ("contact", "error_type", "message"),
    [
        ({"phnoe": "+13155550175"}, ValueError, "client has no field 'phnoe'; did you mean 'phone'?"),
        ({"phone": "+13155550175", "emial": "x"}, ValueError, "client has no field 'emial'; did you mean 'email'?"),
        ({"Name": "Anna"}, ValueError, "client has no field 'Name'; did you mean 'name'?"),
        ({"telegram": "x"}, ValueError, "client has no field 'telegram'; it has phone, name, email"),
        ({"phone": "12"}, ValueError, "phone must be a number with country code, such as +13155550175: '12'"),
        ({"phone": 13155550175}, TypeError, "phone: expected str, got int"),
        ({"phone": "+13155550175", "name": 5}, TypeError, "client.name: expected str, got int"),
        (Client.from_dict({"id": 5, "name": "James"}), ValueError, "client 5 has no phone"),
        (Client.from_dict({"id": 5, "phone": ""}), ValueError, "client 5 has no phone"),
        ("+13155550175", TypeError, "client: expected"),
        ([], TypeError, "client: expected"),
    ],
)
@pytest.mark.parametrize("helper", ["book", "book_event", "change"])
def test_invalid_clients_of_a_booking(helper: str, contact: Any, error_type: type[Exception], message: str) -> None:
    """Misspelt keys and wrong phones are named, before anything is sent."""
    arguments = {**LEAST[helper], "client": contact}
    error = misuse(lambda api: getattr(api.appointments, helper)(7, **arguments))

    assert type(error) is error_type
    assert message in str(error)


CUT = {"id": 3, "duration": 1800, "staff": [{"id": 1, "seance_length": 2700}, {"id": 2, "seance_length": 900}]}
COLOUR = {"id": 4, "duration": 3600, "staff": [{"id": 1, "seance_length": 0}]}


@pytest.mark.parametrize("model", [Service, ServiceDetails, CreatedService])
def test_services_that_were_read(model: Any) -> None:
    """Their IDs are sent, and the time that the team member needs for all of them, unless it is passed."""
    services = [model.from_dict(CUT), model.from_dict(COLOUR)]

    def booking(**more: Any) -> Any:
        return sent_by(lambda api: api.appointments.book(7, team_member_id=1, at=AT, services=iter(services), **more))

    assert booking()["services"] == [{"id": 3}, {"id": 4}]
    assert booking()["seance_length"] == 2700 + 3600
    assert booking(duration=HOUR)["seance_length"] == 3600


@pytest.mark.parametrize(
    ("services", "error_type", "message"),
    [
        ([3], TypeError, "duration is needed: only a service that was read has a duration, not int"),
        ([Service.from_dict(CUT), {"id": 4}], TypeError, "not dict"),
        ([Service.from_dict(COLOUR)], ValueError, "team member 2 can't be booked for service 4"),
        ([Service.from_dict({"id": 5})], ValueError, "team member 2 can't be booked for service 5"),
    ],
)
def test_how_long_is_not_known(services: Any, error_type: type[Exception], message: str) -> None:
    """Nothing is sent then."""
    error = misuse(lambda api: api.appointments.book(7, team_member_id=2, at=AT, services=services))

    assert type(error) is error_type
    assert message in str(error)


def test_a_refused_booking_has_a_reason(altegio_fake: FakeAltegio) -> None:
    """The errors are named by their meaning, and the same as those of the operation."""

    async def call(api: Altegio) -> None:
        service = await api.services.get_service(LOCATION, 13160808)
        client = await api.clients.find_by_phone(LOCATION, "+1 (315) 555-0101")
        assert client is not None
        booked = await api.appointments.book(LOCATION, team_member_id=8886, at=AT, services=[service], client=client)
        assert (booked.client and booked.client.id, booked.seance_length) == (client.id, 1800)
        with pytest.raises(SlotTakenError) as taken:
            await api.appointments.book(LOCATION, team_member_id=8886, at=AT, services=[service], client=client)
        assert isinstance(taken.value, ConflictError)
        await api.services.remove_service_from_team_member(LOCATION, 13160808, 8886)
        with pytest.raises(NotLinkedError) as unlinked:
            await api.appointments.book(
                LOCATION, team_member_id=8886, at=AT + HOUR, duration=HOUR, services=[13160808], client=client
            )
        assert isinstance(unlinked.value, BadRequestError)

    run(altegio_fake, call)


@pytest.mark.parametrize("data", [{"id": 5}, [{"id": 5}]])
def test_the_body_of_a_booking_for_an_event(data: Any) -> None:
    """Event and client only; the response may be the published list."""

    async def call(api: Altegio) -> Any:
        return await api.appointments.book_event(7, 55, client=ClientContact(phone="+13155550175"), send_sms=True)

    assert sent_by(call, data) == {
        "activity_id": 55,
        "client": {"phone": "+13155550175"},
        "save_if_busy": False,
        "send_sms": True,
    }


WRONG: list[tuple[str, dict[str, Any], type[Exception], str]] = [
    ("book", {"at": "2026-12-01"}, TypeError, "at: expected datetime, got str"),
    ("book", {"at": AT.date()}, TypeError, "at: expected datetime, got date"),
    ("book", {"at": None}, TypeError, "at can't be None"),
    ("book", {"duration": 3600}, TypeError, "duration: expected timedelta, got int"),
    ("book", {"duration": dt.timedelta()}, ValueError, "duration is out of range (at least 0:00:01): 0:00:00"),
    ("book", {"duration": dt.timedelta(seconds=1.5)}, ValueError, "must be in full seconds"),
    ("book", {"services": []}, ValueError, "services can't be empty"),
    ("book", {"services": "3"}, TypeError, "services: expected an iterable of IDs or of BookedService, got str"),
    ("book", {"services": {"id": 3}}, TypeError, "services: expected an iterable of IDs or of BookedService, got dict"),
    ("book", {"services": 3}, TypeError, "services: expected an iterable of IDs or of BookedService, got int"),
    ("book", {"services": [True]}, TypeError, "services[0]: expected "),
    ("book", {"services": [{"id": "3"}]}, TypeError, "services[0].id: expected int, got str"),
    ("book", {"team_member_id": "1"}, TypeError, "team_member_id: expected int, got str"),
    ("book", {"team_member_id": None}, TypeError, "team_member_id: expected int, got NoneType"),
    ("book", {"attendance": True}, TypeError, "attendance: expected int, got bool"),
    ("book", {"client": {"emial": "a@example.com"}}, ValueError, "has no field 'emial'; did you mean 'email'?"),
    ("book", {"services": [{"id": 1, "dicsount": 5}]}, ValueError, "has no field 'dicsount'; did you mean 'discount'?"),
    ("book", {"attendance": "1"}, TypeError, "attendance: expected int, got str"),
    ("book", {"sms_reminder": dt.timedelta(minutes=90)}, ValueError, "sms_reminder: 1:30:00 is not in whole hours"),
    ("book", {"technical_break": dt.timedelta(minutes=7)}, ValueError, "must be a multiple of 5 minutes"),
    (
        "book",
        {"technical_break": dt.timedelta(minutes=65)},
        ValueError,
        "at most 1:00:00): 1:05:00",
    ),
    ("book", {"labels": ["5"]}, TypeError, "labels: expected int, got str"),
    ("book", {"labels": [0]}, ValueError, "labels must be a positive ID: 0"),
    ("book", {"services": [0]}, ValueError, "services must be a positive ID: 0"),
    ("book", {"labels": "5"}, TypeError, "labels: expected an iterable of int, got str"),
    ("book", {"custom_fields": [1]}, TypeError, "custom_fields: expected a mapping, got list"),
    ("book", {"event_id": 5}, TypeError, "event_id"),
    ("book", {"nosuch": 1}, TypeError, "api.appointments.book() got an unexpected keyword argument 'nosuch'"),
    ("book_event", {"client": None}, TypeError, "client can't be None"),
    ("book_event", {"event_id": 0}, ValueError, "event_id must be a positive ID: 0"),
    ("book_event", {"event_id": "5"}, TypeError, "event_id: expected int, got str"),
    ("book_event", {"services": [1]}, TypeError, "api.appointments.book_event() got an unexpected keyword argument"),
    ("change", {"nosuch": 1}, TypeError, "api.appointments.change() got an unexpected keyword argument 'nosuch'"),
    ("change", {}, ValueError, "there is nothing to change; pass at least one field, such as at or comment"),
    ("change", {"duration": 60}, TypeError, "duration: expected timedelta, got int"),
    ("change", {"custom_fields": [1]}, TypeError, "custom_fields: expected a mapping, got list"),
    ("reschedule", {"at": None}, TypeError, "at can't be None"),
    ("set_attendance", {"attendance": None}, TypeError, "attendance can't be None"),
    ("set_attendance", {"attendance": "1"}, TypeError, "attendance: expected int, got str"),
]
LEAST: dict[str, dict[str, Any]] = {
    "book": {"team_member_id": 1, "at": AT, "duration": HOUR, "services": [1]},
    "book_event": {"event_id": 5, "client": GUEST},
    "change": {"appointment_id": 1},
    "reschedule": {"appointment_id": 1},
    "set_attendance": {"appointment_id": 1},
}


@pytest.mark.parametrize(("helper", "arguments", "error_type", "message"), WRONG)
def test_wrong_arguments(helper: str, arguments: dict[str, Any], error_type: type[Exception], message: str) -> None:
    """The error names the argument; nothing is sent."""
    error = misuse(lambda api: getattr(api.appointments, helper)(7, **{**LEAST[helper], **arguments}))

    assert type(error) is error_type
    assert message in str(error)


def differences(before: dict[str, Any], after: dict[str, Any]) -> dict[str, Any]:
    """The new values of the changed fields, without the time of change."""
    return {name: after[name] for name in after if before.get(name) != after[name] and name != "last_change_date"}


@pytest.mark.parametrize(
    ("helper", "arguments", "changed"),
    [
        ("change", {"comment": "Call"}, {"comment": "Call"}),
        ("change", {"comment": ""}, {"comment": ""}),
        ("change", {"custom_fields": {"floor": 3}}, {"custom_fields": {"floor": 3, "with_dog": True}}),
        ("change", {"labels": []}, {"record_labels": []}),
        ("change", {"sms_reminder": dt.timedelta()}, {"sms_remain_hours": 0}),
        ("change", {"duration": HOUR * 2}, {"seance_length": 7200, "length": 7200}),
        ("set_attendance", {"attendance": -1}, {"attendance": -1, "visit_attendance": -1, "confirmed": 0}),
    ],
)
def test_a_change_preserves_all_other_fields(
    helper: str, arguments: dict[str, Any], changed: dict[str, Any], altegio_fake: FakeAltegio
) -> None:
    """The server replaces appointments; unchanged fields stay as before."""

    async def call(api: Altegio) -> dict[str, Any]:
        appointment = await booked(api)
        before = (await api.appointments.get_appointment(LOCATION, appointment.id)).to_dict()
        after = await getattr(api.appointments, helper)(LOCATION, appointment.id, **arguments)
        assert after == await api.appointments.get_appointment(LOCATION, appointment.id)
        return differences(before, after.to_dict())

    assert run(altegio_fake, call) == changed


def test_reschedule(altegio_fake: FakeAltegio) -> None:
    """Time and length change, nothing else; a busy time is refused unless it is allowed."""

    async def call(api: Altegio) -> dict[str, Any]:
        appointment, other = await booked(api), await booked(api, at=AT + HOUR * 2)
        before = (await api.appointments.get_appointment(LOCATION, appointment.id)).to_dict()
        with pytest.raises(SlotTakenError):
            await api.appointments.reschedule(LOCATION, appointment.id, at=AT + HOUR * 2)
        assert (await api.appointments.get_appointment(LOCATION, appointment.id)).to_dict() == before
        await api.appointments.reschedule(
            LOCATION, appointment.id, at=AT + HOUR * 2, duration=HOUR / 2, save_if_busy=True
        )
        assert other.id != appointment.id
        return differences(before, (await api.appointments.get_appointment(LOCATION, appointment.id)).to_dict())

    changed = run(altegio_fake, call)
    assert changed.keys() == {"date", "datetime", "length", "seance_length"}
    assert changed["seance_length"] == 1800
    assert changed["datetime"].startswith("2026-12-01T12:30:00")


def test_a_change_of_an_unknown_appointment(altegio_fake: FakeAltegio) -> None:
    """It is a NotFoundError."""
    with pytest.raises(NotFoundError):
        run(altegio_fake, lambda api: api.appointments.change(LOCATION, 999999, comment="x"))


@pytest.mark.parametrize(
    ("services", "total"),
    [
        ([{"cost": 20.1}, {"cost": "0.20"}, {"cost": None}, {"id": 3}, {"cost": "free"}], "20.30"),
        ([{"cost": 0.1}] * 3, "0.3"),
        ([], "0"),
        (None, "0"),
    ],
)
@pytest.mark.parametrize("model", [Appointment, AppointmentDetails])
def test_the_cost_of_an_appointment(model: Any, services: Any, total: str, altegio_api: Altegio) -> None:
    """Exact, whatever the form of the costs."""
    mapping: Any = {"services": services}

    assert altegio_api.appointments.total_cost(model.from_dict({"id": 1, "services": services})) == Decimal(total)
    with pytest.raises(TypeError, match=r"^appointment: expected an appointment, got dict"):
        altegio_api.appointments.total_cost(mapping)


PRESENT: dict[str, Any] = {
    "id": 2,
    "activity_id": 0,
    "staff_id": 9,
    "services": [{"id": 1, "title": "Cut", "cost": 20.5, "first_cost": "25.50", "discount": 20, "amount": 2}],
    "client": [],
    "datetime": "2026-09-21T23:00:00.000-05:00",
    "length": 3600,
    "visit_attendance": 1,
    "comment": None,
    "technical_break_duration": 0,
    "record_labels": [{"id": 5, "title": "VIP"}],
    "custom_fields": [],
}


def replaced(read: dict[str, Any], **arguments: Any) -> Any:
    """The request that changes an appointment with this response."""
    fake = FakeAltegio()
    for operation in (READ, CHANGE):
        fake.on(operation, returns=read)
    run(fake, lambda api: api.appointments.change(7, 2, **arguments))
    expected = [(name, path_of(name, 7, 2)) for name in (READ, CHANGE, READ)]
    assert fake.requests.calls == expected
    return fake.requests[1].body


def test_the_translation_to_a_request() -> None:
    """Only documented fields are sent back, in their form; a missing client stays missing, quantities are preserved."""
    assert replaced(PRESENT, attendance=2) == {
        "staff_id": 9,
        "services": [{"id": 1, "first_cost": 25.5, "discount": 20, "cost": 20.5, "amount": 2}],
        "datetime": "2026-09-21T23:00:00.000-05:00",
        "seance_length": 3600,
        "attendance": 2,
        "technical_break_duration": 0,
        "client": {},
        "record_labels": ["5"],
        "custom_fields": {},
        "save_if_busy": False,
        "send_sms": False,
    }


def test_an_appointment_for_an_event(altegio_fake: FakeAltegio) -> None:
    """Its event is sent back; fields from the event can't be changed, and aren't."""
    read = {**PRESENT, "activity_id": 55, "client": {"id": 3, "phone": 13155550175, "name": "Client 1", "email": None}}
    body = replaced(read, comment="x")
    assert (body["activity_id"], body["client"]) == (55, {"phone": "13155550175", "name": "Client 1"})
    altegio_fake.on(READ, returns=read)
    with pytest.raises(ValueError, match="appointment 2 is for event 55"):
        run(altegio_fake, lambda api: api.appointments.change(7, 2, at=AT))
    assert altegio_fake.requests.operations == [READ]


ROWS = [
    ("2026-12-01T07:59:59-05:00", 1),
    ("2026-12-01T08:00:00-05:00", 0),
    ("2026-12-01T11:59:00-05:00", 1),
    ("2026-12-01T12:00:00-05:00", 1),
    ("2026-12-01T23:30:00-05:00", 1),
    ("", 1),
]
MINUS_FIVE = dt.timezone(dt.timedelta(hours=-5))


@pytest.mark.parametrize(
    ("start", "end", "options", "ids", "days"),
    [
        (dt.datetime(2026, 12, 1, 8), dt.datetime(2026, 12, 1, 12), {}, [1, 2, 5], ("2026-12-01", "2026-12-01")),
        (
            dt.datetime(2026, 12, 1, 13, tzinfo=dt.UTC),
            dt.datetime(2026, 12, 1, 12, tzinfo=MINUS_FIVE),
            {},
            [1, 2, 5],
            ("2026-11-30", "2026-12-02"),
        ),
        (dt.date(2026, 12, 1), dt.date(2026, 12, 1), {}, [0, 1, 2, 3, 4, 5], ("2026-12-01", "2026-12-01")),
        (dt.date(2026, 12, 1), dt.datetime(2026, 12, 1, 12), {"attendance": 0}, [1], ("2026-12-01", "2026-12-01")),
    ],
)
def test_between(
    start: dt.date,
    end: dt.date,
    options: dict[str, Any],
    ids: list[int],
    days: tuple[str, str],
    altegio_fake: FakeAltegio,
) -> None:
    """Days are requested, times are filtered; appointments without a time stay."""
    rows = [{"id": number or 99, "datetime": at, "attendance": state} for number, (at, state) in enumerate(ROWS)]
    altegio_fake.on(LIST, returns=rows)

    async def call(api: Altegio) -> list[int]:
        found = api.appointments.between(7, start, end, client_id=572, with_deleted=True, **options)
        return [one.id % 99 async for one in found]

    assert run(altegio_fake, call) == ids
    (sent,) = altegio_fake.requests
    assert (sent.operation, sent.path) == (LIST, path_of(LIST, 7))
    assert (sent.param("start_date"), sent.param("end_date")) == days
    assert (sent.param("client_id"), sent.param("with_deleted")) == ("572", "1")


@pytest.mark.parametrize(
    ("start", "end", "error_type", "message"),
    [
        (AT, AT - HOUR, ValueError, "end is before start"),
        (AT.date(), dt.date(2026, 11, 30), ValueError, "end is before start"),
        (AT.date(), dt.date(2026, 11, 29), ValueError, "end is before start"),
        (dt.datetime(2026, 12, 1), dt.date(2026, 11, 30), ValueError, "end is before start"),
        (AT, AT.replace(tzinfo=dt.UTC), TypeError, "pass both with an offset, or both without"),
        ("2026-12-01", AT, TypeError, "start: expected date or datetime, got str"),
        (AT, None, TypeError, "end: expected date or datetime, got NoneType"),
    ],
)
def test_wrong_periods(start: Any, end: Any, error_type: type[Exception], message: str, altegio_api: Altegio) -> None:
    """They are refused at once."""
    with pytest.raises(error_type, match=message):
        altegio_api.appointments.between(7, start, end)


@pytest.mark.parametrize("attendance", [True, "1"])
def test_wrong_states(attendance: Any, altegio_api: Altegio) -> None:
    """A state is a code; the server may have more of them than documented."""
    with pytest.raises(TypeError, match=r"^attendance"):
        altegio_api.appointments.between(7, AT, AT, attendance=attendance)


def test_payments_find_the_visit(altegio_fake: FakeAltegio) -> None:
    """The visit of an appointment is looked up."""
    visit = run(altegio_fake, lambda api: api.appointments.payments(LOCATION, 2))
    assert [item.record_id for item in visit.items] == [2]

    altegio_fake.on(READ, returns={"id": 2, "visit_id": 0})
    with pytest.raises(ValueError, match="appointment 2 has no visit"):
        run(altegio_fake, lambda api: api.appointments.payments(LOCATION, 2))
    assert altegio_fake.requests.operations == [READ, "get_visit_details", READ]


def save(fake: FakeAltegio, content: bytes, path: Path | str) -> Any:
    """Save the only receipt of the server."""
    fake.on(RECEIPT, returns=content)
    return run(fake, lambda api: api.appointments.save_receipt(3, path))


def test_a_receipt_is_saved(tmp_path: Path, altegio_fake: FakeAltegio) -> None:
    """The file has the received content, replaces an older one, and no other file is left."""
    file = tmp_path / "receipt.pdf"
    file.write_bytes(b"old")

    assert save(altegio_fake, b"%PDF-1.4 new", str(file)) == file
    assert altegio_fake.requests.last.path == path_of(RECEIPT, 3)
    assert file.read_bytes() == b"%PDF-1.4 new"
    assert [*tmp_path.iterdir()] == [file]


def test_a_receipt_needs_a_folder(tmp_path: Path, altegio_fake: FakeAltegio) -> None:
    """Nothing is fetched that could not be saved, and the error names the missing folder."""
    with pytest.raises(FileNotFoundError) as caught:
        run(altegio_fake, lambda api: api.appointments.save_receipt(3, tmp_path / "none" / "receipt.pdf"))
    assert caught.value.filename == str(tmp_path / "none")
    with pytest.raises(IsADirectoryError):
        run(altegio_fake, lambda api: api.appointments.save_receipt(3, tmp_path))
    assert altegio_fake.requests.operations == []


def test_no_half_receipt(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, altegio_fake: FakeAltegio) -> None:
    """Content that is no PDF, or can't be written, leaves the older file unchanged."""
    file = tmp_path / "receipt.pdf"
    file.write_bytes(b"old")

    with pytest.raises(DecodingError, match="the receipt is no PDF"):
        save(altegio_fake, b"<html>", file)

    def full(_: int) -> None:
        raise OSError("disk full")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="disk full"):
        save(altegio_fake, b"%PDF-1.4 new", file)
    assert file.read_bytes() == b"old"
    assert [*tmp_path.iterdir()] == [file]
