"""``api.inventory``: documents, stock movements, and consumables of services."""

from __future__ import annotations

import datetime as dt
from collections.abc import Awaitable, Callable
from decimal import Decimal
from typing import Any, get_args

import pytest

from altegio import Altegio, Consumable, DecodingError, GoodsLine, GoodsMovement
from altegio.testing import FakeAltegio
from altegio_client.enums import UnitKind
from altegio_client.models import GoodsTransactionCreate
from tests.doubles.addresses import path_of
from tests.doubles.fakes import run
from tests.doubles.network import listed, misuse

READ, WRITE = "get_appointment_consumables", "update_appointment_service_consumables"
CARRY_OUT, OPEN, ADD = "create_inventory_operation", "create_document", "create_transaction"
NOON = dt.datetime(2026, 11, 21, 12, tzinfo=dt.timezone(dt.timedelta(hours=-5)))
LINE = GoodsLine(1, 2, Decimal("19.99"))
WIRE = {
    "good_id": 1,
    "amount": 2,
    "cost_per_unit": 19.99,
    "discount": 0,
    "cost": 39.98,
    "operation_unit_type": 1,
}
SHAMPOO = {"goods_transaction_id": 11, "record_id": 2, "service_id": 3, "storage_id": 4, "good_id": 5, "price": 0.1}


def services(*consumables: dict[str, Any]) -> list[dict[str, Any]]:
    """The response for an appointment with different consumables for services 3 and 9."""
    other = {**SHAMPOO, "service_id": 9, "goods_transaction_id": 99, "amount": 1}
    return [{"service_id": 9, "consumables": [other]}, {"service_id": 3, "consumables": [*consumables]}]


def replaced(present: list[dict[str, Any]], *wanted: Consumable) -> list[Any]:
    """The consumables that are sent."""
    fake = FakeAltegio()
    fake.on(READ, returns=present)
    fake.on(WRITE, returns=services())
    run(fake, lambda api: api.inventory.replace_consumables(7, 2, 3, wanted))
    assert [one.path for one in fake.requests] == [path_of(READ, 7, 2), path_of(WRITE, 7, 2, 3)]
    assert fake.requests.operations == [READ, WRITE]
    sent: list[Any] = fake.requests.last.body["consumables"]
    return sent


@pytest.mark.parametrize(
    ("movement", "operation", "document", "unit"),
    [("sale", 1, 1, 1), ("receipt", 3, 3, 1), ("write_off", 4, 7, 2)],
)
def test_each_call_gets_the_codes_of_its_page(
    movement: GoodsMovement, operation: int, document: int, unit: int, altegio_fake: FakeAltegio
) -> None:
    """A write-off is 4 in one call and 7 in the other."""
    for name in (CARRY_OUT, OPEN):
        altegio_fake.on(name, returns={"id": 1})
    run(altegio_fake, lambda api: api.inventory.carry_out(7, 8, movement, [LINE], at=NOON))
    run(altegio_fake, lambda api: api.inventory.open_document(7, 8, movement, at=NOON))
    head = {"create_date": "2026-11-21T12:00:00-05:00", "storage_id": 8}
    line = {**WIRE, "operation_unit_type": unit}
    assert altegio_fake.requests.operations == [CARRY_OUT, OPEN]
    assert [(one.path, one.body) for one in altegio_fake.requests] == [
        (path_of(CARRY_OUT, 7), {**head, "type_id": operation, "goods_transactions": [line]}),
        (path_of(OPEN, 7), {**head, "type_id": document}),
    ]


def test_all_types_are_tested() -> None:
    """The types are those of the test above."""
    assert get_args(GoodsMovement) == ("sale", "receipt", "write_off")


