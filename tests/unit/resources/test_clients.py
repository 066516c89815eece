"""``api.clients``: search, finding by phone, safe changes, many at once, visits."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import AsyncIterator, Callable
from decimal import Decimal
from typing import Any

import httpx
import pytest

from altegio import Altegio, BulkReport, DecodingError, TransportError, ValidationError, client_filters
from altegio.testing import FakeAltegio
from altegio_client.api.clients import ClientsGroup
from altegio_client.models import ClientBulkCreate
from tests.doubles.addresses import path_of
from tests.doubles.fakes import run
from tests.doubles.network import listed, misuse

LOCATION = 720441
SEARCH, VISITS, BULK = "get_client_list", "search_client_visits", "bulk_create_clients"
READ, CREATE, UPDATE = "get_client", "create_client", "update_client"
EXISTS = ValidationError("An error has occurred.", errors={"phone": ["exists"]})


def test_it_is_the_group_of_the_tag(altegio_fake: FakeAltegio) -> None:
    """Helpers and operations are in one object, in views too; no helper hides an operation."""

    async def call(api: Altegio) -> None:
        assert isinstance(api.clients, ClientsGroup)
        view = api.with_options(timeout=5).clients
        assert (await view.card(LOCATION, 1)).id == 1
        assert (await view.with_response.get_client(LOCATION, 1)).status == 200

    run(altegio_fake, call)
    helpers = {"search", "find_by_phone", "get_or_create", "create_many", "card", "change", "visits"}
    assert not helpers & set(dir(ClientsGroup))


FREE: Any = client_filters
"""The filters without their types."""

FILTERS: list[tuple[client_filters.ClientFilter, dict[str, Any]]] = [
    (client_filters.quick_search(" James "), {"type": "quick_search", "state": {"value": "James"}}),
    (client_filters.ids(1, 2), {"type": "id", "state": {"value": [1, 2]}}),
    (
        client_filters.birthday(dt.date(1990, 1, 1), dt.date(2000, 1, 1)),
        {"type": "birthday", "state": {"from": "1990-01-01 00:00:00", "to": "2000-01-01 23:59:59"}},
    ),
    (
        client_filters.sold_amount(0, Decimal("100.77")),
        {"type": "sold_amount", "state": {"from": 0, "to": 100.77}},
    ),
    (client_filters.importance(0, 3), {"type": "importance", "state": {"value": [0, 3]}}),
    (client_filters.category(7), {"type": "category", "state": {"value": [7]}}),
    (client_filters.gender(2), {"type": "gender", "state": {"value": [2]}}),
    (client_filters.mobile_app(), {"type": "has_mobile_app", "state": {"value": True}}),
    (client_filters.wallet_card(has=False), {"type": "has_passteam_card", "state": {"value": False}}),
    (client_filters.wallet_cards("1a"), {"type": "passteam_card_ids", "state": {"value": ["1a"]}}),
    (client_filters.membership_balance(2, 3), {"type": "sale", "state": {"abonement_balance": {"from": 2, "to": 3}}}),
    (client_filters.age(18, 30), {"type": "age", "state": {"from": 18, "to": 30}}),
    (client_filters.deposit_balance(1, 99.5), {"type": "deposit_balance", "state": {"from": 1, "to": 99.5}}),
    (client_filters.membership_visits(1, 9), {"type": "abonement_balance", "state": {"from": 1, "to": 9}}),
    (client_filters.membership_types(7, 8), {"type": "abonement_types", "state": {"value": [7, 8]}}),
    (client_filters.membership_frozen(), {"type": "abonement_is_frozen", "state": {"value": True}}),
    (client_filters.membership_used(False), {"type": "abonement_is_used", "state": {"value": False}}),
    (client_filters.gift_card_balance(0, 50), {"type": "certificate_balance", "state": {"from": 0, "to": 50}}),
    (client_filters.gift_card_types(5), {"type": "certificate_types", "state": {"value": [5]}}),
    (client_filters.gift_card_used(), {"type": "certificate_is_used", "state": {"value": True}}),
    (client_filters.newsletter(), {"type": "is_newsletter_allowed", "state": {"value": True}}),
    (client_filters.mass_notifications(), {"type": "is_mass_notification_allowed", "state": {"value": True}}),
    (client_filters.push_notifications(False), {"type": "is_push_notification_enabled", "state": {"value": False}}),
    (client_filters.personal_data(), {"type": "is_personal_data_processing_allowed", "state": {"value": True}}),
    (
        client_filters.appointments(service_ids=[3], invert=True),
        {"type": "record", "state": {"service": {"value": [3]}, "invert": True}},
    ),
    (
        client_filters.appointments(
            team_member_ids=[1],
            service_ids=(2,),
            service_category_ids={4},
            attendance=[1],
            created=(dt.date(2026, 1, 1), dt.date(2026, 1, 1)),
            count=(1, 9),
            sold_amount=(1.001, 9.09),
        ),
        {
            "type": "record",
            "state": {
                "staff": {"value": [1]},
                "service": {"value": [2]},
                "service_category": {"value": [4]},
                "status": {"value": [3]},
                "created": {"from": "2026-01-01 00:00:00", "to": "2026-01-01 23:59:59"},
                "records_count": {"from": 1, "to": 9},
                "sold_amount": {"from": 1.001, "to": 9.09},
            },
        },
    ),
]


@pytest.mark.parametrize(("client_filter", "wire"), FILTERS)
def test_filters_as_documented(
    client_filter: client_filters.ClientFilter, wire: dict[str, Any], altegio_fake: FakeAltegio
) -> None:
    """Each filter has the form of the published example on the wire."""
    altegio_fake.on(SEARCH, returns=[])
    assert run(altegio_fake, lambda api: listed(api.clients.search(7, client_filter, match="any"))) == []
    (sent,) = altegio_fake.requests
    assert sent.path == path_of(SEARCH, 7)
    assert sent.body["filters"] == [wire]
    assert sent.body["operation"] == "OR"


@pytest.mark.parametrize(
    ("make", "error_type", "message"),
    [
        (lambda: client_filters.quick_search(" "), ValueError, "text can't be empty"),
        (lambda: FREE.quick_search(5), TypeError, "text: expected str, got int"),
        (client_filters.ids, ValueError, "ids: pass at least one"),
        (lambda: FREE.ids("1"), TypeError, "ids: expected int, got str"),
        (
            lambda: client_filters.birthday(dt.date(2000, 1, 2), dt.date(2000, 1, 1)),
            ValueError,
            "end is before start: 2000-01-01 < 2000-01-02",
        ),
        (lambda: client_filters.sold_amount(2, 1), ValueError, "sold_amount: 1 is less than 2"),
        (lambda: FREE.sold_amount("1", 2), TypeError, "sold_amount: expected float, got str"),
        (lambda: FREE.importance("1"), TypeError, "importance: expected int, got str"),
        (lambda: FREE.gender(True), TypeError, "gender: expected int, got bool"),
        (lambda: FREE.mobile_app(1), TypeError, "has: expected bool, got int"),
        (client_filters.wallet_cards, ValueError, "wallet_cards: pass at least one"),
        (client_filters.appointments, ValueError, "appointments: pass at least one condition"),
        (lambda: client_filters.appointments(attendance=[5]), ValueError, "attendance: 5 is not one"),
        (lambda: FREE.membership_balance(1.5, 2), TypeError, "membership_balance: expected int, got float"),
        (lambda: client_filters.age(30, 18), ValueError, "age: 18 is less than 30"),
        (lambda: FREE.age(18.5, 20), TypeError, "age: expected int, got float"),
        (lambda: client_filters.deposit_balance(-1, 2), ValueError, "deposit_balance can't be negative: -1"),
        (client_filters.membership_types, ValueError, "membership_types: pass at least one"),
        (lambda: client_filters.gift_card_types(0), ValueError, "gift_card_types must be a positive ID: 0"),
        (lambda: FREE.membership_frozen(1), TypeError, "is_frozen: expected bool, got int"),
        (lambda: FREE.newsletter("yes"), TypeError, "allowed: expected bool, got str"),
        (lambda: FREE.appointments(count=(1, 2), invert=1), TypeError, "invert: expected bool, got int"),
        (lambda: client_filters.appointments(invert=True), ValueError, "appointments: pass at least one condition"),
        (lambda: FREE.appointments(created="2026"), TypeError, "created: expected two bounds"),
        (lambda: FREE.appointments(count=(1, 2, 3)), TypeError, "count: expected two bounds"),
        (lambda: FREE.appointments(sold_amount=5), TypeError, "sold_amount: expected two bounds"),
    ],
)
def test_wrong_filters(make: Callable[[], Any], error_type: type[Exception], message: str) -> None:
    """They can't be created, and the error names the argument."""
    with pytest.raises(error_type, match=f"^{re.escape(message)}"):
        make()


