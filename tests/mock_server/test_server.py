"""The mock server refuses what the description doesn't allow, and stores membership types."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from altegio.mock_server import MockServer
from altegio.mock_server._server import listen

ACCEPT = "application/vnd.api.v2+json"
PARTNER = "Bearer partner"
BOTH = "Bearer partner, User user"
TYPES = "/chain/77/loyalty/abonement_types"
NEW: dict[str, Any] = {
    "title": "Ten visits",
    "salon_group_id": 77,
    "cost": 500,
    "services": {"13160808": 5, "13160809": 3},
    "service_categories": {"13160806": 10},
    "is_united_balance": False,
    "united_balance_services_count": 0,
    "location_ids": [720441],
    "online_image": "https://example.com/ten.jpg",
    "autoactivation_time_in_days": 10,
    "balance_edit_type_id": 0,
}


@pytest.fixture(scope="module")
def connection(running_server: MockServer) -> Iterator[httpx.Client]:
    headers = {"Accept": ACCEPT, "Authorization": BOTH}
    with httpx.Client(base_url=running_server.base_url, headers=headers, verify=False) as client:  # noqa: S501 - there is no TLS, and certificates take long to read
        yield client


@pytest.fixture
def http(connection: httpx.Client, mock_server: MockServer) -> httpx.Client:
    """A plain connection to a server in its initial state, with correct headers."""
    return connection


def refused(response: httpx.Response, status: int, *fields: str) -> dict[str, Any]:
    """The ``meta`` of an error envelope that names these fields and no others."""
    assert response.status_code == status, response.text
    body = response.json()
    assert body.keys() == {"success", "data", "meta"}
    assert body["success"] is False
    assert body["data"] is None
    assert isinstance(body["meta"]["message"], str)
    assert set(body["meta"].get("errors", {})) == set(fields)
    meta: dict[str, Any] = body["meta"]
    return meta


def created(http: httpx.Client, **fields: Any) -> dict[str, Any]:
    response = http.post(TYPES, json={**NEW, **fields})
    assert response.is_success, response.text
    data: dict[str, Any] = response.json()["data"]
    return data


def links(membership_type: dict[str, Any]) -> dict[tuple[str, int], int]:
    found = membership_type["balance_container"]["links"]
    return {
        (key, link[key]["id"]): link["count"]
        for link in found
        for key in ("service", "category")
        if link.get(key) is not None
    }


# Paths and methods


@pytest.mark.parametrize("path", ["/nowhere", "/chain/1/loyalty/abonement_types/2/nothing", "/chain//loyalty"])
def test_unknown_path(http: httpx.Client, path: str) -> None:
    refused(http.get(path), 404)


def test_outside_of_the_base_path(http: httpx.Client, mock_server: MockServer) -> None:
    refused(http.get(mock_server.base_url.removesuffix("/api/v1") + "/records/1"), 404)


def test_doubled_base_path(http: httpx.Client) -> None:
    refused(http.get("/api/v1/company/1/client/2/loyalty/abonements/search_for_activity"), 404)


@pytest.mark.parametrize("method", ["PATCH", "HEAD", "OPTIONS"])
def test_method_of_another_operation(http: httpx.Client, method: str) -> None:
    response = http.request(method, TYPES)
    assert response.status_code == 405
    assert response.headers["Allow"] == "GET, POST"
    if method != "HEAD":
        assert "GET, POST" in refused(response, 405)["message"]


def test_a_literal_segment_wins(http: httpx.Client, mock_server: MockServer) -> None:
    assert http.get("/records/partner").is_success
    assert http.get("/records/720441").is_success
    literal, parameter = (request.operation for request in mock_server.requests)
    assert literal != parameter
    assert parameter == "get_appointment_list"


def test_one_template_under_two_names(http: httpx.Client, mock_server: MockServer) -> None:
    assert http.get("/labels/720441/client").is_success
    assert http.delete("/labels/720441/5").is_success
    assert len({request.operation for request in mock_server.requests}) == 2
    refused(http.post("/labels/720441/5"), 405)


# Parameters


@pytest.mark.parametrize(
    "target",
    [
        "/goods/search/720441?term=",
        "/activity/720441/services?term=",
        "/company/720441/clients/autocomplete?name=",
        "/chain/1/loyalty/transactions?types=&visit_ids=&created_after=2026-01-01&created_before=2026-01-02",
    ],
)
def test_a_text_and_a_joined_list_may_be_empty(http: httpx.Client, target: str) -> None:
    """As in a form that was not filled in."""
    assert http.get(target).is_success


@pytest.mark.parametrize(
    ("target", "field"),
    [
        ("/records/720441?page=", "page"),
        ("/records/720441?start_date=", "start_date"),
        ("/company/720441/loyalty/programs/search?type=", "type"),
        ("/company/720441/staff/schedule?start_date=2026-11-23&end_date=2026-11-24&staff_ids[]=", "staff_ids[]"),
    ],
)
def test_other_parameters_may_not_be_empty(http: httpx.Client, target: str, field: str) -> None:
    """An empty value is neither a number, nor a date, nor a documented value."""
    refused(http.get(target), 422, field)


@pytest.mark.parametrize("value", ["1", "0"])
def test_a_flag_is_a_number(http: httpx.Client, value: str) -> None:
    """As documented."""
    assert http.get(f"/records/720441?with_deleted={value}").is_success
    refused(http.get("/records/720441?with_deleted=true"), 422, "with_deleted")


# Tokens


MALFORMED = [
    "",
    "partner",
    "Basic partner",
    "Bearer",
    "Bearer a b",
    "Bearer a User b",
    "bearer a, User b",
    "Bearer a,b",
]


@pytest.mark.parametrize("authorization", [None, *MALFORMED])
def test_tokens_missing_or_malformed(http: httpx.Client, authorization: str | None) -> None:
    request = http.build_request("GET", TYPES)
    if authorization is None:
        del request.headers["Authorization"]
    else:
        request.headers["Authorization"] = authorization
    refused(http.send(request), 401)


def test_user_token_missing(http: httpx.Client) -> None:
    meta = refused(http.get(TYPES, headers={"Authorization": PARTNER}), 401)
    assert "user token" in meta["message"]


def test_partner_token_is_enough(http: httpx.Client) -> None:
    assert http.get("/companies", headers={"Authorization": PARTNER}).is_success


def test_only_these_tokens() -> None:
    with MockServer(partner_token="p", user_token="u") as server:
        headers = {"Accept": ACCEPT}
        with httpx.Client(base_url=server.base_url, headers=headers, verify=False) as http:  # noqa: S501 - there is no TLS, and certificates take long to read
            assert http.get(TYPES, headers={"Authorization": "Bearer p, User u"}).is_success
            refused(http.get(TYPES, headers={"Authorization": "Bearer p, User x"}), 401)
            refused(http.get(TYPES, headers={"Authorization": "Bearer x, User u"}), 401)
            response = http.post(
                "/auth", headers={"Authorization": "Bearer p"}, json={"login": "a@example.com", "password": "b"}
            )
            assert response.json()["data"]["user_token"] == "u"


def test_login(http: httpx.Client) -> None:
    login = {"login": "+13155550175", "password": "secret"}
    response = http.post("/auth", headers={"Authorization": PARTNER}, json=login)
    assert response.status_code == 201
    assert response.json()["success"] is True
    assert response.json()["data"]["user_token"]
    refused(http.post("/auth", json={**login, "password": "wrong"}), 401)
    refused(http.post("/auth", json={"login": "+13155550175"}), 422, "password")


@pytest.mark.parametrize("password", [["s3cret"], {"a": "s3cret"}, 53037])
def test_a_password_of_a_wrong_type_is_not_quoted(http: httpx.Client, password: Any) -> None:
    """The client puts the refused value into its errors."""
    for body in ({"login": "+13155550175", "password": password}, [password], password):
        response = http.post("/auth", json=body)
        assert response.status_code == 422
        assert not [secret for secret in ("s3cret", "53037") if secret in response.text]
    refused(http.post("/auth", json={"login": 5, "password": "s3cret"}), 422, "login")


# Headers, parameters, bodies


def test_accept_is_needed(http: httpx.Client) -> None:
    for accept in ("application/json", "*/*"):
        refused(http.get(TYPES, headers={"Accept": accept}), 422, "Accept")
    request = http.build_request("GET", TYPES)
    del request.headers["Accept"]
    refused(http.send(request), 422, "Accept")


def test_misspelled_header(http: httpx.Client) -> None:
    response = http.get("/company/720441/loyalty/abonement_types/search", headers={"Conetnt-Type": "application/json"})
    meta = refused(response, 422, "conetnt-type")
    assert "content-type" in meta["errors"]["conetnt-type"][0]


def test_unknown_query_parameter(http: httpx.Client) -> None:
    refused(http.get(TYPES, params={"per_page": 1}), 422, "per_page")


def test_parameter_of_a_wrong_type(http: httpx.Client) -> None:
    search = "/company/720441/loyalty/abonement_types/search"
    refused(http.get(search, params={"page": "one"}), 422, "page")
    refused(http.get(search, params={"page_size": 101}), 422, "page_size")
    refused(http.get(search, params={"page": [1, 2]}), 422, "page")
    refused(http.get("/chain/one/loyalty/abonement_types"), 422, "chain_id")


def test_missing_query_parameter(http: httpx.Client) -> None:
    refused(http.get("/loyalty/certificates", params={"phone": "13155550175"}), 422, "company_id")


def test_query_array(http: httpx.Client) -> None:
    fetch = "/company/720441/loyalty/abonement_types/fetch"
    first, second = created(http)["id"], created(http)["id"]
    created(http)
    found = http.get(fetch, params={"ids[]": [first, second]}).json()["data"]
    assert [one["id"] for one in found] == [first, second]
    refused(http.get(fetch, params={"ids": first}), 422, "ids")
    refused(http.get(fetch, params={"ids[]": ["one"]}), 422, "ids[]")


@pytest.mark.parametrize("name", ["services", "service_categories"])
def test_links_are_no_list(http: httpx.Client, name: str) -> None:
    for sent in ([], [13160808], [{"id": 13160808, "count": 5}]):
        meta = refused(http.post(TYPES, json={**NEW, name: sent}), 422, name)
        assert "object" in meta["errors"][name][0]


def test_body_of_a_wrong_type(http: httpx.Client) -> None:
    refused(http.post(TYPES, json={**NEW, "cost": "500", "title": None}), 422, "cost", "title")
    refused(http.post(TYPES, json={**NEW, "location_ids": [1, "2"]}), 422, "location_ids.1")
    refused(http.post(TYPES, json={**NEW, "period_unit_id": 9}), 422, "period_unit_id")
    refused(http.post(TYPES, json=[NEW]), 422, "body")


def test_required_field(http: httpx.Client) -> None:
    body = {name: value for name, value in NEW.items() if name not in ("title", "cost")}
    refused(http.post(TYPES, json=body), 422, "title", "cost")


def test_body_must_be_json(http: httpx.Client) -> None:
    content = json.dumps(NEW).encode()
    refused(http.post(TYPES, content=content), 422, "Content-Type")
    refused(http.post(TYPES, content=content, headers={"Content-Type": "text/plain"}), 422, "Content-Type")
    refused(http.post(TYPES, content=b"{", headers={"Content-Type": "application/json"}), 422, "body")
    refused(http.post(TYPES), 422, "body")
    charset = {"Content-Type": "application/json; charset=utf-8"}
    assert http.post(TYPES, content=content, headers=charset).is_success


def test_body_where_none_is_documented(http: httpx.Client) -> None:
    refused(http.request("GET", TYPES, json={}), 422, "body")


def test_image_upload(http: httpx.Client, mock_server: MockServer) -> None:
    image = b"\x89PNG\r\n\x1a\n\x00\xff"
    response = http.post("/images/team_member", data={"master_id": "7"}, files={"image": ("me.png", image)})
    assert response.is_success, response.text
    assert image in mock_server.requests[-1].body
    refused(http.post("/images/team_member", files={"master_id": (None, "7")}), 422, "image")
    files: dict[str, Any] = {"image": ("me.png", image), "master_id": (None, "seven")}
    refused(http.post("/images/team_member", files=files), 422, "master_id")
    refused(http.post("/images/team_member", json={"master_id": 7}), 422, "Content-Type")


def test_pdf(http: httpx.Client) -> None:
    for accept in ("*/*", ACCEPT):
        response = http.get("/attendance/receipt_print/1", headers={"Accept": accept})
        assert response.headers["content-type"] == "application/pdf"
        assert response.content.startswith(b"%PDF-")


# Membership types


def test_new_membership_type_under_the_names_of_responses(http: httpx.Client) -> None:
    data = created(http, salon_ids=[703092], availability=[{"week_days": [1], "intervals": [{"from": 0, "to": 60}]}])
    assert data["title"] == "Ten visits"
    assert data["salon_group_id"] == 77
    assert data["cost"] == data["chain_price_min"] == data["chain_price_max"] == 500
    assert data["online_sale_image"] == "https://example.com/ten.jpg"
    assert data["autoactivation_time"] == 10
    assert data["attached_location_ids"] == data["attached_salon_ids"] == [720441, 703092]
    assert data["balance_edit_type_id"] == 2
    assert data["availability"][0]["intervals"] == [{"from": 0, "to": 60}]
    assert data["is_archived"] is False
    assert not data.keys() & {"online_image", "autoactivation_time_in_days", "location_ids", "services"}
    assert links(data) == {("service", 13160808): 5, ("service", 13160809): 3, ("category", 13160806): 10}


def test_life_of_a_membership_type(http: httpx.Client) -> None:
    created_id = created(http)["id"]
    path = f"{TYPES}/{created_id}"
    listed = http.get(TYPES).json()
    assert [one["id"] for one in listed["data"]] == [created_id]
    assert listed["meta"]["total_count"] == 1

    change = {key: NEW[key] for key in ("salon_group_id", "is_united_balance", "united_balance_services_count")}
    changed = http.put(path, json={**change, "title": "Twelve", "cost": 600, "delete_online_image": True}).json()[
        "data"
    ]
    assert (changed["title"], changed["cost"], changed["id"]) == ("Twelve", 600, created_id)
    assert changed["attached_location_ids"] == [720441]

    assert http.patch(f"{path}/archive", json={"is_archived": "1"}).status_code == 204
    archived = http.get(path).json()["data"]
    assert archived["is_archived"] is True
    assert archived["date_archived"]
    assert http.patch(f"{path}/archive", json={"is_archived": "0"}).status_code == 204
    again = http.get(path).json()["data"]
    assert again["is_archived"] is False
    assert again["date_archived"] is None

    twin = http.post(f"{path}/clone").json()["data"]
    assert twin["title"] == "Twelve (2)"
    assert twin["id"] != created_id
    assert len(http.get(TYPES).json()["data"]) == 2

    deleted = http.delete(path)
    assert deleted.status_code == 204
    assert deleted.content == b""
    assert [one["id"] for one in http.get(TYPES).json()["data"]] == [twin["id"]]
    for method, below in (("GET", ""), ("DELETE", ""), ("POST", "/clone")):
        refused(http.request(method, path + below), 404)

    assert http.post(f"{path}/restore", json={"restore_in_title": "Back"}).status_code == 204
    assert http.get(path).json()["data"]["title"] == "Back"
    refused(http.post(f"{path}/restore", json={"restore_in_title": "Again"}), 404)


def test_links_are_preserved_or_replaced(http: httpx.Client) -> None:
    original = created(http)
    path = f"{TYPES}/{original['id']}"
    fields = {key: NEW[key] for key in ("title", "salon_group_id", "cost", "is_united_balance")}
    fields["united_balance_services_count"] = 0
    keeping: list[dict[str, Any]] = [
        {},
        {"services": [], "service_categories": []},
        {"services": {}, "service_categories": {}},
    ]
    for links_sent in keeping:
        assert links(http.put(path, json={**fields, **links_sent}).json()["data"]) == links(original)
    refused(http.put(path, json={**fields, "services": [1]}), 422, "services")
    replaced = http.put(path, json={**fields, "services": {"1": 2}}).json()["data"]
    assert links(replaced) == {("service", 1): 2, ("category", 13160806): 10}


def test_unknown_membership_type(http: httpx.Client) -> None:
    refused(http.get(f"{TYPES}/1"), 404)
    refused(http.get(f"/chain/78/loyalty/abonement_types/{created(http)['id']}"), 404)


def test_search_at_a_location(http: httpx.Client) -> None:
    names = ["Yoga 10", "Yoga 20", "Boxing"]
    for name in names:
        created(http, title=name, location_ids=[555])
    created(http, title="Yoga elsewhere", location_ids=[556])

    def found(**query: Any) -> list[str]:
        body = http.get("/company/555/loyalty/abonement_types/search", params=query).json()
        return [one["title"] for one in body["data"] if one["salon_group_id"] == 77]

    assert found(title="yoga") == names[:2]
    assert found(title="yoga", page=1, page_size=1) == names[:1]
    assert found(title="yoga", page=2, page_size=1) == names[1:2]
    assert found(title="yoga", page=3, page_size=1) == []


def test_reset(http: httpx.Client, mock_server: MockServer) -> None:
    created(http)
    mock_server.reset()
    assert mock_server.requests == []
    assert http.get(TYPES).json()["data"] == []


# The server itself


def test_recorded_request(http: httpx.Client, mock_server: MockServer) -> None:
    http.get("/company/1/loyalty/abonement_types/fetch", params=[("ids[]", "1"), ("ids[]", "2")])
    (request,) = mock_server.requests
    assert request.method == "GET"
    assert request.path == "/api/v1/company/1/loyalty/abonement_types/fetch?ids%5B%5D=1&ids%5B%5D=2"
    assert request.headers["authorization"] == BOTH
    assert request.body == b""
    assert request.operation == "get_membership_type_list_by_id"


def test_leaves_nothing_behind() -> None:
    before = threading.active_count()
    with MockServer() as server:
        url = httpx.URL(server.base_url)
        assert threading.active_count() == before + 1
        # A connection that the client keeps open must not delay the end.
        client = httpx.Client(verify=False)  # noqa: S501 - there is no TLS, and certificates take long to read
        client.get(url)
    client.close()
    assert threading.active_count() == before
    with pytest.raises(OSError, match="refused"):
        socket.create_connection((url.host, url.port or 0), timeout=1)


@pytest.mark.parametrize("host", ["0.0.0.0", "192.168.0.1", "example.com", "::", ""])  # noqa: S104 - is refused
def test_only_loopback(host: str) -> None:
    with pytest.raises(ValueError, match="loopback"):
        listen(host, 0)


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "altegio.mock_server", *arguments]


@pytest.mark.skipif(os.name == "nt", reason="Ctrl-C can't be sent to one process there")
def test_command_line() -> None:
    started = command("--port", "0", "--today", "2030-01-07")
    with subprocess.Popen(started, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        url = process.stdout.readline().strip()
        try:
            assert url.startswith("http://127.0.0.1:")
            assert url.endswith("/api/v1")
            headers = {"Accept": ACCEPT, "Authorization": BOTH}
            response = httpx.get(f"{url}/records/720441", headers=headers, verify=False)  # noqa: S501 - there is no TLS, and certificates take long to read
            assert response.is_success
            assert response.headers["date"] == "Sat, 05 Jan 2030 17:00:00 GMT"
        finally:
            process.send_signal(signal.SIGINT)
        assert process.wait(10) == 0
        assert process.stdout.read() == process.stderr.read() == ""


def test_command_line_refuses_other_hosts() -> None:
    done = subprocess.run(
        command("--host", "0.0.0.0", "--port", "0"),  # noqa: S104 - is refused
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert done.returncode == 2
    assert "loopback" in done.stderr


def test_missing_libraries_are_named() -> None:
    script = "import sys; sys.modules['uvicorn'] = None; import altegio.mock_server"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=30, check=False)
    assert "pip install 'altegio-client[mock]'" in done.stderr
