"""``api.clients``: search, finding by phone, safe changes, many at once, visits."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from decimal import Decimal
from typing import Any

import httpx
import pytest

from altegio import Altegio, BulkReport, DecodingError, TransportError, ValidationError, client_filters
from altegio.mock_server import MockServer
from altegio_client.api.clients import ClientsGroup
from altegio_client.models import ClientBulkCreate
from tests.doubles.clients import client
from tests.doubles.network import Network, envelope, misuse, refusal, result_of

LOCATION = 720441
Call = Callable[[Altegio], Awaitable[Any]]


EXISTS = refusal(422, "An error has occurred.", phone=["exists"])


def test_it_is_the_group_of_the_tag(mock_server: MockServer) -> None:
    """Helpers and operations stand together, in views too; no helper hides an operation."""

    async def call(api: Altegio) -> None:
        assert isinstance(api.clients, ClientsGroup)
        view = api.with_options(timeout=5).clients
        assert (await view.card(LOCATION, 1)).id == 1
        assert (await view.with_response.get_client(LOCATION, 1)).status == 200

    result_of(call, mock_server.base_url)
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


@pytest.mark.parametrize(("given", "wire"), FILTERS)
def test_filters_as_documented(given: client_filters.ClientFilter, wire: dict[str, Any]) -> None:
    """Each filter has the form of the published example, all the way to the wire."""
    network = Network([])

    async def call(api: Altegio) -> list[Any]:
        return [one async for one in api.clients.search(7, given, match="any")]

    assert network.result_of(call) == []
    assert network.bodies[0]["filters"] == [wire]
    assert network.bodies[0]["operation"] == "OR"


@pytest.mark.parametrize(
    ("make", "kind", "message"),
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
        (lambda: client_filters.appointments(attendance=[5]), ValueError, "attendance: 5 is none"),
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
def test_wrong_filters(make: Callable[[], Any], kind: type[Exception], message: str) -> None:
    """They can't be made, and the error names the argument."""
    with pytest.raises(kind, match=f"^{re.escape(message)}"):
        make()


def test_search(mock_server: MockServer) -> None:
    """Typed clients, sorted and filtered by the server."""

    async def call(api: Altegio) -> list[Any]:
        women = client_filters.gender(2)
        return [one async for one in api.clients.search(LOCATION, women, order_by="id", descending=True, limit=2)]

    found = result_of(call, mock_server.base_url)
    assert [(one.id, one.phone, one.extra["visit_count"]) for one in found] == [
        (11, "+13155550111", 0),
        (8, "+13155550108", 0),
    ]


@pytest.mark.parametrize(
    ("arguments", "kind"),
    [
        ({"match": "some"}, ValueError),
        ({"order_by": 5}, TypeError),
        ({"fields": "id"}, TypeError),
        ({"limit": -1}, ValueError),
        ({"limit": "5"}, TypeError),
    ],
)
def test_wrong_searches(arguments: dict[str, Any], kind: type[Exception]) -> None:
    """They are refused at once."""
    api = client("https://api.example")
    with pytest.raises(kind):
        api.clients.search(7, **arguments)


@pytest.mark.parametrize("phone", ["+1 (315) 555-0175", "13155550175", "1.315.555.0175"])
def test_find_by_phone(phone: str) -> None:
    """Digits are looked for, and only exactly they count."""
    rows = [{"id": 1, "phone": "+131555501755"}, {"id": 2, "phone": "+1 315 555-0175"}, {"id": 3, "phone": 13155550175}]
    network = Network(rows)

    assert network.result_of(lambda api: api.clients.find_by_phone(7, phone)).id == 2
    assert network.bodies[0]["filters"] == [{"type": "quick_search", "state": {"value": "13155550175"}}]
    assert Network(rows[:1]).result_of(lambda api: api.clients.find_by_phone(7, phone)) is None


