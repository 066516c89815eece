"""``api.deposits``: balances, top-ups and histories of prepaid accounts."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from decimal import Decimal
from typing import Any

import pytest

from altegio import Altegio, DecodingError
from altegio.resources.deposits import DepositEntry
from altegio.testing import FakeAltegio
from tests.doubles.addresses import OPERATIONS, path_of
from tests.doubles.fakes import run
from tests.doubles.network import listed, misuse

ACCOUNTS = "get_client_account_list_by_location_and_client"
BY_PHONE = "get_client_account_by_chain_and_phone"
TO_TOP_UP = "create_client_account_topup_operation"
TOP_UP: dict[str, Any] = {"deposit_id": 1, "client_id": 2, "account_id": 3, "amount": 5}


def balance_of(payload: Any) -> Decimal:
    """The balance computed from a payload."""
    fake = FakeAltegio()
    fake.on(ACCOUNTS, returns=payload)
    found: Decimal = run(fake, lambda api: api.deposits.balance(7, 8))
    assert [one.path for one in fake.requests] == [path_of(ACCOUNTS, 7, 8)]
    return found


@pytest.mark.parametrize(
    ("payload", "balance"),
    [
        (None, "0"),
        ([], "0"),
        ({}, "0"),
        ([{"id": 1, "balance": 0.1}, {"id": 2, "balance": 0.2}], "0.3"),
        ([{"id": 1, "balance": "12.50", "blocked": False}, {"id": 2, "balance": 5, "blocked": True}], "12.50"),
        ({"id": 1, "balance": -3}, "-3"),
        ([{"deposit": {"id": 1, "balance": 7.77}, "client": {"id": 2}}], "7.77"),
    ],
)
def test_the_balance_is_the_sum_of_usable_accounts(payload: Any, balance: str) -> None:
    """Blocked ones don't count, an account may be wrapped or single, and cents add up."""
    assert balance_of(payload) == Decimal(balance)


@pytest.mark.parametrize(
    "payload", ["text", 5, ["text"], [{"balance": 5}], [{"id": 1}], [{"id": 1, "balance": "much"}], [{"deposit": []}]]
)
def test_an_unreadable_balance_is_no_zero(payload: Any) -> None:
    """If the response lacks a balance, an error names the operation."""
    with pytest.raises(DecodingError, match="prepaid account") as caught:
        balance_of(payload)
    assert caught.value.operation == ACCOUNTS


def test_accounts_are_models(altegio_fake: FakeAltegio) -> None:
    """Blocked ones are included, with all fields of the response."""
    raw = [{"id": 1, "balance": 5, "blocked": True, "client": {"id": 2}}]
    altegio_fake.on(ACCOUNTS, returns=raw)
    (account,) = run(altegio_fake, lambda api: api.deposits.accounts(7, 8))
    assert (account.id, account.balance, account.blocked) == (1, 5, True)
    assert account.extra == {"client": {"id": 2}}


def test_a_phone_is_sent_as_digits(altegio_fake: FakeAltegio) -> None:
    """In whatever format it is passed."""
    altegio_fake.on(BY_PHONE, returns=[{"id": 1}])
    found = run(altegio_fake, lambda api: api.deposits.accounts_by_phone(9, "+1 (315) 555-01-75"))
    assert [one.path for one in altegio_fake.requests] == [path_of(BY_PHONE, 9, 13155550175)]
    assert [account.id for account in found] == [1]


def test_an_unreadable_response_about_a_phone_is_named(altegio_fake: FakeAltegio) -> None:
    """The error names its own operation."""
    altegio_fake.on(BY_PHONE, returns="text")
    with pytest.raises(DecodingError, match="no list") as caught:
        run(altegio_fake, lambda api: api.deposits.accounts_by_phone(9, "+13155550175"))
    assert caught.value.path == OPERATIONS[BY_PHONE].path


