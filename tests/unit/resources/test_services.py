"""``api.services`` and ``api.team_members``: what they send, keep, and say when something goes wrong."""

from __future__ import annotations

import asyncio
import datetime as dt
import pickle
from decimal import Decimal
from typing import Any

import httpx
import pytest

from altegio import Altegio
from altegio.errors import LinkingError
from altegio.mock_server import MockServer
from altegio.resources.services import Services
from altegio.resources.team_members import TeamMembers
from altegio_client.api.services import ServicesGroup
from altegio_client.api.team_members import TeamMembersGroup
from tests.doubles.addresses import line_of
from tests.doubles.clients import client
from tests.doubles.network import Routes, misuse, refusal

CREATE = line_of("create_service", 7)
READ = line_of("get_service", 7, 5)
RELINK = line_of("update_service_team_member_assignment", 7, 5, 8)
LINK = line_of("assign_service_to_team_member", 7, 5)
PATCH = line_of("patch_service", 7, 5)
PUT = line_of("deprecated_update_service_by_id", 7, 5)
LEAST: dict[str, Any] = {"title": "Cut", "category_id": 3, "price_min": 10, "team_members": [8]}
WHOLE = {
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
KEPT = [{"id": 8, "seance_length": 2700, "technological_card_id": 4}, {"id": 9, "seance_length": 3600}]


def minutes(number: int) -> dt.timedelta:
    """A length of time."""
    return dt.timedelta(minutes=number)


def test_both_are_groups_with_helpers() -> None:
    """Operations and helpers stand side by side, and the twin with the whole answer stays usable."""
    network = Routes({line_of("get_service_list", 7): []})

    async def call(api: Altegio) -> Any:
        assert isinstance(api.services, Services)
        assert isinstance(api.services, ServicesGroup)
        assert isinstance(api.team_members, TeamMembers)
        assert isinstance(api.team_members, TeamMembersGroup)
        view = api.with_options(timeout=1)
        assert view.services is not api.services
        return await view.services.with_response.get_service_list(7)

    assert network.result_of(call).status == 200


@pytest.mark.parametrize(("helper", "group"), [(Services, ServicesGroup), (TeamMembers, TeamMembersGroup)])
def test_helpers_hide_no_operation(helper: type, group: type) -> None:
    """No helper has the name of an operation of its group."""
    added = {name for name in vars(helper) if not name.startswith("_")}
    assert added
    assert added.isdisjoint(dir(group))


def test_create_makes_the_service_and_its_links() -> None:
    """Times, prices and bills go out in the units of the API; who has no bill sends null."""
    network = Routes({CREATE: {"id": 5, "title": "Cut"}, LINK: {}})
    service = network.result_of(
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
        )
    )
    assert service.id == 5
    assert network.bodies == [
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
    ("changes", "error", "said"),
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
        ({"team_members": {8: 3600}}, TypeError, r"team_members[8]: expected timedelta"),
        ({"team_members": {8: minutes(1)}}, ValueError, r"team_members[8]"),
        ({"bills_of_materials": {9: 4}}, ValueError, "[9] are not among"),
        ({"bills_of_materials": {8: "4"}}, TypeError, "bills_of_materials"),
        ({"bills_of_materials": [8]}, TypeError, "expected a mapping"),
    ],
)
def test_what_create_refuses(changes: dict[str, Any], error: type[Exception], said: str) -> None:
    """Nothing is made of arguments that don't fit."""
    assert said in str(misuse(lambda api: api.services.create_with_team(7, **{**LEAST, **changes}), kind=error))


def linking_error(*answers: Any) -> tuple[LinkingError, Routes]:
    """The error of a creation with the team members 8, 9 and 10, whose links get these answers."""
    network = Routes({CREATE: {"id": 5, "title": "Cut"}, LINK: answers})
    with pytest.raises(LinkingError) as caught:
        network.result_of(lambda api: api.services.create_with_team(7, **{**LEAST, "team_members": [8, 9, 10]}))
    return caught.value, network


def test_a_refused_link_does_not_stop_the_others() -> None:
    """The error tells the service, who is linked, and who is not and why."""
    error, network = linking_error({}, refusal(422, "too short"), {})
    assert len(network.sent) == 4
    assert error.service.id == 5
    assert error.linked == (8, 10)
    assert error.missing == {9: minutes(60)}
    assert list(error.failed) == [9]
    assert error.__cause__ is error.failed[9]
    assert "service 5 exists, linked to [8, 10]; failed: 9: " in str(error)
    assert "too short" in str(error)
    assert "not tried" not in str(error)