def test_optional_arguments_are_sent(altegio_fake: FakeAltegio) -> None:
    """Comments, people, codes and the unit."""
    altegio_fake.on(CARRY_OUT, returns={})
    line = GoodsLine(
        1,
        Decimal("0.5"),
        12,
        discount=50,
        total=2.5,
        unit=UnitKind.WRITE_OFF,
        client_id=2,
        team_member_id=3,
        supplier_id=4,
        number="007",
        comment="b",
    )
    more: dict[str, Any] = {"comment": "a", "team_member_id": 9}
    run(altegio_fake, lambda api: api.inventory.carry_out(7, 8, "sale", [line], at=NOON, **more))
    body = altegio_fake.requests.last.body
    assert (body["comment"], body["master_id"]) == ("a", 9)
    (sent,) = body["goods_transactions"]
    assert sent == {
        "good_id": 1,
        "amount": 0.5,
        "cost_per_unit": 12,
        "discount": 50,
        "cost": 2.5,
        "operation_unit_type": 2,
        "client_id": 2,
        "master_id": 3,
        "supplier_id": 4,
        "good_special_number": "007",
        "comment": "b",
    }
    assert [*GoodsTransactionCreate.__problems__({**sent, "document_id": 1}, "$")] == []
    assert GoodsTransactionCreate.from_dict(sent).extra == {}


@pytest.mark.parametrize(
    ("line", "cost"),
    [
        (GoodsLine(1, 3, 0.1), "0.30"),
        (GoodsLine(1, 1, Decimal("19.99"), discount=10), "17.99"),
        (GoodsLine(1, 1, Decimal("0.05"), discount=50), "0.03"),
        (GoodsLine(1, Decimal("0.333"), 3), "1.00"),
        (GoodsLine(1, 5, 3, discount=100), "0.00"),
        (GoodsLine(1, 5, 3, total=Decimal("14.999")), "14.999"),
    ],
)
def test_the_price_of_all_is_exact(line: GoodsLine, cost: str) -> None:
    """It is rounded to cents, half up, unless it is passed."""
    assert str(line.cost) == cost


# As callers without a type checker see it.
untyped_line: Any = GoodsLine


@pytest.mark.parametrize(
    "make",
    [
        lambda: untyped_line(0, 1, 1),
        lambda: untyped_line(1, 0, 1),
        lambda: untyped_line(1, -2, 1),
        lambda: untyped_line(1, 1, -1),
        lambda: untyped_line(1, 1, 1, discount=101),
        lambda: untyped_line(1, 1, 1, discount=-1),
        lambda: untyped_line(1, 1, 1, client_id=0),
        lambda: untyped_line(1, "2", 1),
        lambda: untyped_line(1, 1, "2"),
        lambda: untyped_line(1.5, 1, 1),
        lambda: untyped_line(1, 1, 1, total=-1),
        lambda: untyped_line(1, 1, 1, total="x"),
    ],
)
def test_an_impossible_line_can_not_be_created(make: Callable[[], GoodsLine]) -> None:
    """No product, no quantity, less than nothing, more than everything, or no numbers."""
    with pytest.raises((TypeError, ValueError), match=r"product_id|quantity|price|discount|total|client_id"):
        make()


def test_goods_are_added_to_a_document(altegio_fake: FakeAltegio) -> None:
    """With the document's ID, in the unit of its type."""
    altegio_fake.on(ADD, returns={})
    run(altegio_fake, lambda api: api.inventory.add_goods(7, 8, "write_off", LINE))
    (sent,) = altegio_fake.requests
    assert (sent.operation, sent.path) == (ADD, path_of(ADD, 7))
    assert sent.body == {**WIRE, "operation_unit_type": 2, "document_id": 8}


