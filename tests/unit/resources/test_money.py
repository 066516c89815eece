"""``api.money``: transactions, accounts and the payments of sales."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from typing import Any, cast

import pytest

from altegio import (
    AccountPayment,
    Altegio,
    DecodingError,
    DepositPayment,
    GiftCardPayment,
    LoyaltyCardPayment,
    LoyaltyProgramPayment,
    MadePayment,
    MembershipPayment,
    NotFoundError,
    ReferralPayment,
    SalePayment,
    Transaction,
)
from altegio._parsing import parse_decimal
from altegio._validation.amounts import validate_nonzero_amount, validate_positive_amount
from altegio.testing import FakeAltegio
from altegio_client.enums import AccountKind, BalanceFilter
from altegio_client.models import (
    AccountPaymentRequest,
    DepositPaymentRequest,
    GiftCardPaymentRequest,
    LoyaltyCardPaymentRequest,
    LoyaltyProgramPaymentRequest,
    MembershipPaymentRequest,
    ReferralPaymentRequest,
    SaleLoyaltyTransaction,
    SalePaymentTransaction,
)
from tests.doubles.addresses import path_of
from tests.doubles.fakes import run
from tests.doubles.network import listed, misuse

PAY, READ_SALE, LIST = "create_payment_with_loyalty_methods", "get_sale_transaction", "get_transactions"
LIST_ACCOUNTS = "get_account_list"
SALE = 7000002
TRANSACTION = {
    "id": 7,
    "date": "2026-11-21T12:00:00-05:00",
    "amount": 0.1,
    "account": {"id": 1, "title": "Cash"},
    "expense": {"id": 5, "title": "Services"},
    "client": {"id": 2, "name": "Client 2", "phone": "+13155550175"},
    "master": {"id": 3, "title": "Master 3"},
    "supplier": [],
    "document_id": 4,
    "visit_id": 5,
    "record_id": 6,
    "comment": "",
}

PAYMENTS = [
    (AccountPayment(90218, 123), {"method": {"slug": "account", "account_id": 90218}, "amount": 123}),
    (DepositPayment(220, 123), {"method": {"slug": "deposit", "deposit_id": 220}, "amount": 123}),
    (
        GiftCardPayment(325, 123, "00123"),
        {"method": {"slug": "loyalty_certificate", "loyalty_certificate_id": 325}, "amount": 123, "number": "00123"},
    ),
    (
        GiftCardPayment(325, 123),
        {"method": {"slug": "loyalty_certificate", "loyalty_certificate_id": 325}, "amount": 123},
    ),
    (
        MembershipPayment(275, "123123"),
        {"method": {"slug": "loyalty_abonement", "loyalty_abonement_id": 275}, "number": "123123"},
    ),
    (MembershipPayment(275), {"method": {"slug": "loyalty_abonement", "loyalty_abonement_id": 275}}),
    (
        ReferralPayment(717, "1 (315) 555-01-75"),
        {
            "method": {"slug": "referral_loyalty_program", "loyalty_program_id": 717},
            "referrer_phone": "+13155550175",
        },
    ),
    (LoyaltyCardPayment(185395, 123), {"method": {"slug": "loyalty_card", "loyalty_card_id": 185395}, "amount": 123}),
    (
        LoyaltyProgramPayment(339, 185395),
        {"method": {"slug": "loyalty_program", "loyalty_program_id": 339, "loyalty_card_id": 185395}},
    ),
]
REQUESTS: dict[type, Any] = {
    AccountPayment: AccountPaymentRequest,
    DepositPayment: DepositPaymentRequest,
    GiftCardPayment: GiftCardPaymentRequest,
    MembershipPayment: MembershipPaymentRequest,
    ReferralPayment: ReferralPaymentRequest,
    LoyaltyCardPayment: LoyaltyCardPaymentRequest,
    LoyaltyProgramPayment: LoyaltyProgramPaymentRequest,
}


def transactions(fake: FakeAltegio, **filters: Any) -> list[Transaction]:
    """The transactions that a fake has."""
    found: list[Transaction] = run(fake, lambda api: listed(api.money.transactions(7, **filters)))
    return found


@pytest.mark.parametrize(("payment", "wire"), PAYMENTS)
def test_a_payment_is_sent_as_documented(payment: SalePayment, wire: dict[str, Any], altegio_fake: FakeAltegio) -> None:
    """Each of the seven ways has its own body, and only the documented fields."""
    altegio_fake.on(PAY, returns={})
    run(altegio_fake, lambda api: api.money.pay(7, 8, payment))
    (sent,) = altegio_fake.requests
    assert (sent.operation, sent.path, sent.body) == (PAY, path_of(PAY, 7, 8), {"payment": wire})


@pytest.mark.parametrize(("payment", "wire"), PAYMENTS)
def test_a_payment_fits_its_model(payment: SalePayment, wire: dict[str, Any]) -> None:
    """The body fits the description, which has every field."""
    model = REQUESTS[type(payment)]
    read = model.from_dict({"payment": wire})
    assert list(model.__problems__({"payment": wire}, "$")) == []
    assert read.payment.extra == {}
    assert read.payment.method.extra == {}


@pytest.mark.parametrize("amount", [Decimal("99.90"), 99.9, Decimal("0.01"), 5, Decimal("1234567890.12")])
def test_an_amount_keeps_its_cents(amount: Decimal | float, altegio_fake: FakeAltegio) -> None:
    """The JSON number has exactly the passed digits."""
    altegio_fake.on(PAY, returns={})
    run(altegio_fake, lambda api: api.money.pay(7, 8, AccountPayment(1, amount)))
    assert parse_decimal(altegio_fake.requests[0].body["payment"]["amount"]) == Decimal(str(amount))


@pytest.mark.parametrize("amount", [0, -1, float("nan"), float("inf"), Decimal("0.12345678901234567890")])
def test_an_impossible_amount_is_refused(amount: Any) -> None:
    """Zero, a negative one, no number, or more digits than JSON preserves."""
    with pytest.raises(ValueError, match="amount"):
        AccountPayment(1, amount)


@pytest.mark.parametrize(
    ("payment", "arguments"),
    [
        (AccountPayment, (1, "5")),
        (AccountPayment, (1, True)),
        (AccountPayment, ("1", 5)),
        (AccountPayment, (True, 5)),
        (GiftCardPayment, (1, 5, 123123)),
        (MembershipPayment, (1, 123123)),
        (ReferralPayment, (1, 13155550175)),
    ],
)
def test_a_wrong_type_is_refused(payment: Callable[..., SalePayment], arguments: tuple[Any, ...]) -> None:
    """Amounts are numbers, IDs are ints, codes and phones are text."""
    with pytest.raises(TypeError, match="expected"):
        payment(*arguments)


@pytest.mark.parametrize(
    "make",
    [
        lambda: DepositPayment(0, 5),
        lambda: LoyaltyProgramPayment(1, -1),
        lambda: GiftCardPayment(1, 5, " "),
        lambda: ReferralPayment(1, "555"),
    ],
)
def test_a_wrong_value_is_refused(make: Callable[[], SalePayment]) -> None:
    """IDs begin at 1, a code isn't blank, a phone has its country code."""
    with pytest.raises(ValueError, match=r"ID|empty|phone"):
        make()


