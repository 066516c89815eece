"""Helpers for lists that can be long: their pages, with converted items and the full responses."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import attrs
import pytest

from altegio import Altegio, CardType, Paginator, Transaction
from altegio.resources.deposits import DepositEntry
from altegio.testing import FakeAltegio
from altegio_client.models import ChainMembershipType, ClientMembership, GiftCardType, GoodsTransaction
from tests.doubles.fakes import run

ROWS = [{"id": 1}, {"id": 2}]
HISTORY = [{"deposit_transaction": row} for row in ROWS]
COUNTS = {"count": 2, "total_count": 2}


@attrs.frozen
class Case:
    """The operation of a helper, a call of it, the type of its items, and the response of the server."""

    operation: str
    call: Callable[[Altegio], Paginator[Any]]
    item: type
    rows: list[dict[str, Any]] = ROWS


CASES = [
    Case("chain_loyalty_membership_types_list", lambda api: api.memberships.list_types(7), ChainMembershipType),
    Case("get_membership_list", lambda api: api.memberships.of_chain(7), ClientMembership),
    Case("chain_loyalty_certificate_types_list", lambda api: api.gift_cards.list_types(7), CardType),
    Case("get_gift_card_type_list", lambda api: api.gift_cards.search_types(7), GiftCardType),
    Case("get_transactions", lambda api: api.money.transactions(7), Transaction),
    Case("search_for_product_transactions", lambda api: api.inventory.movements(7), GoodsTransaction),
    Case("get_chain_client_account_history", lambda api: api.deposits.history(7, 8), DepositEntry, HISTORY),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.operation)
def test_a_list_comes_in_pages_with_their_responses(case: Case, altegio_fake: FakeAltegio) -> None:
    """The items are those of the iteration, the response is that of the server."""
    altegio_fake.on(case.operation, returns=case.rows, meta=COUNTS)

    async def pages(api: Altegio) -> list[tuple[list[Any], Any]]:
        return [(page.items, page.response.body["data"]) async for page in case.call(api).pages()]

    ((items, data),) = run(altegio_fake, pages)

    assert [item.__class__ for item in items] == [case.item] * 2
    assert [item.id for item in items] == [1, 2]
    assert data == case.rows
    assert altegio_fake.requests.operations == [case.operation]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.operation)
def test_a_list_can_be_limited_or_awaited(case: Case, altegio_fake: FakeAltegio) -> None:
    """Iterated over in part, or read completely."""
    altegio_fake.on(case.operation, returns=case.rows, meta=COUNTS)

    async def both(api: Altegio) -> tuple[list[Any], list[Any]]:
        found = case.call(api)
        return [item.id async for item in found.items(limit=1)], [item.id for item in await found]

    assert run(altegio_fake, both) == ([1], [1, 2])
    assert altegio_fake.requests.operations == [case.operation] * 2