@pytest.mark.parametrize("answer", [refusal(401), refusal(500), refusal(429), httpx.ConnectError("gone")])
def test_a_failure_of_all_stops(answer: Any) -> None:
    """Where the next link can't go better it isn't tried, and stays in missing."""
    error, network = linking_error({}, answer)
    assert len(network.sent) == 3
    assert error.linked == (8,)
    assert list(error.failed) == [9]
    assert list(error.missing) == [9, 10]
    assert str(error).endswith("not tried: 10")


def test_the_error_travels() -> None:
    """It can be pickled, as worker processes do."""
    error, _ = linking_error({}, refusal(422), {})
    copy = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own
    assert (copy.linked, copy.missing, copy.service.id, list(copy.failed)) == ((8, 10), error.missing, 5, [9])
    assert str(copy) == str(error)


def test_a_service_without_an_id_is_not_lost() -> None:
    """Where the server doesn't tell the ID, no link can be made, and the error holds what it returned."""
    network = Routes({CREATE: {"title": "Cut"}})
    with pytest.raises(LinkingError) as caught:
        network.result_of(lambda api: api.services.create_with_team(7, **LEAST))
    assert caught.value.service.to_dict() == {"title": "Cut"}
    assert caught.value.missing == {8: minutes(60)}


def test_a_cancelled_creation_leaves_a_note() -> None:
    """Whoever cancels between the calls learns which service is there."""
    network = Routes({CREATE: {"id": 5}, LINK: ({}, asyncio.CancelledError())})
    with pytest.raises(asyncio.CancelledError) as caught:
        network.result_of(lambda api: api.services.create_with_team(7, **{**LEAST, "team_members": [8, 9, 10]}))
    assert caught.value.__notes__ == ["service 5 exists; not linked yet: [9, 10]"]


def test_link_adds_and_changes_only_what_differs() -> None:
    """New links are made, others changed where time or bill differ, and a bill that isn't given stays."""
    network = Routes({READ: {"id": 5, "staff": STAFF}, LINK: {}, RELINK: {}})
    times = {8: minutes(50), 9: minutes(60), 10: minutes(30)}
    network.result_of(lambda api: api.services.link_team_members(7, 5, times))
    assert network.calls == [READ, RELINK, LINK]
    assert network.bodies == [
        {"seance_length": 3000, "technological_card_id": 4},
        {"master_id": 10, "seance_length": 1800, "technological_card_id": None},
    ]


def test_link_takes_the_duration_of_the_service() -> None:
    """IDs alone mean the time that the service says."""
    network = Routes({READ: {"id": 5, "duration": 1800}, LINK: {}})
    network.result_of(lambda api: api.services.link_team_members(7, 5, [8]))
    assert network.bodies == [{"master_id": 8, "seance_length": 1800, "technological_card_id": None}]


def test_link_needs_a_duration() -> None:
    """Where the service says none, nothing is changed."""
    network = Routes({READ: {"id": 5}})
    with pytest.raises(ValueError, match="pass the times"):
        network.result_of(lambda api: api.services.link_team_members(7, 5, [8]))
    assert network.calls == [READ]


def test_update_patches_the_whole_service() -> None:
    """All that was read goes back, nulls too, with the change and the links."""
    network = Routes({READ: {**WHOLE, "id": 5, "salon_service_id": 1, "staff": STAFF}, PATCH: {"id": 5}})
    network.result_of(
        lambda api: api.services.update(7, 5, price_max=Decimal("20.05"), duration=minutes(90), bookable=False)
    )
    assert network.calls == [READ, PATCH]
    assert network.bodies == [{**WHOLE, "price_max": 20.05, "duration": 5400, "active": 0, "staff": KEPT}]


def test_update_puts_what_is_known() -> None:
    """Where the server doesn't tell the fields that PATCH wants, PUT gets all that is known, with the links."""
    known = {"title": "Cut", "category_id": 3, "price_min": 10, "price_max": 20, "weight": "6", "active": 1}
    network = Routes({READ: {**known, "id": 5, "staff": STAFF}, PUT: {"id": 5}})
    network.result_of(lambda api: api.services.update(7, 5, comment="new", technical_break=minutes(0)))
    assert network.calls == [READ, PUT]
    assert network.bodies == [{**known, "comment": "new", "technical_break_duration": 0, "staff": KEPT}]


def test_update_does_not_invent_links() -> None:
    """Links that the server doesn't tell are not sent as none."""
    network = Routes({READ: WHOLE, PATCH: {"id": 5}})
    network.result_of(lambda api: api.services.update(7, 5, booking_title="Trim"))
    assert network.bodies == [{**WHOLE, "booking_title": "Trim"}]