@pytest.mark.parametrize("payment", [None, 5, {"payment": {"amount": 5}}, AccountPaymentRequest])
def test_only_the_seven_payments_are_sent(payment: Any) -> None:
    """A mapping or anything else is refused before anything is sent."""
    assert "one of the seven" in str(misuse(lambda api: api.money.pay(7, 8, payment)))


def test_payments_of_a_sale_have_a_type(altegio_fake: FakeAltegio) -> None:
    """Money and loyalty are in two lists; rows without an ID can't be cancelled and are left out."""
    state = {
        "payment_transactions": [
            {"id": 1, "document_id": 8, "amount": "10.10", "account": {"title": "Cash"}},
            {"amount": 5},
        ],
        "loyalty_transactions": [{"id": 2, "amount": 0.2, "type": {"id": 9, "title": "Membership"}}],
    }
    altegio_fake.on(READ_SALE, returns={"state": state})
    assert run(altegio_fake, lambda api: api.money.sale_payments(7, 8)) == [
        MadePayment(1, 8, "account", Decimal("10.10"), "Cash"),
        MadePayment(2, 8, "loyalty", Decimal("0.2"), "Membership"),
    ]


@pytest.mark.parametrize("sale", [None, "no sale", [1]])
def test_no_sale_is_no_sale_without_payments(sale: Any, altegio_fake: FakeAltegio) -> None:
    """A success without a sale is an error that names the operation."""
    altegio_fake.on(READ_SALE, returns=sale)
    with pytest.raises(DecodingError, match=r"no sale|no payload, where a Sale is|expected Sale, got str") as caught:
        run(altegio_fake, lambda api: api.money.sale_payments(7, 8))
    assert caught.value.operation == READ_SALE


@pytest.mark.parametrize("sale", [{}, {"state": None}, {"state": {}}])
def test_a_sale_without_payments_has_none(sale: Any, altegio_fake: FakeAltegio) -> None:
    """Whatever part of the state is missing, the list is empty."""
    altegio_fake.on(READ_SALE, returns=sale)
    assert run(altegio_fake, lambda api: api.money.sale_payments(7, 8)) == []


