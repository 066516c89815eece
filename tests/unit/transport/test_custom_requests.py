"""Calls that are not in the description, and the options of a view: users, headers, query."""

from __future__ import annotations

import asyncio
import datetime as dt
import json
import logging
import re
from collections.abc import Awaitable, Callable
from decimal import Decimal
from typing import Any

import httpx
import pytest

import altegio
from altegio import Altegio, Attempt
from altegio._transport.custom_request import path_template
from altegio._transport.redaction import mask_secrets
from altegio.models import ClientCreate
from tests.doubles.backends import BACKENDS
from tests.doubles.calls import serving
from tests.doubles.clients import PARTNER, PASSWORD, USER, client
from tests.doubles.faults import Act, closes, raw, sends
from tests.doubles.frames import locals_of
from tests.doubles.outcomes import frames_of
from tests.doubles.recorder import MockResponse, Recorder, Sent

OTHER = "another-T0ken-four"
SECRETS = (PARTNER, USER, PASSWORD, OTHER)
BUSY = sends(raw(b'{"success": false, "data": null, "meta": {"message": "Busy."}}', "503 Busy"))


def sent(
    call: Callable[[Altegio], Awaitable[Any]], response: MockResponse | None = None, **options: Any
) -> tuple[Any, Sent]:
    """The result of a call, and its request."""

    async def run() -> tuple[Any, Sent]:
        async with (
            Recorder(response or MockResponse.of([{"id": 1}])) as server,
            client(server.base_url, **options) as api,
        ):
            return await call(api), server.only

    return asyncio.run(run())


def refused(error: type[Exception], match: str, call: Callable[[Altegio], Awaitable[Any]]) -> Exception:
    """The error of a call that sends nothing."""

    async def run() -> None:
        async with Recorder() as server, client(server.base_url) as api:
            try:
                await call(api)
            finally:
                assert server.sent == []

    with pytest.raises(error, match=match) as caught:
        asyncio.run(run())
    return caught.value


def test_a_request() -> None:
    """It has both tokens, the headers of all calls, and the passed values; the payload is taken out of its envelope."""
    response, request = sent(
        lambda api: api.request(
            "post",
            "/company/1/some thing/ж%20",
            query={"a": [1, "x y"], "b": True, "c": None, "d": dt.date(2026, 12, 1), "e": Decimal("1.5")},
            body={"client": ClientCreate(name="Client 1", phone="1"), "days": [dt.date(2026, 1, 2)]},
            headers={"x-trace": "7"},
        )
    )

    assert (request.method, request.path) == ("POST", "/api/v1/company/1/some%20thing/%D0%B6%20")
    assert request.pairs == [("a", "1"), ("a", "x y"), ("b", "1"), ("d", "2026-12-01"), ("e", "1.5")]
    assert request.json == {"client": {"name": "Client 1", "phone": "1"}, "days": ["2026-01-02"]}
    assert request.headers["authorization"] == [f"Bearer {PARTNER}, User {USER}"]
    assert request.headers["accept"] == ["application/vnd.api.v2+json"]
    assert request.headers["x-trace"] == ["7"]
    assert (response.data, response.operation, response.status) == ([{"id": 1}], None, 200)
    assert repr(response) == "<Response [200] of a request: list>"


@pytest.mark.parametrize(
    ("content", "data"),
    [
        ('{"success": true, "data": {"id": 1}, "meta": []}', {"id": 1}),
        ('{"data": [1], "included": []}', [1]),
        ('{"success": true, "meta": []}', None),
        ('{"success": true}', None),
        ('{"id": 1, "success": true}', {"id": 1, "success": True}),
        ("[1]", [1]),
        ("", None),
    ],
)
def test_the_payload_of_a_request(content: str, data: Any) -> None:
    """An envelope without data is never the payload; a body without an envelope is."""
    response, _ = sent(lambda api: api.request("GET", "/x"), MockResponse(content.encode()))
    assert response.data == data