def test_search(altegio_fake: FakeAltegio) -> None:
    """Typed clients, sorted and filtered by the server."""
    women = client_filters.gender(2)
    found = run(
        altegio_fake,
        lambda api: listed(api.clients.search(LOCATION, women, order_by="id", descending=True, limit=2)),
    )
    assert [(one.id, one.phone, one.extra["visit_count"]) for one in found] == [
        (11, "+13155550111", 0),
        (8, "+13155550108", 0),
    ]


@pytest.mark.parametrize(
    ("arguments", "error_type"),
    [
        ({"match": "some"}, ValueError),
        ({"order_by": 5}, TypeError),
        ({"fields": "id"}, TypeError),
        ({"limit": -1}, ValueError),
        ({"limit": "5"}, TypeError),
    ],
)
def test_wrong_searches(arguments: dict[str, Any], error_type: type[Exception], altegio_api: Altegio) -> None:
    """They are refused at once."""
    with pytest.raises(error_type):
        altegio_api.clients.search(7, **arguments)


@pytest.mark.parametrize("phone", ["+1 (315) 555-0175", "13155550175", "1.315.555.0175"])
def test_find_by_phone(phone: str, altegio_fake: FakeAltegio) -> None:
    """Digits are searched, and only exact matches count."""
    rows = [{"id": 1, "phone": "+131555501755"}, {"id": 2, "phone": "+1 315 555-0175"}, {"id": 3, "phone": 13155550175}]
    altegio_fake.on(SEARCH, returns=rows, times=1)
    altegio_fake.on(SEARCH, returns=rows[:1])

    assert run(altegio_fake, lambda api: api.clients.find_by_phone(7, phone)).id == 2
    assert run(altegio_fake, lambda api: api.clients.find_by_phone(7, phone)) is None
    assert [one.path for one in altegio_fake.requests] == [path_of(SEARCH, 7)] * 2
    for sent in altegio_fake.requests:
        assert sent.body["filters"] == [{"type": "quick_search", "state": {"value": "13155550175"}}]


