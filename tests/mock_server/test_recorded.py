"""The requests that the mock server recorded: a snapshot, without secrets in what logs show."""

from __future__ import annotations

import pprint

import httpx
import pytest

from altegio.mock_server import MockServer, RecordedRequest
from altegio.mock_server._core.description import Operation
from altegio.mock_server._core.validation import Accounts, ReceivedRequest

PARTNER, USER, PASSWORD = "partner-1a2b3c", "user-4d5e6f", "password-7a8b9c"  # no secrets
HEADERS = {"Accept": "application/vnd.api.v2+json", "Authorization": f"Bearer {PARTNER}, User {USER}"}


@pytest.fixture
def recorded(mock_server: MockServer) -> RecordedRequest:
    """A login, with secrets in its headers, its query and its body."""
    body = {"login": "me@example.com", "password": PASSWORD}
    url = f"{mock_server.base_url}/auth?user_token={USER}&a=1"
    assert httpx.post(url, json=body, headers={**HEADERS, "Cookie": f"a={USER}"}).status_code == 422
    return mock_server.requests[-1]


def test_no_secret_is_shown(recorded: RecordedRequest) -> None:
    """In no form in which a failed test shows a request."""
    for shown in (repr(recorded), str(recorded), pprint.pformat(recorded), repr(recorded.headers)):
        assert "***" in shown
        assert not any(secret in shown for secret in (PARTNER, USER, PASSWORD)), shown


def test_nothing_in_the_place_of_a_token_is_shown(mock_server: MockServer) -> None:
    """A hash in a path or a query, a phone, and the headers that proxies and gateways take keys by."""
    path = "/user/records/12/planted?hash=planted&phone=planted&a=1"
    headers = {**HEADERS, "X-Api-Key": "planted", "X-Request-Id": "7"}
    httpx.get(f"{mock_server.base_url}{path}", headers=headers)
    recorded = mock_server.requests[-1]
    shown = repr(recorded)
    assert "path='/api/v1/user/records/12/***?hash=***&phone=***&a=1'" in shown
    assert "'x-request-id': '7'" in shown
    assert "planted" not in shown
    assert (recorded.path, recorded.headers["x-api-key"]) == (f"/api/v1{path}", "planted")


def test_useful_parts_are_shown(recorded: RecordedRequest) -> None:
    """Method, path, operation, and the length of the body."""
    shown = repr(recorded)
    assert "method='POST', path='/api/v1/auth?user_token=***&a=1'" in shown
    assert f"body=<{len(recorded.body)} bytes>, operation='authorize_user'" in shown
    assert "'accept': 'application/vnd.api.v2+json'" in shown


def test_the_request_itself_is_complete(recorded: RecordedRequest) -> None:
    """Tests compare the sent data."""
    assert recorded.headers["authorization"] == HEADERS["Authorization"]
    assert recorded.path.endswith(f"user_token={USER}&a=1")
    assert PASSWORD.encode() in recorded.body


def test_no_secret_in_frames_of_checks() -> None:
    """Tracebacks with locals show these frames."""
    operation = Operation("authorize_user", "POST", "/auth", {})
    query = [("user_token", USER)]
    received = ReceivedRequest(operation, {}, query, {"authorization": PARTNER}, PASSWORD.encode())
    shown = f"{received!r} {Accounts(PARTNER, USER)!r}"
    assert "authorize_user" in shown
    assert not any(secret in shown for secret in (PARTNER, USER, PASSWORD))


def test_a_list_of_requests_does_not_change(mock_server: MockServer) -> None:
    """Another thread may send while a test reads."""
    url = f"{mock_server.base_url}/staff/720441/0"
    httpx.get(url, headers=HEADERS)
    before = mock_server.requests
    httpx.get(url, headers=HEADERS)
    assert len(before) == 1
    assert len(mock_server.requests) == 2
    mock_server.reset()
    assert len(before) == 1
