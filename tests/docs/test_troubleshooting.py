"""The messages in docs/guide/troubleshooting.md are those that are raised."""

from __future__ import annotations

import asyncio
import datetime as dt
import inspect
import logging
import pickle
import re
import subprocess
import sys
import warnings
from collections.abc import Callable
from typing import Any

import httpx
import pytest

import altegio
import altegio_client
from altegio import Altegio
from altegio.testing import FakeAltegio, response
from custom.tools.files import ROOT
from tests.doubles.addresses import at_present
from tests.doubles.clients import client
from tests.doubles.far_server import far_server

PAGE = (ROOT / "docs" / "guide" / "troubleshooting.md").read_text(encoding="utf-8")
ENTRIES = dict(re.findall(r"^### `([^\n]+)`\n\n(.*?)(?=^##|\Z)", PAGE, re.MULTILINE | re.DOTALL))
PLACE = 720441
UNREACHABLE = "http://127.0.0.1:9/api/v1"

MODELS: Any = altegio.models
GENERATED: Any = altegio_client
Act = Callable[[Any], Any]


def client_receiving(status: int = 200, **content: Any) -> Altegio:
    """A client that gets the same response for each call."""
    return client(lambda _: httpx.Response(status, **content))


def services_of(api: Altegio) -> Any:
    """A simple read."""
    return api.services.get_service_list(PLACE)


def refusal(status: int, **fields: list[str]) -> Any:
    """A read that the server refuses."""
    meta = {"message": "no", "errors": fields}
    return services_of(client_receiving(status, json={"success": False, "data": None, "meta": meta}))


def timed_out() -> Any:
    """A read that takes too long."""
    fake = FakeAltegio()
    fake.time_out_next()
    return services_of(fake.client().with_options(max_retries=0))


async def after_the_end() -> Any:
    """A call of a closed client."""
    async with client_receiving() as api:
        pass
    await services_of(api)


async def late() -> Any:
    """A call that is ended by the deadline."""
    fake = FakeAltegio()
    fake.slow_next(seconds=60)
    await services_of(fake.client().with_options(deadline=0.01))


async def untrusted() -> Any:
    """A server with a certificate from an unknown issuer."""
    with far_server(0) as (address, _):
        async with client(address) as api:
            await services_of(api)


async def second_loop() -> Any:
    """The application's own transport in two event loops."""
    api = client(UNREACHABLE, transport=httpx.AsyncHTTPTransport())

    async def attempt() -> None:
        with pytest.raises(altegio.ConnectionError):
            await services_of(api)

    await asyncio.to_thread(asyncio.run, attempt())
    await services_of(api)


async def id_of_team_member(body: dict[str, Any]) -> Any:
    """The ID of a team member in the response."""
    (one, *_) = await client_receiving(json=response([body]).json()).team_members.get_team_member_list(PLACE)
    return one.id


async def strict() -> Any:
    """A response that differs from the description."""
    await services_of(client(lambda _: response([{"id": "x"}]), strict=True))


async def endless(api: Altegio) -> Any:
    """A list that has more pages than allowed."""
    items = api.paginate(api.clients.get_client_list, PLACE, body={"page_size": 1}).items(max_pages=1)
    return [one async for one in items]


async def other_cursor(api: Altegio) -> Any:
    """A cursor of another list."""
    pages = api.paginate(api.clients.get_client_list, PLACE, body={"page_size": 1}).pages()
    cursor = (await anext(pages)).cursor
    await pages.aclose()
    return api.paginate(api.clients.get_client_list, PLACE, body={"order_by": "name"}).resume(cursor)


