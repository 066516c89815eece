"""``api.memberships``: membership types read, changed and written back, and the memberships of clients."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest

from altegio import Altegio, Period, ValidationError
from altegio.resources.memberships import Freeze
from altegio.testing import FakeAltegio
from altegio_client.enums import MembershipActivation, PeriodUnit
from altegio_client.models import ChainMembershipType, ClientMembership
from tests.doubles import fakes
from tests.doubles.addresses import path_of
from tests.doubles.fakes import run
from tests.doubles.network import listed, misuse

LIST_TYPES, READ_TYPE = "chain_loyalty_membership_types_list", "chain_loyalty_membership_types_read"
CREATE_TYPE, UPDATE_TYPE = "chain_loyalty_membership_types_create", "chain_loyalty_membership_types_update"
CLONE_TYPE = "chain_loyalty_membership_types_clone"
OF_CLIENT, OF_CHAIN = "get_client_memberships", "get_membership_list"
FREEZE, UNFREEZE = "chain_loyalty_memberships_freeze", "chain_loyalty_memberships_unfreeze"
SET_BALANCE, SET_PERIOD = "chain_loyalty_memberships_set_balance", "chain_loyalty_memberships_set_period"
READ: dict[str, Any] = {
    "id": 777,
    "salon_group_id": 7,
    "category_id": None,
    "title": "10-visit subscription",
    "period": 10,
    "period_unit_id": 3,
    "allow_freeze": True,
    "freeze_limit": 30,
    "freeze_limit_unit_id": 1,
    "is_booking_when_frozen_allowed": False,
    "is_allow_empty_code": "0",
    "is_united_balance": 0,
    "is_united_balance_unlimited": False,
    "is_code_required": False,
    "balance_edit_type_id": 1,
    "cost": "1000.10",
    "chain_price_min": 1000.1,
    "expiration_type_id": 2,
    "expiration_type_title": "On first use",
    "category": {"id": 5},
    "weight": 3,
    "is_online_sale_enabled": True,
    "online_sale_title": "Ten",
    "online_sale_description": "",
    "online_sale_price": 550,
    "service_price_correction": True,
    "united_balance_services_count": 0,
    "autoactivation_time": 10,
    "autoactivation_time_unit_id": 1,
    "attached_location_ids": [720441, 703092],
    "attached_salon_ids": [720441, 703092],
    "online_sale_image": "https://example.com/ten.png",
    "is_archived": False,
    "availability": [{"week_days": [1, 2], "intervals": [{"from": 28800, "to": 64800}]}],
    "balance_container": {
        "links": [
            {"count": 5, "is_unlimited": False, "service": {"id": 45, "is_category": False, "title": "Cut"}},
            {"count": "3", "service": None, "category": {"id": 91, "is_category": True}},
        ]
    },
}
UNCHANGED: dict[str, Any] = {
    "title": "10-visit subscription",
    "salon_group_id": 7,
    "cost": 1000.1,
    "period": 10,
    "period_unit_id": 3,
    "allow_freeze": True,
    "freeze_limit": 30,
    "freeze_limit_unit_id": 1,
    "is_allow_empty_code": False,
    "is_united_balance": False,
    "is_united_balance_unlimited": False,
    "is_booking_when_frozen_allowed": False,
    "expiration_type_id": 2,
    "is_online_sale_enabled": True,
    "online_sale_title": "Ten",
    "online_sale_description": "",
    "online_sale_price": 550,
    "service_price_correction": True,
    "united_balance_services_count": 0,
    "autoactivation_time_in_days": 10,
    "autoactivation_time_unit_id": 1,
    "location_ids": [720441, 703092],
    "online_image": "https://example.com/ten.png",
    "is_archived": False,
    "availability": [{"week_days": [1, 2], "intervals": [{"from": 28800, "to": 64800}]}],
}
"""The request that changes nothing in that type: neither links, nor the balance edit type, whose codes differ."""


def changed(read: dict[str, Any] = READ, **changes: Any) -> Any:
    """The body that changes a type with this response."""
    fake = FakeAltegio()
    fake.on(READ_TYPE, returns=read)
    fake.on(UPDATE_TYPE, returns={})
    run(fake, lambda api: api.memberships.update_type(7, 777, **changes))
    assert_replaced(fake)
    return fake.requests.last.body


def assert_replaced(fake: FakeAltegio) -> None:
    """The type was read and written, and nothing else was requested."""
    assert [(one.operation, one.path, one.query) for one in fake.requests] == [
        (name, path_of(name, 7, 777), []) for name in (READ_TYPE, UPDATE_TYPE)
    ]


def test_a_change_sends_the_rest_unchanged() -> None:
    """Under the names of requests, whatever the form of the values in the response."""
    assert changed(cost=550) == UNCHANGED | {"cost": 550}


@pytest.mark.parametrize(
    ("changes", "sent"),
    [
        ({"services": {1: 2}}, {"services": {"1": 2}}),
        ({"service_categories": {"3": 4}}, {"service_categories": {"3": 4}}),
        ({"balance_edit_type_id": 0}, {"balance_edit_type_id": 0}),
        ({"period": Period(2, "week")}, {"period": 2, "period_unit_id": 2}),
        ({"period": 5}, {"period": 5}),
        ({"freeze_limit": Period(1, "month")}, {"freeze_limit": 1, "freeze_limit_unit_id": 3}),
        (
            {"autoactivation_time_in_days": Period(1, "year")},
            {"autoactivation_time_in_days": 1, "autoactivation_time_unit_id": 4},
        ),
        ({"expiration_type_id": MembershipActivation.ON_SALE}, {"expiration_type_id": 1}),
        ({"cost": Decimal("19.90")}, {"cost": 19.9}),
        ({"location_ids": ()}, {"location_ids": []}),
        ({"is_online_sale_enabled": False, "online_image": ""}, {"is_online_sale_enabled": False, "online_image": ""}),
        ({"autoactivation_period": 3}, {"autoactivation_period": 3}),
    ],
)
def test_changes_replace_the_read_values(changes: dict[str, Any], sent: dict[str, Any]) -> None:
    """In the form of requests."""
    assert changed(**changes) == UNCHANGED | sent


def test_a_length_of_zero_has_no_unit() -> None:
    """The unit that was read would no longer be true."""
    wire = {name: value for name, value in UNCHANGED.items() if name != "period_unit_id"}

    assert changed(period=0) == wire | {"period": 0}


def test_unset_fields_are_not_sent() -> None:
    """Zeros and unknown codes of responses are left out of requests; the required fields are there."""
    read = {
        "id": 777,
        "title": "Ten",
        "cost": 5,
        "period": 0,
        "period_unit_id": 0,
        "freeze_limit": 0,
        "freeze_limit_unit_id": 0,
        "expiration_type_id": 0,
        "balance_container": [],
        "attached_location_ids": [],
        "attached_salon_ids": [3],
    }

    assert changed(read, cost=6) == {
        "title": "Ten",
        "salon_group_id": 7,
        "cost": 6,
        "is_united_balance": False,
        "united_balance_services_count": 0,
        "location_ids": [3],
    }
    assert changed(read | {"period": 4, "period_unit_id": 9}, cost=6)["period"] == 4


def test_it_is_read_again(altegio_fake: FakeAltegio) -> None:
    """Of a type that was read earlier only the ID counts: later changes of others are preserved."""
    outdated = ChainMembershipType.from_dict(READ | {"title": "Old", "cost": 1})
    altegio_fake.on(READ_TYPE, returns=READ)
    altegio_fake.on(UPDATE_TYPE, returns={"id": 777, "title": "New", "cost": 1000.1})
    result = run(altegio_fake, lambda api: api.memberships.update_type(7, outdated, title="New"))

    assert result.title == "New"
    assert_replaced(altegio_fake)
    assert altegio_fake.requests.last.body == UNCHANGED | {"title": "New"}


def test_a_field_that_the_server_ignored_is_reported(altegio_fake: FakeAltegio) -> None:
    """A warning names the fields; a picture with another address, and another order of places, are no difference."""
    elsewhere = {"online_sale_image": "https://example.com/2.png", "attached_location_ids": [703092, 720441]}
    altegio_fake.on(READ_TYPE, returns=READ)
    altegio_fake.on(UPDATE_TYPE, returns=READ | elsewhere)
    with pytest.warns(UserWarning, match="membership type 777: the server didn't take cost, period as sent") as caught:
        run(altegio_fake, lambda api: api.memberships.update_type(7, 777, cost=550, period=11))
    assert [warning.filename for warning in caught] == [fakes.__file__]
    assert_replaced(altegio_fake)


@pytest.mark.parametrize("response", [{}, READ | {"cost": "free"}, READ | {"title": " "}])
def test_an_incomplete_response_is_no_failure(response: Any, altegio_fake: FakeAltegio) -> None:
    """The type was changed; there is nothing to compare."""
    altegio_fake.on(READ_TYPE, returns=READ)
    altegio_fake.on(UPDATE_TYPE, returns=response)

    run(altegio_fake, lambda api: api.memberships.update_type(7, 777, cost=550))
    assert_replaced(altegio_fake)


WRONG: list[tuple[dict[str, Any], type[Exception], str]] = [
    ({}, ValueError, "there is nothing to change"),
    ({"location_ids": [3, -1]}, ValueError, "location_ids"),
    ({"location_ids": [True]}, TypeError, "location_ids: expected int, got bool"),
    ({"title": 5}, TypeError, "title: expected str, got int"),
    ({"costs": 5}, TypeError, "api.memberships.update_type() got an unexpected keyword argument 'costs'"),
    ({"salon_ids": [1]}, TypeError, "api.memberships.update_type() got an unexpected keyword argument 'salon_ids'"),
    ({"cost": None}, ValueError, "cost can't be None; leave it out to keep it as it is"),
    ({"cost": Decimal("NaN")}, ValueError, "cost must be a finite number: NaN"),
    ({"cost": Decimal("12345678901234567.89")}, ValueError, "has more digits than a JSON number can hold"),
    ({"services": {}}, ValueError, "services: the API has no way to remove all of them; leave it out to keep them"),
    ({"service_categories": [1]}, TypeError, "service_categories: expected a mapping from ID to visits"),
    ({"title": " "}, ValueError, "title can't be empty"),
    ({"period": Period(1, "day"), "period_unit_id": 1}, ValueError, "period_unit_id is part of the Period"),
    ({"freeze_limit": Period(1, "day"), "freeze_limit_unit_id": 1}, ValueError, "freeze_limit_unit_id is part of"),
    ({"autoactivation_period": -1}, ValueError, "autoactivation_period can't be negative: -1"),
    ({"balance_edit_type_id": "3"}, TypeError, "balance_edit_type_id: expected int, got str"),
]


@pytest.mark.parametrize(("changes", "error_type", "message"), WRONG)
def test_wrong_changes(changes: dict[str, Any], error_type: type[Exception], message: str) -> None:
    """The error names the field, and nothing is sent."""
    read = ChainMembershipType.from_dict(READ)
    error = misuse(lambda api: api.memberships.update_type(7, read, **changes))

    assert type(error) is error_type
    assert message in str(error)


def test_a_type_that_was_never_read() -> None:
    """Without its ID nothing is sent."""
    invented = ChainMembershipType.from_dict({"title": "Ten", "cost": 5})
    error = misuse(lambda api: api.memberships.update_type(7, invented, cost=6))

    assert str(error) == "the membership type has no ID; read it with get_type"


@pytest.mark.parametrize(
    ("wrong", "error_type"), [(-5, ValueError), (0, ValueError), (True, TypeError), ("7", TypeError)]
)
def test_the_type_to_change_is_a_model_or_an_id(wrong: Any, error_type: type[Exception]) -> None:
    """Nothing is sent for anything else, not even to read."""
    error = misuse(lambda api: api.memberships.update_type(7, wrong, cost=6))

    assert type(error) is error_type
    assert str(error).startswith("type")


@pytest.mark.parametrize(
    ("read", "message"),
    [
        ({"id": 777, "title": "Ten"}, "the membership type has no title or no cost; read it with get_type"),
        ({"id": 777, "cost": 5}, "the membership type has no title or no cost; read it with get_type"),
        (
            {"id": 777, "title": "Ten", "cost": 5, "is_online_sale_enabled": True},
            "online_sale_price is needed when is_online_sale_enabled is True",
        ),
    ],
)
def test_a_type_with_missing_fields(read: dict[str, Any], message: str, altegio_fake: FakeAltegio) -> None:
    """It can't be written back, and isn't."""
    altegio_fake.on(READ_TYPE, returns=read)
    with pytest.raises(ValueError, match=message):
        run(altegio_fake, lambda api: api.memberships.update_type(7, 777, is_archived=True))
    (sent,) = altegio_fake.requests
    assert (sent.operation, sent.path, sent.query) == (READ_TYPE, path_of(READ_TYPE, 7, 777), [])


def test_a_type_can_be_created_like_another(altegio_fake: FakeAltegio, altegio_api: Altegio) -> None:
    """All fields of the response become keywords of a creation, links included."""
    fields = altegio_api.memberships.fields_of(ChainMembershipType.from_dict(READ))
    assert fields["period"] == Period(10, "month")
    assert (fields["services"], fields["service_categories"]) == ({45: 5}, {91: 3})
    altegio_fake.on(CREATE_TYPE, returns={"id": 1})

    run(altegio_fake, lambda api: api.memberships.create_type(8, **fields))

    links = {"services": {"45": 5}, "service_categories": {"91": 3}}
    (sent,) = altegio_fake.requests
    assert sent.path == path_of(CREATE_TYPE, 8)
    assert sent.body == UNCHANGED | links | {"salon_group_id": 8}


def test_an_unlimited_link_has_no_request(altegio_api: Altegio) -> None:
    """A copy of it would be worthless without notice; a change of another field preserves it."""
    links = [{"is_unlimited": True, "service": {"id": 45, "title": "Cut"}}]
    read = READ | {"balance_container": {"links": links}}

    with pytest.raises(ValueError, match="Cut is covered without limit, which can't be sent"):
        altegio_api.memberships.fields_of(ChainMembershipType.from_dict(read))
    assert changed(read, cost=1) == UNCHANGED | {"cost": 1}


def test_a_category_in_the_place_of_a_service(altegio_api: Altegio) -> None:
    """The link has a flag for it; one without an ID is ignored."""
    links: list[Any] = [{"count": 2, "service": {"id": 4, "is_category": True}}, {"count": 1}, {"service": {"id": 5}}]
    read = READ | {"balance_container": {"links": links}}
    fields = altegio_api.memberships.fields_of(ChainMembershipType.from_dict(read))

    assert (fields["services"], fields["service_categories"]) == ({5: 0}, {4: 2})


def test_a_copy_is_changed_at_once(altegio_fake: FakeAltegio) -> None:
    """It has the new fields, and those of the original."""
    copy = READ | {"id": 778, "title": "10-visit subscription (2)"}
    altegio_fake.on(CLONE_TYPE, returns=copy)
    altegio_fake.on(UPDATE_TYPE, returns=copy | {"title": "Five"})
    result = run(altegio_fake, lambda api: api.memberships.clone_type(7, 777, title="Five", services={45: 5}))

    assert (result.id, result.title) == (778, "Five")
    assert [(one.operation, one.path, one.query) for one in altegio_fake.requests] == [
        (CLONE_TYPE, path_of(CLONE_TYPE, 7, 777), []),
        (UPDATE_TYPE, path_of(UPDATE_TYPE, 7, 778), []),
    ]
    assert altegio_fake.requests.last.body == UNCHANGED | {"title": "Five", "services": {"45": 5}}


def test_a_copy_without_changes(altegio_fake: FakeAltegio) -> None:
    """One call."""
    altegio_fake.on(CLONE_TYPE, returns=READ | {"id": 778})

    assert run(altegio_fake, lambda api: api.memberships.clone_type(7, 777)).id == 778
    assert altegio_fake.requests.operations == [CLONE_TYPE]


def test_a_copy_that_could_not_be_changed_is_named(altegio_fake: FakeAltegio) -> None:
    """It was created nevertheless, and needs attention."""
    altegio_fake.on(CLONE_TYPE, returns=READ | {"id": 778})
    altegio_fake.on(UPDATE_TYPE, returns=ValidationError("No."))
    with pytest.raises(ValidationError) as caught:
        run(altegio_fake, lambda api: api.memberships.clone_type(7, 777, cost=1))

    assert caught.value.__notes__ == ["the copy was created: membership type 778"]


def test_nothing_is_copied_for_wrong_changes() -> None:
    """They are checked first."""
    wrong: Any = {"salon_ids": [1]}
    unfit: Any = "3"
    error = misuse(lambda api: api.memberships.clone_type(7, 777, **wrong))
    assert str(error) == "api.memberships.clone_type() got an unexpected keyword argument 'salon_ids'"
    error = misuse(lambda api: api.memberships.clone_type(7, 777, cost=-1))
    assert str(error) == "cost can't be negative: -1"
    error = misuse(lambda api: api.memberships.clone_type(7, 777, balance_edit_type_id=unfit))
    assert "balance_edit_type_id: expected int, got str" in str(error)


def test_the_life_of_a_type(altegio_fake: FakeAltegio) -> None:
    """With the fake: created, changed, copied, archived, deleted, restored."""

    async def act(api: Altegio) -> None:
        created = await api.memberships.create_type(
            1, title="Ten", cost=500, services={13160808: 5}, period=Period(30, "day"), location_ids=[720441]
        )
        assert created.id is not None
        dearer = await api.memberships.update_type(1, created, cost=550)
        assert dearer.to_dict() == created.to_dict() | {"cost": 550, "chain_price_min": 550, "chain_price_max": 550}
        renamed = await api.memberships.update_type(1, created, title="Ten visits")
        assert (renamed.title, renamed.cost) == ("Ten visits", 550)
        copy = await api.memberships.clone_type(1, created.id, title="Copy")
        assert (copy.title, copy.cost, copy.id != created.id) == ("Copy", 550, True)
        archived = await api.memberships.archive_type(1, created.id)
        assert archived.is_archived
        assert archived.date_archived is not None
        assert (await api.memberships.unarchive_type(1, created.id)).is_archived is False
        await api.chain_loyalty_programs.chain_loyalty_membership_types_delete(1, created.id)
        back = await api.memberships.restore_type(1, created.id, title="Back")
        assert (back.id, back.title, back.period_unit_id) == (created.id, "Back", PeriodUnit.DAY)

    run(altegio_fake, act)


def test_a_restored_type_needs_a_title() -> None:
    """Nothing is sent without one."""
    none: Any = None
    assert str(misuse(lambda api: api.memberships.restore_type(1, 2, title=" "))) == "title can't be empty"
    assert (
        str(misuse(lambda api: api.memberships.restore_type(1, 2, title=none))) == "title: expected str, got NoneType"
    )


HELD: list[dict[str, Any]] = [
    {"id": 1, "is_frozen": True, "type": {"id": 10}, "expiration_date": "2026-03-31T23:59:59+00:00"},
    {"id": 2, "is_frozen": 0, "type": {"id": 10}, "expiration_date": None},
    {"id": 3, "type": {"id": 11}, "expiration_date": "2026-04-01T10:00:00+00:00"},
    {"id": 4, "is_frozen": "1", "type": [], "expiration_date": "soon"},
]


@pytest.mark.parametrize(
    ("filters", "ids"),
    [
        ({}, [1, 2, 3, 4]),
        ({"frozen": True}, [1, 4]),
        ({"frozen": False}, [2, 3]),
        ({"type_ids": [10]}, [1, 2]),
        ({"type_ids": []}, []),
        ({"expiring_until": dt.date(2026, 3, 31)}, [1]),
        ({"expiring_until": dt.date(2026, 4, 1)}, [1, 3]),
        ({"expiring_until": dt.date(2026, 4, 1), "frozen": False}, [3]),
        ({"expiring_until": dt.datetime(2026, 3, 31, 12, tzinfo=dt.UTC)}, [1]),
    ],
)
def test_memberships_that_fit(filters: dict[str, Any], ids: list[int], altegio_fake: FakeAltegio) -> None:
    """Of a client and of a chain."""
    altegio_fake.on(OF_CLIENT, returns=HELD)
    found = run(altegio_fake, lambda api: api.memberships.of_client(5, "+1 (315) 555-01-75", chain_id=7, **filters))

    assert [one.id for one in found] == ids
    (sent,) = altegio_fake.requests
    assert sent.path == path_of(OF_CLIENT)
    assert sent.query == [("company_group_id", "7"), ("company_id", "5"), ("phone", "13155550175")]
    altegio_fake.on(OF_CHAIN, returns=HELD, times=1)
    altegio_fake.on(OF_CHAIN, returns=[], times=1)
    found = run(altegio_fake, lambda api: listed(api.memberships.of_chain(7, **filters)))
    assert [one.id for one in found] == ids
    assert all(isinstance(one, ClientMembership) for one in found)
    assert altegio_fake.requests.operations == [OF_CLIENT, OF_CHAIN, OF_CHAIN]


@pytest.mark.parametrize("filters", [{"expiring_until": "2026-03-31"}, {"type_ids": 10}, {"frozen": "no"}])
def test_wrong_filters_are_refused_at_once(filters: Any) -> None:
    """Not only if there is something to filter."""

    async def begin(api: Any) -> None:
        api.memberships.of_chain(7, **filters)

    for error in (misuse(lambda api: api.memberships.of_client(5, "+13155550175", **filters)), misuse(begin)):
        assert type(error) is TypeError
        assert str(error).startswith(next(iter(filters)))


def test_membership_types_come_from_all_pages(altegio_fake: FakeAltegio) -> None:
    """Page by page, until the total is reached."""
    types = [READ | {"id": number} for number in range(1, 251)]
    for page in (types[:200], types[200:]):
        altegio_fake.on(LIST_TYPES, returns=page, meta={"total_count": 250}, times=1)
    found = run(altegio_fake, lambda api: listed(api.memberships.list_types(7)))

    assert [one.id for one in found] == [*range(1, 251)]
    assert [one.path for one in altegio_fake.requests] == [path_of(LIST_TYPES, 7)] * 2
    assert [one.query for one in altegio_fake.requests] == [[("page", page), ("limit", "200")] for page in "12"]


@pytest.mark.parametrize(("is_archived", "sent"), [(True, "1"), (False, "0")])
def test_membership_types_by_title_and_state(is_archived: bool, sent: str, altegio_fake: FakeAltegio) -> None:
    """The server filters."""
    altegio_fake.on(LIST_TYPES, returns=[READ])
    found = run(altegio_fake, lambda api: listed(api.memberships.list_types(7, title="Ten", is_archived=is_archived)))

    assert len(found) == 1
    (request,) = altegio_fake.requests
    assert request.path == path_of(LIST_TYPES, 7)
    assert request.query == [("title", "Ten"), ("is_archived", sent), ("page", "1"), ("limit", "200")]


def test_memberships_of_a_chain_page(altegio_fake: FakeAltegio) -> None:
    """Until a page is empty, with the filters of the server."""
    after = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
    pages: list[list[dict[str, Any]]] = [[{"id": 1}], [{"id": 2}], []]
    for page in pages:
        altegio_fake.on(OF_CHAIN, returns=page, times=1)
    found = run(
        altegio_fake,
        lambda api: listed(api.memberships.of_chain(7, created_after=after, membership_ids=[1, 2])),
    )

    assert [one.id for one in found] == [1, 2]
    assert [one.path for one in altegio_fake.requests] == [path_of(OF_CHAIN, 7)] * 3
    assert [one.param("page") for one in altegio_fake.requests] == ["1", "2", "3"]
    assert {one.param("created_after") for one in altegio_fake.requests} == {"2026-01-01T00:00:00+00:00"}


@pytest.mark.parametrize("name", ["created_after", "created_before"])
@pytest.mark.parametrize("time", [dt.datetime(2026, 1, 1), dt.date(2026, 1, 1), "2026-01-01"])
def test_times_of_creation_have_an_offset(name: str, time: Any) -> None:
    """A chain may have locations in several zones."""
    error = misuse(lambda api: listed(api.memberships.of_chain(7, **{name: time})))

    assert str(error) == f"{name}: expected a datetime with an offset, got {time!r}"


@pytest.mark.parametrize(
    ("until", "sent"),
    [
        (dt.date(2026, 12, 31), "2026-12-31T23:59:59"),
        (dt.datetime(2026, 12, 31, 12, tzinfo=dt.UTC), "2026-12-31T12:00:00+00:00"),
    ],
)
def test_a_freeze(until: dt.date, sent: str, altegio_fake: FakeAltegio) -> None:
    """A day is frozen to its end."""
    frozen = {"id": 123, "is_frozen": True, "freeze_period": 14, "freeze_till": "2026-12-31T23:59:59-05:00"}
    altegio_fake.on(FREEZE, returns=frozen)
    freeze = run(altegio_fake, lambda api: api.memberships.freeze(7, 123, until))

    zone = dt.timezone(dt.timedelta(hours=-5))
    end = dt.datetime(2026, 12, 31, 23, 59, 59, tzinfo=zone)
    assert freeze == Freeze(123, True, end, dt.timedelta(days=14))
    (request,) = altegio_fake.requests
    assert (request.path, request.query) == (path_of(FREEZE, 7, 123), [])
    assert request.body == {"freeze_till": sent}


def test_the_end_of_a_freeze(altegio_fake: FakeAltegio) -> None:
    """The total frozen time stays."""
    altegio_fake.on(UNFREEZE, returns={"number": "1", "is_frozen": 0, "freeze_period": "14"})
    freeze = run(altegio_fake, lambda api: api.memberships.unfreeze(7, 123))

    assert freeze == Freeze(123, False, None, dt.timedelta(days=14))
    (request,) = altegio_fake.requests
    assert (request.path, request.query) == (path_of(UNFREEZE, 7, 123), [])


@pytest.mark.parametrize(
    ("visits", "sent"),
    [
        (0, {"united_balance_services_count": 0}),
        (10, {"united_balance_services_count": 10}),
        (
            {45: 5, 91: 0},
            {"services_balance_count": [{"service_id": 45, "balance": 5}, {"service_id": 91, "balance": 0}]},
        ),
    ],
)
def test_a_balance(visits: Any, sent: Any, altegio_fake: FakeAltegio) -> None:
    """A number for a united one, a mapping for separate ones."""
    altegio_fake.on(SET_BALANCE, returns={})
    run(altegio_fake, lambda api: api.memberships.set_balance(7, 123, visits))

    (request,) = altegio_fake.requests
    assert (request.path, request.query) == (path_of(SET_BALANCE, 7, 123), [])
    assert request.body == sent


def test_a_validity(altegio_fake: FakeAltegio) -> None:
    """It is a Period."""
    validity = {"period": 3, "period_unit_id": 3, "expiration_date": "2026-03-31T23:59:59+00:00"}
    altegio_fake.on(SET_PERIOD, returns=validity)
    result = run(altegio_fake, lambda api: api.memberships.set_period(7, 123, Period(3, "month")))

    assert result.expiration_date == dt.datetime(2026, 3, 31, 23, 59, 59, tzinfo=dt.UTC)
    (request,) = altegio_fake.requests
    assert (request.path, request.query) == (path_of(SET_PERIOD, 7, 123), [])
    assert request.body == {"period": 3, "period_unit_id": 3}


CORRECTIONS: list[tuple[Any, type[Exception], str]] = [
    (lambda api: api.memberships.set_balance(7, 1, -1), ValueError, "visits can't be negative: -1"),
    (lambda api: api.memberships.set_balance(7, 1, True), TypeError, "visits: expected int, got bool"),
    (lambda api: api.memberships.set_balance(7, 1, [1]), TypeError, "visits: expected int, got list"),
    (lambda api: api.memberships.set_balance(7, 1, {}), ValueError, "visits: pass at least one service or category"),
    (lambda api: api.memberships.set_balance(7, 1, {"4": 1}), TypeError, "visits: the key: expected int, got str"),
    (lambda api: api.memberships.set_balance(7, 1, {0: 1}), ValueError, "visits: the key must be a positive ID: 0"),
    (lambda api: api.memberships.set_balance(7, 1, {True: 1}), TypeError, "visits: the key: expected int, got bool"),
    (lambda api: api.memberships.set_balance(7, 1, {4: -1}), ValueError, "visits[4] can't be negative: -1"),
    (
        lambda api: api.memberships.set_period(7, 1, 30),
        TypeError,
        "period: expected a Period, such as Period(3, 'month'), got int",
    ),
    (
        lambda api: api.memberships.freeze(7, 1, "2026-12-31"),
        TypeError,
        "until: expected a date or datetime, got str",
    ),
    (lambda api: api.memberships.of_client(7, 13155550175), TypeError, "phone: expected str, got int"),
    (
        lambda api: api.memberships.of_client(7, "12345"),
        ValueError,
        "phone must be a number with country code, such as +13155550175: '12345'",
    ),
    (
        lambda api: api.memberships.of_client(7, "call 13155550175"),
        ValueError,
        "phone must be a number with country code, such as +13155550175: 'call 13155550175'",
    ),
]


@pytest.mark.parametrize(("call", "error_type", "message"), CORRECTIONS)
def test_wrong_corrections(call: Any, error_type: type[Exception], message: str) -> None:
    """The error names the argument, and nothing is sent."""
    error = misuse(call)

    assert type(error) is error_type
    assert str(error) == message
