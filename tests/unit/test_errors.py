"""Refusals, broken responses and broken connections: one tree of errors, and no secret in any of them."""

from __future__ import annotations

import asyncio
import builtins
import copy
import datetime as dt
import json
import logging
import pickle
import re
import socket
import struct
import traceback
from collections.abc import Awaitable, Callable
from importlib import import_module
from pathlib import Path
from typing import Any

import httpx
import pytest

import altegio
from altegio import Altegio, AltegioError, APIError, DecodingError, LinkingError, PaginationError, TransportError
from altegio import errors as _errors
from altegio._transport.auth import Tokens
from altegio._transport.error_response import REFUSALS, error_class
from altegio.models import ServiceDetails
from altegio_client.api import TAGS
from tests.doubles.addresses import OPERATIONS
from tests.doubles.clients import PARTNER, PASSWORD, USER, client
from tests.doubles.frames import locals_of
from tests.doubles.recorder import MockResponse, Recorder

PACKAGE = Path(altegio.__file__).parent

JSON = {"Content-Type": "application/json"}
HTML = {"Content-Type": "text/html; charset=utf-8"}
SECRETS = (PARTNER, USER, PASSWORD)
Call = Callable[[Altegio], Awaitable[Any]]


@pytest.fixture(autouse=True)
def direct(monkeypatch: pytest.MonkeyPatch) -> None:
    """No proxy, and only the planted tokens."""
    monkeypatch.setenv("NO_PROXY", "*")
    for name in ("ALTEGIO_PARTNER_TOKEN", "ALTEGIO_USER_TOKEN", "ALTEGIO_BASE_URL"):
        monkeypatch.delenv(name, raising=False)


def listing(api: Altegio) -> Awaitable[Any]:
    """A call that reads."""
    return api.chain_loyalty_programs.chain_loyalty_membership_types_list(1)


def reading(api: Altegio) -> Awaitable[Any]:
    """A call that reads one object."""
    return api.chain_loyalty_programs.chain_loyalty_membership_types_read(1, 2)


def writing(api: Altegio) -> Awaitable[Any]:
    """A call that changes something."""
    return api.chain_loyalty_programs.chain_loyalty_membership_types_clone(1, 2, body={})


def signing_in(api: Altegio) -> Awaitable[Any]:
    """A call that sends the password."""
    return api.login("someone", PASSWORD)


async def _call(call: Call, transport: httpx.AsyncBaseTransport | None, base_url: str, **options: Any) -> Any:
    async with client(base_url, transport=transport, **options) as api:
        return await call(api)


def result_of(
    status: int, content: bytes | str = b"", headers: dict[str, str] | None = None, call: Call = listing, **options: Any
) -> Any:
    """The result of a call that gets this response."""

    def respond(_: httpx.Request) -> httpx.Response:
        return httpx.Response(status, content=content, headers=JSON if headers is None else headers)

    return asyncio.run(_call(call, httpx.MockTransport(respond), "https://api.example/api/v1", **options))


def refusal(
    status: int, content: bytes | str = b"", headers: dict[str, str] | None = None, call: Call = listing, **options: Any
) -> APIError:
    """The error of a call that gets this response; it holds no secret."""
    with pytest.raises(APIError) as caught:
        result_of(status, content, headers, call, **options)
    check_that_it_is_clean(caught.value)
    return caught.value


def envelope(meta: Any = None, **more: Any) -> str:
    """An error envelope."""
    return json.dumps({"success": False, "data": None, "meta": meta, **more})


def check_that_it_is_clean(error: BaseException) -> None:
    """No planted secret in anything that users read, log, or pass on."""
    shown = [str(error), repr(error), *traceback.format_exception(error)]
    shown += [repr(vars(error)), pickle.dumps(error).decode("latin-1")]
    reached: list[Any] = [error]
    while reached:
        one = reached.pop()
        shown.append(repr(one))
        if isinstance(one, BaseException):
            reached += [one.__cause__, one.__context__, getattr(one, "response", None), _request_of(one)]
        elif isinstance(one, httpx.Response):
            reached += [_request_of(one), one.next_request, *one.history]
        elif isinstance(one, httpx.Request):
            shown += [str(one.headers.raw), str(one.url), str(one.content)]
    for secret in SECRETS:
        assert not [text for text in shown if secret in text]


def _request_of(owner: Any) -> Any:
    try:
        return owner.request
    except (AttributeError, RuntimeError):
        return None


def check_that_it_pickles(error: AltegioError) -> None:
    """The error survives a round trip, attribute by attribute."""
    copied = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own
    assert type(copied) is type(error)
    assert (str(copied), copied.args) == (str(error), error.args)
    assert vars(copied).keys() == vars(error).keys()
    for name, value in vars(error).items():
        twin = getattr(copied, name)
        if isinstance(value, httpx.Response):
            assert (twin.status_code, twin.headers, twin.content) == (value.status_code, value.headers, value.content)
            assert twin.request.url == value.request.url
        else:
            assert twin == value


STATUSES: dict[int, type[APIError]] = {
    302: altegio.APIError,
    400: altegio.BadRequestError,
    401: altegio.AuthenticationError,
    402: altegio.APIError,
    403: altegio.PermissionDeniedError,
    404: altegio.NotFoundError,
    409: altegio.ConflictError,
    422: altegio.ValidationError,
    429: altegio.RateLimitError,
    500: altegio.ServerError,
    502: altegio.ServerError,
    503: altegio.ServerError,
    504: altegio.ServerError,
    520: altegio.ServerError,
}