def collected(api: Altegio) -> Any:
    """A program that drops its client without closing it."""
    program = (
        "import asyncio, gc, warnings\n"
        "from altegio import Altegio, AltegioError\n"
        "warnings.simplefilter('always')\n"
        "async def main():\n"
        f"    api = Altegio(partner_token='p', user_token='u', base_url='{UNREACHABLE}', max_retries=0)\n"
        "    try:\n"
        "        await api.services.get_service_list(1)\n"
        "    except AltegioError:\n"
        "        pass\n"
        "    del api\n"
        "    gc.collect()\n"
        "asyncio.run(main())\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    raise AssertionError(done.stderr.partition("ResourceWarning: ")[2].splitlines()[0])


def unset(monkeypatch: pytest.MonkeyPatch) -> None:
    """An environment without tokens."""
    for name in ("ALTEGIO_PARTNER_TOKEN", "ALTEGIO_USER_TOKEN", "ALTEGIO_BASE_URL"):
        monkeypatch.delenv(name, raising=False)


async def without_redis() -> Any:
    """A limit that is shared over an unreachable Redis."""
    messages: list[str] = []

    class Listening(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            messages.append(record.getMessage())

    handler = Listening(logging.WARNING)
    logger = logging.getLogger("altegio")
    logger.addHandler(handler)
    try:
        limit = altegio.RateLimit(redis="redis://127.0.0.1:9")
        async with client(lambda _: response([]), rate_limit=limit) as api:
            await services_of(api)
    finally:
        logger.removeHandler(handler)
    raise AssertionError(messages[0])


def without_starlette(api: Altegio) -> Any:
    """The mock server without its extra installed."""
    program = "import sys\nsys.modules['starlette'] = None\nimport altegio.mock_server\n"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    raise AssertionError(done.stderr.strip().rpartition("ImportError: ")[2])


def not_awaited(api: Altegio) -> Any:
    """A call without await, in a loop."""
    call = services_of(api)
    try:
        return list(call)
    finally:
        call.close()


def nested(api: Altegio) -> Any:
    """asyncio.run in a running loop."""
    call = services_of(api)
    try:
        return asyncio.run(call)
    finally:
        call.close()


RAISED: dict[str, Act] = {
    "no partner token: pass partner_token=... or set ALTEGIO_PARTNER_TOKEN": lambda _: Altegio(),
    "… acts for a user: pass user_token=..., set ALTEGIO_USER_TOKEN, or await api.login()": lambda _: services_of(
        Altegio(partner_token="p", base_url=UNREACHABLE)
    ),
    "partner_token (or ALTEGIO_PARTNER_TOKEN) is invalid: "
    "a token has printable ASCII characters, no blank and no comma": (lambda _: Altegio(partner_token="Bearer p")),
    "base_url must be an http or https address, such as https://api.alteg.io/api/v1 (or set ALTEGIO_BASE_URL)": (
        lambda _: Altegio(partner_token="p", base_url="api.alteg.io")
    ),
    "pass either transport or http_client, not both: an http_client has a transport": lambda _: Altegio(
        partner_token="p", transport=httpx.AsyncHTTPTransport(), http_client=httpx.AsyncClient()
    ),
    "with_options() has no option …; it has timeout, …": lambda api: api.with_options(**{"rate_limit": None}),
    "with_options() headers: Authorization can't be set: pass user_token=...": lambda api: api.with_options(
        headers={"Authorization": "Bearer p"}
    ),
    "the mock server needs …: pip install 'altegio-client[mock]'": without_starlette,
    "altegio_client has no AuthenticatedClient: write from altegio import Altegio; …": lambda _: (
        GENERATED.AuthenticatedClient
    ),
    "location_id must be a positive ID: 0": lambda api: api.appointments.reschedule(
        0, 1, at=dt.datetime(2026, 11, 24, 10)
    ),
    "get_client location_id: expected int, got str": lambda api: api.clients.get_client(str(PLACE), 1),
    "create_client body: needs 'phone'": lambda api: api.clients.create_client(PLACE, body={"name": "Ann"}),
    "create_client body: is required, and can't be None": lambda api: api.clients.create_client(
        PLACE,
        body=None,
    ),
    "ClientCreate has no field 'emial'; did you mean 'email'?": lambda _: MODELS.ClientCreate(
        **{"name": "Ann", "phone": "+13155550190", "emial": ""}
    ),
    "'Client' object has no attribute 'nmae'": lambda _: MODELS.Client.from_dict({}).nmae,
    "there is nothing to change; pass at least one field, such as …": lambda api: api.appointments.change(PLACE, 1),
    "phone must be a number with country code, such as +13155550175: …": lambda api: api.clients.find_by_phone(
        PLACE, "unknown"
    ),
    "end is before start: …": lambda api: api.schedule.get(PLACE, dt.date(2026, 12, 2), dt.date(2026, 12, 1)),
    "services: expected a mapping from ID to visits, such as {13160808: 5}, "
    "got list: the API takes objects here, never arrays": (
        lambda api: api.memberships.create_type(1, title="Ten", cost=1, services=[13160808])
    ),
    "pass either service_id or duration": lambda api: api.schedule.free_slots(PLACE, dt.date(2026, 11, 24)),
    "search is a helper, and with_response has operations only: call api.clients.search without with_response": (
        lambda api: api.clients.with_response.search
    ),
    "get_client returns no list that can be paged: call it directly": lambda api: api.paginate(
        api.clients.get_client,
        PLACE,
        1,
    ),
    "cursor: it belongs to another list than this of …": other_cursor,
    "… belongs to another client: use one and the same in api.paginate(api...)": lambda api: api.paginate(
        client_receiving().services.get_service_list, PLACE
    ),
    "GET /services/{location_id}: 401 …": lambda _: refusal(401),
    "GET /services/{location_id}: 403 …": lambda _: refusal(403),
    "GET /client/{location_id}/{id}: 404 …": lambda api: api.clients.get_client(PLACE, 999),
    "POST /clients/{location_id}: 422 …": lambda _: client_receiving(
        422, json={"success": False, "meta": {"message": "no", "errors": {"phone": ["wrong"]}}}
    ).clients.create_client(PLACE, body={"name": "Ann", "phone": "+13155550190"}),
    "GET /services/{location_id}: 429 …": lambda _: refusal(429),
    "GET /services/{location_id}: 502 …": lambda _: refusal(502),
    "GET /services/{location_id}: 200 …": lambda _: refusal(200),
    "GET /services/{location_id}: 302 Found, empty body": lambda _: services_of(
        client_receiving(302, headers={"Location": "https://example.com"})
    ),
    "GET /services/{location_id}: All connection attempts failed": lambda _: services_of(client(UNREACHABLE)),
    "GET /services/{location_id}: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: …": lambda _: untrusted(),
    "GET /services/{location_id}: no response within the time limit": lambda _: timed_out(),
    "GET /services/{location_id}: no response within the deadline of … s": lambda _: late(),
    "GET /services/{location_id}: the response is larger than … bytes (max_body)": lambda _: services_of(
        client_receiving(json=response(["x" * 100]).json()).with_options(max_body=10)
    ),
    "GET /services/{location_id}: the client is closed": lambda _: after_the_end(),
    "transport was first used in another event loop, and its connections belong to that one: …": (
        lambda _: second_loop()
    ),
    "a client can't be pickled, because it has connections and tokens: create one in each process": pickle.dumps,
    "GET /services/{location_id}: 200 not JSON but text/html…": lambda _: services_of(
        client_receiving(html="<html>Log in</html>")
    ),
    "GET /services/{location_id}: 200 an empty body where a result is documented": lambda _: services_of(
        client_receiving()
    ),
    "GET /services/{location_id}: 200 data[0].id: expected int, got str": lambda _: strict(),
    "200 TeamMember.id is missing, though every response was seen to have it": lambda _: id_of_team_member(
        {"name": "Al"}
    ),
    "get_client_list: no end after … pages; if the list is that long, raise max_pages": endless,
    "deprecated_get_client_list is deprecated by Altegio; use api.clients.get_client_list": (
        lambda api: api.clients.deprecated_get_client_list(PLACE)
    ),
    "an Altegio for … was collected with open connections: use async with, or await aclose()": collected,
    "rate limit: no slot from … (…), this process counts alone": lambda _: without_redis(),
    "asyncio.run() cannot be called from a running event loop": nested,
    "'coroutine' object is not iterable": not_awaited,
    "'Paginator' object is not iterable": lambda api: list(api.clients.search(PLACE)),
}


def test_each_entry_has_its_case() -> None:
    """Each entry also explains why the message is shown and what to do."""
    assert ENTRIES.keys() == RAISED.keys()
    assert all(re.match(r"\*\*Why\.\*\* .+\n\n\*\*What to do\.\*\* ", text, re.DOTALL) for text in ENTRIES.values())


@pytest.mark.parametrize("message", RAISED, ids=lambda message: message[:50])
def test_the_message_is_raised(message: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is raised word for word, as an error or a warning; the page may show a former address of the call."""
    unset(monkeypatch)

    async def run() -> None:
        async with FakeAltegio().client() as api:
            result = RAISED[message](api)
            if inspect.isawaitable(result):
                await result

    pattern = re.escape(at_present(message)).replace("…", ".+")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        warnings.simplefilter("ignore", ResourceWarning)
        if "is deprecated" not in message:  # what a newer description deprecates is not what the page is about
            warnings.simplefilter("ignore", DeprecationWarning)
        with pytest.raises(Exception, match=f"^{pattern}$"):
            asyncio.run(run())