THERE = {"id": 2, "phone": "13155550175"}
CREATED = {"id": 3, "name": "Client 1", "phone": "13155550175"}


def got_or_created(fake: FakeAltegio) -> tuple[int, bool]:
    """The ID of the client with a phone, and whether it is new."""
    client, is_new = run(
        fake,
        lambda api: api.clients.get_or_create(
            7, phone="+1 315 555-0175", name="Client 1", labels=[5], spent=Decimal("9.10"), birthday_sms=True
        ),
    )
    return client.id, is_new


def test_an_existing_client_is_found(altegio_fake: FakeAltegio) -> None:
    """No client is created."""
    altegio_fake.on(SEARCH, returns=[THERE])
    assert got_or_created(altegio_fake) == (2, False)
    assert [one.path for one in altegio_fake.requests] == [path_of(SEARCH, 7)]


def test_a_missing_client_is_created(altegio_fake: FakeAltegio) -> None:
    """With all fields, under their wire names."""
    altegio_fake.on(SEARCH, returns=[])
    altegio_fake.on(CREATE, returns=CREATED)
    assert got_or_created(altegio_fake) == (3, True)
    assert altegio_fake.requests.operations == [SEARCH, CREATE]
    assert altegio_fake.requests.last.path == path_of(CREATE, 7)
    assert altegio_fake.requests.last.body == {
        "name": "Client 1",
        "phone": "+13155550175",
        "categories": [5],
        "spent": 9.1,
        "sms_check": 1,
    }


