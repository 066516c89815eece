"""``api.memberships.sell`` and ``api.gift_cards.sell``: from a type to what the client has."""

from __future__ import annotations

import datetime as dt
from collections.abc import Awaitable, Callable
from decimal import Decimal
from typing import Any

import pytest

from altegio import Altegio, APIError, CardType, DecodingError, ValidationError
from altegio.mock_server import MockServer
from altegio.models import ChainMembershipType, Client, MembershipType
from tests.doubles.addresses import line_of
from tests.doubles.network import Routes, misuse, refusal, result_of

HOME, CHAIN, STORAGE, CASH = 720441, 1, 91271, 90218
BUYER = Client.from_dict({"id": 3, "name": "Anna", "phone": "+13155550103"})
TEN = ChainMembershipType.from_dict({"id": 777, "title": "Ten visits", "cost": 500.5, "is_allow_empty_code": False})
GIFT = CardType(title="Gift 50", balance=50, location_ids=[7], id=778)
PRODUCTS = line_of("get_products_list", 7)
FIRST, SECOND = (line_of("get_product", 7, product_id) for product_id in (31, 32))
SALE = line_of("create_inventory_operation", 7)
PAYMENT = line_of("create_payment_with_loyalty_methods", 7, 91)
OWNED = line_of("get_client_memberships")
CARDS = line_of("get_client_gift_cards")
SOLD = {"document": {"id": 91}, "transactions": [{"id": 61}]}


def selling(kind: Any = TEN, **arguments: Any) -> Callable[[Altegio], Awaitable[Any]]:
    """The sale of a type to the buyer."""
    given: dict[str, Any] = {"client": BUYER, "storage_id": 5, "number": "M-1", **arguments}

    async def call(api: Altegio) -> Any:
        if isinstance(kind, CardType):
            return await api.gift_cards.sell(7, kind, **given)
        return await api.memberships.sell(7, kind, **given)

    return call


def product(number: int, title: str = "Ten visits") -> dict[str, Any]:
    """A product as lists have it."""
    return {"good_id": number, "title": title}


def test_a_membership_is_sold_and_issued(mock_server: MockServer) -> None:
    """The type's product, a document with the code, the payment, and the membership with its visits."""

    async def call(api: Altegio) -> None:
        kind = await api.memberships.create_type(CHAIN, title="Five visits", cost=99.9, services={13160808: 5})
        client, _ = await api.clients.get_or_create(HOME, phone="+1 (315) 555-0190", name="Anna")
        sold = await api.memberships.sell(
            HOME, kind, client=client, storage_id=STORAGE, number="M-17", account_id=CASH, team_member_id=8886
        )
        assert sold.membership is not None
        assert (sold.membership.number, sold.paid) == ("M-17", Decimal("99.9"))
        assert api.memberships.visits_left(sold.membership).services == {13160808: 5}
        owned = await api.memberships.of_client(HOME, "+13155550190")
        assert [one.id for one in owned] == [sold.membership.id]
        payments = await api.money.sale_payments(HOME, sold.document_id)
        assert [one.amount for one in payments] == [Decimal("99.9")]
        with pytest.raises(ValidationError, match="The code is taken"):
            await api.memberships.sell(HOME, kind, client=client, storage_id=STORAGE, number="M-17")
        unpaid = await api.memberships.sell(HOME, kind, client=client, storage_id=STORAGE, price=0)
        assert unpaid.membership is not None
        assert (unpaid.paid, unpaid.membership.number) == (Decimal(0), "")

    result_of(call, mock_server.base_url)


def test_a_gift_card_is_sold_and_issued(mock_server: MockServer) -> None:
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

    result_of(call, mock_server.base_url)


