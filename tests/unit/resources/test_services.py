"""``api.services`` and ``api.team_members``: their requests, what they preserve, and their errors."""

from __future__ import annotations

import asyncio
import datetime as dt
import pickle
from decimal import Decimal
from typing import Any

import pytest

from altegio import (
    Altegio,
    AuthenticationError,
    ConnectionError,
    LinkingError,
    RateLimitError,
    ServerError,
    ValidationError,
)
from altegio.resources.services import Services
from altegio.resources.team_members import TeamMembers
from altegio.testing import FakeAltegio, FakeRequest
from altegio_client.api.services import ServicesGroup
from altegio_client.api.team_members import TeamMembersGroup
from tests.doubles.addresses import path_of
from tests.doubles.fakes import run
from tests.doubles.network import misuse

CREATE, READ, PATCH, PUT = "create_service", "get_service", "patch_service", "deprecated_update_service_by_id"
LINK, RELINK = "assign_service_to_team_member", "update_service_team_member_assignment"
SERVICES, TEAM = "get_service_list", "get_team_member_list"
MEMBER, CHANGE = "get_team_member", "update_team_member"
PATHS = {
    **{name: path_of(name, 7) for name in (CREATE, SERVICES, TEAM)},
    **{name: path_of(name, 7, 5) for name in (READ, PATCH, PUT, LINK)},
    **{name: path_of(name, 7, 8) for name in (MEMBER, CHANGE)},
    RELINK: path_of(RELINK, 7, 5, 8),
}
FULL = {
    "title": "Cut",
    "category_id": 3,
    "price_min": 10,
    "price_max": 20,
    "duration": 3600,
    "booking_title": "Cut",
    "is_multi": False,
    "tax_variant": 1,
    "vat_id": None,
    "is_need_limit_date": False,
    "seance_search_start": 0,
    "seance_search_finish": 86400,
    "step": 300,
    "seance_search_step": 900,
    "discount": 0,
    "comment": "old",
    "weight": 6,
    "active": 1,
    "api_id": "42",
}
STAFF = [{"id": 8, "seance_length": 2700, "technological_card_id": 4, "price": None}, {"id": 9, "seance_length": 3600}]
PRESERVED = [{"id": 8, "seance_length": 2700, "technological_card_id": 4}, {"id": 9, "seance_length": 3600}]


def minutes(number: int) -> dt.timedelta:
    """A length of time."""
    return dt.timedelta(minutes=number)


def least(**changes: Any) -> dict[str, Any]:
    """The arguments of the smallest service, with changes."""
    return {"title": "Cut", "category_id": 3, "price_min": 10, "team_members": [8], **changes}


def called(fake: FakeAltegio, *operations: str) -> list[Any]:
    """The bodies of exactly these calls in their order: for location 7, service 5 and team member 8."""
    assert fake.requests.calls == [(name, PATHS[name]) for name in operations]
    return [one.body for one in fake.requests if one.body is not None]


def test_both_are_groups_with_helpers(altegio_fake: FakeAltegio) -> None:
    """Operations and helpers are in one object, and the variant with full responses stays usable."""
    altegio_fake.on(SERVICES, returns=[])

    async def call(api: Altegio) -> Any:
        assert isinstance(api.services, Services)
        assert isinstance(api.services, ServicesGroup)
        assert isinstance(api.team_members, TeamMembers)
        assert isinstance(api.team_members, TeamMembersGroup)
        view = api.with_options(timeout=1)
        assert view.services is not api.services
        return await view.services.with_response.get_service_list(7)

    assert run(altegio_fake, call).status == 200
    called(altegio_fake, SERVICES)


@pytest.mark.parametrize(("helper", "group"), [(Services, ServicesGroup), (TeamMembers, TeamMembersGroup)])
def test_helpers_hide_no_operation(helper: type, group: type) -> None:
    """No helper has the name of an operation of its group."""
    added = {name for name in vars(helper) if not name.startswith("_")}
    assert added
    assert added.isdisjoint(dir(group))