@pytest.mark.parametrize(("response", "is_new"), [(EXISTS, False), (None, True)])
def test_a_client_missing_in_the_response_is_searched(response: Any, is_new: bool, altegio_fake: FakeAltegio) -> None:
    """A client created meanwhile is found after the refusal; so is one that the response does not contain."""
    altegio_fake.on(SEARCH, returns=[], times=1)
    altegio_fake.on(CREATE, returns=response)
    altegio_fake.on(SEARCH, returns=[THERE])
    assert got_or_created(altegio_fake) == (2, is_new)
    assert altegio_fake.requests.operations == [SEARCH, CREATE, SEARCH]


@pytest.mark.parametrize(
    ("response", "error_type", "message"),
    [(EXISTS, ValidationError, "An error has occurred"), (None, DecodingError, "not in the response")],
)
def test_a_client_that_is_not_found_either(
    response: Any, error_type: type[Exception], message: str, altegio_fake: FakeAltegio
) -> None:
    """The refusal is that of the server; a success without a client can't be used."""
    altegio_fake.on(SEARCH, returns=[])
    altegio_fake.on(CREATE, returns=response)
    with pytest.raises(error_type, match=message):
        got_or_created(altegio_fake)
    assert altegio_fake.requests.operations == [SEARCH, CREATE, SEARCH]


@pytest.mark.parametrize(
    ("arguments", "error_type"),
    [
        ({"phone": "none"}, ValueError),
        ({"phone": 5}, TypeError),
        ({"name": " "}, ValueError),
        ({"custom_fields": [1]}, TypeError),
        ({"labels": "5"}, TypeError),
        ({"spent": -1}, ValueError),
        ({"gender_id": "1"}, TypeError),
        ({"shoe": 44}, TypeError),
    ],
)
def test_wrong_new_clients(arguments: dict[str, Any], error_type: type[Exception]) -> None:
    """They are refused; nothing is sent."""
    new: dict[str, Any] = {"phone": "13155550175", "name": "A", **arguments}
    misuse(lambda api: api.clients.get_or_create(7, **new), error_type=error_type)


@pytest.mark.parametrize(
    ("helper", "least"), [("get_or_create", {"phone": "13155550175", "name": "A"}), ("change", {})]
)
def test_unknown_arguments(helper: str, least: dict[str, Any]) -> None:
    """The error names the public function and the argument."""
    ids = (7,) if least else (7, 1)
    error = misuse(lambda api: getattr(api.clients, helper)(*ids, **least, shoe=44), error_type=TypeError)
    assert f"api.clients.{helper}() got an unexpected keyword argument 'shoe'" in str(error)