def test_get_or_create() -> None:
    """Who is there is found; who isn't is created; who came meanwhile is found after the refusal."""
    there, made = [{"id": 2, "phone": "13155550175"}], {"id": 3, "name": "Client 1", "phone": "13155550175"}

    def call(api: Altegio) -> Awaitable[Any]:
        return api.clients.get_or_create(
            7, phone="+1 315 555-0175", name="Client 1", labels=[5], spent=Decimal("9.10"), birthday_sms=True
        )

    found = Network(there).result_of(call)
    assert (found[0].id, found[1]) == (2, False)
    network = Network([], made)
    created = network.result_of(call)
    assert (created[0].id, created[1]) == (3, True)
    assert network.bodies[-1] == {
        "name": "Client 1",
        "phone": "+13155550175",
        "categories": [5],
        "spent": 9.1,
        "sms_check": 1,
    }
    raced = Network([], EXISTS, there).result_of(call)
    assert (raced[0].id, raced[1]) == (2, False)
    looked_up = Network([], None, there).result_of(call)
    assert (looked_up[0].id, looked_up[1]) == (2, True)
    with pytest.raises(ValidationError):
        Network([], EXISTS, []).result_of(call)
    with pytest.raises(DecodingError, match="not in the response"):
        Network([], None, []).result_of(call)


