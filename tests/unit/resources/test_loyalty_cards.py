"""``api.loyalty_cards``: cards by phone, points in a visit, corrections by hand."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from decimal import Decimal
from typing import Any

import attrs
import pytest

from altegio import Altegio, DecodingError
from altegio.mock_server import MockServer
from altegio.resources.loyalty_cards import CardWithdrawal
from altegio_client.models import VisitDetails
from tests.doubles.addresses import line_of
from tests.doubles.clients import client
from tests.doubles.network import Network, bare, misuse

VISIT: dict[str, Any] = {"visit_id": 5, "appointment_id": 6}
WITHDRAWAL = CardWithdrawal(location_id=7, card_id=8, **VISIT)


@pytest.mark.parametrize(
    ("payload", "ids"),
    [
        ([{"id": 1}, {"id": 2}], [1, 2]),
        ({"id": 1, "balance": 5, "type": {"id": 3}}, [1]),
        ([], []),
        (None, []),
    ],
)
def test_cards_are_a_list(payload: Any, ids: list[int]) -> None:
    """Also where one comes bare, as it is documented, or nothing at all."""
    network = Network(bare(payload))
    cards = network.result_of(lambda api: api.loyalty_cards.by_phone("1 315 555-01-75", chain_id=9, location_id=7))
    assert [card.id for card in cards] == ids
    assert network.lines == [line_of("get_loyalty_card_list_by_phone", "%2B13155550175", 9, 7)]


def test_what_is_no_card_is_an_error() -> None:
    """A text isn't taken for a list of its letters."""
    with pytest.raises(DecodingError, match="data: expected a list of LoyaltyCard, got str"):
        Network("no cards").result_of(lambda api: api.loyalty_cards.by_phone("+13155550175", chain_id=9, location_id=7))


def test_points_are_withdrawn_and_returned() -> None:
    """The pair of calls has one card, visit and appointment; only the first has an amount."""
    network = Network(bare({"items": [{"id": 1}]}))
    withdrawal = network.result_of(lambda api: api.loyalty_cards.withdraw(7, 8, **VISIT, amount=Decimal("0.70")))
    network.result_of(lambda api: api.loyalty_cards.cancel_withdrawal(withdrawal))
    assert network.calls == [
        line_of("apply_loyalty_card_deduction", 7, 8),
        line_of("cancel_loyalty_card_withdrawal", 7, 8),
    ]
    assert network.bodies == [{"record_id": 6, "visit_id": 5, "amount": 0.7}, {"record_id": 6, "visit_id": 5}]
    assert withdrawal.amount == Decimal("0.70")
    assert isinstance(withdrawal.state, VisitDetails)


def test_a_withdrawal_can_be_cancelled_later() -> None:
    """The IDs are enough."""
    network = Network(bare({}))
    network.result_of(lambda api: api.loyalty_cards.cancel_withdrawal(WITHDRAWAL))
    assert network.bodies == [{"record_id": 6, "visit_id": 5}]


@pytest.mark.parametrize("name", ["location_id", "card_id", "visit_id", "appointment_id"])
@pytest.mark.parametrize(("wrong", "kind"), [(-5, ValueError), (0, ValueError), (True, TypeError), ("7", TypeError)])
def test_a_withdrawal_has_valid_ids(name: str, wrong: Any, kind: type[Exception]) -> None:
    """So that none is cancelled for another card or visit."""
    with pytest.raises(kind, match=name):
        attrs.evolve(WITHDRAWAL, **{name: wrong})


@pytest.mark.parametrize(
    ("owner", "line"),
    [
        ({"location_id": 7}, line_of("create_loyalty_card_transaction", 7, 8)),
        ({"chain_id": 9}, line_of("create_chain_loyalty_card_transaction", 9, 8)),
    ],
)
@pytest.mark.parametrize("amount", [Decimal("100.50"), -0.5])
def test_a_correction_says_why(owner: dict[str, int], line: str, amount: Any) -> None:
    """The sign is preserved, and the reason is the comment."""
    network = Network({})
    network.result_of(lambda api: api.loyalty_cards.adjust(8, amount, reason="Booked twice", **owner))
    assert network.calls == [line]
    assert network.bodies == [{"amount": float(amount), "title": "Booked twice"}]


# The client as callers without a type checker see it.
CALLS: list[Callable[[Any], Awaitable[Any]]] = [
    lambda api: api.loyalty_cards.by_phone("555", chain_id=9, location_id=7),
    lambda api: api.loyalty_cards.withdraw(7, 8, **VISIT, amount=0),
    lambda api: api.loyalty_cards.withdraw(7, 8, **VISIT, amount=-5),
    lambda api: api.loyalty_cards.withdraw(7, 8, visit_id=0, appointment_id=6, amount=5),
    lambda api: api.loyalty_cards.withdraw(7, 8, visit_id=5, appointment_id="6", amount=5),
    lambda api: api.loyalty_cards.cancel_withdrawal({"visit_id": 5}),
    lambda api: api.loyalty_cards.adjust(8, 0, reason="a", location_id=7),
    lambda api: api.loyalty_cards.adjust(8, "5", reason="a", location_id=7),
    lambda api: api.loyalty_cards.adjust(8, 5, reason=" ", location_id=7),
    lambda api: api.loyalty_cards.adjust(8, 5, reason="a"),
    lambda api: api.loyalty_cards.adjust(8, 5, reason="a", location_id=7, chain_id=9),
]


@pytest.mark.parametrize("call", CALLS)
def test_what_does_not_fit_is_refused(call: Callable[[Altegio], Awaitable[Any]]) -> None:
    """Nothing is sent, and the message names the argument."""
    message = str(misuse(call))
    assert any(name in message for name in ("phone", "amount", "_id", "withdrawal", "reason"))


def test_a_correction_changes_the_balance(mock_server: MockServer) -> None:
    """The mock server has the card with the new balance, for both who may do it."""

    async def run() -> list[float | None]:
        async with client(mock_server.base_url) as api:
            balances: list[float | None] = []
            for amount, owner in ((5, {"location_id": 720441}), (Decimal("-1.5"), {"chain_id": 1})):
                await api.loyalty_cards.adjust(1, amount, reason="A gift", **owner)
                found = await api.loyalty_cards.by_phone("+13155550175", chain_id=1, location_id=720441)
                balances += [card.balance for card in found if card.id == 1]
            return balances

    assert asyncio.run(run()) == [105, 103.5]