@pytest.mark.parametrize(
    ("read", "changes", "said"),
    [
        (WHOLE, {"price_min": 25}, "price_max is below price_min: 20 < 25"),
        ({"title": "Cut", "staff": []}, {"booking_title": "Trim"}, "doesn't return category_id, price_min"),
        ({"title": "Cut"}, {"title": "Trim"}, "doesn't return its team members"),
    ],
)
def test_update_changes_nothing_that_does_not_fit(read: dict[str, Any], changes: dict[str, Any], said: str) -> None:
    """What doesn't fit to what was read is refused before the change."""
    network = Routes({READ: read})
    with pytest.raises(ValueError, match=said):
        network.result_of(lambda api: api.services.update(7, 5, **changes))
    assert network.calls == [READ]


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
def test_what_update_refuses(changes: dict[str, Any], error: type[Exception]) -> None:
    """Arguments that don't fit are refused before anything is read."""
    misuse(lambda api: api.services.update(7, 5, **changes), kind=error)


MEMBERS: list[dict[str, Any]] = [
    {"id": 1, "name": "A", "fired": 0, "status": 0, "hidden": 0, "bookable": True},
    {"id": 2, "name": "B", "fired": 1, "status": 0, "hidden": 0, "bookable": True},
    {"id": 3, "name": "C", "fired": "0", "status": "1", "hidden": 0, "bookable": True},
    {"id": 4, "name": "D", "fired": "0", "status": "0", "hidden": "1", "bookable": True},
    {"id": 5, "name": "E", "fired": 0, "status": 0, "hidden": 0, "bookable": False},
    {"id": 6, "name": "F", "fired": 0, "status": 0},
]


@pytest.mark.parametrize(("bookable", "found"), [(False, [1, 4, 5, 6]), (True, [1, 6])])
def test_active_team_members(bookable: bool, found: list[int]) -> None:
    """Dismissed and removed ones are out, whether their flags are numbers or texts."""
    network = Routes({line_of("get_team_member_list", 7): MEMBERS})
    members = network.result_of(lambda api: api.team_members.list_active(7, bookable=bookable))
    assert [member.id for member in members] == found


def test_active_team_members_with_services() -> None:
    """Each comes with the services that can be booked with them."""
    services: tuple[Any, ...] = ([{"id": 11, "active": 1}, {"id": 12, "active": 0}], [])
    network = Routes({line_of("get_team_member_list", 7): MEMBERS, line_of("get_service_list", 7): services})
    providers = network.result_of(lambda api: api.team_members.list_with_services(7, bookable=True))
    assert [(one.team_member.id, [service.id for service in one.services]) for one in providers] == [(1, [11]), (6, [])]
    assert [dict(request.url.params) for request in network.sent[1:]] == [{"staff_id": "1"}, {"staff_id": "6"}]


def test_a_team_member_keeps_the_rest() -> None:
    """All that can be sent is read from both answers, so that no timetable is taken away by default."""
    one = {"id": 8, "name": "A", "hidden": 0, "fired": 0, "user_id": None, "is_paid_staff": True, "company_id": 7}
    row = {"id": 8, "name": "A", "weight": 10, "information": "", "has_access_timetable": True, "api_id": 42}
    network = Routes(
        {
            line_of("get_team_member", 7, 8): one,
            line_of("get_team_member_list", 7): [{"id": 9, "name": "B", "weight": 1}, row],
            line_of("update_team_member", 7, 8): {"id": 8},
        }
    )
    network.result_of(lambda api: api.team_members.update(7, 8, specialization="Colourist", hidden=True))
    assert network.bodies == [
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
def test_what_a_team_member_can_not_be(changes: dict[str, Any], error: type[Exception]) -> None:
    """Arguments that don't fit are refused before anything is read."""
    misuse(lambda api: api.team_members.update(7, 8, **changes), kind=error)


def test_the_server_takes_it(mock_server: MockServer) -> None:
    """What is sent is what the description asks for."""

    async def tour() -> list[Any]:
        async with client(mock_server.base_url) as api:
            return [
                await api.services.create_with_team(720441, **{**LEAST, "team_members": {8: minutes(45)}}),
                await api.services.link_team_members(720441, 83169, {8: minutes(45), 5905: minutes(50)}),
                await api.services.update(720441, 83169, title="Trim"),
                await api.team_members.update(720441, 8886, weight=4),
            ]

    assert all(answer.id is not None for answer in asyncio.run(tour()))