def test_a_change_preserves_all_other_fields(altegio_fake: FakeAltegio) -> None:
    """Labels and custom fields are merged, all other fields stay."""

    async def call(api: Altegio) -> Any:
        before = (await api.clients.card(LOCATION, 1)).to_dict()
        await api.clients.change(LOCATION, 1, custom_fields={"size": "M"}, add_labels=[5, 6], comment="VIP")
        after = await api.clients.change(LOCATION, 1, custom_fields={"pet": 1}, remove_labels=[5], balance=-3)
        return before, after.to_dict()

    before, after = run(altegio_fake, call)
    changed = {name: after[name] for name in after if after[name] != before[name] and name != "last_change_date"}
    assert [tag["id"] for tag in changed.pop("categories")] == [6]
    assert changed == {"custom_fields": {"size": "M", "pet": 1}, "comment": "VIP", "balance": -3}


def test_the_body_of_a_change(altegio_fake: FakeAltegio) -> None:
    """Values in odd forms are sent back as documented; sums that sales change are not sent back."""
    card: dict[str, Any] = {
        "id": 1,
        "name": "Client 1",
        "phone": 13155550175,
        "discount": "5.00",
        "spent": 70,
        "balance": 3,
        "birth_date": "0000-00-00",
        "categories": {"4": {"id": "4", "title": "VIP"}},
        "custom_fields": [],
        "sms_not": 0,
    }
    for operation in (READ, UPDATE):
        altegio_fake.on(operation, returns=card)

    run(altegio_fake, lambda api: api.clients.change(7, 1, email="a@example.com", birth_date=dt.date(1990, 5, 6)))
    assert altegio_fake.requests.operations == [READ, UPDATE, READ]
    assert [one.path for one in altegio_fake.requests] == [path_of(name, 7, 1) for name in (READ, UPDATE, READ)]
    assert altegio_fake.requests.of(UPDATE).last.body == {
        "name": "Client 1",
        "phone": "13155550175",
        "discount": 5.0,
        "labels": [4],
        "sms_not": 0,
        "email": "a@example.com",
        "birth_date": "1990-05-06",
    }


def test_labels_are_merged(altegio_fake: FakeAltegio) -> None:
    """A present one is not added again; a removed one is not added either."""
    card = {"id": 1, "name": "Client 1", "phone": "13155550175", "categories": [{"id": 4}, {"id": 6}]}
    for operation in (READ, UPDATE):
        altegio_fake.on(operation, returns=card)

    run(altegio_fake, lambda api: api.clients.change(7, 1, add_labels=[4, 5, 5, 8], remove_labels=[6, 8]))
    (sent,) = altegio_fake.requests.of(UPDATE)
    assert sent.body["labels"] == [4, 5]


@pytest.mark.parametrize("name", ["add_labels", "remove_labels"])
def test_labels_are_ids(name: str) -> None:
    """Anything else is refused before anything is sent."""
    zero: Any = {name: [0]}
    text: Any = {name: "5"}

    assert str(misuse(lambda api: api.clients.change(7, 1, **zero))) == f"{name} must be a positive ID: 0"
    assert str(misuse(lambda api: api.clients.change(7, 1, **text))) == f"{name}: expected an iterable of int, got str"


def test_nothing_to_change_sends_nothing() -> None:
    """It is refused at once."""
    error = misuse(lambda api: api.clients.change(7, 1), error_type=ValueError)
    assert "there is nothing to change" in str(error)


def test_a_hidden_phone_changes_nothing(altegio_fake: FakeAltegio) -> None:
    """A change would lose it."""
    altegio_fake.on(READ, returns={"id": 1, "name": "Client 1", "phone": ""})
    with pytest.raises(ValueError, match="doesn't return the phone of client 1"):
        run(altegio_fake, lambda api: api.clients.change(7, 1, comment="x"))
    assert altegio_fake.requests.operations == [READ]