def test_create_creates_the_service_and_its_links(altegio_fake: FakeAltegio) -> None:
    """Times, prices and bills are sent in the units of the API; a team member without a bill gets null."""
    altegio_fake.on(CREATE, returns={"id": 5, "title": "Cut"})
    altegio_fake.on(LINK, returns={})
    service = run(
        altegio_fake,
        lambda api: api.services.create_with_team(
            7,
            title="Cut",
            category_id=3,
            price_min=Decimal("13.55"),
            duration=minutes(50),
            technical_break=minutes(10),
            bookable=False,
            team_members={8: minutes(45), 9: dt.timedelta(hours=1)},
            bills_of_materials={9: 4},
        ),
    )
    assert service.id == 5
    assert called(altegio_fake, CREATE, LINK, LINK) == [
        {
            "title": "Cut",
            "category_id": 3,
            "price_min": 13.55,
            "price_max": 13.55,
            "duration": 3000,
            "technical_break_duration": 600,
            "active": 0,
        },
        {"master_id": 8, "seance_length": 2700, "technological_card_id": None},
        {"master_id": 9, "seance_length": 3600, "technological_card_id": 4},
    ]


@pytest.mark.parametrize(
    ("changes", "error", "message"),
    [
        ({"title": " "}, ValueError, "title can't be empty"),
        ({"category_id": "3"}, TypeError, "category_id"),
        ({"price_min": -1}, ValueError, "price_min"),
        ({"price_min": "10"}, TypeError, "price_min"),
        ({"price_max": Decimal(5)}, ValueError, "price_max is below price_min"),
        ({"duration": 3600}, TypeError, "duration: expected timedelta, got int"),
        ({"duration": minutes(4)}, ValueError, "at least 0:05:00"),
        ({"duration": dt.timedelta(days=1)}, ValueError, "at most 23:55:00"),
        ({"technical_break": minutes(7)}, ValueError, "multiple of 5 minutes"),
        ({"technical_break": minutes(65)}, ValueError, "out of range"),
        ({"discount": 101}, ValueError, "0 to 100 percent"),
        ({"team_members": []}, ValueError, "can't be empty"),
        ({"team_members": [8, 8]}, ValueError, "an ID is repeated"),
        ({"team_members": ["8"]}, TypeError, "expected int, got str"),
        ({"team_members": [True]}, TypeError, "expected int, got bool"),
        ({"team_members": {0: minutes(30)}}, ValueError, "team_members: the key must be a positive ID: 0"),
        ({"team_members": {8: 3600}}, TypeError, r"team_members[8]: expected timedelta"),
        ({"team_members": {8: minutes(1)}}, ValueError, r"team_members[8]"),
        ({"bills_of_materials": {9: 4}}, ValueError, "[9] are not among"),
        ({"bills_of_materials": {8: "4"}}, TypeError, "bills_of_materials[8]: expected int, got str"),
        ({"bills_of_materials": [8]}, TypeError, "expected a mapping"),
    ],
)
def test_arguments_that_create_refuses(changes: dict[str, Any], error: type[Exception], message: str) -> None:
    """Nothing is created with invalid arguments."""
    assert message in str(misuse(lambda api: api.services.create_with_team(7, **least(**changes)), error_type=error))


def linking_error(*results: Any) -> LinkingError:
    """The error of a creation with the team members 8, 9 and 10, in which exactly so many links are tried."""
    fake = FakeAltegio()
    fake.on(CREATE, returns={"id": 5, "title": "Cut"})
    for result in results:
        fake.on(LINK, returns=result, times=1)
    with pytest.raises(LinkingError) as caught:
        run(fake, lambda api: api.services.create_with_team(7, **least(team_members=[8, 9, 10])), max_retries=0)
    called(fake, CREATE, *[LINK] * len(results))
    return caught.value


def test_a_refused_link_does_not_stop_the_others() -> None:
    """The error has the service, the linked team members, and the others with reasons."""
    error = linking_error({}, ValidationError("too short"), {})
    assert error.service.id == 5
    assert error.linked == (8, 10)
    assert error.missing == {9: minutes(60)}
    assert list(error.failed) == [9]
    assert error.__cause__ is error.failed[9]
    assert "service 5 exists, linked to [8, 10]; failed: 9: " in str(error)
    assert "too short" in str(error)
    assert "not tried" not in str(error)


