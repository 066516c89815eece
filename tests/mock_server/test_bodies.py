"""The bodies that the mock server refuses to store: invalid JSON, and values that no server can compute with."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from altegio.mock_server import MockServer

HEADERS = {"Accept": "application/vnd.api.v2+json", "Authorization": "Bearer p, User u"}
JSON = {"Content-Type": "application/json"}
CLIENTS = "/clients/720441"
SEARCH = "/company/720441/clients/search"
ANN = {"name": "Ann", "phone": "+13155550191"}


@pytest.fixture(scope="module")
def connection(running_server: MockServer) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=running_server.base_url, headers=HEADERS, verify=False) as client:  # noqa: S501 - there is no TLS, and certificates take long to read
        yield client


@pytest.fixture
def http(connection: httpx.Client, mock_server: MockServer) -> httpx.Client:
    """A plain connection to a server in its initial state."""
    return connection


def blamed(response: httpx.Response) -> dict[str, list[str]]:
    """The messages by field of a 422."""
    assert response.status_code == 422, response.text
    errors: dict[str, list[str]] = response.json()["meta"]["errors"]
    return errors


@pytest.mark.parametrize(
    ("content", "errors"),
    [
        (b'{"name": "\xe9"}', {"body": ["is not UTF-8"]}),
        ('{"name": "Ann"}'.encode("utf-16"), {"body": ["is not UTF-8"]}),
        (b"[" * 100_000, {"body": ["is nested more than 100 deep"]}),
        (b"[" * 100_000 + b"]" * 100_000, {"body": ["is nested more than 100 deep"]}),
        (b'{"labels":' + b"[" * 101 + b"]" * 101 + b"}", {"labels": ["is nested more than 100 deep"]}),
        (b'{"name": "Ann"', {"body": ["is no JSON: Expecting ',' delimiter at 14"]}),
        (b'{"discount": NaN}', {"discount": ["has a number of more than 64 bits"]}),
        (b'{"discount": 1e999}', {"discount": ["has a number of more than 64 bits"]}),
        (b'{"spent": [1, -9223372036854775808]}', {"spent.1": ["has a number of more than 64 bits"]}),
        (b'{"spent": 1' + b"0" * 400 + b"}", {"spent": ["has a number of more than 64 bits"]}),
        (b'{"spent": ' + b"9" * 5000 + b"}", {"body": ["has a number of more than 64 bits"]}),
        (b'{"name": "\\ud800"}', {"name": ["has half of a surrogate pair"]}),
        (b'{"custom_fields": {"\\udfff": 1}}', {"custom_fields": ["has half of a surrogate pair in a name"]}),
    ],
)
def test_values_that_cannot_be_stored_are_refused(
    http: httpx.Client, content: bytes, errors: dict[str, list[str]]
) -> None:
    """The error names the field where there is one."""
    assert blamed(http.post(CLIENTS, content=content, headers=JSON)) == errors


def test_the_deepest_body_is_stored(http: httpx.Client) -> None:
    """A list inside 99 others, in a field."""
    deep: Any = json.loads("[" * 99 + "]" * 99)
    assert http.post(CLIENTS, json={**ANN, "custom_fields": {"a": deep}}).status_code in (200, 201)


@pytest.mark.parametrize(
    "content_type",
    ["text/plain", "application/json-patch", ";", "*/*", "multipart/form-data; boundary=x", "application", "\u00ff"],
)
def test_another_type_is_refused(http: httpx.Client, content_type: str) -> None:
    """Whatever its form."""
    headers = {b"Content-Type": content_type.encode("latin-1")}
    response = http.post(CLIENTS, content=json.dumps(ANN), headers=headers)
    assert blamed(response).keys() == {"Content-Type"}


@pytest.mark.parametrize(
    "content_type", ["APPLICATION/JSON", "application/json;", "application/json; charset", "application/json ;a=b=c"]
)
def test_unknown_media_type_parameters_are_ignored(http: httpx.Client, content_type: str) -> None:
    """JSON is accepted with any parameter."""
    assert http.post(CLIENTS, content=json.dumps(ANN), headers={"Content-Type": content_type}).is_success


@pytest.mark.parametrize(
    ("content_type", "errors"),
    [
        ("multipart/form-data", {"Content-Type": ["must have a boundary"]}),
        ("multipart/form-data; boundary=", {"Content-Type": ["must have a boundary"]}),
        (f"multipart/form-data; boundary={'x' * 71}", {"Content-Type": ["must have a boundary"]}),
        ("multipart/form-data; boundary=y", {"body": ["is no form with this boundary"]}),
    ],
)
def test_a_form_needs_its_boundary(http: httpx.Client, content_type: str, errors: dict[str, list[str]]) -> None:
    """A boundary that is missing, or that does not occur, is refused."""
    content = b'--x\r\nContent-Disposition: form-data; name="file"\r\n\r\nbytes\r\n--x--\r\n'
    assert blamed(http.post("/images/master", content=content, headers={"Content-Type": content_type})) == errors


def test_links_are_named_by_ids(http: httpx.Client) -> None:
    """The keys of a map of links are IDs of services or categories."""
    body = {"title": "Ten", "salon_group_id": 1, "cost": 1, "is_united_balance": False, "location_ids": [720441]}
    body |= {"united_balance_services_count": 0, "services": {}, "service_categories": {"abc": 5}}
    errors = blamed(http.post("/chain/1/loyalty/abonement_types", json=body))
    assert [name for name in errors if name.startswith("service_categories")] != []


@pytest.mark.parametrize("direction", ["ASC", "DESC"])
def test_an_order_by_a_field_that_some_lack(http: httpx.Client, direction: str) -> None:
    """An empty e-mail comes first; a missing one comes before it."""
    assert http.post(CLIENTS, json=ANN).is_success
    body = {"order_by": "email", "order_by_direction": direction, "fields": ["id", "email"], "page_size": 200}
    found = [one["email"] for one in http.post(SEARCH, json=body).json()["data"]]
    assert "" in found
    assert found == sorted(found, reverse=direction == "DESC")


@pytest.mark.parametrize("query", [{"count": -5}, {"count": 0}, {"page": 0}, {"page": -1}])
@pytest.mark.parametrize("path", ["/records/720441", CLIENTS, "/transactions/720441"])
def test_there_is_no_page_below_one(http: httpx.Client, path: str, query: dict[str, int]) -> None:
    """Neither the number nor the size may be below 1."""
    assert blamed(http.get(path, params=query)) == {name: ["must be at least 1"] for name in query}


def test_a_search_has_no_page_below_one(http: httpx.Client) -> None:
    """The same for a body."""
    errors = blamed(http.post(SEARCH, json={"page": 0, "page_size": -1}))
    assert errors == {"page": ["must be at least 1"], "page_size": ["must be at least 1"]}


@pytest.mark.parametrize("text", ["\u0665", " 5", "5 ", "+5", "5_0", "9" * 19, "9" * 5000, "1e3", "", "true"])
@pytest.mark.parametrize("path", ["/records/720441?count={}", "/client/720441/{}x", "/record/720441/{}"])
def test_numbers_are_plain_digits(http: httpx.Client, path: str, text: str) -> None:
    """Not every form that Python would read as a number."""
    response = http.get(path.format(text))
    assert response.status_code in (404, 422), response.text
    assert response.json()["success"] is False


@pytest.mark.parametrize(
    "text", ["0001-01-01", "9999-12-31", "2026-2-3", "2026-02-30", "20260203", "2026-W06-2", "\u0662026-02-03"]
)
def test_days_are_dates_that_can_be_stored(http: httpx.Client, text: str) -> None:
    """In the documented form, and in years that allow computing."""
    assert blamed(http.get("/transactions/720441", params={"start_date": text})).keys() == {"start_date"}


@pytest.mark.parametrize(
    "slots", [[{"from": "x", "to": "y"}], [{"from": "25:00", "to": "26:00"}], [{"from": "10:00", "to": "10:00"}]]
)
def test_hours_are_times(http: httpx.Client, slots: list[dict[str, str]]) -> None:
    """And each slot ends after its start; the schedule stays readable."""
    body = {"schedules_to_set": [{"staff_id": 8886, "dates": ["2026-11-24"], "slots": slots}]}
    assert blamed(http.put("/company/720441/staff/schedule", json=body)).keys() == {"slots"}
    assert http.get("/schedule/720441/8886/20261124/20261124").is_success


def test_a_period_has_an_end(http: httpx.Client) -> None:
    """A list of all days of 5,000 years would never finish."""
    assert blamed(http.get("/schedule/720441/8886/20261124/70261124")).keys() == {"end_date"}


def test_a_partly_wrong_request_is_refused_completely(http: httpx.Client) -> None:
    """The first of two days is valid, the second is not."""
    path = "/schedule/720441/8886"
    before = http.get(f"{path}/20261124/20261125").json()
    days = [("2026-11-24", [{"from": "08:00", "to": "09:00"}]), ("2026-11-25", [{"from": "x", "to": "y"}])]
    body = {"schedules_to_set": [{"staff_id": 8886, "dates": [day], "slots": slots} for day, slots in days]}
    assert blamed(http.put("/company/720441/staff/schedule", json=body)).keys() == {"slots"}
    assert http.get(f"{path}/20261124/20261125").json() == before


def test_a_search_for_visits_needs_no_field(http: httpx.Client) -> None:
    """The description requires none of them."""
    everything: dict[str, Any] = {"client_id": None, "client_phone": None, "attendance": None, "payment_statuses": []}
    found = [http.post("/company/720441/clients/visits/search", json=body) for body in ({}, everything)]
    assert [one.status_code for one in found] == [200, 200]
    assert found[0].json() == found[1].json()