@pytest.mark.parametrize(
    ("payload", "message"),
    [
        ({"name": "Client 1"}, "the response contains no client"),
        ([], "no payload, where a Client is documented"),
    ],
)
def test_a_card_without_a_client(payload: Any, message: str, altegio_fake: FakeAltegio) -> None:
    """It can't be used."""
    altegio_fake.on(READ, returns=payload)
    with pytest.raises(DecodingError, match=message):
        run(altegio_fake, lambda api: api.clients.card(7, 1))


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"birth_date": "2000-01-01"}, "birth_date: expected date, got str"),
        ({"birthday_sms": 7}, "birthday_sms: expected bool, got int"),
        ({"no_mailings": "no"}, "no_mailings: expected bool, got str"),
        ({"name": 5}, "name: expected str, got int"),
        ({"discount": 500}, "discount must be 0 to 100 percent: 500"),
        ({"balance": Decimal("sNaN")}, "balance must be a finite number: sNaN"),
        ({"balance": 10**400}, "balance is too large for a JSON number"),
        ({"spent": -1}, "spent can't be negative: -1"),
    ],
)
def test_invalid_client_fields(fields: Any, message: str) -> None:
    """They are refused before anything is sent, for existing and for new clients."""
    assert str(misuse(lambda api: api.clients.change(7, 1, **fields))) == message
    new = {"name": "Client 1", "phone": "+13155550175", **fields}
    assert str(misuse(lambda api: api.clients.get_or_create(7, **new))) == message


def rows(count: int) -> list[dict[str, Any]]:
    """Valid rows."""
    return [{"name": f"G{number}", "phone": f"+1315555{number:04d}"} for number in range(count)]


def test_many_at_once(altegio_fake: FakeAltegio) -> None:
    """The report preserves the order and states why a row failed, whether it was sent or not."""
    progress: list[tuple[int, int]] = []

    async def some() -> AsyncIterator[Any]:
        for row in [*rows(3), {"name": "X"}, rows(1)[0], {"name": "Y", "phone": "+13155550101"}]:
            yield row
        yield ClientBulkCreate(name="Z", phone="+13155559999")

    async def call(api: Altegio) -> BulkReport:
        return await api.clients.create_many(
            LOCATION, some(), chunk=2, progress=lambda done, failed: progress.append((done, failed))
        )

    report = run(altegio_fake, call)
    assert [one.index for one in report.created] == [0, 1, 2, 6]
    assert report.created[0].client.name == "G0"
    assert [(one.index, one.reason) for one in report.failed] == [
        (3, "row: needs 'phone'"),
        (4, "the phone is that of row 0"),
        (5, "A client with this phone exists"),
    ]
    assert (progress, report.stopped) == ([(2, 0), (3, 3), (4, 3)], None)


def test_a_chunk_that_is_refused_is_halved(altegio_fake: FakeAltegio) -> None:
    """Only the row that the server refuses fails."""
    altegio_fake.on(BULK, returns=lambda sent: EXISTS if "G3" in [row["name"] for row in sent.body] else None)

    report = run(altegio_fake, lambda api: api.clients.create_many(7, iter(rows(5))))
    assert [(one.index, one.client) for one in report.created] == [(0, None), (1, None), (2, None), (4, None)]
    assert [(one.index, one.reason) for one in report.failed] == [(3, "An error has occurred.; exists")]


def test_a_row_without_a_name_is_not_sent(altegio_fake: FakeAltegio) -> None:
    """Blanks are no name; if no row is left, nothing is sent."""
    row = {"name": "  ", "phone": "+13155550175"}
    report = run(altegio_fake, lambda api: api.clients.create_many(7, [row]))
    assert [(one.index, one.reason) for one in report.failed] == [(0, "name can't be empty")]
    assert (report.created, report.stopped, [*altegio_fake.requests]) == ([], None, [])


def test_the_unsent_half_of_a_chunk(altegio_fake: FakeAltegio) -> None:
    """If the connection breaks in its first half, the second half is certainly not processed."""
    altegio_fake.on(BULK, returns=EXISTS, times=1)
    altegio_fake.on(BULK, returns=httpx.ReadError("gone"))

    report = run(altegio_fake, lambda api: api.clients.create_many(7, rows(4)))
    assert [len(one.body) for one in altegio_fake.requests.of(BULK)] == [4, 2]
    assert report.created == []
    assert [(one.index, one.maybe_created) for one in report.failed] == [(0, True), (1, True), (2, False), (3, False)]
    assert [one.reason.startswith("not sent: ") for one in report.failed] == [False, False, True, True]
    assert isinstance(report.stopped, TransportError)