@pytest.mark.parametrize(
    "result",
    [
        AuthenticationError("No."),
        ServerError("No."),
        RateLimitError("No."),
        ConnectionError("gone", maybe_processed=False),
    ],
)
def test_a_failure_of_all_stops(result: Exception) -> None:
    """If the next link can't succeed either it isn't tried, and stays in missing."""
    error = linking_error({}, result)
    assert error.linked == (8,)
    assert list(error.failed) == [9]
    assert list(error.missing) == [9, 10]
    assert str(error).endswith("not tried: 10")


def test_the_error_can_be_pickled() -> None:
    """As worker processes do."""
    error = linking_error({}, ValidationError("No."), {})
    copy = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own
    assert (copy.linked, copy.missing, copy.service.id, list(copy.failed)) == ((8, 10), error.missing, 5, [9])
    assert str(copy) == str(error)


def test_a_service_without_an_id_is_not_lost(altegio_fake: FakeAltegio) -> None:
    """If the server doesn't return the ID, no link can be created, and the error holds its response."""
    altegio_fake.on(CREATE, returns={"title": "Cut"})
    with pytest.raises(LinkingError) as caught:
        run(altegio_fake, lambda api: api.services.create_with_team(7, **least()))
    called(altegio_fake, CREATE)
    assert caught.value.service.to_dict() == {"title": "Cut"}
    assert caught.value.missing == {8: minutes(60)}


def test_a_cancelled_creation_leaves_a_note(altegio_fake: FakeAltegio) -> None:
    """A cancellation between the calls has a note with the created service."""

    def cancel(_: FakeRequest) -> None:
        raise asyncio.CancelledError

    altegio_fake.on(CREATE, returns={"id": 5})
    altegio_fake.on(LINK, returns={}, times=1)
    altegio_fake.on(LINK, returns=cancel)
    with pytest.raises(asyncio.CancelledError) as caught:
        run(altegio_fake, lambda api: api.services.create_with_team(7, **least(team_members=[8, 9, 10])))
    called(altegio_fake, CREATE, LINK, LINK)
    assert caught.value.__notes__ == ["service 5 exists; not linked yet: [9, 10]"]


def test_link_adds_and_changes_only_differences(altegio_fake: FakeAltegio) -> None:
    """New links are created, others changed if time or bill differ, and a bill that isn't passed stays."""
    altegio_fake.on(READ, returns={"id": 5, "staff": STAFF})
    altegio_fake.on(LINK, returns={})
    altegio_fake.on(RELINK, returns={})
    times = {8: minutes(50), 9: minutes(60), 10: minutes(30)}
    run(altegio_fake, lambda api: api.services.link_team_members(7, 5, times))
    assert called(altegio_fake, READ, RELINK, LINK) == [
        {"seance_length": 3000, "technological_card_id": 4},
        {"master_id": 10, "seance_length": 1800, "technological_card_id": None},
    ]


@pytest.mark.parametrize("odd", [[[1]], [None], [{"id": [8]}], [{"id": "x"}], [{}], "x", {"id": 8}])
def test_unreadable_assignments_are_replaced(odd: Any, altegio_fake: FakeAltegio) -> None:
    """A team member with an unreadable link is linked again."""
    altegio_fake.on(READ, returns={"id": 5, "duration": 1800, "staff": odd})
    altegio_fake.on(LINK, returns={})
    run(altegio_fake, lambda api: api.services.link_team_members(7, 5, [8]))
    assert [body["master_id"] for body in called(altegio_fake, READ, LINK)] == [8]


def test_link_takes_the_duration_of_the_service(altegio_fake: FakeAltegio) -> None:
    """IDs alone mean the duration of the service."""
    altegio_fake.on(READ, returns={"id": 5, "duration": 1800})
    altegio_fake.on(LINK, returns={})
    run(altegio_fake, lambda api: api.services.link_team_members(7, 5, [8]))
    body = {"master_id": 8, "seance_length": 1800, "technological_card_id": None}
    assert called(altegio_fake, READ, LINK) == [body]