def test_the_calls_of_a_sale() -> None:
    """The product with the very title is tried first; what is sold is the line of one document."""
    details = ({"loyalty_abonement_type_id": 5}, {"loyalty_abonement_type_id": "777"})
    network = Routes(
        {
            PRODUCTS: [product(30, "Ten visits, old"), product(31), product(32)],
            FIRST: details[0],
            SECOND: details[1],
            SALE: SOLD,
            PAYMENT: {},
            OWNED: [{"id": 1, "number": "M-1", "goods_transaction_id": 60}, {"id": 2, "goods_transaction_id": 61}],
        }
    )
    at = dt.datetime(2026, 12, 1, 10)
    sold = network.result_of(selling(account_id=9, at=at, team_member_id=4, comment="x"))

    assert network.calls == [
        PRODUCTS,
        FIRST,
        SECOND,
        SALE,
        PAYMENT,
        OWNED,
    ]
    assert "term=Ten+visits" in network.lines[0]
    line = {"good_id": 32, "amount": 1, "cost_per_unit": 500.5, "cost": 500.5, "discount": 0, "operation_unit_type": 1}
    assert network.bodies == [
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
def test_one_that_is_not_listed_yet(owned: Any) -> None:
    """It is None; by its code it is found, too. With a product, none is looked up."""
    network = Routes({SALE: SOLD, OWNED: owned})
    assert network.result_of(selling(product_id=32)).membership is None
    assert network.calls == [SALE, OWNED]

    named = Routes({SALE: SOLD, OWNED: [*owned, {"id": 5, "number": "M-1"}]})
    assert named.result_of(selling(product_id=32)).membership.id == 5


def test_a_card_without_a_code_is_not_looked_for() -> None:
    """Nothing else tells which of the client's cards it is."""
    optional = CardType(title="Gift 50", balance=50, location_ids=[7], id=778, code_optional=True)
    network = Routes({SALE: SOLD})
    sold = network.result_of(selling(optional, product_id=32, number=None))
    assert (sold.card, sold.paid, network.calls) == (None, 0, [SALE])


def test_a_product_under_another_title() -> None:
    """Where none of the very title is of the type, the others are tried; a row without an ID is passed over."""
    third = line_of("get_product", 7, 33)
    network = Routes(
        {
            PRODUCTS: [{"title": "Ten visits"}, product(31, "Ten visits, new"), product(32), product(33, "10 visits")],
            FIRST: {"loyalty_abonement_type_id": 5},
            SECOND: {"loyalty_abonement_type_id": None},
            third: {"loyalty_abonement_type_id": 777},
            SALE: SOLD,
            OWNED: [{"id": 2, "goods_transaction_id": 61}],
        }
    )
    network.result_of(selling())
    assert [line for line in network.calls if line != PRODUCTS][:4] == [SECOND, FIRST, third, SALE]
    assert network.bodies[0]["goods_transactions"][0]["good_id"] == 33


def test_no_product_is_of_the_type() -> None:
    """Nothing is sold then, and the error says what helps."""
    network = Routes({PRODUCTS: [product(31)], FIRST: {"good_id": 31}})
    with pytest.raises(ValueError, match="no product of location 7 has the title 'Ten visits' and is membership type"):
        network.result_of(selling())
    assert SALE not in network.calls


@pytest.mark.parametrize("left", [{"document": None}, {"document": {}}, {}])
def test_a_sale_without_a_document(left: Any) -> None:
    """It was made all the same."""
    with pytest.raises(DecodingError, match="the sale was made, but"):
        Routes({SALE: left}).result_of(selling(product_id=32, account_id=9))


def test_a_payment_that_is_refused() -> None:
    """A note has the document."""
    with pytest.raises(ValidationError) as caught:
        Routes({SALE: SOLD, PAYMENT: refusal(422)}).result_of(selling(product_id=32, account_id=9))
    assert caught.value.__notes__ == ["the membership was sold: document 91; it may not be paid"]


@pytest.mark.parametrize(("kind", "read"), [(TEN, OWNED), (GIFT, CARDS)])
def test_what_was_sold_can_not_be_read(kind: Any, read: str) -> None:
    """The error says that it was sold."""
    with pytest.raises(APIError, match=r"was sold \(document 91\), but it can't be read again"):
        Routes({SALE: SOLD, read: refusal(500)}).result_of(
            lambda api: selling(kind, product_id=32)(api.with_options(max_retries=0))
        )


@pytest.mark.parametrize(
    ("arguments", "kind", "said"),
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
def test_what_a_sale_refuses(arguments: dict[str, Any], kind: type[Exception], said: str) -> None:
    """Before anything is sent."""
    assert said in str(misuse(selling(**arguments), kind=kind))


@pytest.mark.parametrize(
    ("what", "kind", "said"),
    [
        (777, TypeError, "type: expected a membership type that was read, got int"),
        (ChainMembershipType.from_dict({"id": 777}), ValueError, "it has no title or no cost"),
        (MembershipType.from_dict({"id": 777, "title": "Ten"}), ValueError, "or pass price"),
        (ChainMembershipType.from_dict({"title": "Ten", "cost": 5}), TypeError, "type"),
        (CardType(title="Gift", balance=5, location_ids=[7]), TypeError, "type"),
        (CardType(title="Gift", balance=5, location_ids=[7], id=8), ValueError, "gift cards of this type have a code"),
    ],
)
def test_what_can_not_be_sold(what: Any, kind: type[Exception], said: str) -> None:
    """A type without ID, title or price."""
    number = None if isinstance(what, CardType) else "M-1"
    assert said in str(misuse(selling(what, number=number), kind=kind))
