"""The fake: state, seeds, faults, stubs, recorded requests, and its complaints."""

from __future__ import annotations

import asyncio
import contextlib
import datetime as dt
import json
import threading
from collections.abc import Callable
from typing import Any

import httpx
import pytest
import trio

import altegio
from altegio import Altegio
from altegio.mock_server._core.store import Table
from altegio.models import Client
from altegio.testing import FakeAltegio, FakeRequest, FormFile, Rows
from tests.doubles.addresses import path_of, target_of
from tests.doubles.fakes import run

HOME = 720441
NO_ROUTE = "update_team_member_schedule"
ANNA: dict[str, Any] = {"name": "Anna", "phone": "+13155550123"}
KINDS: list[tuple[str, dict[str, Any]]] = [
    ("clients", ANNA),
    ("services", {"title": "Massage", "price_min": 50}),
    ("service_categories", {"title": "Body"}),
    ("team_members", {"name": "Eve"}),
    (
        "appointments",
        {
            "staff_id": 8886,
            "services": [{"id": 1}],
            "client": ANNA,
            "datetime": dt.datetime(2026, 11, 24, 10, tzinfo=dt.UTC),
            "seance_length": 3600,
        },
    ),
    ("locations", {"title": "Second salon"}),
    ("client_comments", {"client_id": 1, "text": "Likes tea"}),
    ("accounts", {"title": "Till"}),
    ("transactions", {"amount": 12.5, "account_id": 90218, "client_id": 1}),
    ("products", {"title": "Shampoo", "cost": 10}),
    ("documents", {"type_id": 1, "storage_id": 1}),
    ("goods_transactions", {"document_id": 1, "good_id": 1, "amount": 2}),
    ("deposits", {"balance": 100, "client": {"id": 1, "phone": "+13155550101"}}),
    ("loyalty_cards", {"client_id": 1, "balance": 10}),
    ("gift_card_types", {"title": "For two", "balance": 100, "expiration_type_id": 1}),
    ("gift_cards", {"phone": "+13155550101", "balance": 50, "number": "7"}),
    ("membership_types", {"title": "Ten visits", "cost": 100, "services": {"13160808": 10}}),
    ("memberships", {"phone": "+13155550101", "united_balance_services_count": 7, "is_united_balance": True}),
]


@pytest.fixture
def fake() -> FakeAltegio:
    """A fake with its initial rows."""
    return FakeAltegio()


def number_of(row: Any) -> int:
    """The ID of a row; that of a product has another name."""
    number: int = row.to_dict().get("id") or row.good_id
    return number


def test_created_rows_can_be_read(fake: FakeAltegio) -> None:
    """By the application and by the test, in both directions."""
    anna = fake.clients.add(**ANNA)
    found = run(fake, lambda api: api.clients.find_by_phone(HOME, "+1 315 555 01 23"))
    assert (found.id, found.name) == (anna.id, "Anna")
    run(fake, lambda api: api.clients.create_client(HOME, body={"name": "Ben", "phone": "+13155550124"}))
    assert [one.name for one in fake.clients.all()][-2:] == ["Anna", "Ben"]
    run(fake, lambda api: api.clients.delete_client(HOME, anna.id or 0))
    assert fake.clients.get(anna.id or 0) is None


def test_rows_can_be_cleared(fake: FakeAltegio) -> None:
    """At one location only."""
    others = fake.clients.all(location_id=1050)
    fake.clients.clear()
    assert fake.clients.all() == []
    assert fake.clients.all(location_id=1050) == others
    assert others


@pytest.mark.parametrize(("rows", "fields"), KINDS)
def test_every_collection_accepts_rows(fake: FakeAltegio, rows: str, fields: dict[str, Any]) -> None:
    """The row has the fields, and is there when it is read."""
    collection = getattr(fake, rows)
    row = collection.add(**fields)
    assert collection.get(number_of(row)) == row
    stored = row.to_dict()
    assert all(
        stored[name] == value
        for name, value in fields.items()
        if isinstance(value, (str, int)) and name in type(row).__wire_fields__
    )
    number = next(one for one in range(10**6, 10**7) if collection.get(one) is None)
    assert number_of(collection.add(id=number, **fields)) == number
    with pytest.raises(ValueError, match="is taken"):
        collection.add(id=number, **fields)