@pytest.mark.parametrize("status", STATUSES)
def test_each_status_has_its_class(status: int) -> None:
    """The error has status, message, operation and the server's ID of the request."""
    headers = {**JSON, "X-Request-Id": "abc-1", "Location": "/elsewhere"}
    error = refusal(status, envelope({"message": "No."}), headers)

    assert type(error) is STATUSES[status]
    assert error.status == error.response.status_code == status
    assert (error.message, error.errors) == ("No.", {})
    assert (error.method, error.path) == ("GET", OPERATIONS[error.operation].path)
    assert error.operation == "chain_loyalty_membership_types_list"
    assert error.request_id == "abc-1"
    assert str(error) == f"GET {error.path}: {status} No."
    check_that_it_pickles(error)


SHAPES: dict[str, tuple[Any, str, dict[str, list[str]]]] = {
    "no errors": ({"meta": {"message": "Wrong."}}, "Wrong.", {}),
    "object of lists": (
        {"meta": {"message": "Wrong.", "errors": {"phone": ["Too short.", "No code."], "name": ["Empty."]}}},
        "Wrong.",
        {"phone": ["Too short.", "No code."], "name": ["Empty."]},
    ),
    "object of strings": (
        {"meta": {"message": "Wrong.", "errors": {"phone": "Too short."}}},
        "Wrong.",
        {"phone": ["Too short."]},
    ),
    "object of objects": (
        {"meta": {"message": "Wrong.", "errors": {"phone": {"message": "Too short.", "code": 7}}}},
        "Wrong.",
        {"phone": ["Too short."]},
    ),
    "list of strings": (
        {"meta": {"message": "Wrong.", "errors": ["Too short.", "Too long."]}},
        "Wrong.",
        {"": ["Too short.", "Too long."]},
    ),
    "list of messages": ({"meta": {"message": "Wrong.", "errors": [{"message": "Bad."}]}}, "Wrong.", {"": ["Bad."]}),
    "list of fields": (
        {
            "meta": {
                "message": "Wrong.",
                "errors": [
                    {"field": "phone", "message": "Too short."},
                    {"field": "phone", "message": "No code."},
                    {"field": "name", "message": ["Empty.", "Missing."]},
                ],
            }
        },
        "Wrong.",
        {"phone": ["Too short.", "No code."], "name": ["Empty.", "Missing."]},
    ),
    "one string": ({"meta": {"message": "Wrong.", "errors": "Bad."}}, "Wrong.", {"": ["Bad."]}),
    "errors without a message": (
        {"meta": {"errors": {"phone": ["Bad."]}}},
        "Unprocessable Entity",
        {"phone": ["Bad."]},
    ),
    "beside meta": (
        {"meta": {"message": "Wrong."}, "errors": {"phone": ["Bad."]}},
        "Wrong.",
        {"phone": ["Bad."]},
    ),
    "empty errors": ({"meta": {"message": "Wrong.", "errors": []}}, "Wrong.", {}),
    "one of a list": ({"meta": {"errors": [{"code": 433, "message": "Taken."}]}}, "Taken.", {}),
    "several of a list": ({"errors": ["Taken.", {"message": "Closed."}]}, "Taken.; Closed.", {}),
    "text beside": ({"message": "Wrong."}, "Wrong.", {}),
    "error with text": ({"error": "Wrong."}, "Wrong.", {}),
    "error with message": ({"error": {"message": "Wrong.", "code": 1}}, "Wrong.", {}),
    "meta is text": ({"meta": "Wrong."}, "Wrong.", {}),
    "meta is a list": ({"meta": [{"message": "Wrong."}]}, "Wrong.", {}),
    "within data": ({"data": {"message": "Wrong."}}, "Wrong.", {}),
    "problem details": ({"title": "Bad", "detail": "Wrong.", "error": True}, "Wrong.", {}),
    "code and message": ({"errors": {"code": 404, "message": "Not found"}}, "Not found", {}),
    "code and message, empty meta": ({"errors": {"code": 404, "message": "Not found"}, "meta": []}, "Not found", {}),
}


@pytest.mark.parametrize("shape", SHAPES)
def test_messages_of_every_shape(shape: str) -> None:
    """The message and the messages by field are found wherever the server puts them."""
    body, message, fields = SHAPES[shape]
    error = refusal(422, json.dumps({"success": False, "data": None, **body}))

    assert (error.message, error.errors) == (message, fields)
    for name, messages in fields.items():
        assert f"{name or 'request'}: {', '.join(messages)}" in str(error)
    check_that_it_pickles(error)


@pytest.mark.parametrize(
    "content", [envelope([]), envelope({}), envelope(), '{"success":false}', "[]", "null", "7", '"no"', "{}"]
)
def test_an_envelope_without_a_message_is_quoted(content: str) -> None:
    """Without a message, the response itself is the message."""
    error = refusal(404, content)

    assert error.message == f"Not Found: {content}"
    assert error.errors == {}