@pytest.mark.parametrize(
    ("payment", "operation"),
    [
        (MadePayment(1, 8, "account"), "delete_location_account_payment"),
        (MadePayment(1, 8, "loyalty"), "delete_loyalty_payment_transaction"),
        (SalePaymentTransaction(id=1, document_id=8), "delete_location_account_payment"),
        (SaleLoyaltyTransaction(id=1, document_id=8), "delete_loyalty_payment_transaction"),
    ],
)
def test_a_payment_is_undone_by_the_call_for_its_type(payment: Any, operation: str, altegio_fake: FakeAltegio) -> None:
    """Money and loyalty have different addresses."""
    altegio_fake.on(operation, returns={})
    run(altegio_fake, lambda api: api.money.undo_payment(7, payment))
    assert altegio_fake.requests.calls == [(operation, path_of(operation, 7, 8, 1))]


@pytest.mark.parametrize(
    "payment", [None, 1, {"id": 1}, SalePaymentTransaction(id=1), SaleLoyaltyTransaction(document_id=8)]
)
def test_an_invalid_payment_is_not_undone(payment: Any) -> None:
    """It has another type, or lacks an ID."""
    assert "payment" in str(misuse(lambda api: api.money.undo_payment(7, payment)))


@pytest.mark.parametrize(
    "payment",
    [
        MadePayment(-1, 8, "account"),
        MadePayment(0, 8, "loyalty"),
        MadePayment(cast("Any", True), 8, "account"),
        MadePayment(1, -8, "account"),
        MadePayment(1, cast("Any", "8"), "loyalty"),
    ],
)
def test_a_payment_without_valid_ids_is_not_undone(payment: MadePayment) -> None:
    """The server would delete another one, or all."""
    message = str(misuse(lambda api: api.money.undo_payment(7, payment)))

    assert message.startswith("document_id" if payment.document_id != 8 else "payment")


def test_a_payment_has_one_of_two_types() -> None:
    """Another one can't be created, as no call belongs to it."""
    with pytest.raises(ValueError, match="kind"):
        MadePayment(1, 8, cast("Any", "deposit"))


def test_a_sale_is_paid_and_the_payments_are_taken_back(altegio_fake: FakeAltegio) -> None:
    """A payment is on the list with its amount, and not afterwards; undoing it again is refused."""

    async def act(api: Altegio) -> None:
        before = await api.money.sale_payments(720441, SALE)
        await api.money.pay(720441, SALE, AccountPayment(90218, Decimal("10.10")))
        paid = await api.money.pay(720441, SALE, DepositPayment(601, Decimal("0.30")))
        assert await api.deposits.balance(720441, 1) == Decimal("100.20")
        payments = [one for one in await api.money.sale_payments(720441, SALE) if one not in before]
        assert [(one.kind, one.amount) for one in payments] == [
            ("account", Decimal("10.1")),
            ("loyalty", Decimal("0.3")),
        ]
        assert paid.state is not None
        assert paid.state.loyalty_transactions is not None
        await api.money.undo_payment(720441, paid.state.loyalty_transactions[-1])
        await api.money.undo_payment(720441, payments[0])
        assert await api.money.sale_payments(720441, SALE) == before
        assert await api.deposits.balance(720441, 1) == Decimal("100.50")
        with pytest.raises(NotFoundError):
            await api.money.undo_payment(720441, payments[0])

    run(altegio_fake, act)


def test_a_transaction_is_flat_and_exact(altegio_fake: FakeAltegio) -> None:
    """Names and IDs of related objects, and an amount without the rounding errors of floats."""
    altegio_fake.on(LIST, returns=[TRANSACTION])
    (one,) = transactions(altegio_fake)
    moment = dt.datetime(2026, 11, 21, 12, tzinfo=dt.timezone(dt.timedelta(hours=-5)))
    refers = (one.account_id, one.account, one.payment_item, one.client_id, one.client, one.team_member_id)
    assert (one.id, one.date, one.amount) == (7, moment, Decimal("0.1"))
    assert refers == (1, "Cash", "Services", 2, "Client 2", 3)
    assert (one.supplier_id, one.document_id, one.visit_id, one.appointment_id, one.comment) == (None, 4, 5, 6, "")
    assert one.model.to_dict() == TRANSACTION


def test_an_empty_transaction_has_nothing(altegio_fake: FakeAltegio) -> None:
    """No response makes reading fail."""
    altegio_fake.on(LIST, returns=[{}])
    (one,) = transactions(altegio_fake)
    assert (one.id, one.date, one.amount, one.account, one.client_id) == (None, None, None, None, None)


