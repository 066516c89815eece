"""The server of each call, and the tokens sent to it: over real sockets, with the published names of the servers."""

from __future__ import annotations

import asyncio
import warnings
from collections.abc import Callable, Coroutine, Mapping
from contextlib import AsyncExitStack, suppress
from functools import wraps
from typing import Any, ParamSpec

import httpx
import pytest

from altegio import Altegio, APIError, ConfigurationError
from altegio._transport.addresses import Addresses
from altegio.mock_server import MockServer
from altegio_client.operation import Operation
from tests.doubles.addresses import path_of, target_of
from tests.doubles.clients import PARTNER, USER, client
from tests.doubles.operations import METHODS, PUBLISHED, Method, arguments
from tests.doubles.recorder import MockResponse, Recorder, Sent

API, APP, ELSEWHERE = "api.alteg.io", "app.alteg.io", "elsewhere.example"
PARTNER_ALONE = f"Bearer {PARTNER}"
BOTH = f"Bearer {PARTNER}, User {USER}"
FOR_A_VISITOR = {
    "update_booking_user",
    "get_booking_user",
    "update_booking_user_password",
    "send_phone_update_verification_code",
    "update_online_booking_datetime",
}
"""The calls of online booking that need the token of a visitor."""
FOR_EITHER = {
    "get_online_booking_details",
    "get_user_appointment_list",
    "delete_user_appointment",
    "get_business_types_by_group",
}
"""The calls that accept it."""
FOR_A_USER = {"get_event_notification_settings", "update_event_notification_settings", "list_voip_calls"}
"""The calls of the developer tools that need the user token."""


P = ParamSpec("P")


def in_a_loop(test: Callable[P, Coroutine[Any, Any, None]]) -> Callable[P, None]:
    """A test that runs in an event loop of its own."""

    @wraps(test)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        asyncio.run(test(*args, **kwargs))

    return run


