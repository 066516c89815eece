"""The bytes that go over the wire: the documented requests, byte by byte."""

from __future__ import annotations

import asyncio
import datetime as dt
import io
import json
import sys
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import httpx2
import pytest

import altegio
from altegio import Altegio
from altegio._transport.addresses import Addresses
from altegio_client.models import ChainMembershipTypeCreate, ChainMembershipTypeUpdate
from altegio_client.operation import Operation
from tests.doubles.addresses import path_of, target_of
from tests.doubles.backends import BACKENDS, using
from tests.doubles.clients import NOWHERE, PARTNER, PASSWORD, USER, client
from tests.doubles.recorder import MockResponse, Part, Recorder, Sent

T = TypeVar("T")
ACCEPT = "application/vnd.api.v2+json"
PNG = b"\x89PNG\r\n\x1a\n\x00\xff\r\n--"

CREATED: dict[str, Any] = {
    "title": "Fitness 10-pack",
    "salon_group_id": 1,
    "cost": 500,
    "location_ids": [123, 456],
    "period": 30,
    "period_unit_id": 3,
    "allow_freeze": True,
    "freeze_limit": 14,
    "freeze_limit_unit_id": 1,
    "service_price_correction": True,
    "expiration_type_id": 1,
    "is_allow_empty_code": True,
    "is_united_balance": False,
    "united_balance_services_count": 10,
    "balance_edit_type_id": 2,
    "is_online_sale_enabled": False,
    "online_sale_title": "Fitness Pack - 10 sessions",
    "online_sale_description": "Perfect for beginners. Valid for 3 months.",
    "online_sale_price": 450,
    "online_image": "https://example.com/images/fitness-pack.jpg",
    "autoactivation_period": 3,
    "autoactivation_time_in_days": 10,
    "autoactivation_time_unit_id": 1,
    "is_archived": False,
    "category": "standard",
    "salon_ids": [720441, 703092],
    "services": {"13160808": 5, "13160809": 3},
    "service_categories": {"13160806": 10},
    "delete_online_image": False,
    "availability": [{"week_days": [1, 2, 3], "intervals": [{"from": 28800, "to": 64800}]}],
}
UPDATED: dict[str, Any] = {
    "title": "Fitness 10-pack",
    "salon_group_id": 1,
    "cost": 550,
    "is_united_balance": False,
    "united_balance_services_count": 10,
}


