"""``api.memberships.sell`` and ``api.gift_cards.sell``: from a type to the sold item."""

from __future__ import annotations

import datetime as dt
from collections.abc import Awaitable, Callable
from decimal import Decimal
from typing import Any

import pytest

from altegio import Altegio, APIError, CardType, DecodingError, ValidationError
from altegio.models import ChainMembershipType, Client, MembershipType
from altegio.testing import FakeAltegio
from tests.doubles.addresses import path_of
from tests.doubles.fakes import run
from tests.doubles.network import misuse

HOME, CHAIN, STORAGE, CASH = 720441, 1, 91271, 90218
BUYER = Client.from_dict({"id": 3, "name": "Anna", "phone": "+13155550103"})
TEN = ChainMembershipType.from_dict({"id": 777, "title": "Ten visits", "cost": 500.5, "is_allow_empty_code": False})
GIFT = CardType(title="Gift 50", balance=50, location_ids=[7], id=778)
PRODUCTS, PRODUCT = "get_products_list", "get_product"
SALE, PAYMENT = "create_inventory_operation", "create_payment_with_loyalty_methods"
OWNED, CARDS = "get_client_memberships", "get_client_gift_cards"
SOLD = {"document": {"id": 91}, "transactions": [{"id": 61}]}


def selling(sold_type: Any = TEN, **arguments: Any) -> Callable[[Altegio], Awaitable[Any]]:
    """The sale of a type to the buyer."""
    options: dict[str, Any] = {"client": BUYER, "storage_id": 5, "number": "M-1", **arguments}

    async def call(api: Altegio) -> Any:
        if isinstance(sold_type, CardType):
            return await api.gift_cards.sell(7, sold_type, **options)
        return await api.memberships.sell(7, sold_type, **options)

    return call


def product(number: int, title: str = "Ten visits") -> dict[str, Any]:
    """A product as in lists."""
    return {"good_id": number, "title": title}


def set_types(fake: FakeAltegio, *type_ids: int | str | None) -> None:
    """Set the membership types of the products, in the order in which they are read."""
    for type_id in type_ids:
        fake.on(PRODUCT, returns={"loyalty_abonement_type_id": type_id}, times=1)


def calls(fake: FakeAltegio) -> list[tuple[str | None, str]]:
    """Operation and path of each request."""
    return [(one.operation, one.path) for one in fake.requests]


def call_of(operation: str, *values: object) -> tuple[str, str]:
    """The same for one request."""
    return operation, path_of(operation, *values)


def test_a_membership_is_sold_and_issued(altegio_fake: FakeAltegio) -> None:
    """The type's product, a document with the code, the payment, and the membership with its visits."""

    async def call(api: Altegio) -> None:
        sold_type = await api.memberships.create_type(CHAIN, title="Five visits", cost=99.9, services={13160808: 5})
        client, _ = await api.clients.get_or_create(HOME, phone="+1 (315) 555-0190", name="Anna")
        sold = await api.memberships.sell(
            HOME, sold_type, client=client, storage_id=STORAGE, number="M-17", account_id=CASH, team_member_id=8886
        )
        assert sold.membership is not None
        assert (sold.membership.number, sold.paid) == ("M-17", Decimal("99.9"))
        assert api.memberships.visits_left(sold.membership).services == {13160808: 5}
        owned = await api.memberships.of_client(HOME, "+13155550190")
        assert [one.id for one in owned] == [sold.membership.id]
        payments = await api.money.sale_payments(HOME, sold.document_id)
        assert [one.amount for one in payments] == [Decimal("99.9")]
        with pytest.raises(ValidationError, match="The code is taken"):
            await api.memberships.sell(HOME, sold_type, client=client, storage_id=STORAGE, number="M-17")
        unpaid = await api.memberships.sell(HOME, sold_type, client=client, storage_id=STORAGE, price=0)
        assert unpaid.membership is not None
        assert (unpaid.paid, unpaid.membership.number) == (Decimal(0), "")

    run(altegio_fake, call)


def test_a_gift_card_is_sold_and_issued(altegio_fake: FakeAltegio) -> None:
    """In the same way."""

    async def call(api: Altegio) -> None:
        card = await api.gift_cards.get_type(CHAIN, 289057)
        client, _ = await api.clients.get_or_create(HOME, phone="+13155550190", name="Anna")
        sold = await api.gift_cards.sell(HOME, card, client=client, storage_id=STORAGE, number="GC-17", account_id=CASH)
        assert sold.card is not None
        assert (sold.card.number, sold.card.balance, sold.paid) == ("GC-17", 50.5, Decimal("50.5"))
        cheaper = await api.gift_cards.sell(
            HOME, card, client=client, storage_id=STORAGE, number="GC-18", account_id=CASH, price=40
        )
        assert cheaper.card is not None
        assert (cheaper.card.number, cheaper.card.balance, cheaper.paid) == ("GC-18", 50.5, Decimal(40))

    run(altegio_fake, call)