@pytest.mark.parametrize("path", ["/api/v1/company/1", "/company/1"])
def test_a_path_that_repeats_the_base_url(path: str) -> None:
    """The repeated part is sent once, as in operations."""
    assert sent(lambda api: api.request("GET", path))[1].path == "/api/v1/company/1"


BAD_PATHS = [
    "",
    "company/1",
    "https://evil.example/x",
    "//evil.example/x",
    " /x",
    "/../x",
    "/a/..",
    "/a/./b",
    "/a/%2e%2e/b",
    "/a/.%2E/b",
    "/a/%252e%252e/b",
    "/a/..;x=1/b",
    "/a/..%00/b",
    "/a%2fb",
    "/a%252Fb",
    "/a\\b",
    "/a%5cb",
    "/a\nb",
    "/a%0d%0ab",
    "/a\x7fb",
    "/a\x85b",
    "/a\ud800b",
    "/a%ed%a0%80",
    "/a%c0%ae",
    "/a?b=1",
    "/a#b",
    "/100%",
    "/a%zz",
]


@pytest.mark.parametrize("path", BAD_PATHS)
def test_a_path_that_leads_elsewhere(path: str) -> None:
    """It is refused before anything is sent, however it is quoted."""
    refused(ValueError, r"^request\(\) path: ", lambda api: api.request("GET", path))


BAD_ARGUMENTS: dict[str, tuple[type[Exception], str, dict[str, Any]]] = {
    "method": (ValueError, r"request\(\) method: expected one of DELETE", {"method": "TRACE"}),
    "method type": (TypeError, r"request\(\) method: expected str", {"method": 1}),
    "path type": (TypeError, r"request\(\) path: expected str", {"path": b"/x"}),
    "safe": (TypeError, r"request\(\) safe: expected bool", {"safe": 1}),
    "query": (TypeError, r"request\(\) query: expected a mapping", {"query": [("a", 1)]}),
    "query name": (TypeError, r"request\(\) query: names are str", {"query": {1: 1}}),
    "empty query name": (ValueError, r"request\(\) query: a name is empty", {"query": {"": 1}}),
    "query value": (TypeError, r"request\(\) query\['a'\]: expected text", {"query": {"a": {"b": 1}}}),
    "query item": (TypeError, r"request\(\) query\['a'\]: expected text", {"query": {"a": [None]}}),
    "query number": (ValueError, r"request\(\) query\['a'\].*not a number", {"query": {"a": float("nan")}}),
    "query text": (ValueError, r"lone surrogate", {"query": {"a": "\ud800"}}),
    "body": (TypeError, r"request\(\) body.*got object", {"body": {"a": object()}}),
    "body number": (ValueError, r"request\(\) body.*not a number", {"body": {"a": float("inf")}}),
    "body text": (ValueError, r"body.a: has a lone surrogate", {"body": {"a": "\ud800"}}),
    "headers": (TypeError, r"request\(\) headers: expected a mapping", {"headers": [("a", "b")]}),
    "header value": (TypeError, r"names and values are str, not int", {"headers": {"a": 1}}),
}


@pytest.mark.parametrize("name", BAD_ARGUMENTS)
def test_an_argument_that_is_wrong(name: str) -> None:
    """The error names it, and shows no value of a body or a header."""
    error, match, wrong = BAD_ARGUMENTS[name]
    arguments: dict[str, Any] = {"method": "POST", "path": "/x", **wrong}
    refused(error, match, lambda api: api.request(**arguments))


def test_a_request_is_repeated_only_where_it_is_safe() -> None:
    """Whatever its method: by default never if the server may have processed it."""

    async def attempts(*acts: Act, method: str, safe: bool) -> int:
        async with serving(*acts, max_retries=2) as (server, api):
            with pytest.raises(altegio.AltegioError):
                await api.request(method, "/x", safe=safe)
            return len(server.arrived)

    for method in ("GET", "POST", "DELETE"):
        for acts in ((BUSY,), (closes(),)):
            assert asyncio.run(attempts(*acts, method=method, safe=False)) == 1
            assert asyncio.run(attempts(*acts, method=method, safe=True)) == 3
    limited = sends(raw(b"{}", "429 Too Many Requests", Retry_After="0"))
    assert asyncio.run(attempts(limited, method="POST", safe=False)) == 3


