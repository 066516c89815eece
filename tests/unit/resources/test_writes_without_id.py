"""Helpers that promise an ID: a response without one is an error, which states that the write was done."""

from __future__ import annotations

import datetime as dt
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from altegio import Altegio, DecodingError, EventMemberships, NotFoundError
from altegio.testing import FakeAltegio
from tests.doubles.addresses import path_of
from tests.doubles.fakes import run

BOOK, READ, CHANGE = "create_appointment", "get_appointment", "update_appointment"
FOR_EVENT = "search_memberships_for_event"
AT = dt.datetime(2026, 12, 1, 10, 30)
HOUR = dt.timedelta(hours=1)
Call = Callable[[Altegio], Awaitable[Any]]

CREATIONS: dict[str, tuple[str, Call]] = {
    "appointment": (
        BOOK,
        lambda api: api.appointments.book(1, team_member_id=2, at=AT, duration=HOUR, services=[3]),
    ),
    "booked event": (
        BOOK,
        lambda api: api.appointments.book_event(1, 2, client={"phone": "+13155550175", "name": "Client 1"}),
    ),
    "membership type": (
        "chain_loyalty_membership_types_create",
        lambda api: api.memberships.create_type(1, title="Ten visits", cost=500, services={1: 5}),
    ),
    "copy": ("chain_loyalty_membership_types_clone", lambda api: api.memberships.clone_type(1, 2)),
    "gift card type": (
        "chain_loyalty_certificate_types_create",
        lambda api: api.gift_cards.create_type(1, title="Spa", balance=10, location_ids=[1]),
    ),
    "document": ("create_document", lambda api: api.inventory.open_document(1, 2, "sale", at=AT)),
}
"""Helpers, with the operation of each."""


@pytest.mark.parametrize("name", CREATIONS)
@pytest.mark.parametrize("data", [None, False, "", [], {}, {"title": "x"}])
def test_a_creation_without_an_id(name: str, data: Any, altegio_fake: FakeAltegio) -> None:
    """It was created; the error states this, with the call."""
    operation, call = CREATIONS[name]
    altegio_fake.on(operation, returns=data)
    with pytest.raises(DecodingError, match=r"was created, but the response has no ID: look for it before") as caught:
        run(altegio_fake, call)
    assert altegio_fake.requests.operations == [operation]
    assert (caught.value.method, caught.value.operation) == ("POST", operation)


@pytest.mark.parametrize(("again", "error"), [(None, DecodingError), (NotFoundError("No."), NotFoundError)])
def test_a_change_that_is_not_read_again(again: Any, error: type[Exception], altegio_fake: FakeAltegio) -> None:
    """Reading fails only after the change, and the error states that the change was done."""
    data: dict[str, Any] = {
        "id": 2,
        "staff_id": 3,
        "datetime": "2026-12-01T10:30:00+03:00",
        "seance_length": 3600,
        "services": [],
    }
    altegio_fake.on(READ, returns=data, times=1)
    altegio_fake.on(READ, returns=again, times=1)
    altegio_fake.on(CHANGE, returns=data, times=1)
    with pytest.raises(error, match="appointment 2 was changed, but it can't be read again: "):
        run(altegio_fake, lambda api: api.appointments.change(1, 2, comment="x"))
    assert altegio_fake.requests.calls == [(name, path_of(name, 1, 2)) for name in (READ, CHANGE, READ)]


def test_included_objects_of_the_memberships_for_an_event(altegio_fake: FakeAltegio) -> None:
    """Types by ID, and the other objects; undocumented fields are preserved."""
    membership = {
        "id": "5",
        "type": "loyalty_abonement",
        "relationships": {"loyalty_abonement_type": {"data": {"id": "7", "type": "loyalty_abonement_type"}}},
    }
    included = [
        {"id": "7", "type": "loyalty_abonement_type", "attributes": {"title": "Ten visits"}},
        {"id": "8", "type": "availability_interval", "attributes": {"from": 1}, "links": {}},
        "odd",
    ]
    altegio_fake.on(FOR_EVENT, returns=[membership, {"id": "6"}], included=included, times=2)

    async def call(api: Altegio) -> Any:
        response = await api.subscriptions_certificates.with_response.search_memberships_for_event(1, 2, event_id=3)
        return await api.memberships.search_for_event(1, 2, 3), response.included

    found, beside = run(altegio_fake, call)
    asked = path_of(FOR_EVENT, 1, 2), [("event_id", "3")]
    assert [(one.path, one.query) for one in altegio_fake.requests] == [asked] * 2
    assert isinstance(found, EventMemberships)
    assert [one.id for one in found] == [5, 6]
    assert [one.to_dict() for one in beside] == included[:2]
    first = found.type_of(found[0])
    assert first is not None
    assert first.attributes == {"title": "Ten visits"}
    assert found.type_of(found[1]) is None
    assert [(one.id, one.type_, one.extra["links"]) for one in found.intervals] == [("8", "availability_interval", {})]