# The client as callers without a type checker see it.
CALLS: list[Callable[[Any], Awaitable[Any]]] = [
    lambda api: api.inventory.carry_out(7, 8, "sale", [], at=NOON),
    lambda api: api.inventory.carry_out(7, 8, "sale", [WIRE], at=NOON),
    lambda api: api.inventory.carry_out(7, 8, "sale", LINE, at=NOON),
    lambda api: api.inventory.carry_out(7, 8, 4, [LINE], at=NOON),
    lambda api: api.inventory.carry_out(7, 8, "transfer", [LINE], at=NOON),
    lambda api: api.inventory.carry_out(7, 0, "sale", [LINE], at=NOON),
    lambda api: api.inventory.carry_out(7, 8, "sale", [LINE], at=NOON, team_member_id=0),
    lambda api: api.inventory.carry_out(7, 8, "sale", [LINE], at=NOON.date()),
    lambda api: api.inventory.open_document(7, 8, "writeoff", at=NOON),
    lambda api: api.inventory.open_document(7, 8, "sale", at="2026-11-21"),
    lambda api: api.inventory.add_goods(7, 0, "sale", LINE),
    lambda api: api.inventory.add_goods(7, 8, "sale", WIRE),
    lambda api: api.inventory.add_goods(7, 8, "", LINE),
    lambda api: listed(api.inventory.movements(7, start=NOON)),
    lambda api: listed(api.inventory.movements(7, start=dt.date(2026, 11, 2), end=dt.date(2026, 11, 1))),
    lambda api: listed(api.inventory.movements(7, changed_after=NOON)),
    lambda api: listed(api.inventory.movements(7, changed_after="2026-11-21")),
    lambda api: listed(
        api.inventory.movements(7, changed_after=dt.datetime(2026, 11, 2), changed_before=dt.datetime(2026, 11, 1))
    ),
    lambda api: listed(api.inventory.movements(7, document_id=0)),
    lambda api: api.inventory.replace_consumables(7, 2, 3, iter([])),
    lambda api: api.inventory.replace_consumables(7, 2, 3, "ab"),
    lambda api: api.inventory.replace_consumables(7, 2, 3, [SHAMPOO]),
    lambda api: api.inventory.replace_consumables(7, 2, 3, [Consumable(5, 4, 0, 1)]),
    lambda api: api.inventory.replace_consumables(7, 2, 3, [Consumable(0, 4, 1, 1)]),
    lambda api: api.inventory.replace_consumables(7, 2, 3, [Consumable(5, 4, 1, -1)]),
    lambda api: api.inventory.replace_consumables(7, 2, 3, [Consumable(5, 4, 1, 1, goods_transaction_id=0)]),
]


@pytest.mark.parametrize("call", CALLS)
def test_invalid_arguments_are_refused(call: Callable[[Altegio], Awaitable[Any]]) -> None:
    """Nothing is sent, not even to read."""
    assert str(misuse(call))


def test_the_filters_of_movements_go_into_the_query(altegio_fake: FakeAltegio) -> None:
    """Dates stay dates, and datetimes become local times without an offset."""
    altegio_fake.on("search_for_product_transactions", returns=[{"id": 1}], times=1)
    altegio_fake.on("search_for_product_transactions", returns=[])
    filters: dict[str, Any] = {
        "start": dt.date(2026, 11, 1),
        "end": dt.date(2026, 11, 30),
        "document_id": 5,
        "changed_after": dt.datetime(2026, 11, 21, 9),
        "changed_before": dt.datetime(2026, 11, 21, 9, 30),
    }
    found = run(altegio_fake, lambda api: listed(api.inventory.movements(7, **filters)))
    assert [one.id for one in found] == [1]
    sent = dict(altegio_fake.requests[0].query)
    assert {name: value for name, value in sent.items() if name not in ("page", "count")} == {
        "start_date": "2026-11-01",
        "end_date": "2026-11-30",
        "document_id": "5",
        "changed_after": "2026-11-21T09:00:00",
        "changed_before": "2026-11-21T09:30:00",
    }


def test_consumables_of_one_service(altegio_fake: FakeAltegio) -> None:
    """Those of other services are left out, and amounts are exact."""
    good = {"id": 5, "title": "Shampoo", "unit": "l"}
    altegio_fake.on(READ, returns=services({**SHAMPOO, "amount": "0.05", "good": good}))
    (one,) = run(altegio_fake, lambda api: api.inventory.consumables(7, 2, 3))
    assert one == Consumable(5, 4, Decimal("0.05"), Decimal("0.1"), goods_transaction_id=11)
    assert (one.title, one.unit) == ("Shampoo", "l")


