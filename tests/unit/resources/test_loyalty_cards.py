"""``api.loyalty_cards``: cards by phone, points in a visit, corrections by hand."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from decimal import Decimal
from typing import Any

import attrs
import pytest

from altegio import Altegio, DecodingError
from altegio.resources.loyalty_cards import CardWithdrawal
from altegio.testing import FakeAltegio
from altegio_client.models import VisitDetails
from tests.doubles.addresses import path_of
from tests.doubles.fakes import run
from tests.doubles.network import misuse

VISIT: dict[str, Any] = {"visit_id": 5, "appointment_id": 6}
WITHDRAWAL = CardWithdrawal(location_id=7, card_id=8, **VISIT)
BY_PHONE = "get_loyalty_card_list_by_phone"
APPLY, CANCEL = "apply_loyalty_card_deduction", "cancel_loyalty_card_withdrawal"


@pytest.mark.parametrize(
    ("payload", "ids"),
    [
        ([{"id": 1}, {"id": 2}], [1, 2]),
        ({"id": 1, "balance": 5, "type": {"id": 3}}, [1]),
        ([], []),
        (None, []),
    ],
)
def test_cards_are_a_list(payload: Any, ids: list[int], altegio_fake: FakeAltegio) -> None:
    """Also if one is returned without a list, as documented, or nothing at all."""
    altegio_fake.on(BY_PHONE, returns=payload)
    cards = run(altegio_fake, lambda api: api.loyalty_cards.by_phone("1 315 555-01-75", chain_id=9, location_id=7))
    assert [card.id for card in cards] == ids
    assert [one.path for one in altegio_fake.requests] == [path_of(BY_PHONE, "+13155550175", 9, 7)]


def test_an_invalid_card_is_an_error(altegio_fake: FakeAltegio) -> None:
    """A text isn't read as a list of its letters."""
    altegio_fake.on(BY_PHONE, returns={"success": True, "data": "no cards", "meta": []})
    with pytest.raises(DecodingError, match="data: expected a list of LoyaltyCard, got str"):
        run(altegio_fake, lambda api: api.loyalty_cards.by_phone("+13155550175", chain_id=9, location_id=7))


def test_points_are_withdrawn_and_returned(altegio_fake: FakeAltegio) -> None:
    """Both calls have the same card, visit and appointment; only the first has an amount."""
    for operation in (APPLY, CANCEL):
        altegio_fake.on(operation, returns={"items": [{"id": 1}]})
    withdrawal = run(altegio_fake, lambda api: api.loyalty_cards.withdraw(7, 8, **VISIT, amount=Decimal("0.70")))
    run(altegio_fake, lambda api: api.loyalty_cards.cancel_withdrawal(withdrawal))
    assert [(one.path, one.body) for one in altegio_fake.requests] == [
        (path_of(APPLY, 7, 8), {"record_id": 6, "visit_id": 5, "amount": 0.7}),
        (path_of(CANCEL, 7, 8), {"record_id": 6, "visit_id": 5}),
    ]
    assert altegio_fake.requests.operations == [APPLY, CANCEL]
    assert withdrawal.amount == Decimal("0.70")
    assert isinstance(withdrawal.state, VisitDetails)


def test_a_withdrawal_can_be_cancelled_later(altegio_fake: FakeAltegio) -> None:
    """The IDs are enough."""
    altegio_fake.on(CANCEL, returns={})
    run(altegio_fake, lambda api: api.loyalty_cards.cancel_withdrawal(WITHDRAWAL))
    assert altegio_fake.requests.last.body == {"record_id": 6, "visit_id": 5}


@pytest.mark.parametrize("name", ["location_id", "card_id", "visit_id", "appointment_id"])
@pytest.mark.parametrize(
    ("wrong", "error_type"), [(-5, ValueError), (0, ValueError), (True, TypeError), ("7", TypeError)]
)
def test_a_withdrawal_has_valid_ids(name: str, wrong: Any, error_type: type[Exception]) -> None:
    """So that no withdrawal of another card or visit is cancelled."""
    with pytest.raises(error_type, match=name):
        attrs.evolve(WITHDRAWAL, **{name: wrong})


@pytest.mark.parametrize(
    ("owner", "operation"),
    [
        ({"location_id": 7}, "create_loyalty_card_transaction"),
        ({"chain_id": 9}, "create_chain_loyalty_card_transaction"),
    ],
)
@pytest.mark.parametrize("amount", [Decimal("100.50"), -0.5])
def test_a_correction_has_a_reason(
    owner: dict[str, int], operation: str, amount: Any, altegio_fake: FakeAltegio
) -> None:
    """The sign is preserved, and the reason is the comment."""
    altegio_fake.on(operation, returns={})
    run(altegio_fake, lambda api: api.loyalty_cards.adjust(8, amount, reason="Booked twice", **owner))
    (sent,) = altegio_fake.requests
    assert sent.path == path_of(operation, *owner.values(), 8)
    assert sent.body == {"amount": float(amount), "title": "Booked twice"}


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
def test_invalid_arguments_are_refused(call: Callable[[Altegio], Awaitable[Any]]) -> None:
    """Nothing is sent, and the message names the argument."""
    message = str(misuse(call))
    assert any(name in message for name in ("phone", "amount", "_id", "withdrawal", "reason"))


def test_a_correction_changes_the_balance(altegio_fake: FakeAltegio) -> None:
    """The fake has the card with the new balance, for both callers that may do it."""

    async def adjust(api: Altegio) -> list[float | None]:
        balances: list[float | None] = []
        for amount, owner in ((5, {"location_id": 720441}), (Decimal("-1.5"), {"chain_id": 1})):
            await api.loyalty_cards.adjust(1, amount, reason="A gift", **owner)
            found = await api.loyalty_cards.by_phone("+13155550175", chain_id=1, location_id=720441)
            balances += [card.balance for card in found if card.id == 1]
        return balances

    assert run(altegio_fake, adjust) == [105, 103.5]