def test_link_needs_a_duration(altegio_fake: FakeAltegio) -> None:
    """If the service has none, nothing is changed."""
    altegio_fake.on(READ, returns={"id": 5})
    with pytest.raises(ValueError, match="pass the times"):
        run(altegio_fake, lambda api: api.services.link_team_members(7, 5, [8]))
    called(altegio_fake, READ)


def test_update_patches_the_full_service(altegio_fake: FakeAltegio) -> None:
    """Everything that was read is sent back, nulls too, with the change and the links."""
    altegio_fake.strict = False  # null is sent back, although the description of the change has an integer
    altegio_fake.on(READ, returns={**FULL, "id": 5, "salon_service_id": 1, "staff": STAFF})
    altegio_fake.on(PATCH, returns={"id": 5})
    changes: dict[str, Any] = {"price_max": Decimal("20.05"), "duration": minutes(90), "bookable": False}
    run(altegio_fake, lambda api: api.services.update(7, 5, **changes))
    body = {**FULL, "price_max": 20.05, "duration": 5400, "active": 0, "staff": PRESERVED}
    assert called(altegio_fake, READ, PATCH) == [body]


def test_update_puts_the_known_fields(altegio_fake: FakeAltegio) -> None:
    """If the server doesn't return the fields that PATCH requires, PUT gets all known fields, with the links."""
    known = {"title": "Cut", "category_id": 3, "price_min": 10, "price_max": 20, "weight": "6", "active": 1}
    altegio_fake.strict = False  # the text is sent back, although the description of the change has an integer
    altegio_fake.on(READ, returns={**known, "id": 5, "staff": STAFF})
    altegio_fake.on(PUT, returns={"id": 5})
    run(altegio_fake, lambda api: api.services.update(7, 5, comment="new", technical_break=minutes(0)))
    body = {**known, "comment": "new", "technical_break_duration": 0, "staff": PRESERVED}
    assert called(altegio_fake, READ, PUT) == [body]


def test_update_does_not_invent_links(altegio_fake: FakeAltegio) -> None:
    """Links that the server doesn't return are not sent as an empty list."""
    altegio_fake.strict = False  # null is sent back, as above
    altegio_fake.on(READ, returns=FULL)
    altegio_fake.on(PATCH, returns={"id": 5})
    run(altegio_fake, lambda api: api.services.update(7, 5, booking_title="Trim"))
    assert called(altegio_fake, READ, PATCH) == [{**FULL, "booking_title": "Trim"}]


@pytest.mark.parametrize(
    ("read", "changes", "message"),
    [
        (FULL, {"price_min": 25}, "price_max is below price_min: 20 < 25"),
        ({"title": "Cut", "staff": []}, {"booking_title": "Trim"}, "doesn't return category_id, price_min"),
        ({"title": "Cut"}, {"title": "Trim"}, "doesn't return its team members"),
    ],
)
def test_update_changes_nothing_that_does_not_fit(
    read: dict[str, Any], changes: dict[str, Any], message: str, altegio_fake: FakeAltegio
) -> None:
    """A change that doesn't fit the read values is refused before it is sent."""
    altegio_fake.on(READ, returns=read)
    with pytest.raises(ValueError, match=message):
        run(altegio_fake, lambda api: api.services.update(7, 5, **changes))
    called(altegio_fake, READ)


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({}, ValueError),
        ({"title": ""}, ValueError),
        ({"weight": "6"}, TypeError),
        ({"price_min": float("nan")}, ValueError),
        ({"booking_title": 5}, TypeError),
        ({"discount": "5"}, TypeError),
        ({"discount": 101}, ValueError),
        ({"bookable": 0}, TypeError),
    ],
)
def test_arguments_that_update_refuses(changes: dict[str, Any], error: type[Exception]) -> None:
    """They are refused before anything is read."""
    misuse(lambda api: api.services.update(7, 5, **changes), error_type=error)


