"""Helpers over lists that can be long: their pages, with converted items and the full responses."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import attrs
import pytest

from altegio import Altegio, CardType, Paginator, Transaction
from altegio.resources.deposits import DepositEntry
from altegio_client.models import ChainMembershipType, ClientMembership, GiftCardType, GoodsTransaction
from tests.doubles.network import Network, envelope

ROWS = [{"id": 1}, {"id": 2}]
HISTORY = [{"deposit_transaction": row} for row in ROWS]


@attrs.frozen
class Case:
    """A helper, the type of its items, and what the server sends."""

    name: str
    call: Callable[[Altegio], Paginator[Any]]
    item: type
    rows: list[dict[str, Any]] = ROWS


CASES = [
    Case("memberships.list_types", lambda api: api.memberships.list_types(7), ChainMembershipType),
    Case("memberships.of_chain", lambda api: api.memberships.of_chain(7), ClientMembership),
    Case("gift_cards.list_types", lambda api: api.gift_cards.list_types(7), CardType),
    Case("gift_cards.search_types", lambda api: api.gift_cards.search_types(7), GiftCardType),
    Case("money.transactions", lambda api: api.money.transactions(7), Transaction),
    Case("inventory.movements", lambda api: api.inventory.movements(7), GoodsTransaction),
    Case("deposits.history", lambda api: api.deposits.history(7, 8), DepositEntry, HISTORY),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_list_comes_in_pages_with_their_responses(case: Case) -> None:
    """The items are those of the iteration, the response is the one that the server sent."""

    async def run(api: Altegio) -> list[tuple[list[Any], Any]]:
        return [(page.items, page.response.body["data"]) async for page in case.call(api).pages()]

    first, *more = Network(envelope(case.rows, count=2, total_count=2), []).result_of(run)
    items, data = first

    assert [item.__class__ for item in items] == [case.item] * 2
    assert [item.id for item in items] == [1, 2]
    assert data == case.rows
    assert more == []


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_list_can_be_limited_or_awaited(case: Case) -> None:
    """Iterated over in part, or read as a whole."""

    async def run(api: Altegio) -> tuple[list[Any], list[Any]]:
        found = case.call(api)
        return [item.id async for item in found.items(limit=1)], [item.id for item in await found]

    answer = envelope(case.rows, count=2, total_count=2)
    assert Network(answer, answer, []).result_of(run) == ([1], [1, 2])