class _Names(httpx.AsyncBaseTransport):
    """Redirects the published server names to servers on loopback; the bytes of the requests are not changed."""

    def __init__(self, servers: Mapping[str, Recorder]) -> None:
        self._servers = servers
        self._real = httpx.AsyncHTTPTransport()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Connect to the server of that name."""
        server = httpx.URL(self._servers[request.url.host].base_url)
        request.url = request.url.copy_with(scheme="http", host=server.host, port=server.port)
        return await self._real.handle_async_request(request)

    async def aclose(self) -> None:
        """Close the connections."""
        await self._real.aclose()


async def _called(method: Method, api: Altegio) -> None:
    path, keywords = arguments(method)
    with warnings.catch_warnings(), suppress(APIError):
        warnings.simplefilter("ignore", DeprecationWarning)
        await getattr(getattr(api, method.group), method.name)(*path, **keywords)


def _authorization(sent: Sent) -> list[str]:
    return sent.headers["authorization"]


def _server_of(operation: Operation) -> str:
    return API if operation.server is None else APP


async def _all_calls(response: MockResponse) -> dict[str, dict[str, list[Sent]]]:
    """Everything that arrived, by operation and server."""
    found: dict[str, dict[str, list[Sent]]] = {}
    async with AsyncExitStack() as stack:
        servers = {name: await stack.enter_async_context(Recorder(response)) for name in (API, APP, ELSEWHERE)}
        http = await stack.enter_async_context(httpx.AsyncClient(transport=_Names(servers), follow_redirects=True))
        settings: dict[str, Any] = {"partner_token": PARTNER, "user_token": USER, "max_retries": 0, "rate_limit": None}
        api = await stack.enter_async_context(Altegio(http_client=http, **settings))
        for name, method in METHODS.items():
            await _called(method, api)
            found[name] = {server: list(recorder.sent) for server, recorder in servers.items()}
            for recorder in servers.values():
                recorder.sent.clear()
    return found


@pytest.mark.slow
@pytest.mark.parametrize(
    "response",
    [
        MockResponse(),
        MockResponse(b"", 301, {"Location": f"https://{ELSEWHERE}/steal"}),
        MockResponse(b"", 307, {"Location": "//x/"}),
    ],
    ids=["success", "moved", "redirected"],
)
def test_every_call_goes_to_its_server(response: MockResponse, caplog: pytest.LogCaptureFixture) -> None:
    """One request for each call, to its published server, whatever the response; tokens go nowhere else."""
    found = asyncio.run(_all_calls(response))
    assert len(found) == len(METHODS)
    for name, servers in found.items():
        operation = METHODS[name].operation
        assert {server for server, sent in servers.items() if sent} == {_server_of(operation)}, name
        (sent,) = servers[_server_of(operation)]
        assert sent.method == operation.method
        assert sent.path.startswith("/api/v1/") == (operation.server is None), name
        assert _authorization(sent) == [PARTNER_ALONE if operation.partner_only else BOTH], name
        assert not any(token in sent.target for token in (PARTNER, USER))
    assert not any(token in caplog.text for token in (PARTNER, USER))


def test_which_calls_have_a_server_of_their_own() -> None:
    """Eight calls of the marketplace, as documented."""
    own = {name: method.operation.server for name, method in METHODS.items() if method.operation.server is not None}
    assert own == dict.fromkeys(
        (
            "list_marketplace_app_locations",
            "get_marketplace_integration_status",
            "uninstall_marketplace_app",
            "marketplace_notification_settings_callback",
            "marketplace_notification_settings_redirect_callback",
            "marketplace_notification_payment_callback",
            "marketplace_payment_refund_callback",
            "set_marketplace_notification_short_names",
        ),
        f"https://{APP}",
    )


def test_whose_token_each_call_takes() -> None:
    """Every call sends the partner token; the user token where the references require it, and with no log-in."""
    new = {name: one.operation for name, one in METHODS.items() if PUBLISHED[name].get("x-origin") is not None}
    described = {name: one for name, one in new.items() if PUBLISHED[name]["x-origin"] != "supplement"}
    assert {name for name, one in described.items() if one.user} == FOR_A_VISITOR | FOR_A_USER
    assert {name for name, one in described.items() if not one.partner_only} == FOR_A_VISITOR | FOR_EITHER | FOR_A_USER
    assert all(one.user for name, one in new.items() if name not in described)
    old = {name: one.operation for name, one in METHODS.items() if name not in new}
    assert {name for name, one in old.items() if one.partner_only} == {"authorize_user"}


@pytest.mark.parametrize(
    ("base", "address"),
    [
        ("https://api.alteg.io/api/v1", "https://app.alteg.io/marketplace/x"),
        ("https://api.alteg.io:443/api/v1", "https://app.alteg.io/marketplace/x"),
        ("HTTPS://API.alteg.io/api/v1", "https://app.alteg.io/marketplace/x"),
        ("http://api.alteg.io/api/v1", "http://api.alteg.io/marketplace/x"),
        ("https://api.alteg.io.evil.example/api/v1", "https://api.alteg.io.evil.example/marketplace/x"),
        ("https://proxy.example/altegio/api/v1", "https://proxy.example/altegio/marketplace/x"),
    ],
)
def test_which_base_url_is_the_published_one(base: str, address: str) -> None:
    """However it is written; any other one replaces all servers."""
    operation = Operation("x", "t", "GET", "/marketplace/x", server="https://app.alteg.io")
    assert Addresses(base).of(operation.request(())) == address


@pytest.mark.parametrize("base", ["", "/api/v1", "/api/v1/", "/proxy", "/_mock/en/b2b-v1/openapi"])
@in_a_loop
async def test_another_base_url_stands_for_all_servers(base: str) -> None:
    """With the application's own base URL nothing goes to the real servers, which would get its tokens."""
    async with Recorder(path=base) as server, client(server.base_url) as api:
        with suppress(APIError):
            await api.marketplace.uninstall_marketplace_app(1, 2)
        root = base.rstrip("/").removesuffix("/api/v1")
        assert server.only.path == root + path_of("uninstall_marketplace_app", 1, 2)
        assert _authorization(server.only) == [PARTNER_ALONE]


@pytest.mark.parametrize("name", sorted(FOR_A_VISITOR))
@in_a_loop
async def test_a_visitor_is_needed(name: str) -> None:
    """Without a user token the error states it, and nothing is sent."""
    async with Recorder() as server, client(server.base_url, user_token=None) as api:
        with pytest.raises(ConfigurationError, match=f"{name} acts for a user"):
            await _called(METHODS[name], api)
        assert server.sent == []