def test_the_calls_of_a_sale(altegio_fake: FakeAltegio) -> None:
    """The product with the exact title is tried first; the sold item is the line of one document."""
    owned = [{"id": 1, "number": "M-1", "goods_transaction_id": 60}, {"id": 2, "goods_transaction_id": 61}]
    altegio_fake.on(PRODUCTS, returns=[product(30, "Ten visits, old"), product(31), product(32)])
    set_types(altegio_fake, 5, "777")
    altegio_fake.on(SALE, returns=SOLD)
    altegio_fake.on(PAYMENT, returns={})
    altegio_fake.on(OWNED, returns=owned)
    at = dt.datetime(2026, 12, 1, 10)
    sold = run(altegio_fake, selling(account_id=9, at=at, team_member_id=4, comment="x"))

    assert calls(altegio_fake) == [
        call_of(PRODUCTS, 7),
        call_of(PRODUCT, 7, 31),
        call_of(PRODUCT, 7, 32),
        call_of(SALE, 7),
        call_of(PAYMENT, 7, 91),
        call_of(OWNED),
    ]
    assert altegio_fake.requests[0].param("term") == "Ten visits"
    line = {"good_id": 32, "amount": 1, "cost_per_unit": 500.5, "cost": 500.5, "discount": 0, "operation_unit_type": 1}
    assert [one.body for one in altegio_fake.requests if one.body is not None] == [
        {
            "type_id": 1,
            "create_date": "2026-12-01T10:00:00",
            "storage_id": 5,
            "master_id": 4,
            "comment": "x",
            "goods_transactions": [{**line, "client_id": 3, "master_id": 4, "good_special_number": "M-1"}],
        },
        {"payment": {"method": {"slug": "account", "account_id": 9}, "amount": 500.5}},
    ]
    assert (sold.document_id, sold.paid, sold.membership.id) == (91, Decimal("500.5"), 2)


@pytest.mark.parametrize("owned", [[], [{"id": 1, "number": "other", "goods_transaction_id": 0}]])
def test_one_that_is_not_listed_yet(owned: Any, altegio_fake: FakeAltegio) -> None:
    """It is None; by its code it is found, too. With a product, none is searched."""
    altegio_fake.on(SALE, returns=SOLD)
    altegio_fake.on(OWNED, returns=owned, times=1)
    altegio_fake.on(OWNED, returns=[*owned, {"id": 5, "number": "M-1"}])
    assert run(altegio_fake, selling(product_id=32)).membership is None
    assert calls(altegio_fake) == [call_of(SALE, 7), call_of(OWNED)]
    assert run(altegio_fake, selling(product_id=32)).membership.id == 5


def test_a_card_without_a_code_is_not_looked_for(altegio_fake: FakeAltegio) -> None:
    """Only the code identifies the client's card."""
    optional = CardType(title="Gift 50", balance=50, location_ids=[7], id=778, code_optional=True)
    altegio_fake.on(SALE, returns=SOLD)
    sold = run(altegio_fake, selling(optional, product_id=32, number=None))
    assert (sold.card, sold.paid, calls(altegio_fake)) == (None, 0, [call_of(SALE, 7)])


def test_a_product_under_another_title(altegio_fake: FakeAltegio) -> None:
    """If none with the exact title is of the type, the others are tried; a row without an ID is skipped."""
    altegio_fake.on(
        PRODUCTS,
        returns=[{"title": "Ten visits"}, product(31, "Ten visits, new"), product(32), product(33, "10 visits")],
    )
    set_types(altegio_fake, None, 5, 777)
    altegio_fake.on(SALE, returns=SOLD)
    altegio_fake.on(OWNED, returns=[{"id": 2, "goods_transaction_id": 61}])
    run(altegio_fake, selling())
    assert [one for one in calls(altegio_fake) if one != call_of(PRODUCTS, 7)] == [
        call_of(PRODUCT, 7, 32),
        call_of(PRODUCT, 7, 31),
        call_of(PRODUCT, 7, 33),
        call_of(SALE, 7),
        call_of(OWNED),
    ]
    assert altegio_fake.requests.of(SALE).last.body["goods_transactions"][0]["good_id"] == 33