def test_the_public_name_of_a_request(caplog: pytest.LogCaptureFixture) -> None:
    """Errors, logs and metrics name it, without IDs, phones and secrets."""
    caplog.set_level(logging.INFO, logger="altegio")
    attempts: list[Attempt] = []

    async def call(api: Altegio) -> Any:
        return await api.request("PUT", "/company/1/clients/13155550175", body={"password": PASSWORD})

    with pytest.raises(altegio.ConflictError) as caught:
        sent(call, MockResponse.of(None, 409, meta={"message": "No."}), observers=[attempts.append])
    error = caught.value
    assert str(error) == "PUT /company/{}/clients/{}: 409 No."
    assert (error.operation, error.method, error.path) == ("request", "PUT", "/company/{}/clients/{}")
    assert [(one.operation, one.path) for one in attempts] == [("request", "/company/{}/clients/{}")]
    assert "13155550175" not in caplog.text
    assert PASSWORD not in str(locals_of(error))
    assert path_template("/api/v1/company/1/goods/a@b.c/Имя/someone") == "/api/v1/company/{}/goods/{}/{}/{}"


BAD_HEADERS: dict[str, tuple[str, str]] = {
    "authorization": ("Authorization", "x"),
    "AUTHORIZATION": ("AUTHORIZATION", "x"),
    "accept": ("aCCept", "*/*"),
    "host": ("host", "evil.example"),
    "length": ("Content-Length", "1"),
    "chunks": ("transfer-encoding", "chunked"),
    "name": ("a b", "x"),
    "empty name": ("", "x"),
    "line end": ("x", f"{PASSWORD}\r\nX-Evil: 1"),
    "null": ("x", "a\0"),
    "blank": ("x", " a"),
    "not ASCII": ("x", "é"),
}


@pytest.mark.parametrize("name", BAD_HEADERS)
def test_a_header_that_is_refused(name: str) -> None:
    """Wherever headers are passed, before anything is sent, and without its value."""
    headers = dict([BAD_HEADERS[name]])
    places: dict[str, Callable[[], Altegio]] = {
        "Altegio()": lambda: client(headers=headers),
        "with_options()": lambda: client().with_options(headers=headers),
    }
    for place, make in places.items():
        with pytest.raises(ValueError, match=re.escape(f"{place} headers: ")) as caught:
            make()
        assert PASSWORD not in str(caught.value)
    refused(ValueError, r"request\(\) headers: ", lambda api: api.request("GET", "/x", headers=headers))
    with pytest.raises(ValueError, match="X-A is passed twice"):
        client(headers={"x-a": "1", "X-A": "2"})


def test_headers_and_query_of_a_view() -> None:
    """Those of the view are added to those of the client, and those of a call take precedence."""

    async def call(api: Altegio) -> None:
        view = api.with_options(headers={"ACCEPT-LANGUAGE": "de", "X-B": "2"}, query={"lang": "de", "page": 9})
        view = view.with_options(query={"more": [1, 2]})
        await view.services.get_service_list(1)
        await view.appointments.get_appointment_list(1, page=2)
        await view.request("GET", "/x", query={"lang": "fr"}, headers={"X-B": "3"})
        await api.request("GET", "/x")

    async def run() -> list[Sent]:
        headers = {"accept-language": "en", "X-A": "1", "user-agent": "mine/1"}
        async with Recorder(MockResponse.of([])) as server, client(server.base_url, headers=headers) as api:
            await call(api)
            return server.sent

    first, second, third, plain = asyncio.run(run())
    for request in (first, second, third):
        assert (request.headers["accept-language"], request.headers["x-a"]) == (["de"], ["1"])
        assert request.headers["user-agent"] == ["mine/1"]
    assert [one.headers.get("x-b") for one in (first, second, third, plain)] == [["2"], ["2"], ["3"], None]
    assert first.pairs == [("lang", "de"), ("page", "9"), ("more", "1"), ("more", "2")]
    assert second.pairs == [("page", "2"), ("lang", "de"), ("more", "1"), ("more", "2")]
    assert third.pairs == [("lang", "fr"), ("page", "9"), ("more", "1"), ("more", "2")]
    assert (plain.headers["accept-language"], plain.query) == (["en"], "")