@pytest.mark.parametrize("name", ["get_online_booking_details", "delete_user_appointment"])
@in_a_loop
async def test_the_hash_may_be_left_out(name: str) -> None:
    """A logged-in visitor needs no hash; without a token the hash is enough."""
    ids = (1, 22123) if name == "get_online_booking_details" else (22123,)
    path = target_of(name, *ids, "").removesuffix("/")
    async with Recorder() as server, client(server.base_url) as api:
        with suppress(APIError):
            await getattr(getattr(api, METHODS[name].group), name)(*ids)
        assert server.only.path == path
    async with Recorder() as server, client(server.base_url, user_token=None) as api:
        with suppress(APIError):
            await getattr(getattr(api, METHODS[name].group), name)(*ids, "h4sh")
        assert server.only.path == f"{path}/h4sh"
        assert _authorization(server.only) == [PARTNER_ALONE]


@in_a_loop
async def test_codes_keep_their_zeros() -> None:
    """An SMS code is text."""
    async with Recorder(MockResponse(b'{"user_token": "t"}', 201)) as server, client(server.base_url) as api:
        visitor = await api.authentication_b2c.log_in_with_phone_number_and_code(
            body={"phone": "+13155550175", "code": "0042"}
        )
        assert visitor.user_token == "t"
        assert server.only.json == {"phone": "+13155550175", "code": "0042"}
        assert _authorization(server.only) == [PARTNER_ALONE]


@in_a_loop
async def test_services_are_repeated() -> None:
    """IDs in the query are repeated under a name with brackets, in all five calls."""
    async with Recorder(MockResponse.of({})) as server, client(server.base_url) as api:
        group = api.online_booking
        await group.get_dates_available_for_booking(1, service_ids=[12, 34])
        await group.get_services_available_for_booking(1, service_ids=[12, 34])
        await group.get_nearest_time_slots(1, 0, service_ids=[12, 34])
        for sent in server.sent:
            assert sent.pairs == [("service_ids[]", "12"), ("service_ids[]", "34")]


@pytest.mark.parametrize(
    ("body", "accepted"),
    [
        ({"command": "setup", "type": "enable", "crm_token": "c"}, True),
        ({"command": "setup", "type": "disable", "crm_token": "c"}, True),
        ({"command": "event", "type": "incoming", "crm_token": "c", "diversion": "1", "phone": "2"}, True),
        ({"command": "history", "type": "internal", "crm_token": "c", "diversion": "1", "phone": "2"}, True),
        ({"command": "history", "type": "incoming", "crm_token": "c"}, False),
        ({"command": "hangup", "type": "incoming", "crm_token": "c", "diversion": "1", "phone": "2"}, False),
    ],
)
@in_a_loop
async def test_telephony_by_command(body: dict[str, Any], accepted: bool) -> None:
    """The four types of event are accepted, and nothing else."""
    async with Recorder(MockResponse.of(None, 202)) as server, client(server.base_url) as api:
        if accepted:
            await api.voip_integration.handle_voip_integration_event(body=body)
            assert server.only.json == body
        else:
            with pytest.raises((TypeError, ValueError), match="handle_voip_integration_event body"):
                await api.voip_integration.handle_voip_integration_event(body=body)
            assert server.sent == []


@in_a_loop
async def test_a_redirect_for_the_browser() -> None:
    """A documented redirect is a success with the address for the browser; it is not followed."""
    body = {"salon_id": 1, "application_id": 2, "api_key": "2f181e2a"}
    address = "https://app.alteg.io/appstore/1"
    async with Recorder(MockResponse(b"", 301, {"Location": address})) as server, client(server.base_url) as api:
        group = api.marketplace.with_response
        response = await group.marketplace_notification_settings_redirect_callback(body=body)
        assert (response.status, response.data, response.headers["Location"]) == (301, None, address)
        assert server.only.json == body
        with pytest.raises(APIError):
            await api.marketplace.marketplace_notification_settings_callback(body=body)
        assert len(server.sent) == 2


def test_mock_server_has_both_roots(running_server: MockServer) -> None:
    """The mock server responds for app.alteg.io below its own root, and only there."""
    host = running_server.base_url.removesuffix("/api/v1")
    headers = {"Authorization": PARTNER_ALONE, "Accept": "application/vnd.api.v2+json"}
    with httpx.Client(headers=headers) as http:
        path = "/marketplace/salon/1/application/2"
        assert http.get(f"{host}{path}").status_code == 200
        assert http.get(f"{host}/api/v1{path}").status_code == 404
        assert http.get(f"{host}/api/v1/countries").status_code == 200
        assert http.get(f"{host}/countries").status_code == 404