def test_a_top_up_is_sent_as_documented(altegio_fake: FakeAltegio) -> None:
    """All names of the wire, the amount exact, the team member only if passed."""
    altegio_fake.on(TO_TOP_UP, returns={})
    run(altegio_fake, lambda api: api.deposits.top_up(7, **{**TOP_UP, "amount": Decimal("100.50")}))
    run(altegio_fake, lambda api: api.deposits.top_up(7, **TOP_UP, team_member_id=4))
    assert [one.path for one in altegio_fake.requests] == [path_of(TO_TOP_UP, 7)] * 2
    assert [one.body for one in altegio_fake.requests] == [
        {"deposit_id": 1, "client_id": 2, "account_id": 3, "amount": 100.5},
        {"deposit_id": 1, "client_id": 2, "account_id": 3, "amount": 5, "master_id": 4},
    ]


# The client as callers without a type checker see it.
CALLS: list[Callable[[Any], Awaitable[Any]]] = [
    lambda api: api.deposits.top_up(7, **{**TOP_UP, "amount": 0}),
    lambda api: api.deposits.top_up(7, **{**TOP_UP, "amount": Decimal("-5")}),
    lambda api: api.deposits.top_up(7, **{**TOP_UP, "amount": "5"}),
    lambda api: api.deposits.top_up(7, **{**TOP_UP, "deposit_id": 0}),
    lambda api: api.deposits.top_up(7, **{**TOP_UP, "client_id": None}),
    lambda api: api.deposits.top_up(7, **TOP_UP, team_member_id="4"),
    lambda api: api.deposits.accounts_by_phone(9, "555"),
]


@pytest.mark.parametrize("call", CALLS)
def test_invalid_arguments_are_refused(call: Callable[[Altegio], Awaitable[Any]]) -> None:
    """Nothing is sent, and the message names the argument."""
    assert any(name in str(misuse(call)) for name in ("amount", "_id", "phone"))


HISTORY = [
    {
        "deposit_transaction": {"id": 1, "amount": 100.5, "balance_after": 100.5, "salon_id": 7, "user_id": 9},
        "deposit_transaction_type": {"id": 1, "comment": "Top-up"},
    },
    {"deposit_transaction": {"id": 2, "amount": -0.1, "balance_after": 100.4, "deleted": True}},
    {"deposit_transaction": {"id": 3, "amount": -0.2, "balance_after": 100.3, "deleted": False}},
    {"deposit_transaction": None},
]


def test_the_history_leaves_out_deleted_movements(altegio_fake: FakeAltegio) -> None:
    """Unless they are requested; an entry without a movement is ignored."""
    altegio_fake.on("get_chain_client_account_history", returns=HISTORY)

    def entries(**options: Any) -> list[DepositEntry]:
        found: list[DepositEntry] = run(altegio_fake, lambda api: listed(api.deposits.history(9, 1, **options)))
        return found

    first, second = entries()
    assert (first.amount, first.balance_after, first.type) == (Decimal("100.5"), Decimal("100.5"), "Top-up")
    assert (first.location_id, first.user_id, first.deleted) == (7, 9, False)
    assert (second.id, second.amount, second.type) == (3, Decimal("-0.2"), None)
    assert [entry.id for entry in entries(with_deleted=True)] == [1, 2, 3]


def test_a_top_up_shows_in_balance_and_history(altegio_fake: FakeAltegio) -> None:
    """The fake adds the amount once, and records it."""

    async def top_up(api: Altegio) -> tuple[Decimal, Decimal, list[DepositEntry]]:
        before = await api.deposits.balance(720441, 1)
        await api.deposits.top_up(720441, deposit_id=601, client_id=1, account_id=90218, amount=Decimal("0.10"))
        return before, await api.deposits.balance(720441, 1), await listed(api.deposits.history(1, 601))

    before, after, entries = run(altegio_fake, top_up)
    assert after - before == Decimal("0.1")
    assert Decimal("0.1") in [entry.amount for entry in entries]


def test_operations_and_full_responses_stay(altegio_fake: FakeAltegio) -> None:
    """The helper is the group of the tag, in views with other options, too."""

    async def ask(api: Altegio) -> tuple[int, Decimal]:
        view = api.with_options(timeout=5)
        response = await view.deposits.with_response.get_chain_client_account_history(1, 601)
        return response.status, await view.deposits.balance(720441, 1)

    assert run(altegio_fake, ask) == (200, Decimal("100.5"))