def test_many_users_over_one_pool() -> None:
    """Each view sends the token of its user, over the connections of the client, even if the client has no user."""

    async def run() -> list[str]:
        async with Recorder(MockResponse.of([])) as server, client(server.base_url, user_token=None) as api:
            views = [api.with_options(user_token=f"{OTHER}-{number}") for number in range(3)]
            for view in views:
                assert "user token set" in repr(view)
                await view.services.get_service_list(1)
                await view.with_options(timeout=3).request("GET", "/x")
            assert "user token missing" in repr(api)
            with pytest.raises(altegio.ConfigurationError):
                await api.services.get_service_list(1)
            return [one.headers["authorization"][0] for one in server.sent]

    assert asyncio.run(run()) == [f"Bearer {PARTNER}, User {OTHER}-{number}" for number in range(3) for _ in range(2)]


def test_a_login_of_a_view_is_of_the_view() -> None:
    """The client continues to act for its own user."""

    async def run() -> list[str]:
        response = MockResponse.of({"id": 1, "user_token": "new-T0ken"}, 201)
        async with Recorder(response) as server, client(server.base_url) as api:
            view = api.with_options(user_token=OTHER)
            await view.login("someone", PASSWORD)
            await view.request("GET", "/x")
            await api.request("GET", "/x")
            return [one.headers["authorization"][0] for one in server.sent[1:]]

    assert asyncio.run(run()) == [f"Bearer {PARTNER}, User new-T0ken", f"Bearer {PARTNER}, User {USER}"]


@pytest.mark.parametrize("token", ["", " ", None, b"bytes-T0ken", f"{OTHER}\n{OTHER}"])
def test_an_invalid_user_token_of_a_view(token: Any) -> None:
    """The call never falls back to the client's user, and the token is not shown."""
    with pytest.raises((altegio.ConfigurationError, TypeError)) as caught:
        client().with_options(user_token=token)
    assert not [secret for secret in (*SECRETS, "bytes-T0ken") if secret in str(locals_of(caught.value))]
    if token in ("", " "):
        with pytest.raises(altegio.ConfigurationError):
            client(user_token=token)


def test_no_secret_of_a_view_is_shown() -> None:
    """Neither in its repr, nor in the frames of an error, of its options or of a call."""

    async def run(api: Altegio) -> None:
        view = api.with_options(user_token=OTHER, headers={"X-Key": PASSWORD}, query={"key": PASSWORD})
        assert not [secret for secret in SECRETS if secret in repr([view, view._pipeline.options, view._pipeline])]
        await view.request("GET", "/x")

    with pytest.raises(altegio.NotFoundError) as caught:
        sent(run, MockResponse.of(None, 404))
    with pytest.raises(ValueError, match="timeout") as wrong:
        client().with_options(user_token=OTHER, headers={"X-Key": PASSWORD}, timeout=-1)
    for error in (caught.value, wrong.value):
        assert not [secret for secret in SECRETS if secret in str(locals_of(error))]


def test_the_backoff() -> None:
    """The first wait and the longest one are those of the client or of the view."""

    async def waits(*, view: tuple[float, float] | None = None, **options: Any) -> list[float]:
        waited: list[float] = []

        async def wait(seconds: float) -> None:
            waited.append(seconds)

        async with serving(BUSY, max_retries=4, **options) as (_, api):
            api._state.sleep, api._state.jitter = wait, lambda: 1.0
            with pytest.raises(altegio.ServerError):
                await (api if view is None else api.with_options(backoff=view)).request("GET", "/x", safe=True)
        return waited

    assert asyncio.run(waits()) == [0.5, 1, 2, 4]
    assert asyncio.run(waits(backoff=(2, 5))) == [2, 4, 5, 5]
    assert asyncio.run(waits(backoff=(2, 5), view=(0, 0))) == [0, 0, 0, 0]