def test_the_filters_of_transactions_go_into_the_query(altegio_fake: FakeAltegio) -> None:
    """Arguments become the documented parameters: flags are numbers, dates are ISO dates."""
    altegio_fake.on(LIST, returns=[])
    transactions(
        altegio_fake,
        start=dt.date(2026, 11, 1),
        end=dt.date(2026, 11, 30),
        account_id=1,
        client_id=2,
        team_member_id=3,
        supplier_id=4,
        document_id=5,
        user_id=6,
        type_id=7,
        balance=BalanceFilter.NEGATIVE,
        real_money=True,
        deleted=False,
    )
    sent = dict(altegio_fake.requests[0].query)
    assert (sent.pop("page"), sent.pop("count").isdigit()) == ("1", True)
    assert sent == {
        "start_date": "2026-11-01",
        "end_date": "2026-11-30",
        "account_id": "1",
        "client_id": "2",
        "master_id": "3",
        "supplier_id": "4",
        "document_id": "5",
        "user_id": "6",
        "type": "7",
        "balance_is": "2",
        "real_money": "1",
        "deleted": "0",
    }


def test_transactions_come_from_all_pages(altegio_fake: FakeAltegio) -> None:
    """The next page is fetched until one is not full."""
    for page in ([{"id": number} for number in range(1, 101)], [{"id": 101}]):
        altegio_fake.on(LIST, returns=page, times=1)
    assert [one.id for one in transactions(altegio_fake)] == [*range(1, 102)]
    assert [one.param("page") for one in altegio_fake.requests] == ["1", "2"]


@pytest.mark.parametrize(
    "filters",
    [
        {"start": "2026-11-01"},
        {"end": dt.datetime(2026, 11, 1)},
        {"start": dt.date(2026, 11, 2), "end": dt.date(2026, 11, 1)},
        {"client_id": "2"},
        {"real_money": 1},
        {"deleted": "no"},
    ],
)
def test_wrong_filters_are_refused_at_once(filters: Any) -> None:
    """Not only when the first transaction is requested."""

    async def call(api: Altegio) -> None:
        api.money.transactions(7, **filters)

    misuse(call)


def test_transactions_of_an_account(altegio_fake: FakeAltegio) -> None:
    """The fake returns only those of the account."""

    async def pay(api: Altegio) -> list[Transaction]:
        await api.money.pay(720441, SALE, AccountPayment(774020, Decimal("0.70")))
        return await listed(api.money.transactions(720441, account_id=774020, document_id=SALE))

    (one,) = run(altegio_fake, pay)
    assert (one.amount, one.account_id, one.document_id) == (Decimal("0.7"), 774020, SALE)


def test_accounts_by_id(altegio_fake: FakeAltegio) -> None:
    """They preserve the server's order; one without an ID is left out."""
    rows = [{"id": 2, "title": "Cards", "type": 1}, {"id": 1, "title": "Cash", "type": 0}, {}]
    altegio_fake.on(LIST_ACCOUNTS, returns=rows, times=1)
    altegio_fake.on(LIST_ACCOUNTS, returns=None, times=1)
    accounts = run(altegio_fake, lambda api: api.money.accounts(7))
    types = {account_id: account.type_ for account_id, account in accounts.items()}
    assert [*types.items()] == [(2, AccountKind.NON_CASH), (1, AccountKind.CASH)]
    assert run(altegio_fake, lambda api: api.money.accounts(7)) == {}


@pytest.mark.parametrize(
    ("value", "amount"),
    [
        (0.1, "0.1"),
        (54321.13, "54321.13"),
        (7, "7"),
        ("500.00", "500.00"),
        ("1e2", "1E+2"),
        (-0.5, "-0.5"),
    ],
)
def test_an_amount_in_a_response_is_exact(value: Any, amount: str) -> None:
    """The Decimal has the digits that the server sent."""
    assert str(parse_decimal(value)) == amount


@pytest.mark.parametrize("value", [None, True, "", "many", [], {}, float("nan"), "inf"])
def test_an_invalid_amount_is_none(value: Any) -> None:
    """Reading never fails."""
    assert parse_decimal(value) is None


def test_amounts_with_a_sign() -> None:
    """A negative amount is allowed only where the sign has a meaning, and zero nowhere."""
    assert (
        validate_nonzero_amount("amount", Decimal("-0.10")),
        validate_nonzero_amount("amount", 3),
        validate_positive_amount("amount", 0.5),
    ) == (-0.1, 3, 0.5)
    for value in (0, Decimal("0.00"), -0.0, float("-inf")):
        with pytest.raises(ValueError, match="amount"):
            validate_nonzero_amount("amount", value)
    with pytest.raises(TypeError):
        validate_nonzero_amount("amount", "-1")