MEMBERS: list[dict[str, Any]] = [
    {"id": 1, "name": "A", "fired": 0, "status": 0, "hidden": 0, "bookable": True},
    {"id": 2, "name": "B", "fired": 1, "status": 0, "hidden": 0, "bookable": True},
    {"id": 3, "name": "C", "fired": "0", "status": "1", "hidden": 0, "bookable": True},
    {"id": 4, "name": "D", "fired": "0", "status": "0", "hidden": "1", "bookable": True},
    {"id": 5, "name": "E", "fired": 0, "status": 0, "hidden": 0, "bookable": False},
    {"id": 6, "name": "F", "fired": 0, "status": 0},
]


@pytest.mark.parametrize(("bookable", "found"), [(False, [1, 4, 5, 6]), (True, [1, 6])])
def test_active_team_members(bookable: bool, found: list[int], altegio_fake: FakeAltegio) -> None:
    """Dismissed and removed ones are excluded, whether their flags are numbers or texts."""
    altegio_fake.on(TEAM, returns=MEMBERS)
    members = run(altegio_fake, lambda api: api.team_members.list_active(7, bookable=bookable))
    called(altegio_fake, TEAM)
    assert [member.id for member in members] == found


def test_active_team_members_with_services(altegio_fake: FakeAltegio) -> None:
    """Each is returned with its bookable services."""
    altegio_fake.on(TEAM, returns=MEMBERS)
    altegio_fake.on(SERVICES, returns=[{"id": 11, "active": 1}, {"id": 12, "active": 0}], times=1)
    altegio_fake.on(SERVICES, returns=[], times=1)
    providers = run(altegio_fake, lambda api: api.team_members.list_with_services(7, bookable=True))
    assert [(one.team_member.id, [service.id for service in one.services]) for one in providers] == [(1, [11]), (6, [])]
    called(altegio_fake, TEAM, SERVICES, SERVICES)
    assert [one.query for one in altegio_fake.requests.of(SERVICES)] == [[("staff_id", "1")], [("staff_id", "6")]]


def test_a_team_member_preserves_other_fields(altegio_fake: FakeAltegio) -> None:
    """All fields that can be sent are read from both responses, so that no default removes a timetable."""
    one = {"id": 8, "name": "A", "hidden": 0, "fired": 0, "user_id": None, "is_paid_staff": True, "company_id": 7}
    row = {"id": 8, "name": "A", "weight": 10, "information": "", "has_access_timetable": True, "api_id": 42}
    altegio_fake.on(MEMBER, returns=one)
    altegio_fake.on(TEAM, returns=[{"id": 9, "name": "B", "weight": 1}, row])
    altegio_fake.on(CHANGE, returns={"id": 8})
    run(altegio_fake, lambda api: api.team_members.update(7, 8, specialization="Colourist", hidden=True))
    assert called(altegio_fake, MEMBER, TEAM, CHANGE) == [
        {
            "name": "A",
            "specialization": "Colourist",
            "information": "",
            "api_id": "42",
            "weight": 10,
            "hidden": 1,
            "fired": 0,
            "has_access_timetable": True,
            "is_paid_staff": True,
        }
    ]


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({}, ValueError),
        ({"name": " "}, ValueError),
        ({"weight": "10"}, TypeError),
        ({"hidden": 0}, TypeError),
        ({"dismissed": "no"}, TypeError),
    ],
)
def test_invalid_team_member_fields(changes: dict[str, Any], error: type[Exception]) -> None:
    """They are refused before anything is read."""
    misuse(lambda api: api.team_members.update(7, 8, **changes), error_type=error)


def test_the_server_accepts_it(altegio_fake: FakeAltegio) -> None:
    """The requests fit the description."""

    async def tour(api: Altegio) -> list[Any]:
        return [
            await api.services.create_with_team(720441, **least(team_members={8: minutes(45)})),
            await api.services.link_team_members(720441, 83169, {8: minutes(45), 5905: minutes(50)}),
            await api.services.update(720441, 83169, title="Trim"),
            await api.team_members.update(720441, 8886, weight=4),
        ]

    assert all(result.id is not None for result in run(altegio_fake, tour))