@pytest.mark.parametrize(
    ("backoff", "error"),
    [
        (1, TypeError),
        ([1, 2], TypeError),
        ((1,), TypeError),
        ((1, "2"), TypeError),
        ((True, 2), TypeError),
        ((-1, 2), ValueError),
        ((3, 2), ValueError),
        ((1, float("inf")), ValueError),
        ((float("nan"), 2), ValueError),
    ],
)
def test_a_wrong_backoff(backoff: Any, error: type[Exception]) -> None:
    """It is refused at once."""
    with pytest.raises(error, match="backoff"):
        client(backoff=backoff)
    with pytest.raises(error, match="backoff"):
        client().with_options(backoff=backoff)


@pytest.mark.parametrize(("value", "level"), [("info", logging.INFO), (" DEBUG ", logging.DEBUG)])
def test_the_log_by_a_variable(value: str, level: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """The variable sets the level, and a handler if there is none; a wrong value is an error."""
    logger = logging.getLogger("altegio")
    monkeypatch.setattr(logger, "handlers", [])
    monkeypatch.setattr(logger, "level", logging.NOTSET)
    monkeypatch.setattr(logger, "propagate", False)
    monkeypatch.setenv("ALTEGIO_LOG", value)
    client()
    client()
    assert (logger.level, len(logger.handlers)) == (level, 1)
    logger.handlers.clear()
    monkeypatch.setattr(logger, "propagate", True)
    client()
    assert logger.handlers == []  # pytest has set up the root logger
    logger.setLevel(logging.NOTSET)
    monkeypatch.setenv("ALTEGIO_LOG", "loud")
    with pytest.raises(altegio.ConfigurationError, match="ALTEGIO_LOG is info or debug, not 'loud'"):
        client()


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ('{"user_token": "abc", "id": 1}', '{"user_token": "***", "id": 1}'),
        ('{"user_token": ["a]b", "c"], "id": 1}', '{"user_token": "***", "id": 1}'),
        ('{"token": {"value": "abc"}, "id": 1}', '{"token": "***", "id": 1}'),
        ('{"password": 12345, "id": 1}', '{"password": ***, "id": 1}'),
        ('{"user_token": null, "a": 1}', '{"user_token": null, "a": 1}'),
        ('{"user_token": "abc', '{"user_token": "***"'),
        ('{"user_token": ["abc', '{"user_token": "***"'),
        ("id=1&user_token=abc&x=2", "id=1&user_token=***&x=2"),
        ("user_token = abc; Path=/", "user_token = ***; Path=/"),
        ("{'password': 'abc'}", "{'password': ***}"),
        (r'"{\"user_token\": \"abc\"}"', r'"{\"user_token\": ***}"'),
        ("&quot;user_token&quot;:&quot;abc&quot;,", "&quot;user_token&quot;:***,"),
        ("Authorization: Bearer abc, User def", "Authorization: Bearer ***"),
        ("User details are missing", "User details are missing"),
    ],
)
def test_masked_secrets(text: str, masked: str) -> None:
    """In JSON, forms, pages and headers, complete or truncated."""
    assert mask_secrets(text) == masked


def test_masking_takes_linear_time() -> None:
    """A long word is checked once, and not once for each of its letters."""
    text = "a" * 2_000_000
    assert mask_secrets(text) == text


@pytest.mark.parametrize("status", [200, 201, 401, 500])
@pytest.mark.parametrize("content", [f"<p>user_token={USER}</p>", f'{{"data": {{"user_token": "{USER}"', "{}"])
def test_the_operation_that_signs_in_holds_no_password(status: int, content: str) -> None:
    """No frame of its errors has the password, and no unusable success has the token."""
    body = {"login": "someone", "password": PASSWORD}

    async def call(api: Altegio) -> Any:
        await api.authentication_b2b.authorize_user(body=body)
        await api.authentication_b2b.with_response.authorize_user(body=body)
        raise altegio.AltegioError

    def respond(_: httpx.Request) -> httpx.Response:
        return httpx.Response(status, content=content)

    async def run() -> None:
        async with client(respond) as api:
            await call(api)

    with pytest.raises(altegio.AltegioError) as caught:
        asyncio.run(run())
    error = caught.value
    assert not [secret for secret in (PASSWORD, USER) if secret in str(locals_of(error)) + str(error)]
    if isinstance(error, altegio.DecodingError):
        assert error.response.content == b""
    assert body["password"] == PASSWORD


