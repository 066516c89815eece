"""Helpers that promise an ID: a response without one is an error, and it says that the write was made."""

from __future__ import annotations

import datetime as dt
from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest

from altegio import Altegio, DecodingError, EventMemberships, NotFoundError
from tests.doubles.network import Network, result_of

AT = dt.datetime(2026, 12, 1, 10, 30)
HOUR = dt.timedelta(hours=1)
Call = Callable[[Altegio], Awaitable[Any]]

CREATIONS: dict[str, Call] = {
    "appointment": lambda api: api.appointments.book(1, team_member_id=2, at=AT, duration=HOUR, services=[3]),
    "booked event": lambda api: api.appointments.book_event(1, 2, client={"phone": "+13155550175", "name": "Client 1"}),
    "membership type": lambda api: api.memberships.create_type(1, title="Ten visits", cost=500, services={1: 5}),
    "copy": lambda api: api.memberships.clone_type(1, 2),
    "gift card type": lambda api: api.gift_cards.create_type(1, title="Spa", balance=10, location_ids=[1]),
    "document": lambda api: api.inventory.open_document(1, 2, "sale", at=AT),
}


@pytest.mark.parametrize("name", CREATIONS)
@pytest.mark.parametrize("data", [None, False, "", [], {}, {"title": "x"}])
def test_a_creation_without_an_id(name: str, data: Any) -> None:
    """It was made, and the error says so, with the call."""
    with pytest.raises(DecodingError, match=r"was created, but the response has no ID: look for it before") as caught:
        Network(data).result_of(CREATIONS[name])
    assert caught.value.method == "POST"
    assert caught.value.operation


@pytest.mark.parametrize(("status", "error"), [(200, DecodingError), (404, NotFoundError)])
def test_a_change_that_is_not_read_again(status: int, error: type[Exception]) -> None:
    """Reading fails only after the change, and the error says that it was made."""
    made: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        if request.method == "GET" and made:
            return httpx.Response(status, json={"success": status == 200, "data": None})
        made.extend(["PUT"] if request.method == "PUT" else [])
        data = {"id": 2, "staff_id": 3, "datetime": "2026-12-01T10:30:00+03:00", "seance_length": 3600, "services": []}
        return httpx.Response(200, json={"success": True, "data": data})

    async def call(api: Altegio) -> Any:
        return await api.appointments.change(1, 2, comment="x")

    with pytest.raises(error, match="appointment 2 was changed, but it can't be read again: "):
        result_of(call, transport=httpx.MockTransport(answer))


def test_what_stands_beside_the_memberships_for_an_event() -> None:
    """Types by ID, and the other objects; fields that nobody described are kept."""
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

    def answer(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"data": [membership, {"id": "6"}], "included": included})

    async def call(api: Altegio) -> Any:
        response = await api.subscriptions_certificates.with_response.search_memberships_for_event(1, 2, event_id=3)
        return await api.memberships.search_for_event(1, 2, 3), response.included

    found, beside = result_of(call, transport=httpx.MockTransport(answer))
    assert isinstance(found, EventMemberships)
    assert [one.id for one in found] == ["5", "6"]
    assert [one.to_dict() for one in beside] == included[:2]
    first = found.type_of(found[0])
    assert first is not None
    assert first.attributes == {"title": "Ten visits"}
    assert found.type_of(found[1]) is None
    assert [(one.id, one.type_, one.extra["links"]) for one in found.intervals] == [("8", "availability_interval", {})]
