"""Calls with wrong or incomplete documentation: their requests, and the same behaviour in the mock server."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from altegio import Altegio, APIError, BadRequestError, ConflictError, Interval, Period, ValidationError, client_filters
from altegio.enums import VisitAttendance
from altegio.mock_server import MockServer
from altegio_client.api import schedule_resources
from altegio_client.models import QuickTeamMemberCreate, WorkingDaysAssignment
from tests.doubles.addresses import target_of
from tests.doubles.clients import client
from tests.doubles.recorder import MockResponse, Recorder, Sent

HOME, ALEX, SERVICE = 720441, 8886, 13160808
MONDAY = dt.date(2026, 11, 23)
Call = Callable[[Altegio], Awaitable[Any]]


def sent_by(call: Call, *responses: MockResponse) -> list[Sent]:
    """The requests of a call on a real socket."""

    async def run() -> list[Sent]:
        async with Recorder(*responses) as server, client(server.base_url) as api:
            await call(api)
            return server.sent

    return asyncio.run(run())


def at(server: MockServer, call: Call) -> Any:
    """The result of a call to the mock server."""

    async def run() -> Any:
        async with client(server.base_url) as api:
            return await call(api)

    return asyncio.run(run())


def set_hours(api: Altegio) -> Awaitable[Any]:
    """Two hours on one day, by the helper."""
    return api.schedule.set(HOME, ALEX, MONDAY, MONDAY, [Interval(dt.time(10), dt.time(12))])


# Schedules


def test_a_schedule_is_set_by_staff_id() -> None:
    """The entries hold the three keys that the server accepts, and nothing else."""
    (sent,) = sent_by(set_hours, MockResponse.of([]))
    assert sent.head[0] == f"PUT {target_of('set_team_member_schedule', HOME)} HTTP/1.1"
    slots = [{"from": "10:00", "to": "12:00"}]
    assert sent.json == {"schedules_to_set": [{"staff_id": ALEX, "dates": ["2026-11-23"], "slots": slots}]}


def test_days_are_cleared_by_staff_id() -> None:
    """The entries name the team member as ``staff_id``."""
    (sent,) = sent_by(lambda api: api.schedule.clear(HOME, ALEX, MONDAY, MONDAY), MockResponse.of([]))
    assert sent.json == {"schedules_to_delete": [{"staff_id": ALEX, "dates": ["2026-11-23"]}]}


def test_the_mock_server_takes_staff_id_alone(mock_server: MockServer) -> None:
    """It sets the hours by that name, and refuses the other one."""
    (day,) = at(mock_server, set_hours)
    assert (day.team_member_id, [str(one) for one in day.working]) == (ALEX, ["10:00:00 to 12:00:00"])
    old = {"schedules_to_delete": [{"team_member_id": ALEX, "dates": ["2026-11-23"]}]}
    with pytest.raises(ValidationError) as caught:
        at(mock_server, lambda api: api.request("PUT", f"/company/{HOME}/staff/schedule", body=old))
    assert "schedules_to_delete.0.staff_id" in (caught.value.errors or {})


@pytest.mark.parametrize("key", ["team_member_id", "comment"])
def test_an_entry_with_another_key_is_not_sent(key: str) -> None:
    """The server refuses any other key, whatever it is."""
    entry = {"staff_id": 1, "dates": ["2026-11-23"], "slots": [], key: 1}
    with pytest.raises(ValueError, match=f"has no field '{key}'.*takes dates, slots, staff_id and nothing else"):
        sent_by(lambda api: api.schedule_resources.set_team_member_schedule(1, body={"schedules_to_set": [entry]}))
    assignment: Any = WorkingDaysAssignment
    with pytest.raises(TypeError, match="needs 'staff_id'"):
        assignment(dates=[MONDAY], slots=[])


def test_the_call_without_a_route(mock_server: MockServer) -> None:
    """It is deprecated in favour of the working call, and the mock server has no route for it either."""
    group: Any = schedule_resources.ScheduleResourcesGroup
    assert "use api.schedule_resources.set_team_member_schedule" in group.update_team_member_schedule.__deprecated__

    def call(api: Altegio) -> Awaitable[Any]:
        operations: Any = api.schedule_resources
        with pytest.warns(DeprecationWarning, match="no route of the server matches it"):
            change: Awaitable[Any] = operations.update_team_member_schedule(HOME, ALEX, MONDAY, MONDAY, body=[])
        return change

    with pytest.raises(APIError):
        at(mock_server, call)


# Membership types


@pytest.mark.parametrize(("archived", "text"), [(True, "1"), (False, "0")])
def test_a_membership_type_is_archived_by_a_text(archived: bool, text: str) -> None:
    """The flag goes out as "1" or "0"."""

    def call(api: Altegio) -> Awaitable[Any]:
        return api.memberships.archive_type(1, 2) if archived else api.memberships.unarchive_type(1, 2)

    patch, _ = sent_by(call, MockResponse.of(None, 204), MockResponse.of({"id": 2}))
    assert patch.head[0] == f"PATCH {target_of('chain_loyalty_membership_types_archive', 1, 2)} HTTP/1.1"
    assert patch.body == f'{{"is_archived":"{text}"}}'.encode()


@pytest.mark.parametrize("wrong", [1, True, False])
def test_an_archived_flag_is_a_text(mock_server: MockServer, wrong: Any) -> None:
    """A number or a boolean is refused, by the client and by the mock server."""
    path = "/chain/1/loyalty/abonement_types/489159/archive"
    with pytest.raises(ValidationError):
        at(mock_server, lambda api: api.request("PATCH", path, body={"is_archived": wrong}))
    with pytest.raises(TypeError, match="is_archived: expected str"):
        sent_by(
            lambda api: api.chain_loyalty_programs.chain_loyalty_membership_types_archive(
                1, 2, body={"is_archived": wrong}
            )
        )


def test_membership_types_by_title_and_state() -> None:
    """Both filters go out in the query."""
    (sent,) = sent_by(
        lambda api: api.memberships.list_types(1, title="Ten visits", is_archived=True), MockResponse.of([])
    )
    query = "?title=Ten+visits&is_archived=1&page=1&limit=200"
    assert sent.target == target_of("chain_loyalty_membership_types_list", 1) + query


def test_the_mock_server_lists_archived_types(mock_server: MockServer) -> None:
    """The flag selects archived or active types; without it both are listed."""

    async def call(api: Altegio) -> list[list[int | None]]:
        created = [await api.memberships.create_type(1, title=f"Type {number}", cost=1) for number in range(3)]
        assert created[0].id is not None
        await api.memberships.archive_type(1, created[0].id)
        lists = [api.memberships.list_types(1, title="Type", is_archived=state) for state in (True, False, None)]
        return [[created.index(one) if one in created else -1 for one in await found] for found in lists]

    archived, on_sale, every = at(mock_server, call)
    assert (len(archived), on_sale, len(every)) == (1, [1, 2], 3)


@pytest.mark.parametrize(
    "options",
    [
        {"is_united_balance": True, "united_balance_services_count": 0},
        {"is_united_balance": True, "united_balance_services_count": 5, "services": {SERVICE: 5}},
        {"period": 30},
    ],
)
def test_a_type_that_could_not_work_is_not_sent(options: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"united balance|of what"):
        sent_by(lambda api: api.memberships.create_type(1, title="Ten", cost=1, **options))


def test_a_united_balance_for_a_month() -> None:
    """A valid combination is sent."""
    (sent,) = sent_by(
        lambda api: api.memberships.create_type(
            1, title="T", cost=1, is_united_balance=True, united_balance_services_count=9, period=Period(1, "month")
        ),
        MockResponse.of({"id": 1}),
    )
    assert sent.json["united_balance_services_count"] == 9
    assert (sent.json["period"], sent.json["period_unit_id"]) == (1, 3)


# Clients


@pytest.mark.parametrize(
    ("attendance", "status"),
    [
        (VisitAttendance.NO_SHOW, 1),
        (VisitAttendance.WAITING, 2),
        (VisitAttendance.ARRIVED, 3),
        (VisitAttendance.CONFIRMED, 4),
        (1, 3),
    ],
)
def test_the_filter_by_appointments_has_codes_of_its_own(attendance: int, status: int) -> None:
    """An attendance becomes the code of the filter."""
    wanted = client_filters.appointments(attendance=[attendance])
    (sent,) = sent_by(lambda api: api.clients.search(1, wanted), MockResponse.of([]))
    assert sent.json["filters"] == [{"type": "record", "state": {"status": {"value": [status]}}}]


def test_a_state_that_the_filter_does_not_know() -> None:
    """It could be a code of an appointment or of the filter."""
    with pytest.raises(ValueError, match=r"attendance: 3 is not one of -1 NO_SHOW, 0 WAITING, 1 ARRIVED, 2 CONFIRMED"):
        client_filters.appointments(attendance=[3])


@pytest.mark.parametrize(
    ("attendance", "found"),
    [
        (VisitAttendance.NO_SHOW, {"Client 4"}),
        (VisitAttendance.CONFIRMED, {"Client 6", "Client 9"}),
        (VisitAttendance.ARRIVED, {"Client 1", "Client 2", "Client 3", "Client 5"}),
    ],
)
def test_the_mock_server_reads_these_codes(mock_server: MockServer, attendance: int, found: set[str]) -> None:
    """It finds the clients with appointments in that state."""

    async def call(api: Altegio) -> set[str | None]:
        wanted = client_filters.appointments(attendance=[attendance])
        return {one.name async for one in api.clients.search(HOME, wanted)}

    assert at(mock_server, call) == found


@pytest.mark.parametrize("bounds", [{"paid_min": 1}, {"paid_max": 5}])
def test_one_bound_of_the_paid_amount_alone(bounds: dict[str, int]) -> None:
    """The server would drop the filter, and send all clients."""

    def call(api: Altegio) -> Awaitable[Any]:
        operations: Any = api.clients
        with pytest.warns(DeprecationWarning, match="get_client_list"):
            listing: Awaitable[Any] = operations.deprecated_get_client_list(1, **bounds)
        return listing

    with pytest.raises(ValueError, match="pass paid_min and paid_max together"):
        sent_by(call)


def test_both_bounds_of_the_paid_amount(mock_server: MockServer) -> None:
    """Both are sent; the mock server drops a filter that matches no client, as the server does."""

    def between(low: int, high: int) -> Call:
        def call(api: Altegio) -> Awaitable[Any]:
            operations: Any = api.clients
            with pytest.warns(DeprecationWarning, match="get_client_list"):
                listing: Awaitable[Any] = operations.deprecated_get_client_list(HOME, paid_min=low, paid_max=high)
            return listing

        return call

    (sent,) = sent_by(between(1, 500), MockResponse.of([]))
    assert sent.pairs == [("paid_min", "1"), ("paid_max", "500")]
    everyone = at(mock_server, between(10**8, 10**9))
    assert 0 < len(at(mock_server, between(1, 10**6))) < len(everyone)


def test_a_page_of_clients_has_at_most_300(mock_server: MockServer) -> None:
    """A larger page is refused."""
    with pytest.raises(ValidationError) as caught:
        at(mock_server, lambda api: api.request("GET", f"/clients/{HOME}", query={"count": 301}))
    assert set(caught.value.errors or {}) == {"count"}


# Team members and services

QUICK: dict[str, Any] = {
    "name": "Ann",
    "specialization": "Colourist",
    "position_id": None,
    "user_email": None,
    "user_phone": None,
    "is_user_invite": False,
    "has_timetable_access": True,
    "is_paid_staff": True,
}


@pytest.mark.parametrize("body", [QUICK, QuickTeamMemberCreate(**QUICK)])
def test_a_team_member_without_an_account(mock_server: MockServer, body: Any) -> None:
    """The phone, which the server ignores, is left out; null links no account."""
    (sent,) = sent_by(
        lambda api: api.team_members.create_team_member_quick(1, body=body), MockResponse.of({"id": 1}, 201)
    )
    assert sent.json == QUICK
    created = at(mock_server, lambda api: api.team_members.create_team_member_quick(HOME, body=body))
    assert created.name == "Ann"


@pytest.mark.parametrize(
    ("changes", "blamed"),
    [({"user_email": ""}, "user_email"), ({"user_email": "ann@example.com"}, "user_email")],
)
def test_accounts_that_the_mock_server_refuses(mock_server: MockServer, changes: Any, blamed: str) -> None:
    """An empty address, and the address of a user who is neither known nor invited."""
    with pytest.raises(ValidationError) as caught:
        at(mock_server, lambda api: api.team_members.create_team_member_quick(HOME, body=QUICK | changes))
    assert set(caught.value.errors or {}) == {blamed}


def test_a_service_without_active_is_inactive(mock_server: MockServer) -> None:
    """The helper always sends it."""

    async def call(api: Altegio) -> list[int | None]:
        plain = await api.services.create_service(HOME, body={"title": "Cut", "category_id": 83167, "staff": []})
        created = await api.services.create_with_team(
            HOME, title="Cut", category_id=83167, team_members=[ALEX], price_min=5
        )
        assert plain.id is not None
        assert created.id is not None
        return [(await api.services.get_service(HOME, one)).active for one in (plain.id, created.id)]

    assert at(mock_server, call) == [0, 1]


def test_a_replaced_service_loses_its_team(mock_server: MockServer) -> None:
    """Unless ``staff`` is sent back, as the helper does."""

    async def call(api: Altegio) -> list[int]:
        await api.services.update(HOME, SERVICE, title="Trim")
        remaining = len((await api.services.get_service(HOME, SERVICE)).staff or [])
        await api.services.deprecated_update_service_by_id(HOME, SERVICE, body={"title": "Trim"})
        return [remaining, len((await api.services.get_service(HOME, SERVICE)).staff or [])]

    assert at(mock_server, call) == [3, 0]


def test_lists_beside_single_objects(mock_server: MockServer) -> None:
    """The categories without an ID, and the list operations that the docstrings name."""

    async def call(api: Altegio) -> list[int]:
        lists: list[list[Any]] = [
            await api.services.get_service_category_list(HOME),
            await api.services.get_service_list(HOME),
            await api.team_members.get_team_member_list(HOME),
            await api.products.get_products_list(HOME),
        ]
        return [len(one) for one in lists]

    counts = at(mock_server, call)
    assert counts[:3] == [2, 4, 3]
    assert counts[3] > 0
    for group, name, listing in (
        ("services", "get_service", "get_service_list"),
        ("team_members", "get_team_member", "get_team_member_list"),
        ("products", "get_product", "get_products_list"),
    ):
        module = __import__(f"altegio_client.api.{group}", fromlist=["_"])
        (holder,) = (one for key, one in vars(module).items() if key.endswith("Group") and key != "Group")
        assert f"The list comes from {listing}" in getattr(holder, name).__doc__


# Appointments

BOOKING: dict[str, Any] = {
    "staff_id": ALEX,
    "services": [{"id": SERVICE}],
    "client": {},
    "datetime": "2026-11-23T14:00:00-05:00",
    "seance_length": 1800,
}


def test_forms_of_an_appointment(mock_server: MockServer) -> None:
    """The mock server requires the fields of each form; save_if_busy books a busy time."""

    def booked(body: Any) -> Any:
        return at(mock_server, lambda api: api.request("POST", f"/records/{HOME}", body=body))

    for name in BOOKING:
        with pytest.raises(ValidationError) as caught:
            booked({key: value for key, value in BOOKING.items() if key != name})
        assert set(caught.value.errors or {}) == {name}
    with pytest.raises(ValidationError) as caught:
        booked({"activity_id": 7})
    assert set(caught.value.errors or {}) == {"client"}
    assert booked({"activity_id": 7, "client": {"name": "Guest", "phone": "+13155550199"}}).status == 201
    assert booked(BOOKING).status == 201
    with pytest.raises(ConflictError):
        booked(BOOKING)
    assert booked({**BOOKING, "save_if_busy": True}).status == 201
    at(mock_server, lambda api: api.services.remove_service_from_team_member(HOME, SERVICE, ALEX))
    with pytest.raises(BadRequestError):
        booked({**BOOKING, "save_if_busy": True})


@pytest.mark.parametrize("name", ["create_appointment", "update_appointment"])
def test_docstrings_list_the_fields_of_each_form(name: str) -> None:
    """They name the required fields."""
    module = __import__("altegio_client.api.appointments", fromlist=["_"])
    text = " ".join(getattr(module.AppointmentsGroup, name).__doc__.split())
    assert "`staff_id`, `services`, `client`, `datetime` and `seance_length`" in text
    assert "`activity_id` and `client`" in text
    assert "BadRequestError: 400, a team member is not linked to a service." in text
    assert "ConflictError: 409, the time is taken, or outside of working hours; with save_if_busy" in text


def test_a_changed_appointment_without_a_client_sends_an_empty_one(mock_server: MockServer) -> None:
    """A replacement without the field would be refused."""

    async def call(api: Altegio) -> Any:
        created = await api.appointments.book(
            HOME,
            team_member_id=ALEX,
            at=dt.datetime(2026, 11, 23, 14),
            duration=dt.timedelta(minutes=30),
            services=[SERVICE],
        )
        assert created.id is not None
        return await api.appointments.change(HOME, created.id, comment="blocked")

    assert at(mock_server, call).comment == "blocked"
    assert b'"client":{}' in mock_server.requests[-2].body.replace(b" ", b"")