def test_a_broken_connection_ends_it(altegio_fake: FakeAltegio) -> None:
    """Nothing is sent twice: rows in progress are in doubt, the rest is not read."""
    altegio_fake.on(BULK, returns=None, times=1)
    altegio_fake.on(BULK, returns=httpx.ReadError("gone"))
    left = iter(rows(9))

    report = run(altegio_fake, lambda api: api.clients.create_many(7, left, chunk=2))
    assert [one.index for one in report.created] == [0, 1]
    assert [(one.index, one.maybe_created) for one in report.failed] == [(2, True), (3, True)]
    assert isinstance(report.stopped, TransportError)
    assert (altegio_fake.requests.operations, len(list(left))) == ([BULK, BULK], 5)


def test_wrong_bulk_arguments(altegio_fake: FakeAltegio) -> None:
    """A chunk out of range, or one client instead of many, is refused."""

    async def call(api: Any) -> None:
        for chunk, error_type in ((0, ValueError), (1001, ValueError), ("5", TypeError)):
            with pytest.raises(error_type, match="chunk"):
                await api.clients.create_many(7, [], chunk=chunk)
        with pytest.raises(TypeError, match="rows: expected an iterable of clients, got dict"):
            await api.clients.create_many(7, rows(1)[0])
        with pytest.raises(TypeError, match="rows: expected an iterable of clients, got int"):
            await api.clients.create_many(7, 5)
        with pytest.raises(TypeError, match="progress: expected a function, got int"):
            await api.clients.create_many(7, rows(1), progress=5)

    run(altegio_fake, call)
    assert len(altegio_fake.requests) == 0


def test_visits(altegio_fake: FakeAltegio) -> None:
    """Every documented field is sent; the order is that of the server unless one is passed."""
    data = {"records": [{"id": n, "date": f"2026-01-{n:02d}T10:00:00-05:00"} for n in (2, 3, 1)]}
    altegio_fake.on(VISITS, returns=data)

    def ids(*args: Any, **options: Any) -> list[int]:
        found = run(altegio_fake, lambda api: listed(api.clients.visits(7, *args, **options)))
        return [one.id for one in found]

    assert ids(phone="+1 315 555-0184", start=dt.date(2026, 1, 1), payment_statuses=["paid_full"]) == [2, 3, 1]
    assert altegio_fake.requests[0].path == path_of(VISITS, 7)
    assert altegio_fake.requests[0].body == {
        "client_id": None,
        "client_phone": "13155550184",
        "from": "2026-01-01",
        "to": None,
        "payment_statuses": ["paid_full"],
        "attendance": None,
    }
    assert ids(5, newest_first=True) == [3, 2, 1]
    assert ids(5, newest_first=False, attendance=1) == [1, 2, 3]


@pytest.mark.parametrize(
    ("arguments", "error_type"),
    [
        ({}, TypeError),
        ({"client_id": 1, "phone": "13155550184"}, TypeError),
        ({"client_id": "1"}, TypeError),
        ({"phone": "x"}, ValueError),
        ({"client_id": 1, "attendance": "1"}, TypeError),
        ({"client_id": 1, "payment_statuses": "free"}, TypeError),
        ({"client_id": 1, "start": dt.date(2026, 2, 1), "end": dt.date(2026, 1, 1)}, ValueError),
    ],
)
def test_wrong_visits(arguments: dict[str, Any], error_type: type[Exception], altegio_api: Altegio) -> None:
    """They are refused at once."""
    with pytest.raises(error_type):
        altegio_api.clients.visits(7, **arguments)