def test_a_body_for_signing_in_that_is_wrong() -> None:
    """Its error has no password in its frames either."""
    wrong: Any = {"login": 1, "password": PASSWORD}
    error = refused(TypeError, "login", lambda api: api.authentication_b2b.authorize_user(body=wrong))
    assert PASSWORD not in str(locals_of(error))


def test_a_limit_that_is_refused_can_be_shown() -> None:
    """The incomplete object is in the frames of its error."""
    with pytest.raises(ValueError, match="redis must be a URL") as caught:
        altegio.RateLimit(redis="http://x")
    assert "<RateLimit, not set up>" in str(locals_of(caught.value))


def test_an_empty_base_url_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """As an argument; an empty variable counts as not set."""
    with pytest.raises(altegio.ConfigurationError, match="base_url"):
        client("")
    monkeypatch.setenv("ALTEGIO_BASE_URL", "")
    assert client(base_url=None).base_url == "https://api.alteg.io/api/v1"


CODES: dict[str, tuple[Any, tuple[int | str, ...]]] = {
    "one": ({"errors": {"code": 433, "message": "Taken."}}, (433,)),
    "list": ({"meta": {"errors": [{"code": 433, "message": "Taken."}, {"code": "434"}]}}, (433, 434)),
    "by field": ({"meta": {"errors": {"phone": [{"code": "bad_phone", "message": "No."}]}}}, ("bad_phone",)),
    "by field, one": ({"meta": {"errors": {"phone": {"code": 7, "message": "No."}}}}, (7,)),
    "meta": ({"meta": {"code": 9, "message": "No."}}, (9,)),
    "twice": ({"errors": [{"code": 1}, {"code": 1}, {"code": True}, {"code": ""}, {"code": [1]}, 5]}, (1,)),
    "none": ({"meta": {"message": "No."}}, ()),
}


@pytest.mark.parametrize("name", CODES)
def test_the_codes_of_an_error(name: str) -> None:
    """They are found in any place, each once."""
    body, codes = CODES[name]
    with pytest.raises(altegio.ValidationError) as caught:
        sent(lambda api: api.request("GET", "/x"), MockResponse(json.dumps(body).encode(), 422))
    assert caught.value.codes == codes
    assert caught.value.code == (codes[0] if codes else None)


ODD: dict[str, tuple[int, bytes, dict[str, str]]] = {
    **{
        f"charset {name}, {status}": (status, b"<p>Sorry</p>", {"Content-Type": f"text/html; charset={name}"})
        for name in ("no-such-codec", "hex", "base64", "rot13", "undefined", "idna", "utf-16", '"', "utf-7", "zlib")
        for status in (200, 500)
    },
    **{f"nested {n}": (422, b'{"errors":' + b"[" * n + b'"deep"' + b"]" * n + b"}", {}) for n in (800, 990, 100_000)},
    **{f"nested object {n}": (422, b'{"meta":' + b'{"errors":' * n + b"1" + b"}" * (n + 1), {}) for n in (800, 990)},
    "nested success": (200, b"[" * 800 + b"]" * 800, {}),
    **{
        f"location {number}": (302, b"", {"Location": text})
        for number, text in enumerate(
            (
                "http://[::1",
                "//",
                "http://h:99999999/",
                "http://\u00e9\u00ff/",
                "http://xn--/",
                "\x01",
                "http://a..b/",
                ":",
            )
        )
    },
}


