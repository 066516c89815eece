"""``api.users``: permissions as a mapping, and invitations."""

from __future__ import annotations

from typing import Any

import pytest

from altegio import Altegio
from altegio.resources.users import Invitation, Permissions
from altegio.testing import FakeAltegio
from tests.doubles.addresses import path_of
from tests.doubles.fakes import run
from tests.doubles.network import misuse

READ, UPDATE, INVITE = "get_user_permissions", "update_user_permissions", "create_user_invitation"
NOW = {
    "user_role": "worker",
    "staff_id": 8,
    "is_editable": True,
    "user_permissions": [
        {"slug": "timetable_access", "value": True},
        {"slug": "last_days_count", "value": 1},
        {"slug": "storages_ids", "value": [1, 2]},
        {"value": 1},
        "odd",
        None,
    ],
}
VALUES = {"timetable_access": True, "last_days_count": 1, "storages_ids": [1, 2]}


def test_permissions_are_a_mapping(altegio_fake: FakeAltegio) -> None:
    """Each value is under its slug."""
    altegio_fake.on(READ, returns=NOW)
    assert run(altegio_fake, lambda api: api.users.get_permissions(7, 9)) == Permissions("worker", 8, True, VALUES)
    assert altegio_fake.requests.last.path == path_of(READ, 7, 9)


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
def test_a_change_preserves_the_rest(
    arguments: dict[str, Any], values: dict[str, Any], others: dict[str, Any], altegio_fake: FakeAltegio
) -> None:
    """The full list is sent, with role and team member."""
    altegio_fake.on(READ, returns=NOW)
    altegio_fake.on(UPDATE, returns={**NOW, **others})
    result = run(altegio_fake, lambda api: api.users.set_permissions(7, 9, **arguments))
    listed = [{"slug": slug, "value": value} for slug, value in {**VALUES, **values}.items()]
    assert [one.path for one in altegio_fake.requests] == [path_of(READ, 7, 9), path_of(UPDATE, 7, 9)]
    body = altegio_fake.requests.last.body
    assert repr(body["user_permissions"]) == repr(listed)
    assert {**body, "user_permissions": None} == {
        "user_role": "worker",
        "staff_id": 8,
        "user_permissions": None,
        **others,
    }
    assert result.role == others.get("user_role", "worker")


@pytest.mark.parametrize("arguments", [{"changes": {"timetable_access": True}}, {"role": "worker"}])
def test_an_unchanged_permission_is_not_sent(arguments: dict[str, Any], altegio_fake: FakeAltegio) -> None:
    """A change without effect is only read."""
    altegio_fake.on(READ, returns=NOW)
    assert run(altegio_fake, lambda api: api.users.set_permissions(7, 9, **arguments)).values == VALUES
    assert altegio_fake.requests.operations == [READ]


def test_a_user_without_role_and_team_member(altegio_fake: FakeAltegio) -> None:
    """Fields that the server doesn't return aren't sent."""
    bare = {"user_role": None, "staff_id": None, "user_permissions": NOW["user_permissions"]}
    for operation in (READ, UPDATE):
        altegio_fake.on(operation, returns=bare)
    run(altegio_fake, lambda api: api.users.set_permissions(7, 9, {"last_days_count": 5}))
    assert altegio_fake.requests.last.body.keys() == {"user_permissions"}


def test_a_misspelled_permission_changes_nothing(altegio_fake: FakeAltegio) -> None:
    """A slug that the user doesn't have is refused after reading."""
    altegio_fake.on(READ, returns=NOW)
    with pytest.raises(ValueError, match=r"no permission timetable_acces$"):
        run(altegio_fake, lambda api: api.users.set_permissions(7, 9, {"timetable_acces": True}))
    assert altegio_fake.requests.operations == [READ]


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
def test_arguments_that_set_permissions_refuses(arguments: dict[str, Any], error: type[Exception]) -> None:
    """They are refused before anything is read."""
    misuse(lambda api: api.users.set_permissions(7, 9, **arguments), error_type=error)


def test_invitations_go_out_together(altegio_fake: FakeAltegio) -> None:
    """A phone is sent as digits with a plus, an address unchanged."""
    altegio_fake.on(INVITE, returns=None)
    people = [
        Invitation(name=" Olivia ", email="mail@example.com", role="administrator", position="Manager"),
        Invitation(name="James", phone="+1 (315) 555-01-75", team_member_id=12, permissions={"timetable_access": True}),
    ]
    run(altegio_fake, lambda api: api.users.invite(7, people))
    (sent,) = altegio_fake.requests
    assert sent.path == path_of(INVITE, 7)
    assert sent.body == {
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
def test_invalid_invitations(person: dict[str, Any], error: type[Exception]) -> None:
    """A name and one contact are required."""
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
def test_arguments_that_invite_refuses(people: Any, error: type[Exception]) -> None:
    """No invitation, a duplicate one, and an invalid one are refused before anything is sent."""
    misuse(lambda api: api.users.invite(7, people), error_type=error)


def test_the_server_accepts_it(altegio_fake: FakeAltegio) -> None:
    """The requests fit the description."""

    async def tour(api: Altegio) -> Permissions:
        await api.users.invite(720441, [Invitation(name="A", phone="+13155550175", role="worker")])
        before = await api.users.get_permissions(720441, 123)
        slug, value = next(iter(before.values.items()))
        return await api.users.set_permissions(720441, 123, {slug: not value})

    assert run(altegio_fake, tour).values