@pytest.mark.parametrize("status", [200, 201])
def test_an_unsuccessful_envelope_with_status_200(status: int) -> None:
    """An envelope with a failure is a refusal under any status."""
    error = refusal(status, envelope({"message": "Busy."}))

    assert type(error) is APIError
    assert (error.status, error.message) == (status, "Busy.")


def test_a_refused_receipt() -> None:
    """A refusal in place of a file is a refusal."""
    error = refusal(200, envelope({"message": "No visit."}), call=lambda api: api.appointments.get_visit_receipt_pdf(1))

    assert error.message == "No visit."


PAGE = """<!DOCTYPE html><html><head><title>Bad gateway</title><style>b { color: red }</style>
<script type="x">var shown = 1 < 2;</script><!-- <b>hidden</b> --></head><body><h1>Sorry,</h1> come&nbsp;later</body>"""
BROKEN: dict[str, tuple[bytes, dict[str, str], str]] = {
    "page": (PAGE.encode(), HTML, "Bad gateway Sorry, come&nbsp;later"),
    "page as JSON": (PAGE.encode(), JSON, "Bad gateway Sorry, come&nbsp;later"),
    "unclosed script": (b"<p>Sorry</p><script>var hidden = 1;", HTML, "Sorry"),
    "unclosed style": (b"<p>Sorry</p><STYLE media=print>b { hidden", HTML, "Sorry"),
    "unclosed tag": (b"<p>Sorry</p><img src=hidden", HTML, "Sorry"),
    "text": (b"upstream  connect\n error", {"Content-Type": "text/plain"}, "upstream connect error"),
    "no content type": (b"gone", {}, "gone"),
    "unknown charset": (b"gone", {"Content-Type": "text/html; charset=klingon"}, "gone"),
    "no UTF-8": (b'{"data": "\xff"}', JSON, '{"data": "�"}'),
    "truncated": (b'{"success": true, "data": [{"id": 1, "ti', JSON, '{"success": true, "data": [{"id": 1, "ti'),
    "two values": (b"{} {}", JSON, "{} {}"),
}


@pytest.mark.parametrize("call", [listing, writing])
@pytest.mark.parametrize("case", BROKEN)
def test_a_body_that_is_no_json(case: str, call: Call) -> None:
    """A short excerpt without tags and scripts describes the body, and no JSON error is shown."""
    content, headers, excerpt = BROKEN[case]

    failed = refusal(502, content, headers, call)
    unread = refusal(200, content, headers, call)

    assert type(failed) is altegio.ServerError
    assert failed.message == f"Bad Gateway: {excerpt}"
    assert type(unread) is DecodingError
    cls = headers.get("Content-Type", "of no declared type")
    assert (unread.status, unread.message) == (200, f"not JSON but {cls}: OK: {excerpt}")
    for error in (failed, unread):
        assert error.__cause__ is None
        assert error.__context__ is None
        check_that_it_pickles(error)


@pytest.mark.parametrize(
    "content",
    [b"x" * 1_000_000, b"<" * 200_000, b"<script" * 30_000, b"<!--" * 50_000, b" " * 100_000 + b"x", b"[" * 100_000],
)
def test_an_excerpt_is_always_short(content: bytes) -> None:
    """Neither its length nor the time for it grows with the page."""
    for status in (200, 500):
        error = refusal(status, content, HTML)

        assert len(error.message) < 300
        assert error.response.content == content


@pytest.mark.parametrize("status", [404, 500])
def test_an_empty_refusal(status: int) -> None:
    """The status is the message."""
    assert refusal(status).message == f"{httpx.codes.get_reason_phrase(status)}, empty body"


def test_a_status_without_a_phrase() -> None:
    """The message has no gap in place of the phrase."""
    assert refusal(520).message == "no reason given, empty body"
    assert refusal(520, "<p>Web server is down</p>", HTML).message == "no reason given: Web server is down"


def test_an_empty_response_where_a_result_is_documented() -> None:
    """A read with an empty body is an error."""
    error = refusal(200)

    assert type(error) is DecodingError
    assert str(error).endswith(": 200 an empty body where a result is documented")
    check_that_it_pickles(error)


@pytest.mark.parametrize("content", [b"null", b"false", b'""', b'{"success": true}', b'{"success": true, "data": []}'])
def test_a_success_without_a_payload(content: bytes) -> None:
    """A list is empty, a write returns an object without fields, and a read of an object is an error."""
    assert result_of(200, content) == []
    for strict in (False, True):
        written = result_of(201, content, call=writing, strict=strict)
        assert (type(written).__name__, written.to_dict()) == ("ChainMembershipType", {})
    error = refusal(200, content, call=reading)
    assert type(error) is DecodingError
    assert error.message == "no payload, where a ChainMembershipType is documented"


@pytest.mark.parametrize(("status", "content"), [(204, b""), (201, b""), (200, b" \r\n")])
def test_a_response_without_a_body(status: int, content: bytes) -> None:
    """A write needs no response body, and 204 never has one."""
    assert result_of(status, content, call=writing).to_dict() == {}
    if status == 204:
        assert result_of(status, content) == []
        assert type(refusal(status, content, call=reading)) is DecodingError


def test_a_documented_success_without_a_payload_is_none() -> None:
    """A tag that existed before is not returned again."""

    def tagging(api: Altegio) -> Awaitable[Any]:
        tags: Any = api.tags
        result: Awaitable[Any] = tags.create_tag(1, title="A", color="#fff", entity=1)
        return result

    with pytest.deprecated_call():
        assert result_of(204, call=tagging) is None