def test_a_misspelt_field_is_refused(fake: FakeAltegio) -> None:
    """The error has the right name; a missing field is refused, too."""
    wrong: list[dict[str, Any]] = [
        {**ANNA, "emial": "a@example.com"},
        {"name": "Anna"},
        {"staff_id": 1, "services": 3, "datetime": "2026-11-24T10:00:00", "seance_length": 60},
    ]
    with pytest.raises(TypeError, match=r"no field 'emial'; did you mean 'email'\?"):
        fake.clients.add(**wrong[0])
    with pytest.raises(TypeError, match="needs phone"):
        fake.clients.add(**wrong[1])
    with pytest.raises(ValueError, match="services is a list of mappings or models, not 3"):
        fake.appointments.add(**wrong[2])


def test_added_rows_are_found(fake: FakeAltegio) -> None:
    """By the calls of an application that read them."""
    anna = fake.clients.add(**ANNA)
    assert anna.phone is not None
    fake.memberships.add(phone=anna.phone, number="M1")
    fake.gift_cards.add(phone=anna.phone, number="G1", balance=50)
    fake.loyalty_cards.add(client_id=anna.id, number="L1")
    fake.deposits.add(balance=100, client=anna)
    fake.products.clear()
    product = fake.products.add(title="Shampoo", cost=10)
    fake.client_comments.add(client_id=anna.id, text="Likes tea")
    fake.accounts.clear()
    till = fake.accounts.add(title="Till")
    assert till.id is not None
    payment = fake.transactions.add(amount=5, account_id=till.id, client_id=anna.id)

    async def read(api: Altegio) -> list[Any]:
        issued = api.subscriptions_certificates
        return [
            [one.number for one in await issued.get_client_memberships(company_id=HOME, phone=ANNA["phone"])],
            [one.number for one in await api.loyalty_cards.get_loyalty_card_list_by_client_id(anna.id)],
            [one.title for one in await api.products.get_products_list(HOME) if one.good_id == product.good_id],
            [one.text for one in await api.clients.list_client_comments(HOME, anna.id)],
            [one.title for one in await api.payments.get_account_list(HOME)],
            (await api.payments.get_financial_transaction(HOME, payment.id or 0)).account,
        ]

    found = run(fake, read)
    assert found[:5] == [["M1"], ["L1"], ["Shampoo"], ["Likes tea"], ["Till"]]
    assert found[5].title == "Till"


def test_added_rows_can_refer_to_each_other(fake: FakeAltegio) -> None:
    """A model is accepted in place of an ID."""
    eve = fake.team_members.add(name="Eve")
    massage = fake.services.add(title="Massage", staff=[eve], price_min=50)
    anna = fake.clients.add(**ANNA)
    assert eve.id is not None
    at = dt.datetime(2026, 11, 24, 10, tzinfo=dt.UTC)
    stored = fake.appointments.add(staff_id=eve.id, services=[massage], client=anna, datetime=at, seance_length=3600)
    assert stored.client is not None
    assert (stored.client.id, stored.datetime_) == (anna.id, at)
    assert [(one.id, one.title, one.cost) for one in stored.services or ()] == [(massage.id, "Massage", 50)]


def test_a_refused_row_leaves_nothing(fake: FakeAltegio) -> None:
    """Neither itself nor related rows; a derived field can't be set."""
    clients = fake.clients.all()
    appointment: dict[str, Any] = {
        "staff_id": 8886,
        "services": [{"id": 1}],
        "client": ANNA,
        "datetime": "2026-11-24T10:00:00",
        "seance_length": 60,
        "record_labels": [{}],
    }
    with pytest.raises(ValueError, match=r"appointments.add: a value has the wrong shape"):
        fake.appointments.add(**appointment)
    with pytest.raises(ValueError, match=r"clients.add: display_name can't be set, it follows from other fields"):
        fake.clients.add(**ANNA, display_name="Somebody")
    assert fake.clients.all() == clients


@pytest.mark.parametrize(("rows", "fields"), KINDS)
def test_what_is_refused_at_the_end_leaves_nothing_of_any_kind(
    fake: FakeAltegio, monkeypatch: pytest.MonkeyPatch, rows: str, fields: dict[str, Any]
) -> None:
    """Neither a row of another table nor an ID that is taken."""
    tables = fake._app.store._tables.values()  # pyright: ignore[reportPrivateUsage] - all that a fake keeps
    keep = Rows._keep  # pyright: ignore[reportPrivateUsage] - the last step that may refuse

    def refuse(self: Any, owner_id: int, plain: dict[str, Any]) -> None:
        keep(self, owner_id, plain)
        raise ValueError("refused at the end")

    before = json.dumps([table.dump() for table in tables])
    monkeypatch.setattr(Rows, "_keep", refuse)
    with pytest.raises(ValueError, match="refused at the end"):
        getattr(fake, rows).add(**fields)
    assert json.dumps([table.dump() for table in tables]) == before