@pytest.mark.parametrize("backend", ["none", *BACKENDS])
@pytest.mark.parametrize("name", ODD)
def test_odd_responses_are_errors_of_the_package(name: str, backend: str) -> None:
    """Whatever the response, nothing else is raised: without a network, and with each backend."""
    status, content, headers = ODD[name]
    pairs = [(key.encode(), value.encode("latin-1")) for key, value in headers.items()]
    lines = [b"HTTP/1.1 %d Odd" % status, *(b": ".join(pair) for pair in pairs), b"Content-Length: %d" % len(content)]
    wire = b"\r\n".join([*lines, b"", content])

    async def run() -> Any:
        if backend == "none":
            async with client(lambda _: httpx.Response(status, content=content, headers=pairs)) as api:
                return await api.request("GET", "/x")
        async with serving(sends(wire), **BACKENDS[backend]()) as (_, api):
            return await api.request("GET", "/x")

    if name == "nested success":
        assert asyncio.run(run()).status == status
        return
    with pytest.raises(altegio.AltegioError) as caught:
        asyncio.run(run())
    assert len(str(caught.value)) < 1_000
    assert not [text for text in frames_of(caught.value) if any(token in text for token in SECRETS)]


@pytest.mark.parametrize(
    ("error", "status", "text"),
    [
        (altegio.NotFoundError("no"), 404, "404 no"),
        (altegio.ServerError("no"), 500, "500 no"),
        (altegio.DecodingError("no"), 200, "200 no"),
        (altegio.ValidationError("no", errors={"a": ["b"]}, codes=[7]), 422, "422 no (a: b)"),
        (altegio.ConnectionError("gone"), None, "gone"),
        (altegio.TimeoutError("late", method="GET", path="/x"), None, "GET /x: late"),
    ],
)
def test_errors_that_an_application_builds(error: Any, status: int | None, text: str) -> None:
    """Its tests need nothing but a message."""
    assert str(error) == text
    if status is not None:
        assert (error.status, error.response.status_code, error.request_id) == (status, status, None)


PDF = b"%PDF-1.4\n\x00\xff"
CONTENT: dict[str, tuple[bytes, str, Any]] = {
    "a PDF": (PDF, "application/pdf", PDF),
    "a picture": (b"\x89PNG", "image/png", b"\x89PNG"),
    "a table": ("name;Zoë".encode(), "text/csv; charset=utf-8", "name;Zoë"),
    "a table in another charset": ("Имя".encode("cp1251"), "text/csv; charset=windows-1251", "Имя"),
    "a text in a charset that does not exist": (b"abc", "text/plain; charset=klingon", "abc"),
    "a text that reads like a number": (b"12", "text/plain", "12"),
    "JSON by another name": (b'{"success": true, "data": [1], "meta": []}', "text/plain", [1]),
    "JSON of the API": (b'{"success": true, "data": [1], "meta": []}', "application/vnd.api.v2+json", [1]),
}


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("name", CONTENT)
def test_content_that_is_no_json(name: str, backend: str) -> None:
    """It is the payload: bytes, or text if it has a text type."""
    content, media_type, expected = CONTENT[name]

    async def run() -> None:
        async with serving(sends(raw(content, media_type=media_type)), **BACKENDS[backend]()) as (_, api):
            response = await api.request("GET", "/company/1/export")
            assert response.data == expected
            assert response.content == content

    asyncio.run(run())


@pytest.mark.parametrize(
    ("status", "content", "media_type"),
    [
        ("200 OK", b"<html>Sorry</html>", "text/html"),
        ("200 OK", PDF, "application/json"),
        ("200 OK", b"<html>Sorry</html>", ""),
        ("502 Bad Gateway", PDF, "application/pdf"),
    ],
)
def test_content_that_is_no_result(status: str, content: bytes, media_type: str) -> None:
    """A page of a proxy, and content that does not match its type, are errors that hold the content."""

    async def run() -> None:
        async with serving(sends(raw(content, status, media_type=media_type))) as (_, api):
            with pytest.raises(altegio.APIError) as caught:
                await api.request("GET", "/company/1/export")
            assert caught.value.response.content == content

    asyncio.run(run())