def failure(call: Call, *responses: MockResponse | bytes | None, **options: Any) -> TransportError:
    """The error of a call on a real socket without a complete response; it holds no secret."""

    async def run() -> None:
        async with Recorder(*responses) as server:
            await _call(call, None, server.base_url, **options)

    with pytest.raises(TransportError) as caught:
        asyncio.run(run())
    check_that_it_is_clean(caught.value)
    check_that_it_pickles(caught.value)
    return caught.value


@pytest.mark.parametrize("call", [listing, writing, signing_in])
@pytest.mark.parametrize(
    "response",
    [
        None,
        b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{",
        b"HTTP/1.1 200",
        b"220 mail.example ESMTP\r\n",
        MockResponse(b"no gzip", headers={**JSON, "Content-Encoding": "gzip"}),
    ],
)
def test_a_connection_that_breaks(response: MockResponse | bytes | None, call: Call) -> None:
    """However it breaks, the error is of one class, and of the builtin one too."""
    error = failure(call, response)

    assert type(error) is altegio.ConnectionError
    assert isinstance(error, builtins.ConnectionError)
    assert isinstance(error.__cause__, httpx.RequestError)
    assert str(error) == f"{error.method} {error.path}: {error.reason}"
    assert error.reason


def test_a_connection_that_is_reset() -> None:
    """A reset is a connection error."""

    async def run() -> None:
        def reset(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            connection = writer.get_extra_info("socket")
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            writer.transport.abort()

        server = await asyncio.start_server(reset, "127.0.0.1", 0)
        async with server:
            await _call(listing, None, f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}")

    with pytest.raises(altegio.ConnectionError) as caught:
        asyncio.run(run())
    check_that_it_is_clean(caught.value)


def test_a_connection_that_is_refused() -> None:
    """A closed port is a connection error."""

    async def run() -> None:
        async with Recorder() as server:
            unreachable = server.base_url
        await _call(listing, None, unreachable)

    with pytest.raises(builtins.ConnectionError) as caught:
        asyncio.run(run())
    assert type(caught.value) is altegio.ConnectionError
    check_that_it_is_clean(caught.value)


def test_a_server_that_takes_too_long() -> None:
    """The error is the builtin timeout, too."""

    async def run() -> None:
        async with Recorder(silent=True) as server:
            await _call(listing, None, server.base_url, timeout=httpx.Timeout(5, read=0.005))

    with pytest.raises(builtins.TimeoutError) as caught:
        asyncio.run(run())
    error = caught.value
    assert type(error) is altegio.TimeoutError
    assert isinstance(error, TransportError)
    assert error.reason == "ReadTimeout"
    check_that_it_is_clean(error)
    check_that_it_pickles(error)


@pytest.mark.parametrize("cls", [httpx.ConnectTimeout, httpx.WriteTimeout, httpx.PoolTimeout, httpx.ReadTimeout])
def test_every_timeout_is_one(cls: type[httpx.TimeoutException]) -> None:
    """Connecting, sending, waiting, and waiting for a free connection."""

    def fail(request: httpx.Request) -> httpx.Response:
        raise cls("too slow", request=request)

    with pytest.raises(altegio.TimeoutError, match="too slow") as caught:
        asyncio.run(_call(signing_in, httpx.MockTransport(fail), "https://api.example"))
    check_that_it_is_clean(caught.value)


def test_an_address_that_is_too_long() -> None:
    """A request that can't be sent at all is a connection error."""

    async def run(api: Altegio) -> None:
        await api.subscriptions_certificates.get_membership_type_list(1, title="x" * 100_000)

    with pytest.raises(altegio.ConnectionError, match="too long"):
        result_of(200, call=run)


def documented_tree() -> dict[str, str]:
    """The parent of each class in the tree of the module's docstring."""
    parents: dict[str, str] = {}
    above: list[str] = []
    for line in (_errors.__doc__ or "").splitlines():
        found = re.match(r"([│├└─ ]*)(\w+Error)\b", line)
        if found:
            depth = len(found[1]) // 4
            above[depth:] = [found[2]]
            parents[found[2]] = above[depth - 1] if depth else "Exception"
    return parents


def test_the_documented_tree_is_the_real_one() -> None:
    """Each class is in the docstring's tree under its parent, is exported, and has a docstring."""
    classes = {
        name: value
        for name, value in vars(_errors).items()
        if isinstance(value, type) and value.__module__ == _errors.__name__
    }

    assert documented_tree() == {name: cls.__bases__[0].__name__ for name, cls in classes.items()}
    for name, cls in classes.items():
        assert getattr(altegio, name) is cls
        assert cls.__doc__
        assert "__doc__" in vars(cls)


NOT_FOR_CALLERS = {
    "altegio._decoding.responses.UnsendableBody": "an argument that can't be sent: a ValueError, as documented",
    "altegio._transport.body_reader.ResponseTooLarge": "the sender makes a TransportError of it",
    "altegio.mock_server._core.json_body.MalformedBodyError": "the mock server responds with 400",
    "altegio.mock_server._core.validation.HttpError": "the mock server responds with its status",
    "altegio.mock_server._resources.online_booking.Refusal": "the mock server responds with its code",
}


def exceptions_of_the_package() -> dict[str, type[BaseException]]:
    """All exceptions with a public name, by the module that defines them."""
    found: dict[str, type[BaseException]] = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        name = ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts).removesuffix(".__init__")
        if not name.endswith("__main__"):
            module = import_module(name)
            for value in vars(module).values():
                if isinstance(value, type) and issubclass(value, BaseException) and value.__module__ == name:
                    found[f"{name}.{value.__name__}"] = value
    return {place: cls for place, cls in found.items() if not cls.__name__.startswith("_")}


def test_public_exceptions_are_defined_in_errors() -> None:
    """Every other exception stays inside, or is a builtin error of arguments."""
    found = exceptions_of_the_package()
    public = {place: cls for place, cls in found.items() if place not in NOT_FOR_CALLERS}

    assert NOT_FOR_CALLERS.keys() <= found.keys()
    assert {cls.__name__ for cls in public.values()} == {*_errors.__all__} == documented_tree().keys()
    assert {cls.__module__ for cls in public.values()} == {"altegio.errors"}
    assert all(issubclass(cls, AltegioError) for cls in public.values())
    for name in ("altegio", "altegio.webhooks", "altegio.testing", "altegio.pagination", "altegio.mock_server"):
        names = import_module(name).__all__
        assert {place.rpartition(".")[2] for place in NOT_FOR_CALLERS} & {*names} == set(), name


def test_errors_are_importable_where_they_are_raised() -> None:
    """The same classes; a caller that catches ``ValueError`` for a forged webhook still catches it."""
    assert altegio.webhooks.VerificationError is altegio.VerificationError
    assert import_module("altegio.testing").CassetteError is altegio.CassetteError
    assert issubclass(altegio.VerificationError, ValueError)


def test_the_exports() -> None:
    """They are sorted (constants first), complete, and exist."""
    exported = altegio.__all__

    assert exported == sorted(exported, key=lambda name: (not name.isupper(), name))
    assert len(set(exported)) == len(exported)
    assert {name for name in documented_tree() if name not in exported} == set()
    for name in exported:
        assert getattr(altegio, name) is not None


@pytest.mark.parametrize("name", sorted(documented_tree()))
def test_every_class_pickles(name: str) -> None:
    """Errors cross process borders completely."""
    cls = getattr(_errors, name)
    place = {"method": "GET", "path": "/x/{id}", "operation": "get_x"}
    if issubclass(cls, APIError):
        response = httpx.Response(
            418, content=b"{}", headers={"x-request-id": "r"}, request=httpx.Request("GET", "https://altegio/x/{id}")
        )
        error = cls("No.", response=response, errors={"": ["a"], "b": ["c", "d"]}, **place)
    elif issubclass(cls, TransportError):
        error = cls("gone", **place)
    elif issubclass(cls, LinkingError):
        service = ServiceDetails.from_dict({"id": 5, "title": "Haircut"})
        error = cls(service, (8,), {}, {9: dt.timedelta(hours=1)})
    elif issubclass(cls, PaginationError):
        error = cls("get_x", 25)
    else:
        error = cls("wrong")

    check_that_it_pickles(error)


@pytest.mark.parametrize("status", [200, 401, 500])
@pytest.mark.parametrize(
    "content", ["", PAGE, "{", "[]", envelope({"message": "Wrong password."}), '{"success": true, "data": null}']
)
def test_a_failed_login_shows_no_password(status: int, content: str) -> None:
    """Whatever the response to a login, the error has no password."""
    error = refusal(status, content, call=signing_in)

    assert error.path == "/auth"
    assert error.method == "POST"
    if status == 401:
        assert type(error) is altegio.AuthenticationError


@pytest.mark.parametrize(
    "data", [None, {}, {"id": 1}, {"user_token": ""}, {"user_token": None}, {"user_token": [1]}, []]
)
def test_a_login_without_a_token(data: Any) -> None:
    """It is refused although the status is a success."""
    error = refusal(201, json.dumps({"success": True, "data": data}), call=signing_in)

    assert type(error) is altegio.AuthenticationError
    assert error.message == "the response has no user_token"
    check_that_it_pickles(error)


@pytest.mark.parametrize("data", [{"user_token": [USER]}, {"user_token": {"a": USER}}, [{"user_token": USER}]])
def test_a_token_in_another_form(data: Any) -> None:
    """It is no token, and not in the frames of the error either."""
    error = refusal(201, json.dumps({"success": True, "data": data}), call=signing_in)

    assert type(error) is altegio.AuthenticationError
    assert not [text for text in locals_of(error) if USER in text]


def test_the_excerpt_of_a_truncated_login_has_no_token() -> None:
    """The received part may hold the token, the message doesn't."""
    content = json.dumps({"data": {"id": 1, "user_token": USER, "password": PASSWORD}})
    for cut in (content[:-1], content[:-3], content.replace(": ", ":")[:-2]):
        with pytest.raises(DecodingError) as caught:
            result_of(201, cut, call=signing_in)
        shown = "".join(traceback.format_exception(caught.value)) + repr(caught.value)
        assert "***" in shown
        assert not [secret for secret in SECRETS if secret in shown]


@pytest.mark.parametrize(("login", "password"), [("", "x"), (" ", "x"), ("x", "")])
def test_an_empty_login_is_not_sent(login: str, password: str) -> None:
    """It is an error of the caller."""

    async def run() -> int:
        async with Recorder() as server, client(server.base_url, user_token=None) as api:
            with pytest.raises(ValueError, match="login and password can't be empty"):
                await api.login(login, password)
            return len(server.sent)

    assert asyncio.run(run()) == 0


def test_a_login_is_used_and_not_shown() -> None:
    """The client acts for the user from then on; no printed text holds the token."""
    content = json.dumps({"success": True, "data": {"id": 1, "name": "Client 1", "user_token": f" {USER} "}})

    async def run() -> None:
        transport = httpx.MockTransport(lambda _: httpx.Response(201, content=content))
        async with client("https://api.example", user_token=None, transport=transport) as api:
            assert "user token missing" in repr(api)
            user = await api.login("someone", PASSWORD)
            assert user.user_token == f" {USER} "
            assert "user token set" in repr(api)
            response = await api.authentication_b2b.with_response.authorize_user(
                body={"login": "someone", "password": PASSWORD}
            )
            shown = [repr(user), str(user), repr(api), repr(Tokens(PARTNER, USER)), repr(response), repr(response.http)]
            shown += [str(response.http.request.headers), str(response.http.request.content)]
            assert not [secret for secret in SECRETS if any(secret in text for text in shown)]
            assert "user_token=***" in repr(user)

    asyncio.run(run())


def test_credentials_are_masked() -> None:
    """The model shows the login and no password."""
    from altegio_client.models import UserCredentials

    credentials = UserCredentials(login="someone", password=PASSWORD)

    assert repr(credentials) == "UserCredentials(login='someone', password=***)"
    assert credentials.password == PASSWORD


def test_tokens_are_not_pickled() -> None:
    """They stay in the process."""
    with pytest.raises(TypeError, match="tokens can't be pickled"):
        pickle.dumps(Tokens(PARTNER, USER))


@pytest.mark.parametrize("bodies", [False, True])
@pytest.mark.parametrize("name", ["Client 1", "A" * 9_955])
def test_logs_hold_no_token(bodies: bool, name: str, caplog: pytest.LogCaptureFixture) -> None:
    """Neither this package's logs nor the HTTP library's."""
    caplog.set_level(logging.DEBUG)
    for logger in ("altegio", "httpx", "httpcore"):
        caplog.set_level(logging.DEBUG, logger)
    user = MockResponse.of({"name": name, "id": "1", "user_token": USER}, 201)
    unfitting = MockResponse.of([{"id": "seven", "title": 7}])

    async def run() -> None:
        async with (
            Recorder(user, unfitting, MockResponse.of(None, 500)) as server,
            client(server.base_url, user_token=None, log_bodies=bodies) as api,
        ):
            await api.login("someone", PASSWORD)
            await listing(api)
            with pytest.raises(altegio.ServerError):
                await listing(api)

    asyncio.run(run())

    lines = [f"{record.name}: {record.getMessage()}" for record in caplog.records]
    assert {"altegio", "httpx", "httpcore.http11"} <= {record.name for record in caplog.records}
    assert [line for line in lines if any(secret in line for secret in SECRETS)] == []
    assert not [record for record in caplog.records if any(secret in repr(vars(record)) for secret in SECRETS)]


@pytest.mark.parametrize(
    ("status", "content"),
    [
        (400, envelope({"message": f"Bearer {PARTNER}, User {USER}", "errors": {USER: [PARTNER]}})),
        (500, f"<html>{USER} {PARTNER}"),
        (200, f"not JSON: {USER}"),
        *((502, "x" * (200 - length) + USER) for length in range(1, len(USER))),
    ],
)
def test_a_token_that_a_server_repeats(status: int, content: str, caplog: pytest.LogCaptureFixture) -> None:
    """It is in the body, and nowhere else: not in a tracker's report, and not in a log of bodies."""
    caplog.set_level(logging.DEBUG, logger="altegio")
    with pytest.raises(APIError) as caught:
        result_of(status, content, log_bodies=True)

    error = caught.value
    shown = [str(error), repr(error), *traceback.format_exception(error), *locals_of(error), *caplog.messages]
    assert [text for text in shown if "user-T" in text or PARTNER in text] == []
    assert caplog.messages


def test_no_partner_token() -> None:
    """The error comes at once, with the name of the variable."""
    with pytest.raises(altegio.ConfigurationError, match="ALTEGIO_PARTNER_TOKEN") as caught:
        Altegio(user_token=USER)
    check_that_it_is_clean(caught.value)


def test_no_user_token() -> None:
    """The error comes with the first call that needs it, and not before."""

    async def run() -> None:
        async with Recorder(MockResponse(b"{}")) as server, client(server.base_url, user_token=None) as api:
            with pytest.raises(altegio.ConfigurationError, match="ALTEGIO_USER_TOKEN") as caught:
                await listing(api)
            assert "chain_loyalty_membership_types_list" in str(caught.value)
            check_that_it_is_clean(caught.value)
            assert server.sent == []
            await api.utilities.phone_number_format_check("1")
            assert len(server.sent) == 1

    asyncio.run(run())


UNFIT = ["{}\n{}", "{}\r\nX-Evil: 1", "{},", "{} User", "{}é", "{}\x00", "{}\t{}", "{}\x7f", "{}\u2028{}"]


@pytest.mark.parametrize("which", ["partner_token", "user_token"])
@pytest.mark.parametrize("form", UNFIT)
def test_tokens_that_no_header_can_carry(which: str, form: str) -> None:
    """They are refused without being shown."""
    tokens: dict[str, Any] = {"partner_token": PARTNER, "user_token": USER, which: form.replace("{}", PARTNER)}

    with pytest.raises(altegio.ConfigurationError, match=f"{which}.*a token has printable ASCII characters") as caught:
        Altegio(**tokens)
    check_that_it_is_clean(caught.value)


@pytest.mark.parametrize("form", [*UNFIT, " "])
def test_a_login_that_gives_an_unfit_token(form: str) -> None:
    """It is refused without being shown."""
    content = json.dumps({"data": {"user_token": form.replace("{}", USER)}})

    with pytest.raises(altegio.ConfigurationError) as caught:
        result_of(201, content, call=signing_in)
    check_that_it_is_clean(caught.value)


@pytest.mark.parametrize(
    "url",
    [
        "api.alteg.io",
        "ftp://api.alteg.io",
        "https://",
        "https:///api/v1",
        "https://xn--/api/v1",
        "http://[::1",
        "http://[",
        "http://two words",
        "http://a%20b",
        "http://\udcff",
        "http://host:port",
        "http://host:99999",
        "http://host?x=1",
        "http://host?",
        "http://host#x",
        "http://host/#",
        "http://ho\x00st",
        "http://host\nname",
        f"https://someone:{PASSWORD}@host",
        f"https://{PASSWORD}@host/api",
    ],
)
def test_a_bad_base_url(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is refused without being shown, from the argument or the environment."""
    with pytest.raises(altegio.ConfigurationError, match="base_url") as caught:
        Altegio(partner_token=PARTNER, base_url=url)
    check_that_it_is_clean(caught.value)
    assert locals_of(caught.value)
    if "\x00" not in url:
        monkeypatch.setenv("ALTEGIO_BASE_URL", url)
        with pytest.raises(altegio.ConfigurationError, match="base_url"):
            Altegio(partner_token=PARTNER)


def test_the_environment_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    """Arguments take precedence over variables, and blanks around a token are removed."""

    async def run() -> None:
        async with Recorder(MockResponse.of([])) as server:
            monkeypatch.setenv("ALTEGIO_PARTNER_TOKEN", f" {PARTNER}\n")
            monkeypatch.setenv("ALTEGIO_USER_TOKEN", USER)
            monkeypatch.setenv("ALTEGIO_BASE_URL", f"{server.base_url}/")
            async with Altegio(rate_limit=None) as api:
                assert api.base_url == server.base_url
                await listing(api)
            async with Altegio(partner_token="other", user_token="another", rate_limit=None) as api:
                await listing(api)
            assert [one.headers["authorization"] for one in server.sent] == [
                [f"Bearer {PARTNER}, User {USER}"],
                ["Bearer other, User another"],
            ]

    asyncio.run(run())


def test_the_default_address() -> None:
    """It is the documented one; a URL object is accepted, too."""
    assert Altegio(partner_token=PARTNER).base_url == "https://api.alteg.io/api/v1"
    assert Altegio(partner_token=PARTNER, base_url=httpx.URL("http://host/x/")).base_url == "http://host/x"


@pytest.mark.parametrize("used", [False, True])
def test_use_after_close(used: bool) -> None:
    """Nothing is sent any more, and closing again does nothing."""

    async def run() -> None:
        async with Recorder(MockResponse.of([])) as server:
            async with client(server.base_url) as api:
                if used:
                    await listing(api)
            with pytest.raises(altegio.ClosedError, match="the client is closed") as caught:
                await listing(api)
            check_that_it_is_clean(caught.value)
            check_that_it_pickles(caught.value)
            await api.aclose()
            assert len(server.sent) == used

    asyncio.run(run())


MEANINGS: dict[str, tuple[type[APIError], int | str]] = {
    "BookingError": (altegio.ValidationError, 422),
    "SlotTakenError": (altegio.ConflictError, 409),
    "NobodyFreeError": (altegio.ValidationError, 422),
    "NotLinkedError": (altegio.BadRequestError, 400),
    "InvalidPhoneError": (altegio.ValidationError, 422),
    "WrongCodeError": (altegio.ValidationError, 422),
    "BlacklistedError": (altegio.PermissionDeniedError, 403),
    "MissingNameError": (altegio.ValidationError, 422),
    "OverlappingError": (altegio.ValidationError, 422),
    "NotBookableError": (altegio.ValidationError, 422),
}
"""The status of each meaning if no response has another one."""
CODES: dict[int, type[APIError]] = {
    431: altegio.InvalidPhoneError,
    432: altegio.WrongCodeError,
    433: altegio.SlotTakenError,
    434: altegio.BlacklistedError,
    435: altegio.MissingNameError,
    436: altegio.NobodyFreeError,
    437: altegio.OverlappingError,
    438: altegio.NotBookableError,
}


def booking(api: Altegio) -> Awaitable[Any]:
    """The operation without a helper."""
    return api.appointments.create_appointment(1, body={})


def replacing(api: Altegio) -> Awaitable[Any]:
    """The operation that replaces an appointment."""
    return api.appointments.update_appointment(1, 2, body={})


def helping(api: Altegio) -> Awaitable[Any]:
    """The helper around it."""
    return api.appointments.book(
        1, team_member_id=2, at=dt.datetime(2026, 12, 1, 10), duration=dt.timedelta(hours=1), services=[3]
    )


@pytest.mark.parametrize("status", [200, 400, 403, 409, 422, 500])
@pytest.mark.parametrize("code", CODES)
def test_a_code_has_a_meaning(code: int, status: int) -> None:
    """Under any status, in any call; the error also belongs to the class of the status."""
    for errors in ([{"code": code, "message": "No."}], {"code": str(code), "message": "No."}):
        error = refusal(status, envelope({"errors": errors}), call=booking)

        assert isinstance(error, CODES[code])
        assert isinstance(error, STATUSES.get(status, APIError))
        assert (error.status, error.code, error.message) == (status, code, "No.")
        assert type(error).__name__ == CODES[code].__name__
        assert type(error).__module__ == "altegio.errors"
        check_that_it_pickles(error)
    assert isinstance(refusal(status, envelope({"errors": [{"code": code}]})), CODES[code])


@pytest.mark.parametrize("call", [booking, replacing, helping])
def test_a_status_of_a_booking_has_a_meaning(call: Call) -> None:
    """Operation and helper raise the same error; in other operations the status has only its general meaning."""
    taken = refusal(409, envelope({"message": "Busy."}), call=call)
    unlinked = refusal(400, envelope({"message": "No link."}), call=call)

    assert isinstance(taken, altegio.SlotTakenError)
    assert isinstance(taken, altegio.ConflictError)
    assert isinstance(unlinked, altegio.NotLinkedError)
    assert isinstance(unlinked, altegio.BadRequestError)
    assert not isinstance(refusal(409, call=writing), altegio.BookingError)
    assert type(refusal(422, call=call)) is altegio.ValidationError


def test_the_code_comes_before_the_status() -> None:
    """For a 409 with another code, the code decides; a code that repeats the status adds nothing."""
    error = refusal(409, envelope({"errors": [{"code": 7}, {"code": 434}]}), call=booking)

    assert isinstance(error, altegio.BlacklistedError)
    assert not isinstance(error, altegio.SlotTakenError)
    assert type(refusal(431, json.dumps({"code": 431}), call=booking)) is APIError


def test_any_time_will_do_for_both() -> None:
    """A caller that looks for another time catches one class."""
    assert issubclass(altegio.NobodyFreeError, altegio.SlotTakenError)


@pytest.mark.parametrize("name", MEANINGS)
def test_an_application_can_build_a_meaning(name: str) -> None:
    """With its usual status, or with that of a response; again from its own class."""
    of_status, status = MEANINGS[name]
    meaning: type[APIError] = getattr(altegio, name)

    error = meaning("No.")
    other = meaning("No.", response=httpx.Response(503, request=httpx.Request("GET", "https://altegio")))

    assert isinstance(error, meaning)
    assert isinstance(error, of_status)
    assert (error.status, str(error)) == (status, f"{status} No.")
    assert isinstance(other, meaning)
    assert isinstance(other, altegio.ServerError)
    assert not isinstance(other, of_status)
    assert type(type(error)("Again.")) is type(error)
    for one in (error, other, copy.copy(error)):
        check_that_it_pickles(one)


def test_each_meaning_is_in_the_table() -> None:
    """Once; the operations exist, and no code has two meanings."""
    known = {name for name in altegio.errors.__all__ if issubclass(getattr(altegio, name), altegio.BookingError)}
    codes = [code for one in REFUSALS for code in one.codes]
    calls = [call for one in REFUSALS for call in one.statuses]

    assert known == MEANINGS.keys()
    assert known == {one.error.__name__ for one in REFUSALS} | {"BookingError"}
    assert len({*codes}) == len(codes)
    assert len({*calls}) == len(calls)
    groups = [
        getattr(import_module(f"altegio_client.api.{tag}"), group).__operations__.values()
        for tag, group in TAGS.items()
    ]
    assert {call[0] for call in calls} <= {operation.id for group in groups for operation in group}
    assert {code: error_class("any", 422, [code]) for code in CODES} == CODES


def test_half_of_a_surrogate_pair() -> None:
    """The text of an error can be printed and logged; the message is what the server sent."""
    error = refusal(422, envelope({"message": "bad \ud83d", "errors": {"na\udfffme": ["x"]}}))
    assert str(error).endswith(r"422 bad \ud83d (na\udfffme: x)")
    assert error.message == "bad \ud83d"


def test_a_key_that_is_half_of_a_surrogate_pair(caplog: pytest.LogCaptureFixture) -> None:
    """What does not fit is logged in a form that each file takes."""
    caplog.set_level("DEBUG", "altegio")
    content = json.dumps({"success": True, "data": {"working_days": {"\udfff": 1}}})

    async def read(api: Altegio) -> Any:
        return await api.online_booking.get_dates_available_for_booking(1)

    result_of(200, content, None, read)
    assert any(r"working_days.\udfff: expected a list" in one.getMessage() for one in caplog.records)