def test_a_row_costs_the_same_beside_many(fake: FakeAltegio, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the fake keeps already is not copied."""
    copied: list[Table] = []
    monkeypatch.setattr(Table, "dump", copied.append)
    fake.clients.add(**ANNA)
    assert copied == []


def test_a_field_with_two_names_is_set_under_either(fake: FakeAltegio) -> None:
    """And read under both."""
    either: tuple[dict[str, Any], ...] = ({"middle_name": "Lee", "gender_id": 2}, {"patronymic": "Lee", "sex_id": 2})
    for fields in either:
        fake.clients.clear()
        anna = fake.clients.add(**ANNA, **fields)
        assert (anna.middle_name, anna.patronymic) == ("Lee", "Lee")
        assert (anna.gender_id, anna.sex_id, anna.gender, anna.sex) == (2, 2, "Female", "Female")


def test_codes_that_are_not_documented_yet(fake: FakeAltegio) -> None:
    """A row may have one, as the server may send one."""
    anna = fake.clients.add(**ANNA, gender_id=77, importance_id=78)
    found = run(fake, lambda api: api.clients.get_client(HOME, anna.id or 0))
    assert (found.gender_id, found.gender, found.importance_id) == (77, "Unknown", 78)
    kind = fake.membership_types.add(title="Ten visits", cost=100, services={"13160808": 10}, expiration_type_id=79)
    assert kind.expiration_type_id == 79


def test_schedules(fake: FakeAltegio) -> None:
    """Hours set by a test are those that the application reads; no hours mean a day off."""
    day = dt.date(2026, 11, 25)
    member = fake.team_members.add(name="Eve")
    assert member.id is not None
    fake.schedules.set(member.id, day, [("10:00", "12:00")])
    fake.schedules.set(member.id, day + dt.timedelta(1), [("10:00", "12:00")])
    fake.schedules.set(member.id, day + dt.timedelta(1), [])
    hours = run(
        fake,
        lambda api: api.schedule_resources.get_team_member_schedule(HOME, member.id or 0, day, day + dt.timedelta(1)),
    )
    assert [one.to_dict() for one in hours if one.slots] == [
        {"date": str(day), "is_working": True, "slots": [{"from": "10:00", "to": "12:00"}]}
    ]
    assert fake.schedules.get(member.id, day) == [("10:00", "12:00")]
    assert fake.schedules.get(member.id, day + dt.timedelta(1)) == []
    with pytest.raises(ValueError, match="there is no team member 7 at 720441"):
        fake.schedules.set(7, day, [("10:00", "12:00")])
    with pytest.raises(ValueError, match="is no period"):
        fake.schedules.set(member.id, day, [("12:00", "10:00")])


def test_refusals(fake: FakeAltegio) -> None:
    """They are retried, or raised with their code."""
    fake.fail_next(status=429, retry_after=0, times=2)
    assert run(fake, lambda api: api.locations.get_location(HOME)).id == HOME
    assert len(fake.requests) == 3
    fake.fail_next(status=409, code=433, message="The slot is taken", operation="create_client")
    assert run(fake, lambda api: api.locations.get_location(HOME)).id == HOME
    with pytest.raises(altegio.ConflictError, match="The slot is taken") as caught:
        run(fake, lambda api: api.clients.create_client(HOME, body=ANNA))
    assert caught.value.code == 433
    fake.check()


def test_transport_faults(fake: FakeAltegio) -> None:
    """Time-outs and resets as in a network; a write that may have been processed is not repeated."""
    fake.time_out_next(operation="create_client")
    with pytest.raises(altegio.TimeoutError) as caught:
        run(fake, lambda api: api.clients.create_client(HOME, body=ANNA))
    assert caught.value.maybe_processed
    fake.time_out_next(sent=False, operation="create_client")
    run(fake, lambda api: api.clients.create_client(HOME, body=ANNA))
    fake.reset_next()
    assert run(fake, lambda api: api.locations.get_location(HOME)).id == HOME
    assert len(fake.requests.of("create_client")) == 3
    assert len(fake.requests.of("get_location")) == 2


@pytest.mark.parametrize(
    "prepare",
    [
        lambda fake: fake.fail_next(status=500, times=9),
        lambda fake: fake.on("create_client", returns=altegio.ConflictError("busy")),
        lambda fake: fake.on("create_client", returns={"id": 1}),
        lambda fake: fake.on("create_client", returns=altegio.ConnectionError("gone", maybe_processed=True)),
        lambda fake: fake.time_out_next(),
        lambda fake: fake.reset_next(),
        lambda fake: fake.slow_next(99),
    ],
)
@pytest.mark.parametrize(
    ("method", "path", "body", "message"),
    [
        ("POST", "/nonsense", None, "POST /nonsense is not in the description"),
        ("POST", path_of("create_client", HOME), {**ANNA, "nickname_of_client": "A"}, "nickname_of_client"),
        ("POST", path_of("create_client", HOME), {"name": 5, "phone": "1"}, "name"),
    ],
)
def test_prepared_responses_do_not_hide_complaints(
    fake: FakeAltegio, prepare: Callable[[FakeAltegio], None], method: str, path: str, body: Any, message: str
) -> None:
    """An undocumented request is a complaint, whatever the response, and without one."""
    prepare(fake)
    with contextlib.suppress(altegio.AltegioError):
        run(fake, lambda api: api.request(method, path, body=body), max_retries=0)
    with pytest.raises(AssertionError, match=message):
        fake.check()


@pytest.mark.parametrize("slow", [False, True])
def test_a_refusal_of_the_fake_itself_is_no_complaint(fake: FakeAltegio, slow: bool) -> None:
    """A test may be about the refusal, also with a slow response."""
    if slow:
        fake.slow_next(1)
    with pytest.raises(altegio.ValidationError):
        run(fake, lambda api: api.request("POST", path_of("create_client", HOME), body={"name": 5}))
    fake.check()


def test_slow_responses(fake: FakeAltegio) -> None:
    """A deadline of the application ends the wait; under trio, too."""
    fake.slow_next(30, operation="get_location")
    with pytest.raises(altegio.TimeoutError):
        run(fake, lambda api: api.locations.get_location(HOME), deadline=0.05)
    fake.slow_next(0.001)

    async def under_trio() -> Any:
        async with fake.client() as api:
            return await api.locations.get_location(HOME)

    assert trio.run(under_trio).id == HOME
    fake.check()


def test_stubs(fake: FakeAltegio) -> None:
    """For any operation: values, models, a function, a file, a status."""
    fake.on("get_client", returns={"id": 7, "name": "Seven"})
    assert run(fake, lambda api: api.clients.card(HOME, 7)).name == "Seven"
    fake.on("deprecated_get_client_list", returns=[Client(id=8)], meta={"total_count": 1})

    def double(request: FakeRequest) -> dict[str, Any]:
        return {"id": int(request.path.rpartition("/")[2]) * 2, "title": request.method}

    fake.on("get_location", returns=double)
    assert run(fake, lambda api: api.locations.get_location(21)).id == 42
    fake.on("get_visit_receipt_pdf", returns=b"%PDF")
    assert run(fake, lambda api: api.appointments.get_visit_receipt_pdf(1)) == b"%PDF"
    with pytest.raises(AssertionError, match="deprecated_get_client_list was set by on"):
        fake.check()
    with pytest.raises(ValueError, match="no operation 'get_clent'; did you mean 'get_client' or"):
        fake.on("get_clent", returns=None)


def test_requests_are_stored_without_tokens(fake: FakeAltegio) -> None:
    """By operation, with body and query as values."""
    with pytest.raises(AssertionError, match="no request was sent"):
        _ = fake.requests.last
    run(fake, lambda api: api.clients.create_client(HOME, body=ANNA), partner_token="planted")
    run(fake, lambda api: api.appointments.get_appointment_list(HOME, page=2, count=3))
    assert fake.requests.operations == ["create_client", "get_appointment_list"]
    created = fake.requests.of("create_client").last
    assert (created.method, created.path, created.body) == ("POST", path_of("create_client", HOME), ANNA)
    assert (fake.requests.last.param("page"), fake.requests.last.param("none")) == ("2", None)
    assert fake.requests[0] is created
    assert len(fake.requests[1:]) == 1
    assert all("planted" not in f"{one!r} {one.headers}" for one in fake.requests)
    assert "Anna" not in repr(fake.requests)


def test_calls(fake: FakeAltegio) -> None:
    """Operation and path of each request."""

    async def act(api: Altegio) -> None:
        await api.clients.get_client_list(HOME, body={})
        await api.clients.get_client(HOME, 1)
        with pytest.raises(altegio.NotFoundError):
            await api.request("GET", "/nowhere")

    run(fake, act)
    listed, read = ("get_client_list", path_of("get_client_list", HOME)), ("get_client", path_of("get_client", HOME, 1))
    assert fake.requests.calls == [listed, read, (None, "/nowhere")]
    assert fake.requests.of("get_client").calls == [read]


def test_for_whom_a_request_acts(fake: FakeAltegio) -> None:
    """Without its token."""

    async def act(api: Altegio) -> None:
        await api.locations.get_location(HOME)
        visitor = await (await api.online_booking.send_code(HOME, "+13155550042", "Ann")).confirm("0042")
        await visitor.client_personal_cabinet.get_booking_user()
        await api.with_options(user_token="planted").locations.get_location(HOME)
        await api.login("a@example.com", "secret")

    run(fake, act)
    assert [(one.operation, one.acts_for) for one in fake.requests] == [
        ("get_location", "user"),
        ("send_booking_verification_code", None),
        ("log_in_with_phone_number_and_code", None),
        ("get_booking_user", "visitor"),
        ("get_location", "user"),
        ("authorize_user", None),
    ]


def test_webhooks_are_kept_and_not_sent(fake: FakeAltegio) -> None:
    """For any address, as the events are at their time; no thread is left that would send them."""
    urls = ["https://hooks.example/altegio?secret=planted", "http://127.0.0.1:9/altegio"]

    async def act(api: Altegio) -> None:
        await api.webhooks.add(HOME, urls[0], events=["client"])
        await api.webhooks.add(HOME, urls[1], events=["client"])
        anna = await api.clients.create_client(HOME, body=ANNA)
        await api.clients.change(HOME, anna.id or 0, name="Ann")

    before = threading.enumerate()
    run(fake, act)
    created, changed = "create", "update"
    assert [(one.url, one.event["status"], one.event["data"]["name"], one.status) for one in fake.deliveries] == [
        *((url, created, "Anna", None) for url in urls),
        *((url, changed, "Ann", None) for url in urls),
    ]
    assert "planted" not in repr(fake.deliveries)
    assert not [one for one in threading.enumerate() if one not in before and one.name == "altegio-mock-webhooks"]
    fake.reset()
    assert fake.deliveries == []


def test_files_of_a_form(fake: FakeAltegio) -> None:
    """With name and media type; no repr has their content."""
    run(fake, lambda api: api.uploads.team_member_image(8886, b"\x89PNG\r\n\x1a\n planted", file_name="eve.png"))
    (request,) = fake.requests
    content = b"\x89PNG\r\n\x1a\n planted"
    assert request.body == {"master_id": "8886", "image": content}
    assert request.files == {"image": FormFile("eve.png", "image/png", content)}
    assert repr(request.files["image"]) == "FormFile(name='eve.png', media_type='image/png')"
    assert "planted" not in repr(request)
    run(fake, lambda api: api.locations.get_location(HOME))
    assert fake.requests.last.files == {}


def test_a_file_without_a_media_type(fake: FakeAltegio) -> None:
    """None is invented for it; a body that is no form has no files."""

    async def upload(content: bytes) -> None:
        async with httpx.AsyncClient(transport=fake.transport) as http:
            url = f"https://altegio.invalid{target_of('upload_image', 'master')}"
            await http.post(url, content=content, headers={"Content-Type": "multipart/form-data; boundary=x"})

    head = b'--x\r\nContent-Disposition: form-data; name="image"; filename="eve"\r\n\r\n'
    asyncio.run(upload(head + b"bytes\r\n--x--\r\n"))
    assert fake.requests.last.files == {"image": FormFile("eve", None, b"bytes")}
    asyncio.run(upload(b"no form"))
    assert (fake.requests.last.body, fake.requests.last.files) == (b"no form", {})


def test_unused_responses_are_named(fake: FakeAltegio) -> None:
    """So is an undocumented call, unless the fake is lenient."""
    fake.fail_next(status=500, times=2)
    with pytest.raises(AssertionError, match=r"a refusal with 500 is left over \(2 times\)"):
        fake.check()
    fake.reset()
    fake.check()
    lenient = FakeAltegio(strict=False)
    for one in (fake, lenient):
        with pytest.raises(altegio.NotFoundError):
            run(one, lambda api: api.request("GET", "/nowhere"))
    lenient.check()
    with pytest.raises(AssertionError, match="GET /nowhere is not in the description"):
        fake.check()


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda fake: fake.clients.add(name=5, phone="1"), "name: expected str, got int, in 5"),
        (lambda fake: fake.clients.add(name="Anna", phone=None), "phone can't be None"),
        (lambda fake: fake.clients.add(**ANNA, birth_date="nonsense"), "birth_date: expected date, got str"),
        (lambda fake: fake.clients.add(**ANNA, last_change_date="noon"), "last_change_date: expected datetime"),
        (lambda fake: fake.clients.add(**ANNA, discount="much"), "discount: expected float"),
        (lambda fake: fake.clients.add(**ANNA, visits=True), "visits: expected int, got bool"),
        (lambda fake: fake.clients.add(**ANNA, labels=["new"]), r"labels\.0: expected int|labels\[0\]: expected int"),
        (lambda fake: fake.clients.add(**ANNA, categories=[5]), "categories is a list of mappings or models"),
        (lambda fake: fake.clients.add(**ANNA, custom_fields=5), "custom_fields"),
        *(
            (lambda fake, wrong=wrong: fake.clients.add(**ANNA, id=wrong), "id is a positive int, not")
            for wrong in (-5, 0, "x", "5", True, 1.0, None)
        ),
        (lambda fake: fake.clients.add(**ANNA, location_id=True), "the ID of the owner is a positive int, not True"),
        (lambda fake: fake.gift_cards.add(type_id=1, phone=5), "phone: expected str"),
        (lambda fake: fake.client_comments.add(text="a", client_id="1"), "client_id: expected int"),
        *(
            (lambda fake, wrong=wrong: fake.clients.get(wrong), "clients.get: the ID of the row is a positive int, not")
            for wrong in ("7", 1.5, None, True, 0)
        ),
        (lambda fake: fake.memberships.get("7"), "memberships.get: the ID of the row is a positive int, not '7'"),
        (
            lambda fake: fake.clients.get(1, location_id="1"),
            "clients.get: the ID of the owner is a positive int",
        ),
        (
            lambda fake: fake.clients.all(location_id=None),
            "clients.all: the ID of the owner is a positive int",
        ),
        (lambda fake: fake.memberships.clear(chain_id=-1), "memberships.clear: the ID of the owner is a positive int"),
        (lambda fake: fake.requests.of("create_clinet"), "no operation 'create_clinet'; did you mean 'create_client'"),
        (lambda fake: fake.requests[:1].of("create_clinet"), "no operation 'create_clinet'"),
        (lambda fake: fake.requests.of("get_client").of(None), "no operation None"),
        (lambda fake: fake.schedules.get("8886", dt.date(2026, 12, 1)), "schedules.get: team_member_id is a positive"),
        (lambda fake: fake.schedules.get(8886, "tomorrow"), "schedules.get: day is a date, not 'tomorrow'"),
        (
            lambda fake: fake.schedules.get(7, dt.date(2026, 12, 1)),
            "schedules.get: there is no team member 7 at",
        ),
        (lambda fake: fake.schedules.set(True, dt.date(2026, 12, 1), []), "team_member_id is a positive int"),
        (
            lambda fake: fake.schedules.set(8886, dt.date(2026, 12, 1), 5),
            "schedules.set: hours is a list of periods, not",
        ),
        (
            lambda fake: fake.schedules.set(8886, dt.date(2026, 12, 1), "10:00"),
            "hours is a list of periods, not '10:00'",
        ),
        (
            lambda fake: type(fake)(today="2026-12-01"),
            "today is a date between the years 1000 and 8999, not '2026-12-01'",
        ),
        (lambda fake: type(fake)(today=dt.date.max), "today is a date between the years 1000 and 8999, not"),
        (lambda fake: fake.schedules.set(1, "tomorrow", []), "day is a date, not 'tomorrow'"),
        (lambda fake: fake.fail_next(status=429, retry_after=-5), "retry_after is at least 0 seconds, not -5"),
        (lambda fake: fake.fail_next(status=429, retry_after="5"), "retry_after is a number of seconds, not '5'"),
        (lambda fake: fake.fail_next(status=429, retry_after=float("nan")), "retry_after is at least 0"),
        (lambda fake: fake.fail_next(status=429, times=True), "times is at least 1, not True"),
        (lambda fake: fake.fail_next(status="429"), "status is between 400 and 599"),
        (lambda fake: fake.reset_next(times=1.5), "times is at least 1, not 1.5"),
        (lambda fake: fake.on("get_client", times=True), "times is at least 1, not True"),
        (lambda fake: fake.on("get_client", status="200"), "status is between 200 and 599"),
        (lambda fake: fake.slow_next(True), "seconds is a number of seconds, not True"),
        (lambda fake: fake.fail_next(status=200), "status is between 400 and 599"),
        (lambda fake: fake.fail_next(status=500, times=0), "times is at least 1"),
        (lambda fake: fake.time_out_next(operation="nothing"), "no operation 'nothing'"),
        (lambda fake: fake.on(NO_ROUTE), f"{NO_ROUTE} is never called: no route of the server leads to it"),
        (lambda fake: fake.fail_next(status=500, operation=NO_ROUTE), "is never called: no route of the server"),
        (lambda fake: fake.slow_next(-1), "seconds is at least 0"),
        (lambda fake: fake.clock.move(dt.timedelta(-1)), "does not go backwards"),
        (lambda fake: fake.clock.move(float("nan")), "does not go backwards"),
        (lambda fake: fake.clock.move("5"), "clock.move: by is a number of seconds, not '5'"),
        (lambda fake: fake.clock.move(True), "clock.move: by is a number of seconds, not True"),
        (lambda fake: fake.clock.move(float("inf")), "can't move by inf s: its last year is 8999"),
        (lambda fake: fake.clock.move(1e12), r"can't move by 1e\+12 s: its last year is 8999"),
        (lambda fake: fake.clock.move(dt.timedelta.max), "its last year is 8999"),
        (lambda fake: fake.fail_next(status=409, code=[1]), r"code is an int or a str, not \[1\]"),
        (lambda fake: fake.fail_next(status=409, code=True), "code is an int or a str, not True"),
        (lambda fake: fake.fail_next(status=409, message=5), "message is a str, not 5"),
        (lambda fake: fake.clients.add(**ANNA, discount=float("nan")), "clients.add: discount: .*not a number"),
        (lambda fake: fake.clients.add(**ANNA, comment=object()), "clients.add: comment: "),
        *(
            (lambda fake, hours=hours: fake.schedules.set(8886, dt.date(2026, 12, 1), [hours]), message)
            for hours, message in (
                (("10:00", "x"), "schedules.set: a time is HH:MM or a dt.time without seconds or offset, not 'x'"),
                ((10, 11), "schedules.set: a time is HH:MM or a dt.time without seconds or offset, not 10"),
                (("10", "11:00"), "a time is HH:MM or a dt.time without seconds or offset, not '10'"),
                (("10:00", "10:00:30"), "a time is HH:MM or a dt.time without seconds or offset, not '10:00:30'"),
                (("10:00", "24:00"), "a time is HH:MM or a dt.time without seconds or offset, not '24:00'"),
                (
                    (dt.time(10), dt.time(11, 0, 30)),
                    "a time is HH:MM or a dt.time without seconds or offset, not datetime.time",
                ),
                ("10:00", r"a period is a pair such as \('10:00', '14:00'\), not '10:00'"),
                (("10:00",), r"a period is a pair such as \('10:00', '14:00'\), not \('10:00',\)"),
            )
        ),
    ],
)
def test_invalid_preparations(fake: FakeAltegio, call: Callable[[FakeAltegio], None], message: str) -> None:
    """They are refused when they are set, and so are invalid look-ups."""
    with pytest.raises(ValueError, match=message):
        call(fake)


def test_the_clock_can_be_moved(fake: FakeAltegio) -> None:
    """Later changes have the later time."""
    before = fake.clock.now
    fake.clock.move(dt.timedelta(days=3))
    assert fake.clock.now - before == dt.timedelta(days=3)
    anna = fake.clients.add(**ANNA)
    assert anna.to_dict()["last_change_date"].startswith(str(fake.clock.now.date()))
    fake.reset()
    assert fake.clock.now == before
    assert repr(fake) == "<FakeAltegio 0 requests>"
