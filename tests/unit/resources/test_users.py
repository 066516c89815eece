"""``api.users``: permissions as a mapping, and invitations."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from altegio.mock_server import MockServer
from altegio.resources.users import Invitation, Permissions
from tests.doubles.addresses import line_of
from tests.doubles.clients import client
from tests.doubles.network import Routes, misuse

READ = line_of("get_user_permissions", 7, 9)
UPDATE = line_of("update_user_permissions", 7, 9)
INVITE = line_of("create_user_invitation", 7)
NOW = {
    "user_role": "worker",
    "staff_id": 8,
    "is_editable": True,
    "user_permissions": [
        {"slug": "timetable_access", "value": True},
        {"slug": "last_days_count", "value": 1},
        {"slug": "storages_ids", "value": [1, 2]},
        {"value": 1},
    ],
}
VALUES = {"timetable_access": True, "last_days_count": 1, "storages_ids": [1, 2]}


def network_of(answer: Any = None) -> Routes:
    """The user as it is, and the answer to a change."""
    return Routes({READ: NOW, UPDATE: answer or {"user_permissions": []}})


def test_permissions_are_a_mapping() -> None:
    """Each value stands under its slug."""
    permissions = network_of().result_of(lambda api: api.users.get_permissions(7, 9))
    assert permissions == Permissions("worker", 8, True, VALUES)


@pytest.mark.parametrize(
    ("arguments", "values", "others"),
    [
        ({"changes": {"timetable_access": False}}, {"timetable_access": False}, {}),
        ({"changes": {"storages_ids": []}}, {"storages_ids": []}, {}),
        ({"changes": {"last_days_count": True}}, {"last_days_count": True}, {}),
        ({"role": "manager"}, {}, {"user_role": "manager"}),
        ({"changes": {"last_days_count": -1}, "team_member_id": 5}, {"last_days_count": -1}, {"staff_id": 5}),
    ],
)
def test_a_change_keeps_the_rest(arguments: dict[str, Any], values: dict[str, Any], others: dict[str, Any]) -> None:
    """The whole list goes out, with role and team member."""
    network = network_of({**NOW, **others})
    result = network.result_of(lambda api: api.users.set_permissions(7, 9, **arguments))
    listed = [{"slug": slug, "value": value} for slug, value in {**VALUES, **values}.items()]
    assert [repr(body["user_permissions"]) for body in network.bodies] == [repr(listed)]
    assert {**network.bodies[0], "user_permissions": None} == {
        "user_role": "worker",
        "staff_id": 8,
        "user_permissions": None,
        **others,
    }
    assert result.role == others.get("user_role", "worker")


@pytest.mark.parametrize("arguments", [{"changes": {"timetable_access": True}}, {"role": "worker"}])
def test_what_is_so_already_is_not_sent(arguments: dict[str, Any]) -> None:
    """A change that changes nothing is only read."""
    network = network_of()
    assert network.result_of(lambda api: api.users.set_permissions(7, 9, **arguments)).values == VALUES
    assert network.calls == [READ]


def test_a_user_without_role_and_team_member() -> None:
    """What the server doesn't tell isn't sent."""
    bare = {"user_role": None, "staff_id": None, "user_permissions": NOW["user_permissions"]}
    network = Routes({READ: bare, UPDATE: bare})
    network.result_of(lambda api: api.users.set_permissions(7, 9, {"last_days_count": 5}))
    assert network.bodies[0].keys() == {"user_permissions"}


def test_a_misspelled_permission_changes_nothing() -> None:
    """A slug that the user doesn't have is refused after reading."""
    network = network_of()
    with pytest.raises(ValueError, match=r"no permission timetable_acces$"):
        network.result_of(lambda api: api.users.set_permissions(7, 9, {"timetable_acces": True}))
    assert network.calls == [READ]


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        ({}, ValueError),
        ({"changes": {}}, ValueError),
        ({"changes": ["timetable_access"]}, TypeError),
        ({"role": "boss"}, ValueError),
        ({"role": "free_readonly"}, ValueError),
    ],
)
def test_what_set_permissions_refuses(arguments: dict[str, Any], error: type[Exception]) -> None:
    """Arguments that don't fit are refused before anything is read."""
    misuse(lambda api: api.users.set_permissions(7, 9, **arguments), kind=error)


def test_invitations_go_out_together() -> None:
    """A phone goes as digits with a plus, an address as it is."""
    network = Routes({INVITE: None})
    people = [
        Invitation(name=" Olivia ", email="mail@example.com", role="administrator", position="Manager"),
        Invitation(name="James", phone="+1 (315) 555-01-75", team_member_id=12, permissions={"timetable_access": True}),
    ]
    network.result_of(lambda api: api.users.invite(7, people))
    assert network.bodies == [
        {
            "invites": [
                {"name": "Olivia", "search": "mail@example.com", "user_role": "administrator", "position": "Manager"},
                {
                    "name": "James",
                    "search": "+13155550175",
                    "staff_id": 12,
                    "user_permissions": [{"slug": "timetable_access", "value": True}],
                },
            ]
        }
    ]


@pytest.mark.parametrize(
    ("person", "error"),
    [
        ({"name": " ", "phone": "+13155550175"}, ValueError),
        ({"name": None, "phone": "+13155550175"}, TypeError),
        ({"name": "A"}, TypeError),
        ({"name": "A", "email": 5}, TypeError),
        ({"name": "A", "email": "mail@example.com", "permissions": ["timetable_access"]}, TypeError),
        ({"name": "A", "email": "mail@example.com", "team_member_id": "12"}, TypeError),
        ({"name": "A", "phone": "+13155550175", "email": "mail@example.com"}, TypeError),
        ({"name": "A", "phone": "12"}, ValueError),
        ({"name": "A", "phone": 13155550175}, TypeError),
        ({"name": "A", "email": "mail.example.com"}, ValueError),
        ({"name": "A", "email": "mail@example"}, ValueError),
        ({"name": "A", "email": "mail@example.com", "role": "boss"}, ValueError),
    ],
)
def test_who_can_not_be_invited(person: dict[str, Any], error: type[Exception]) -> None:
    """A name and one way to reach somebody are needed."""
    with pytest.raises(error):
        Invitation(**person)


@pytest.mark.parametrize(
    ("people", "error"),
    [
        ([], ValueError),
        ([Invitation(name="A", email="a@example.com"), Invitation(name="B", email="A@example.com")], ValueError),
        ([{"name": "A", "search": "a@example.com"}], TypeError),
    ],
)
def test_what_invite_refuses(people: Any, error: type[Exception]) -> None:
    """Nobody, somebody twice, and what is no invitation are refused before anything is sent."""
    misuse(lambda api: api.users.invite(7, people), kind=error)


def test_the_server_takes_it(mock_server: MockServer) -> None:
    """What is sent is what the description asks for."""

    async def tour() -> Permissions:
        async with client(mock_server.base_url) as api:
            await api.users.invite(720441, [Invitation(name="A", phone="+13155550175", role="worker")])
            before = await api.users.get_permissions(720441, 123)
            slug, value = next(iter(before.values.items()))
            return await api.users.set_permissions(720441, 123, {slug: not value})

    assert asyncio.run(tour()).values