@pytest.mark.parametrize(
    ("arguments", "kind"),
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
def test_wrong_new_clients(arguments: dict[str, Any], kind: type[Exception]) -> None:
    """They are refused; nothing is sent."""
    network = Network([])
    with pytest.raises(kind):
        network.result_of(
            lambda api: api.clients.get_or_create(7, **{"phone": "13155550175", "name": "A", **arguments})
        )
    assert network.sent == []


@pytest.mark.parametrize(
    ("helper", "least"), [("get_or_create", {"phone": "13155550175", "name": "A"}), ("change", {})]
)
def test_unknown_arguments(helper: str, least: dict[str, Any]) -> None:
    """The error names the public function and the argument."""
    network = Network([])
    given = (7,) if least else (7, 1)
    with pytest.raises(TypeError, match=rf"api\.clients\.{helper}\(\) got an unexpected keyword argument 'shoe'"):
        network.result_of(lambda api: getattr(api.clients, helper)(*given, **least, shoe=44))
    assert network.sent == []


def test_a_change_keeps_all_else(mock_server: MockServer) -> None:
    """Labels and custom fields are merged, all other fields stay."""

    async def call(api: Altegio) -> Any:
        before = (await api.clients.card(LOCATION, 1)).to_dict()
        await api.clients.change(LOCATION, 1, custom_fields={"size": "M"}, add_labels=[5, 6], comment="VIP")
        after = await api.clients.change(LOCATION, 1, custom_fields={"pet": 1}, remove_labels=[5], balance=-3)
        return before, after.to_dict()

    before, after = result_of(call, mock_server.base_url)
    changed = {name: after[name] for name in after if after[name] != before[name] and name != "last_change_date"}
    assert [tag["id"] for tag in changed.pop("categories")] == [6]
    assert changed == {"custom_fields": {"size": "M", "pet": 1}, "comment": "VIP", "balance": -3}


def test_the_body_of_a_change() -> None:
    """What came in odd forms goes back as documented; sums that sales change don't go back."""
    card = {
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
    network = Network(card)

    network.result_of(lambda api: api.clients.change(7, 1, email="a@example.com", birth_date=dt.date(1990, 5, 6)))
    assert [request.method for request in network.sent] == ["GET", "PUT", "GET"]
    assert network.bodies[-1] == {
        "name": "Client 1",
        "phone": "13155550175",
        "discount": 5.0,
        "labels": [4],
        "sms_not": 0,
        "email": "a@example.com",
        "birth_date": "1990-05-06",
    }


def test_labels_are_merged() -> None:
    """One that is there is not added again; one that is removed is not added either."""
    network = Network({"id": 1, "name": "Client 1", "phone": "13155550175", "categories": [{"id": 4}, {"id": 6}]})

    network.result_of(lambda api: api.clients.change(7, 1, add_labels=[4, 5, 5, 8], remove_labels=[6, 8]))
    assert network.bodies[-1]["labels"] == [4, 5]


@pytest.mark.parametrize("name", ["add_labels", "remove_labels"])
def test_labels_are_ids(name: str) -> None:
    """Anything else is refused before anything is sent."""
    zero: Any = {name: [0]}
    text: Any = {name: "5"}

    assert str(misuse(lambda api: api.clients.change(7, 1, **zero))) == f"{name} must be a positive ID: 0"
    assert str(misuse(lambda api: api.clients.change(7, 1, **text))) == f"{name}: expected an iterable of int, got str"


def test_changes_that_cannot_be() -> None:
    """Nothing to change sends nothing; a hidden phone or an answer without a client changes nothing."""
    network = Network({"id": 1, "name": "Client 1", "phone": ""})
    with pytest.raises(ValueError, match="there is nothing to change"):
        network.result_of(lambda api: api.clients.change(7, 1))
    assert network.sent == []
    with pytest.raises(ValueError, match="doesn't return the phone of client 1"):
        network.result_of(lambda api: api.clients.change(7, 1, comment="x"))
    assert [request.method for request in network.sent] == ["GET"]
    with pytest.raises(DecodingError, match="the response contains no client"):
        Network({"name": "Client 1"}).result_of(lambda api: api.clients.card(7, 1))
    with pytest.raises(DecodingError, match="no payload, where a Client is documented"):
        Network([]).result_of(lambda api: api.clients.card(7, 1))


@pytest.mark.parametrize(
    ("fields", "said"),
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
def test_what_a_client_can_not_have(fields: Any, said: str) -> None:
    """It is refused before anything is sent, for old clients and for new ones."""
    assert str(misuse(lambda api: api.clients.change(7, 1, **fields))) == said
    new = {"name": "Client 1", "phone": "+13155550175", **fields}
    assert str(misuse(lambda api: api.clients.get_or_create(7, **new))) == said


def rows(count: int) -> list[dict[str, Any]]:
    """Rows that can be sent."""
    return [{"name": f"G{number}", "phone": f"+1315555{number:04d}"} for number in range(count)]


def test_many_at_once(mock_server: MockServer) -> None:
    """The report keeps the order and says why a row failed, whether it was sent or not."""
    progress: list[tuple[int, int]] = []

    async def some() -> AsyncIterator[Any]:
        for row in [*rows(3), {"name": "X"}, rows(1)[0], {"name": "Y", "phone": "+13155550101"}]:
            yield row
        yield ClientBulkCreate(name="Z", phone="+13155559999")

    async def call(api: Altegio) -> BulkReport:
        return await api.clients.create_many(
            LOCATION, some(), chunk=2, progress=lambda done, failed: progress.append((done, failed))
        )

    report = result_of(call, mock_server.base_url)
    assert [one.index for one in report.created] == [0, 1, 2, 6]
    assert report.created[0].client.name == "G0"
    assert [(one.index, one.reason) for one in report.failed] == [
        (3, "row: needs 'phone'"),
        (4, "the phone is that of row 0"),
        (5, "A client with this phone exists"),
    ]
    assert (progress, report.stopped) == ([(2, 0), (3, 3), (4, 3)], None)


def test_a_chunk_that_is_refused_is_halved() -> None:
    """Only the row that the server refuses fails."""

    def handler(request: httpx.Request) -> httpx.Response:
        bad = any(row["name"] == "G3" for row in json.loads(request.content))
        return EXISTS if bad else envelope(None)

    report = Network(handler).result_of(lambda api: api.clients.create_many(7, iter(rows(5))))
    assert [(one.index, one.client) for one in report.created] == [(0, None), (1, None), (2, None), (4, None)]
    assert [(one.index, one.reason) for one in report.failed] == [(3, "An error has occurred.; exists")]


def test_a_row_without_a_name_is_not_sent() -> None:
    """Blanks are none; where no row is left, nothing is sent."""
    network = Network(None)
    report = network.result_of(lambda api: api.clients.create_many(7, [{"name": "  ", "phone": "+13155550175"}]))
    assert [(one.index, one.reason) for one in report.failed] == [(0, "name can't be empty")]
    assert (report.created, report.stopped, network.sent) == ([], None, [])


def test_what_was_not_sent_of_a_halved_chunk() -> None:
    """Where the connection breaks in its first half, the second half is not in doubt."""

    def handler(request: httpx.Request) -> httpx.Response | Exception:
        return EXISTS if len(json.loads(request.content)) > 2 else httpx.ReadError("gone")

    report = Network(handler).result_of(lambda api: api.clients.create_many(7, rows(4)))
    assert report.created == []
    assert [(one.index, one.maybe_created) for one in report.failed] == [(0, True), (1, True), (2, False), (3, False)]
    assert [one.reason.startswith("not sent: ") for one in report.failed] == [False, False, True, True]
    assert isinstance(report.stopped, TransportError)


def test_a_broken_connection_ends_it() -> None:
    """Nothing is sent twice: rows under way are in doubt, the rest is not read."""
    network = Network(None, httpx.ReadError("gone"))
    left = iter(rows(9))

    report = network.result_of(lambda api: api.clients.create_many(7, left, chunk=2))
    assert [one.index for one in report.created] == [0, 1]
    assert [(one.index, one.maybe_created) for one in report.failed] == [(2, True), (3, True)]
    assert isinstance(report.stopped, TransportError)
    assert (len(network.sent), len(list(left))) == (2, 5)


def test_wrong_bulk_arguments() -> None:
    """A chunk out of range, or one client instead of many, is refused."""

    async def call(api: Any) -> None:
        for chunk, kind in ((0, ValueError), (1001, ValueError), ("5", TypeError)):
            with pytest.raises(kind, match="chunk"):
                await api.clients.create_many(7, [], chunk=chunk)
        with pytest.raises(TypeError, match="rows: expected an iterable of clients, got dict"):
            await api.clients.create_many(7, rows(1)[0])
        with pytest.raises(TypeError, match="rows: expected an iterable of clients, got int"):
            await api.clients.create_many(7, 5)
        with pytest.raises(TypeError, match="progress: expected a function, got int"):
            await api.clients.create_many(7, rows(1), progress=5)

    network = Network(None)
    network.result_of(call)
    assert network.sent == []


def test_visits() -> None:
    """Every documented field is sent; the order is that of the server unless one is asked for."""
    data = {"records": [{"id": n, "date": f"2026-01-{n:02d}T10:00:00-05:00"} for n in (2, 3, 1)]}

    def ids(network: Network, *args: Any, **options: Any) -> list[int]:
        async def call(api: Altegio) -> list[int]:
            return [one.id or 0 async for one in api.clients.visits(7, *args, **options)]

        result: list[int] = network.result_of(call)
        return result

    network = Network(data)
    assert ids(network, phone="+1 315 555-0184", start=dt.date(2026, 1, 1), payment_statuses=["paid_full"]) == [2, 3, 1]
    assert network.bodies[0] == {
        "client_id": None,
        "client_phone": "13155550184",
        "from": "2026-01-01",
        "to": None,
        "payment_statuses": ["paid_full"],
        "attendance": None,
    }
    assert ids(Network(data), 5, newest_first=True) == [3, 2, 1]
    assert ids(Network(data), 5, newest_first=False, attendance=1) == [1, 2, 3]


@pytest.mark.parametrize(
    ("arguments", "kind"),
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
def test_wrong_visits(arguments: dict[str, Any], kind: type[Exception]) -> None:
    """They are refused at once."""
    api = client("https://api.example")
    with pytest.raises(kind):
        api.clients.visits(7, **arguments)