def test_no_product_is_of_the_type(altegio_fake: FakeAltegio) -> None:
    """Nothing is sold then, and the error explains what to do."""
    altegio_fake.on(PRODUCTS, returns=[product(31)])
    altegio_fake.on(PRODUCT, returns={"good_id": 31})
    with pytest.raises(ValueError, match="no product of location 7 has the title 'Ten visits' and is membership type"):
        run(altegio_fake, selling())
    assert [one for one in calls(altegio_fake) if one != call_of(PRODUCTS, 7)] == [call_of(PRODUCT, 7, 31)]


@pytest.mark.parametrize("left", [{"document": None}, {"document": {}}, {}])
def test_a_sale_without_a_document(left: Any, altegio_fake: FakeAltegio) -> None:
    """It was created nevertheless."""
    altegio_fake.on(SALE, returns=left)
    with pytest.raises(DecodingError, match="the sale was made, but"):
        run(altegio_fake, selling(product_id=32, account_id=9))
    assert calls(altegio_fake) == [call_of(SALE, 7)]


def test_a_payment_that_is_refused(altegio_fake: FakeAltegio) -> None:
    """A note has the document."""
    altegio_fake.on(SALE, returns=SOLD)
    altegio_fake.on(PAYMENT, returns=ValidationError("No."))
    with pytest.raises(ValidationError) as caught:
        run(altegio_fake, selling(product_id=32, account_id=9))
    assert caught.value.__notes__ == ["the membership was sold: document 91; it may not be paid"]
    assert calls(altegio_fake) == [call_of(SALE, 7), call_of(PAYMENT, 7, 91)]


@pytest.mark.parametrize(("sold_type", "read"), [(TEN, OWNED), (GIFT, CARDS)])
def test_a_sold_item_that_can_not_be_read(sold_type: Any, read: str, altegio_fake: FakeAltegio) -> None:
    """The error states that it was sold."""
    altegio_fake.on(SALE, returns=SOLD)
    altegio_fake.fail_next(status=500, operation=read)
    with pytest.raises(APIError, match=r"was sold \(document 91\), but it can't be read again"):
        run(altegio_fake, selling(sold_type, product_id=32), max_retries=0)
    assert calls(altegio_fake) == [call_of(SALE, 7), call_of(read)]


@pytest.mark.parametrize(
    ("arguments", "error_type", "message"),
    [
        ({"client": 3}, TypeError, "client: expected a client that was read, got int"),
        ({"client": {"id": 3}}, TypeError, "client: expected a client that was read, got dict"),
        ({"client": Client.from_dict({"id": 3})}, ValueError, "client 3 has no phone"),
        ({"client": Client.from_dict({"phone": "+13155550103"})}, TypeError, "client"),
        ({"number": None}, ValueError, "number is needed: memberships of this type have a code"),
        ({"number": " "}, ValueError, "number can't be empty"),
        ({"number": 17}, TypeError, "number: expected str, got int"),
        ({"price": -1}, ValueError, "price can't be negative"),
        ({"price": "5"}, TypeError, "price: expected"),
        ({"at": "2026-12-01"}, TypeError, "at: expected datetime"),
        ({"storage_id": 0}, ValueError, "storage_id must be a positive ID: 0"),
        ({"account_id": True}, TypeError, "account_id: expected int, got bool"),
        ({"product_id": -1}, ValueError, "product_id must be a positive ID: -1"),
    ],
)
def test_sales_that_are_refused(arguments: dict[str, Any], error_type: type[Exception], message: str) -> None:
    """Before anything is sent."""
    assert message in str(misuse(selling(**arguments), error_type=error_type))


@pytest.mark.parametrize(
    ("what", "error_type", "message"),
    [
        (777, TypeError, "type: expected a membership type that was read, got int"),
        (ChainMembershipType.from_dict({"id": 777}), ValueError, "it has no title or no cost"),
        (MembershipType.from_dict({"id": 777, "title": "Ten"}), ValueError, "or pass price"),
        (ChainMembershipType.from_dict({"title": "Ten", "cost": 5}), TypeError, "type"),
        (CardType(title="Gift", balance=5, location_ids=[7]), TypeError, "type"),
        (CardType(title="Gift", balance=5, location_ids=[7], id=8), ValueError, "gift cards of this type have a code"),
    ],
)
def test_types_that_can_not_be_sold(what: Any, error_type: type[Exception], message: str) -> None:
    """A type without ID, title or price."""
    number = None if isinstance(what, CardType) else "M-1"
    assert message in str(misuse(selling(what, number=number), error_type=error_type))