@pytest.mark.parametrize("payload", [None, [], [{"service_id": 3}], [{"service_id": 3, "consumables": None}]])
def test_a_service_without_consumables_has_none(payload: Any, altegio_fake: FakeAltegio) -> None:
    """In whatever form the server writes nothing."""
    altegio_fake.on(READ, returns=payload)
    assert run(altegio_fake, lambda api: api.inventory.consumables(7, 2, 3)) == []


@pytest.mark.parametrize("missing", ["good_id", "storage_id", "price", "amount"])
def test_an_incomplete_consumable_is_an_error(missing: str, altegio_fake: FakeAltegio) -> None:
    """Replacing it would lose unknown fields, so that nothing is written."""
    complete = {**SHAMPOO, "amount": 1}
    altegio_fake.on(READ, returns=services({name: value for name, value in complete.items() if name != missing}))
    with pytest.raises(DecodingError, match="incomplete"):
        run(altegio_fake, lambda api: api.inventory.replace_consumables(7, 2, 3, []))
    assert altegio_fake.requests.operations == [READ]


def test_a_present_consumable_is_changed_and_a_new_one_added() -> None:
    """The same product of the same storage preserves its stock movement; a new one has 0."""
    present = services({**SHAMPOO, "amount": 1})
    wanted = Consumable(5, 4, Decimal("0.07"), 2), Consumable(6, 4, 1, 3), Consumable(5, 44, 1, 3)
    common = {"record_id": 2, "service_id": 3}
    assert replaced(present, *wanted) == [
        {**common, "goods_transaction_id": 11, "storage_id": 4, "good_id": 5, "price": 2, "amount": 0.07},
        {**common, "goods_transaction_id": 0, "storage_id": 4, "good_id": 6, "price": 3, "amount": 1},
        {**common, "goods_transaction_id": 0, "storage_id": 44, "good_id": 5, "price": 3, "amount": 1},
    ]


def test_a_movement_is_used_once() -> None:
    """A named one belongs to its consumable; two equal ones get one each."""
    present = services({**SHAMPOO, "amount": 1}, {**SHAMPOO, "amount": 1, "goods_transaction_id": 12})
    plain, named = Consumable(5, 4, 1, 1), Consumable(5, 4, 1, 1, goods_transaction_id=11)
    assert [one["goods_transaction_id"] for one in replaced(present, plain, named)] == [12, 11]
    assert [one["goods_transaction_id"] for one in replaced(present, plain, plain, plain)] == [11, 12, 0]


def test_an_empty_list_removes_all() -> None:
    """It is the only way to remove all."""
    assert replaced(services({**SHAMPOO, "amount": 1})) == []


@pytest.mark.parametrize("movements", [(99,), (13,), (11, 11)])
def test_a_movement_of_another_is_refused(movements: tuple[int, ...], altegio_fake: FakeAltegio) -> None:
    """One of another service, one that was removed meanwhile, or one that is named twice; nothing is written."""
    wanted = [Consumable(5, 4, 1, 1, goods_transaction_id=movement) for movement in movements]
    altegio_fake.on(READ, returns=services({**SHAMPOO, "amount": 1}))
    with pytest.raises(ValueError, match=f"goods transaction {movements[0]}"):
        run(altegio_fake, lambda api: api.inventory.replace_consumables(7, 2, 3, wanted))
    assert altegio_fake.requests.calls == [(READ, path_of(READ, 7, 2))]


def test_the_fake_accepts_all_calls(altegio_fake: FakeAltegio) -> None:
    """It checks bodies and queries against the description."""

    async def tour(api: Altegio) -> None:
        operation = await api.inventory.carry_out(720441, 1, "receipt", [LINE], at=NOON)
        document = await api.inventory.open_document(720441, 1, "write_off", at=NOON, comment="Broken")
        assert operation.document is not None
        assert document.id is not None
        await api.inventory.add_goods(720441, document.id, "write_off", LINE)
        present = await api.inventory.consumables(720441, 2, 1)
        await api.inventory.replace_consumables(720441, 2, 1, present)

    run(altegio_fake, tour)