@pytest.fixture(autouse=True, params=BACKENDS)
def direct(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Each backend by its name; no proxy, and only the planted tokens."""
    monkeypatch.setenv("NO_PROXY", "*")
    for name in ("ALTEGIO_PARTNER_TOKEN", "ALTEGIO_USER_TOKEN", "ALTEGIO_BASE_URL"):
        monkeypatch.delenv(name, raising=False)
    with using(request.param):
        yield request.param


def recorded(
    call: Callable[[Altegio], Awaitable[T]], *responses: MockResponse, user_token: str | None = USER
) -> tuple[T, list[Sent]]:
    """The result of a call on a real socket, and its requests."""

    async def run() -> tuple[T, list[Sent]]:
        async with (
            Recorder(*responses) as server,
            client(server.base_url, user_token=user_token) as api,
        ):
            return await call(api), server.sent

    return asyncio.run(run())


def sent_by(call: Callable[[Altegio], Awaitable[Any]], *responses: MockResponse) -> Sent:
    """The one request of a call."""
    (one,) = recorded(call, *responses)[1]
    return one


def canonical(value: Any) -> str:
    """A JSON text that distinguishes 1, 1.0 and true."""
    return json.dumps(value, sort_keys=True)


def create_by_helper(api: Altegio) -> Awaitable[Any]:
    """The documented creation by the helper: the chain is passed once, the counts may have int keys."""
    argument = {name: value for name, value in CREATED.items() if name != "salon_group_id"}
    argument["services"] = {int(key): visits for key, visits in CREATED["services"].items()}
    return api.memberships.create_type(1, **argument)


def create_by_mapping(api: Altegio) -> Awaitable[Any]:
    """The documented creation as a plain mapping."""
    return api.chain_loyalty_programs.chain_loyalty_membership_types_create(1, body=CREATED)


def create_by_model(api: Altegio) -> Awaitable[Any]:
    """The documented creation as a model of keyword arguments."""
    body = ChainMembershipTypeCreate(**CREATED)
    return api.chain_loyalty_programs.chain_loyalty_membership_types_create(1, body=body)


def create_from_json(api: Altegio) -> Awaitable[Any]:
    """The documented creation as a model of a JSON object."""
    body = ChainMembershipTypeCreate.from_dict(CREATED)
    return api.chain_loyalty_programs.chain_loyalty_membership_types_create(1, body=body)


CHAIN_TYPES = target_of("chain_loyalty_membership_types_list", 706028)
FOR_EVENT = target_of("search_memberships_for_event", 720441, 146915197)
CHECK = target_of("check_memberships_for_event", 720441, 146915197, 5248829)
LIST: MockResponse = MockResponse.of([])
READS: dict[str, tuple[Callable[[Altegio], Awaitable[Any]], str]] = {
    "list, helper": (lambda api: api.memberships.list_types(706028), f"{CHAIN_TYPES}?page=1&limit=200"),
    "list, operation": (
        lambda api: api.chain_loyalty_programs.chain_loyalty_membership_types_list(706028),
        CHAIN_TYPES,
    ),
    "read, helper": (
        lambda api: api.memberships.get_type(1, 468039),
        target_of("chain_loyalty_membership_types_read", 1, 468039),
    ),
    "read, operation": (
        lambda api: api.chain_loyalty_programs.chain_loyalty_membership_types_read(1, 468039),
        target_of("chain_loyalty_membership_types_read", 1, 468039),
    ),
    "search types, helper": (
        lambda api: api.memberships.search_types(720441, title="10 visits & more", page=1, page_size=100),
        target_of("get_membership_type_list", 720441) + "?title=10+visits+%26+more&page=1&page_size=100",
    ),
    "search types, operation": (
        lambda api: api.subscriptions_certificates.get_membership_type_list(
            720441, title="10 visits & more", page=1, page_size=100
        ),
        target_of("get_membership_type_list", 720441) + "?title=10+visits+%26+more&page=1&page_size=100",
    ),
    "search types, no filter": (
        lambda api: api.memberships.search_types(720441),
        target_of("get_membership_type_list", 720441),
    ),
    "search for event, helper": (
        lambda api: api.memberships.search_for_event(720441, 146915197, 12345),
        f"{FOR_EVENT}?event_id=12345",
    ),
    "search for event, operation": (
        lambda api: api.subscriptions_certificates.search_memberships_for_event(720441, 146915197, event_id=12345),
        f"{FOR_EVENT}?event_id=12345",
    ),
    "check for event, helper": (
        lambda api: api.memberships.check_for_event(720441, 146915197, 5248829, 12345, range(1, 6)),
        f"{CHECK}?event_id=12345&schedule_day_ids=1%2C2%2C3%2C4%2C5",
    ),
    "check for event, operation": (
        lambda api: api.subscriptions_certificates.check_memberships_for_event(
            720441, 146915197, 5248829, event_id=12345, schedule_day_ids=[1, 2, 3, 4, 5]
        ),
        f"{CHECK}?event_id=12345&schedule_day_ids=1%2C2%2C3%2C4%2C5",
    ),
}


@pytest.mark.parametrize("case", READS)
def test_documented_read(case: str) -> None:
    """Path, query and headers are the documented ones, and nothing else is sent."""
    call, target = READS[case]

    sent = sent_by(call, MockResponse.of([] if "list" in case or "search" in case else {}))

    assert sent.head[0] == f"GET {target} HTTP/1.1"
    assert sent.headers["accept"] == [ACCEPT]
    assert sent.headers["authorization"] == [f"Bearer {PARTNER}, User {USER}"]
    assert sent.headers.keys() == {
        "host",
        "accept",
        "accept-encoding",
        "authorization",
        "connection",
        "user-agent",
    }
    assert sent.body == b""


def test_user_agent_names_the_versions(direct: str) -> None:
    """It has the version of the package and the revision of the description; a client passed keeps its own."""
    call, _ = next(iter(READS.values()))
    (sent,) = sent_by(call, MockResponse.of([])).headers["user-agent"]
    python = f"{sys.version_info.major}.{sys.version_info.minor}"
    ours = f"altegio-client/{altegio.__version__} (b2b-v1 {altegio.SPECS['b2b-v1'].revision}) Python/{python}"
    assert sent == (f"python-httpx2/{httpx2.__version__}" if direct == "httpx2 client" else ours)


@pytest.mark.parametrize("create", [create_by_helper, create_by_mapping, create_by_model, create_from_json])
def test_documented_creation(create: Callable[[Altegio], Awaitable[Any]]) -> None:
    """Path, headers and body are the documented ones, however the body is passed."""
    result, (sent,) = recorded(create, MockResponse.of({"id": 777, "cost": "1000.00"}, 201))

    assert sent.head[0] == f"POST {target_of('chain_loyalty_membership_types_create', 1)} HTTP/1.1"
    assert sent.headers["accept"] == [ACCEPT]
    assert sent.headers["authorization"] == [f"Bearer {PARTNER}, User {USER}"]
    assert sent.headers["content-type"] == ["application/json"]
    assert sent.headers["content-length"] == [str(len(sent.body))]
    assert "conetnt-type" not in sent.headers
    assert canonical(sent.json) == canonical(CREATED)
    assert (result.id, result.cost) == (777, 1000.0)


def test_a_united_balance_sends_empty_objects() -> None:
    """Links that are left out are objects, never arrays."""
    sent = sent_by(
        lambda api: api.memberships.create_type(
            1, title="Any ten", cost=10.5, is_united_balance=True, united_balance_services_count=10
        ),
        MockResponse.of({"id": 1}),
    )

    assert b'"services":{}' in sent.body
    assert b'"service_categories":{}' in sent.body
    assert sent.json["cost"] == 10.5


@pytest.mark.parametrize("as_model", [False, True])
@pytest.mark.parametrize(
    ("links", "wire"),
    [
        ({}, {}),
        ({"services": {}, "service_categories": {}}, {"services": [], "service_categories": []}),
        ({"services": {13160808: 5}}, {"services": {"13160808": 5}}),
    ],
)
def test_links_of_an_update(as_model: bool, links: dict[str, Any], wire: dict[str, Any]) -> None:
    """Links that are left out aren't sent; empty ones are sent as a list, which preserves the present ones."""
    argument = UPDATED | links
    body = ChainMembershipTypeUpdate(**argument) if as_model else argument

    sent = sent_by(lambda api: api.chain_loyalty_programs.chain_loyalty_membership_types_update(1, 2, body=body))

    assert sent.head[0] == f"PUT {target_of('chain_loyalty_membership_types_update', 1, 2)} HTTP/1.1"
    assert canonical(sent.json) == canonical(UPDATED | wire)


def test_login_sends_the_partner_token_only() -> None:
    """The user token is sent from the next call on."""

    async def login_and_list(api: Altegio) -> None:
        await api.login(" +13155550175 ", PASSWORD)
        await api.memberships.list_types(1)

    _, (login, listing) = recorded(
        login_and_list, MockResponse.of({"id": 1, "user_token": USER}, 201), LIST, user_token=None
    )

    assert login.head[0] == f"POST {target_of('authorize_user')} HTTP/1.1"
    assert login.headers["authorization"] == [f"Bearer {PARTNER}"]
    assert login.headers["accept"] == [ACCEPT]
    assert login.json == {"login": "+13155550175", "password": PASSWORD}
    assert listing.headers["authorization"] == [f"Bearer {PARTNER}, User {USER}"]


@pytest.mark.parametrize(
    "factory", [list, tuple, iter, lambda _: range(1, 3), lambda items: dict.fromkeys(items).keys()]
)
def test_query_arrays_are_repeated_with_brackets(factory: Callable[[list[int]], Any]) -> None:
    """Any iterable of the documented type becomes one parameter for each item."""
    argument = factory([1, 2])
    sent = sent_by(
        lambda api: api.events.search_events(1, from_="2026-01-21", till="2026-01-22", staff_ids=argument), LIST
    )

    assert sent.path == target_of("search_events", 1)
    assert sent.pairs == [
        ("from", "2026-01-21"),
        ("till", "2026-01-22"),
        ("staff_ids[]", "1"),
        ("staff_ids[]", "2"),
    ]
    assert sent.query.endswith("staff_ids%5B%5D=1&staff_ids%5B%5D=2")


@pytest.mark.parametrize("argument", ["1,2", b"12", {1: 2}, 12])
def test_invalid_query_arrays(argument: Any) -> None:
    """A string, a mapping or a number is refused before anything is sent."""

    async def call(api: Altegio) -> None:
        with pytest.raises(TypeError, match=r"^search_events staff_ids: expected an iterable of int, got "):
            await api.events.search_events(1, from_="2026-01-21", till="2026-01-22", staff_ids=argument)

    assert recorded(call)[1] == []


@pytest.mark.parametrize(("argument", "wire"), [(True, "1"), (False, "0")])
def test_booleans_in_a_query(argument: bool, wire: str) -> None:
    """They are 1 and 0."""
    sent = sent_by(lambda api: api.appointments.get_appointment_list(1, with_deleted=argument), LIST)

    assert sent.query == f"with_deleted={wire}"


DAY = dt.date(2026, 1, 2)
NIGHT = dt.datetime(2026, 1, 2, 23, 4, 5)
EAST = NIGHT.replace(tzinfo=dt.timezone(dt.timedelta(hours=5, minutes=30)))


@pytest.mark.parametrize("argument", [DAY, NIGHT, "20260102"])
def test_dates_in_a_path(argument: dt.date | str) -> None:
    """A date is sent as eight digits; a string is sent unchanged."""
    sent = sent_by(lambda api: api.schedule_resources.get_team_member_schedule(1, 2, argument, argument), LIST)

    assert sent.target == target_of("get_team_member_schedule", 1, 2, 20260102, 20260102)


@pytest.mark.parametrize(
    ("arguments", "wire"),
    [
        ({"start_date": DAY, "end_date": NIGHT}, "start_date=2026-01-02&end_date=2026-01-02"),
        ({"c_start_date": "2026-01-02"}, "c_start_date=2026-01-02"),
        ({"changed_after": NIGHT}, "changed_after=2026-01-02T23%3A04%3A05"),
        ({"changed_after": NIGHT.replace(microsecond=9)}, "changed_after=2026-01-02T23%3A04%3A05"),
        ({"changed_before": EAST}, "changed_before=2026-01-02T23%3A04%3A05%2B05%3A30"),
        ({"changed_before": "2026-01-02T23:04:05"}, "changed_before=2026-01-02T23%3A04%3A05"),
    ],
)
def test_dates_in_a_query(arguments: dict[str, Any], wire: str) -> None:
    """Dates are ISO 8601; naive datetimes are local, aware ones keep their offset."""
    sent = sent_by(lambda api: api.appointments.get_appointment_list(1, **arguments), LIST)

    assert sent.target == target_of("get_appointment_list", 1) + f"?{wire}"


def test_a_moment_is_no_date_without_a_time() -> None:
    """A date is refused where a datetime is required."""

    async def call(api: Altegio) -> None:
        moment: Any = DAY
        with pytest.raises(TypeError, match="get_appointment_list changed_after: expected datetime, got date"):
            await api.appointments.get_appointment_list(1, changed_after=moment)

    assert recorded(call)[1] == []


def test_days_of_the_partner_list() -> None:
    """The published example is DD.MM.YYYY."""
    sent = sent_by(lambda api: api.appointments.get_partner_appointment_list(start_date=DAY), LIST)

    assert sent.target == target_of("get_partner_appointment_list") + "?start_date=02.01.2026"


def test_days_of_the_day_end_report() -> None:
    """A string is sent unchanged, in any format."""
    sent = sent_by(
        lambda api: api.analytics_reports.get_day_end_report_data(1, start_date="02.01.2026"), MockResponse.of({})
    )

    assert sent.target == target_of("get_day_end_report_data", 1) + "?start_date=02.01.2026"


@pytest.mark.parametrize(
    ("argument", "quoted"),
    [
        ("+13155550175", "%2B13155550175"),
        ("a/b", "a%2Fb"),
        ("../x", "..%2Fx"),
        ("a?b#c", "a%3Fb%23c"),
        ("100%", "100%25"),
        ("%2e%2e", "%252e%252e"),
        ("two words", "two%20words"),
        ("Zoë", "Zo%C3%AB"),
        ("a\r\nX-Evil: 1", "a%0D%0AX-Evil%3A%201"),
    ],
)
def test_path_arguments_are_quoted(argument: str, quoted: str) -> None:
    """No argument can become another part of the address."""
    sent = sent_by(lambda api: api.utilities.phone_number_format_check(argument), MockResponse.of({"is_valid": True}))

    assert sent.target == target_of("phone_number_format_check", quoted)


@pytest.mark.parametrize("argument", ["", ".", ".."])
def test_path_arguments_that_name_another_path(argument: str) -> None:
    """They are refused before anything is sent."""

    async def call(api: Altegio) -> None:
        with pytest.raises(ValueError, match=r"phone_number_format_check phone: .* can't stand in a path"):
            await api.utilities.phone_number_format_check(argument)
        with pytest.raises(ValueError, match="get_custom_field_list field_category: "):
            await api.custom_fields.get_custom_field_list(argument, 1)

    assert recorded(call)[1] == []


def test_a_last_path_id_that_is_optional() -> None:
    """Without it, the path ends before it."""

    async def call(api: Altegio) -> None:
        await api.services.get_service_category_list(1)
        await api.services.get_service_category_list(1, 2)
        await api.services.get_service_category_list(1, staff_id=3)

    _, sent = recorded(call, LIST)

    assert [one.target for one in sent] == [
        target_of("get_service_category_list", 1, "").removesuffix("/"),
        target_of("get_service_category_list", 1, 2),
        target_of("get_service_category_list", 1, "").removesuffix("/") + "?staff_id=3",
    ]


def test_none_is_refused_as_an_id() -> None:
    """A model's ``id`` may be None; a deletion without it would address the full list."""

    async def call(api: Altegio) -> None:
        missing: Any = None
        with pytest.raises(TypeError, match="loyalty_membership_type_id: expected int, got NoneType"):
            await api.chain_loyalty_programs.chain_loyalty_membership_types_delete(1, missing)

    assert recorded(call)[1] == []


def test_client_comments_are_under_company() -> None:
    """The path is that of the later revisions, not the one published first."""
    sent = sent_by(lambda api: api.clients.list_client_comments(1, 2), LIST)

    assert sent.target == target_of("list_client_comments", 1, 2)
    assert sent.target != "/api/v1/clients/1/clients/2/comments"


def _picture(path: Path) -> Path:
    file = path / "portrait.png"
    file.write_bytes(PNG)
    return file


FILES: dict[str, tuple[Callable[[Path], Any], str, str]] = {
    "bytes": (lambda _: PNG, "image", "application/octet-stream"),
    "path": (_picture, "portrait.png", "image/png"),
    "name and content": (lambda _: ("face.jpg", PNG), "face.jpg", "image/jpeg"),
    "name, content and type": (lambda _: ("face", PNG, "image/webp"), "face", "image/webp"),
    "name and path": (lambda path: ("face.jpg", _picture(path)), "face.jpg", "image/jpeg"),
    "memory": (lambda _: io.BytesIO(PNG), "image", "application/octet-stream"),
}


@pytest.mark.parametrize("case", FILES)
def test_upload_of_a_file(case: str, tmp_path: Path) -> None:
    """Content, name and media type are sent as passed, or the type follows from the name."""
    make, name, media_type = FILES[case]

    sent = sent_by(
        lambda api: api.utilities.upload_image("team_member", body={"image": make(tmp_path), "master_id": 7})
    )

    assert sent.head[0] == f"POST {target_of('upload_image', 'team_member')} HTTP/1.1"
    assert sent.headers["accept"] == [ACCEPT]
    assert sent.headers["authorization"] == [f"Bearer {PARTNER}, User {USER}"]
    assert sent.headers["content-type"][0].startswith("multipart/form-data; boundary=")
    assert sent.headers["content-length"] == [str(len(sent.body))]
    assert sent.parts == [Part("master_id", None, None, b"7"), Part("image", name, media_type, PNG)]


def test_upload_of_an_open_file(tmp_path: Path) -> None:
    """It goes under its own name and stays open."""
    with _picture(tmp_path).open("rb") as file:
        sent = sent_by(lambda api: api.utilities.upload_image("team_member", body={"image": file}))
        assert not file.closed

    assert sent.parts == [Part("image", "portrait.png", "image/png", PNG)]


@pytest.mark.parametrize("argument", ["portrait.png", 7, ("portrait.png",), ("portrait.png", "text"), None])
def test_invalid_files(argument: Any) -> None:
    """They are refused before anything is sent."""

    async def call(api: Altegio) -> None:
        with pytest.raises(TypeError, match=r"^upload_image body\.image: expected bytes, a binary file, a path"):
            await api.utilities.upload_image("team_member", body={"image": argument})

    assert recorded(call)[1] == []


def test_deletion_of_an_image_is_a_multipart_delete() -> None:
    """Its field is plain: it has neither a file name nor a type."""
    result, (sent,) = recorded(
        lambda api: api.utilities.delete_image("service", body={"image_group_id": 5}),
        MockResponse(status=204, body=b""),
    )

    assert result is None
    assert sent.head[0] == f"DELETE {target_of('delete_image', 'service')} HTTP/1.1"
    assert sent.headers["content-type"][0].startswith("multipart/form-data; boundary=")
    assert sent.parts == [Part("image_group_id", None, None, b"5")]


def test_a_receipt_is_bytes() -> None:
    """The file is returned unchanged."""
    pdf = b"%PDF-1.4\n\x00\xff"
    result, (sent,) = recorded(
        lambda api: api.appointments.get_visit_receipt_pdf(5),
        MockResponse(pdf, headers={"Content-Type": "application/pdf"}),
    )

    assert result == pdf
    assert sent.head[0] == f"GET {target_of('get_visit_receipt_pdf', 5)} HTTP/1.1"
    assert sent.headers["accept"] == ["*/*"]


def test_one_connection_serves_many_calls() -> None:
    """All calls get a response, one after the other and concurrently."""

    async def call(api: Altegio) -> list[Any]:
        first = await api.memberships.list_types(1)
        return [first, *await asyncio.gather(*(api.memberships.list_types(number) for number in range(2, 9)))]

    results, sent = recorded(call, LIST)

    assert results == [[]] * 8
    assert sorted(one.target for one in sent) == [
        target_of("chain_loyalty_membership_types_list", number) + "?page=1&limit=200" for number in range(1, 9)
    ]


@pytest.mark.parametrize("suffix", ["/", "//", ""])
def test_a_closing_slash_of_the_base_url_is_no_segment(suffix: str) -> None:
    """The path has no empty segment."""

    async def run() -> str:
        async with (
            Recorder(LIST) as server,
            client(server.base_url + suffix) as api,
        ):
            await api.memberships.list_types(1)
            return server.only.path

    assert asyncio.run(run()) == target_of("chain_loyalty_membership_types_list", 1)


DOCUMENTED_MOCK = "/_mock/en/b2b-v1/openapi"
"""The path of the documentation's mock server, which accepts the published paths."""


@pytest.mark.parametrize(
    ("base", "sent_below"),
    [
        ("/api/v1", "/api/v1"),
        (DOCUMENTED_MOCK, f"{DOCUMENTED_MOCK}/api/v1"),
        ("/proxy/api/v1", "/proxy/api/v1"),
        ("/api/v1beta", "/api/v1beta/api/v1"),
        ("", "/api/v1"),
    ],
)
def test_a_path_that_begins_with_the_path_of_the_server(base: str, sent_below: str) -> None:
    """Calls are published as ``/api/v1/company/...``: the part that repeats the end of the base URL is sent once."""
    request = Operation("x", "t", "GET", "/api/v1/company/1/memberships").request(())
    assert Addresses(f"{NOWHERE}{base}").of(request) == f"{NOWHERE}{sent_below}/company/1/memberships"


@pytest.mark.parametrize("base", ["/api/v1", DOCUMENTED_MOCK, path_of("get_location_list"), "/records"])
def test_any_other_path_is_below_the_base_url(base: str) -> None:
    """Also if the base URL happens to end as the path begins."""

    async def run() -> list[str]:
        async with Recorder(MockResponse.of([]), path=base) as server, client(server.base_url) as api:
            await api.appointments.get_appointment_list(1)
            await api.locations.get_location_list()
            return [sent.target for sent in server.sent]

    assert asyncio.run(run()) == [base + path_of("get_appointment_list", 1), base + path_of("get_location_list")]
