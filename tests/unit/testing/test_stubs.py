"""Responses set by a test: for which operations, in which forms, how often."""

from __future__ import annotations

import asyncio
import datetime as dt
import gzip
import re
from collections.abc import AsyncIterator
from typing import Any, cast

import httpx
import pytest

import altegio
from altegio import Altegio
from altegio.mock_server._core.description import Description, Operation
from altegio.mock_server._core.examples import Examples
from altegio.mock_server._core.jsonschema import Checker
from altegio.models import Client, LocationDetails
from altegio.testing import AS_USUAL, FakeAltegio, FakeRequest, Result, response
from tests.doubles.fakes import run

HOME = 720441
FOR_EVENT = "search_memberships_for_event"
DESCRIPTION = Description.load()


@pytest.fixture
def fake() -> FakeAltegio:
    """A fake with its initial rows."""
    return FakeAltegio()


async def read(api: Altegio) -> Any:
    """A call to stub."""
    return await api.locations.get_location(HOME)


async def ask(fake: FakeAltegio, operation_id: str) -> httpx.Response:
    """The response to a bare request for an operation."""
    operation = DESCRIPTION.by_id[operation_id]
    path = operation.path
    for name in operation.path_parameters:
        path = path.replace(f"{{{name}}}", "1")
    async with httpx.AsyncClient(transport=fake.transport) as http:
        return await http.request(operation.method, f"https://altegio.invalid{operation.root}{path}")


async def chunks() -> AsyncIterator[bytes]:
    """A content that is not read yet."""
    yield b"{}"


def test_every_operation_can_be_set() -> None:
    """Every operation with a route, with the payload in its place."""
    fake = FakeAltegio(strict=False)
    routes = [one for one in DESCRIPTION.operations if next(one.routes, None)]
    assert len(routes) > 300
    for operation in routes:
        fake.on(operation.id, returns=b"%PDF" if operation.response.binary else {"marked": operation.id})

    async def ask_for_all() -> list[httpx.Response]:
        return [await ask(fake, one.id) for one in routes]

    responses = asyncio.run(ask_for_all())
    assert [one.status_code for one in responses] == [one.response.status for one in routes]
    without = [operation.id for operation, one in zip(routes, responses, strict=True) if one.status_code == 204]
    files = [operation.id for operation in routes if operation.response.binary]
    assert [one.content for one in responses if one.status_code == 204] == [b""] * len(without)
    for operation, received in zip(routes, responses, strict=True):
        if operation.id in files:
            assert received.content == b"%PDF"
        elif operation.id not in without:
            body = received.json()
            assert {"marked": operation.id} in (body, body.get("data"))
    assert fake.requests.operations == [one.id for one in routes]
    fake.check()


def test_the_body_of_every_operation_is_of_the_documented_form() -> None:
    """Whatever surrounds the payload; where no body is documented, it is empty."""
    fake = FakeAltegio(strict=False)
    examples, checker = Examples(DESCRIPTION), Checker(DESCRIPTION.components, DESCRIPTION.formats)
    routes = [one for one in DESCRIPTION.operations if next(one.routes, None)]
    # It has the address of another one, so that it can't be requested.
    assert [one.id for one in DESCRIPTION.operations if one not in routes] == ["update_team_member_schedule"]

    def payload_of(operation: Operation) -> Any:
        documented = operation.response
        if documented.binary:
            return b"%PDF"
        example: Any = None if documented.schema is None else examples.response(operation)
        schema = DESCRIPTION.resolved(documented.schema or {})
        return example["data"] if "data" in schema.get("properties", ()) else example

    async def ask_for_all() -> list[httpx.Response]:
        for one in routes:
            fake.on(one.id, returns=payload_of(one))
        return [await ask(fake, one.id) for one in routes]

    enveloped: list[str] = []
    for operation, received in zip(routes, asyncio.run(ask_for_all()), strict=True):
        documented = operation.response
        assert received.status_code == documented.status
        if documented.media_type is None or documented.status == 204:
            assert received.content == b"", operation.id
        elif documented.binary:
            assert (received.content, received.headers["content-type"]) == (b"%PDF", documented.media_type)
        elif documented.schema is None:
            assert received.json() == {"success": True, "data": None, "meta": []}
        else:
            assert [*checker.problems(documented.schema, received.json())] == [], operation.id
            fields = DESCRIPTION.resolved(documented.schema).get("properties", {})
            if "data" in fields:
                # Nothing is invented either: everything beside the payload is documented.
                assert received.json().keys() <= fields.keys(), operation.id
                enveloped.append(operation.id)
    assert len(enveloped) > 200


def test_the_fields_beside_the_payload(fake: FakeAltegio) -> None:
    """In JSON:API form there is no success field, and included objects are added."""
    fake.on(FOR_EVENT, returns=[{"id": "5"}], times=1)
    assert asyncio.run(ask(fake, FOR_EVENT)).json() == {"data": [{"id": "5"}]}
    fake.on(FOR_EVENT, returns=[{"id": "5"}], included=[{"id": "7", "type": "t"}], meta={"page": 1}, times=1)
    beside = {"included": [{"id": "7", "type": "t"}], "meta": {"page": 1}}
    assert asyncio.run(ask(fake, FOR_EVENT)).json() == {"data": [{"id": "5"}], **beside}
    fake.on(FOR_EVENT, returns=lambda _: response([], included=[{"id": "8", "type": "t"}]))

    async def included(api: Altegio) -> Any:
        found = await api.subscriptions_certificates.with_response.search_memberships_for_event(1, 2, event_id=3)
        return [one.to_dict() for one in found.included]

    assert run(fake, included) == [{"id": "8", "type": "t"}]
    fake.on("check_memberships_for_event", returns={"id": "5"})
    assert asyncio.run(ask(fake, "check_memberships_for_event")).json() == {"data": {"id": "5"}}
    fake.on("get_product_category_composition", returns=[])
    assert asyncio.run(ask(fake, "get_product_category_composition")).json() == {"success": True, "data": []}


def test_undocumented_bodies(fake: FakeAltegio) -> None:
    """There is a body if the test sets one, or refuses."""
    sent: list[tuple[dict[str, Any], bytes, str | None]] = [
        ({}, b"", None),
        ({"headers": {"X-Total": "7"}}, b"", None),
        ({"returns": b"bytes"}, b"bytes", "application/octet-stream"),
        ({"returns": 0}, b'{"success": true, "data": 0, "meta": []}', "application/json"),
        ({"meta": {"a": 1}}, b'{"success": true, "data": null, "meta": {"a": 1}}', "application/json"),
        (
            {"included": []},
            b'{"success": true, "data": null, "meta": [], "included": []}',
            "application/json",
        ),
        (
            {"status": 404, "meta": {"code": 7}},
            b'{"success": false, "data": null, "meta": {"message": "Not found", "code": 7}}',
            "application/json",
        ),
    ]
    for options, content, media_type in sent:
        fake.on("delete_location", **options)
        received = asyncio.run(ask(fake, "delete_location"))
        assert (received.content, received.headers.get("content-type")) == (content, media_type)


def test_an_entire_response_may_be_compressed(fake: FakeAltegio) -> None:
    """And have a header more than once."""
    headers = [("Content-Encoding", "gzip"), ("Set-Cookie", "a=1"), ("Set-Cookie", "b=2")]
    content = gzip.compress(b'{"data": {"id": 1}}')
    fake.on("get_location", returns=httpx.Response(200, headers=headers, content=content))
    assert [run(fake, read).id, run(fake, read).id] == [1, 1]
    assert asyncio.run(ask(fake, "get_location")).headers.get_list("set-cookie") == ["a=1", "b=2"]


def test_headers(fake: FakeAltegio) -> None:
    """On any response of the test; the response's own headers stay."""
    date = "Sat, 28 Nov 2026 10:00:00 GMT"
    results: list[Result] = [
        {"id": 1},
        altegio.RateLimitError("slow"),
        httpx.Response(200, json={"data": {"id": 1}}),
        lambda _: {"id": 1},
        lambda _: httpx.Response(200, json={"data": {"id": 1}}),
        lambda _: response({"id": 1}),
        response(status=204),
        b"{}",
    ]
    for result in results:
        fake.on("get_location", returns=result, headers={"Date": date, "X-Total": "7"})
        sent = asyncio.run(ask(fake, "get_location")).headers
        assert (sent["date"], sent["x-total"]) == (date, "7")
    own = {"X-Total": "8", "Content-Type": "application/vnd.api+json"}
    for result in (lambda _: response({"id": 1}, headers=own), httpx.Response(200, json={}, headers=own)):
        fake.on("get_location", returns=result, headers={"Date": date, "X-Total": "7"})
        sent = asyncio.run(ask(fake, "get_location")).headers
        assert (sent["date"], sent["x-total"], sent["content-type"]) == (date, "8", "application/vnd.api+json")
    fake.on("get_location", returns=altegio.RateLimitError("slow"), headers={"Retry-After": "30"}, times=1)
    fake.on("get_location", returns={"id": 5})
    assert run(fake, read).id == 5
    assert fake.clock.elapsed >= 30


def test_a_function_sets_the_full_response(fake: FakeAltegio) -> None:
    """Status, meta and headers of each request; the rest is taken from on(), or from the documentation."""

    def respond(request: FakeRequest) -> httpx.Response:
        if request.body["page"] == 3:
            return response(status=404, meta={"message": "no such page"}, headers={"X-Page": "3"})
        return response([Client(id=1)], meta={"total_count": 9} if request.body["page"] == 1 else None)

    fake.on("get_client_list", returns=respond, headers={"X-Page": "?"})

    async def page(api: Altegio, number: int) -> tuple[Any, ...]:
        found = await api.clients.with_response.get_client_list(HOME, body={"page": number})
        return found.status, altegio.to_jsonable(found.meta), found.headers["x-page"], found.data[0].id

    assert run(fake, lambda api: page(api, 1)) == (200, {"total_count": 9}, "?", 1)
    assert run(fake, lambda api: page(api, 2)) == (200, {"total_count": 1}, "?", 1)
    with pytest.raises(altegio.NotFoundError, match="no such page") as caught:
        run(fake, lambda api: page(api, 3))
    assert caught.value.response.headers["x-page"] == "3"
    fake.on("get_client_list", returns=response([]), meta={"total_count": 5}, status=202)
    assert run(fake, lambda api: api.clients.with_response.get_client_list(HOME, body={})).status == 202
    fake.on("create_client", returns=lambda _: response({"id": 1}))
    assert asyncio.run(ask(fake, "create_client")).status_code == DESCRIPTION.by_id["create_client"].response.status


def test_a_response_by_itself() -> None:
    """It is the usual envelope, for any library that fakes HTTP."""
    built = response([Client(id=1)], meta={"total_count": 1}, headers={"X-Total": "1"})
    assert built.json() == {"success": True, "data": [{"id": 1}], "meta": {"total_count": 1}}
    assert (built.status_code, built.headers["x-total"], built.headers["content-type"]) == (
        200,
        "1",
        "application/json",
    )
    assert response().json() == {"success": True, "data": None, "meta": []}
    assert response([], included=[]).json() == {"success": True, "data": [], "meta": [], "included": []}
    refused = response(status=422, meta={"errors": {"phone": ["is wrong"]}})
    assert refused.status_code == 422
    assert refused.json() == {
        "success": False,
        "data": None,
        "meta": {"message": "Refused", "errors": {"phone": ["is wrong"]}},
    }
    with pytest.raises(ValueError, match="status is between 200 and 599, not 99"):
        response(status=99)
    with pytest.raises(TypeError, match="the response: the meta of a refusal is a mapping, not"):
        response(status=404, meta=cast("Any", ["x"]))
    with pytest.raises(TypeError, match="the response: dict: expected any JSON value, got object"):
        response({"id": object()})


def test_the_fake_goes_on_as_usual(fake: FakeAltegio) -> None:
    """After a function has acted between two requests, or before the next prepared response."""
    anna = fake.clients.add(name="Anna", phone="+13155550123")

    def delete_meanwhile(_: FakeRequest) -> Result:
        fake.clients.clear()
        return AS_USUAL

    async def later(_: FakeRequest) -> Result:
        return AS_USUAL

    fake.on("get_client", returns=AS_USUAL, times=1)
    fake.on("get_client", returns=later, times=1)
    fake.on("get_client", returns=delete_meanwhile)
    for _ in range(2):
        assert run(fake, lambda api: api.clients.get_client(HOME, anna.id or 0)).name == "Anna"
    with pytest.raises(altegio.NotFoundError):
        run(fake, lambda api: api.clients.get_client(HOME, anna.id or 0))
    fake.check()
    fake.on("create_client", returns=AS_USUAL)
    wrong = {"name": "Anna", "phone": "+13155550123", "fone": "+13155550123"}
    run(fake, lambda api: api.request("POST", f"/clients/{HOME}", body=wrong))
    with pytest.raises(AssertionError, match=r"create_client was sent something .*: fone unknown field"):
        fake.check()


@pytest.mark.parametrize(
    ("returns", "title"),
    [
        ({"id": 1, "title": "plain"}, "plain"),
        (LocationDetails(id=1, title="model"), "model"),
        (lambda request: {"id": 1, "title": request.operation}, "get_location"),
        (lambda _: LocationDetails(id=1, title="built"), "built"),
        (httpx.Response(200, json={"success": True, "data": {"id": 1, "title": "entire"}}), "entire"),
        (lambda _: httpx.Response(200, json={"data": {"id": 1, "title": "built"}}), "built"),
        (b'{"data": {"id": 1, "title": "bytes"}}', "bytes"),
    ],
)
def test_values_that_can_be_returned(fake: FakeAltegio, returns: Any, title: str) -> None:
    """Any number of times."""
    fake.on("get_location", returns=returns)
    assert [run(fake, read).title, run(fake, read).title] == [title, title]
    fake.check()


def test_values_as_python_has_them(fake: FakeAltegio) -> None:
    """Including dates and codes, and models inside lists."""
    at = dt.datetime(2026, 11, 28, 10, tzinfo=dt.UTC)
    fake.on("get_client", returns={"id": 1, "last_change_date": at, "gender_id": altegio.enums.Gender.FEMALE})
    client = run(fake, lambda api: api.clients.get_client(HOME, 1))
    assert (client.last_change_date, client.gender_id) == (at, altegio.enums.Gender.FEMALE)
    fake.on("get_client_list", returns=[client, Client(id=2)])
    assert [one.id for one in run(fake, lambda api: api.clients.get_client_list(HOME, body={}))] == [1, 2]


def test_a_list_has_its_count(fake: FakeAltegio) -> None:
    """If the description has one and the test sets nothing else."""
    fake.on("get_client_list", returns=[Client(id=1), Client(id=2)])

    async def counts(api: Altegio) -> Any:
        return altegio.to_jsonable((await api.clients.with_response.get_client_list(HOME, body={})).meta)

    assert run(fake, counts) == {"total_count": 2}
    fake.on("get_client_list", returns=[], meta={"total_count": 9})
    assert run(fake, counts) == {"total_count": 9}


async def later(_request: FakeRequest) -> dict[str, Any]:
    """A response that is created asynchronously."""
    await asyncio.sleep(0)
    return {"id": 1, "title": "later"}


def test_a_function_may_be_async(fake: FakeAltegio) -> None:
    """And return the same as others."""
    fake.on("get_location", returns=later)
    assert run(fake, read).title == "later"


def test_the_body_of_a_refusal(fake: FakeAltegio) -> None:
    """It is that of the server: the message, and each code with it."""
    fake.on("get_location", returns=altegio.WrongCodeError("wrong", codes=[432, 7]))
    assert asyncio.run(ask(fake, "get_location")).json() == {
        "success": False,
        "data": None,
        "meta": {"message": "wrong", "errors": [{"code": 432, "message": "wrong"}, {"code": 7, "message": "wrong"}]},
    }


def test_a_request_shows_no_personal_data(fake: FakeAltegio) -> None:
    """Its repr has only the call; the sent data is in its attributes."""
    fake.on("create_client", returns={"id": 1})
    run(fake, lambda api: api.clients.create_client(1, body={"name": "Anna", "phone": "+13155550175"}))
    (request,) = fake.requests
    assert request.body == {"name": "Anna", "phone": "+13155550175"}
    assert repr(request) == f"FakeRequest(operation='create_client', method='POST', path='{request.path}')"


def test_a_path_shows_nothing_that_gives_access(fake: FakeAltegio) -> None:
    """Its repr and complaints hide the hash of an appointment, a token and a phone; the path itself is complete."""
    private = ("get_online_booking_details", "get_client_account_by_chain_and_phone", "get_feedback_form_status")

    async def ask_for(operation_id: str, method: str | None = None) -> None:
        operation = DESCRIPTION.by_id[operation_id]
        path = re.sub(r"\{(\w+)\}", lambda one: "12" if one[1].endswith("_id") else "planted", operation.path)
        headers = {"X-Api-Key": "planted", "X-Request-Id": "7"}
        async with httpx.AsyncClient(transport=fake.transport, headers=headers) as http:
            await http.request(
                method or operation.method, f"https://altegio.invalid{operation.root}{path}?hash=planted&a=1"
            )

    for operation_id in private:
        asyncio.run(ask_for(operation_id))
        assert fake.requests.last.operation == operation_id
        assert "/planted" in fake.requests.last.path
        assert "/***" in repr(fake.requests.last)
    asyncio.run(ask_for("get_online_booking_details", "PATCH"))
    assert "planted" not in f"{fake.requests!r} {fake.requests.calls!r}"
    with pytest.raises(AssertionError) as caught:
        fake.check()
    assert "PATCH /book_record/12/12/*** is not in the description" in str(caught.value)
    assert "planted" not in str(caught.value)


@pytest.mark.parametrize(
    ("error", "raised"),
    [
        (altegio.NotFoundError("no such location"), altegio.NotFoundError),
        (altegio.ValidationError("wrong", errors={"id": ["is wrong"]}), altegio.ValidationError),
        (altegio.SlotTakenError("taken"), altegio.SlotTakenError),
        (altegio.NobodyFreeError("taken"), altegio.NobodyFreeError),
        (altegio.WrongCodeError("wrong", codes=[432, 7]), altegio.WrongCodeError),
        (altegio.ServerError("down"), altegio.ServerError),
        (altegio.TimeoutError("too slow"), altegio.TimeoutError),
        (altegio.ConnectionError("refused", maybe_processed=False), altegio.ConnectionError),
        (httpx.ReadError("reset"), altegio.ConnectionError),
        (lambda _: altegio.NotFoundError("no such location"), altegio.NotFoundError),
    ],
)
def test_errors(fake: FakeAltegio, error: Any, raised: type[altegio.APIError]) -> None:
    """The client raises the error that the test sets, a new one each time."""
    fake.on("get_location", returns=error)
    for _ in range(2):
        with pytest.raises(raised) as caught:
            run(fake, read, max_retries=0)
        assert type(caught.value).__name__ == raised.__name__
        assert caught.value.operation == "get_location"
        if isinstance(error, altegio.APIError):
            assert caught.value.message == error.message
            assert set(error.codes) <= set(caught.value.codes)
        if isinstance(error, altegio.ValidationError) and error.errors:
            assert caught.value.errors == error.errors
        if isinstance(error, altegio.TransportError):
            assert isinstance(caught.value, altegio.TransportError)
            assert caught.value.maybe_processed is error.maybe_processed


class _OwnError(altegio.NotFoundError):
    pass


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (
            altegio.BookingError("no"),
            "raises ValidationError for a response of 422, never BookingError: give the reason",
        ),
        (altegio.NotLinkedError("no"), "raises BadRequestError .* only create_appointment and update_appointment do"),
        (altegio.DecodingError("no"), "raises APIError for a response of 200, never DecodingError: give what can't be"),
        (altegio.ServerError("no", response=httpx.Response(404)), r"never ServerError: give NotFoundError\("),
        (_OwnError("no"), "raises NotFoundError for a response of 404, never _OwnError"),
    ],
)
def test_an_error_that_the_client_never_raises_there(fake: FakeAltegio, error: altegio.APIError, message: str) -> None:
    """It is refused when it is set, or, from a function, when it is returned."""
    with pytest.raises(TypeError, match=message):
        fake.on("get_location", returns=error)
    fake.on("get_location", returns=lambda _: error)
    with pytest.raises(TypeError, match=message):
        run(fake, read)


def test_an_error_of_some_operations(fake: FakeAltegio) -> None:
    """If its status has this meaning; an error of a status is raised with the meaning of the operation."""
    body = {"staff_id": 1, "services": [], "datetime": "2026-12-01T10:00:00", "seance_length": 60}
    for error in (altegio.NotLinkedError("no"), altegio.ConflictError("taken"), altegio.APIError("no")):
        fake.on("create_appointment", returns=error)
        with pytest.raises(type(error)):
            run(fake, lambda api: api.appointments.create_appointment(HOME, body=body))


def test_a_refusing_status(fake: FakeAltegio) -> None:
    """It is not a success with another number."""
    fake.on("get_location", status=404)
    with pytest.raises(altegio.NotFoundError, match="Not found"):
        run(fake, read)
    fake.on("get_location", returns={"id": 1}, status=422)
    with pytest.raises(altegio.ValidationError):
        run(fake, read)
    fake.on("get_location", returns={"id": 7}, status=202)
    assert run(fake, read).id == 7


def test_one_after_the_other(fake: FakeAltegio) -> None:
    """Then the one without a number, or the fake itself; a later one without a number replaces it."""
    fake.on("get_location", returns={"id": 1}, times=1)
    fake.on("get_location", returns={"id": 2}, times=2)
    assert [run(fake, read).id for _ in range(4)] == [1, 2, 2, HOME]
    fake.on("get_location", returns={"id": 3}, times=1)
    fake.on("get_location", returns={"id": 4})
    assert [run(fake, read).id for _ in range(3)] == [3, 4, 4]
    fake.on("get_location", returns={"id": 5})
    assert run(fake, read).id == 5
    fake.check()
    fake.on("get_location", returns={"id": 6}, times=3)
    run(fake, read)
    with pytest.raises(AssertionError, match=r"get_location was set by on\(\) and called 1 times, 2 are left"):
        fake.check()
    assert [run(fake, read).id for _ in range(3)] == [6, 6, 5]


def test_one_that_is_set_without_a_number_replaces_no_other(fake: FakeAltegio) -> None:
    """What has a number comes first, whichever was set first; what is replaced without a call is a complaint."""
    fake.on("get_location", returns={"id": 1})
    fake.on("get_location", returns={"id": 2}, times=1)
    assert [run(fake, read).id for _ in range(3)] == [2, 1, 1]
    fake.on("get_location", returns={"id": 3}, times=1)
    fake.on("get_location", returns={"id": 4})
    fake.on("get_location", returns={"id": 5})
    assert [run(fake, read).id for _ in range(3)] == [3, 5, 5]
    with pytest.raises(AssertionError) as caught:
        fake.check()
    assert str(caught.value) == "get_location was set by on() and replaced by another on() before it was called"


@pytest.mark.parametrize(
    ("options", "error", "message"),
    [
        (
            {"returns": {"id": object()}},
            TypeError,
            "the response of get_location: dict: expected any JSON value, got object",
        ),
        ({"returns": altegio.NotFoundError}, TypeError, "an instance, such as NotFoundError"),
        ({"status": 99}, ValueError, "status is between 200 and 599, not 99"),
        ({"times": 0}, ValueError, "times is at least 1, not 0"),
        ({"headers": {"X-Total": 7}}, TypeError, "headers is a mapping of texts: Header value must be str"),
        ({"headers": 5}, TypeError, "headers is a mapping of texts: 'int' object is not iterable"),
        (
            {"returns": altegio.NotFoundError("no"), "status": 404},
            TypeError,
            "status can't be set beside NotFoundError, which has its own; pass status=404, meta=",
        ),
        (
            {"returns": httpx.Response(200), "meta": {"count": 1}},
            TypeError,
            "meta can't be set beside an httpx.Response, which is entire: give it what it should have",
        ),
        (
            {"returns": AS_USUAL, "included": []},
            TypeError,
            "included can't be set beside AS_USUAL: the response of the fake itself stays as it is",
        ),
        ({"returns": AS_USUAL, "headers": {"Date": "now"}}, TypeError, "headers can't be set beside AS_USUAL"),
        (
            {"returns": altegio.TimeoutError("slow"), "status": 504},
            TypeError,
            "status can't be set beside TimeoutError: there is no response then",
        ),
        (
            {"returns": httpx.ReadError("reset"), "headers": {"Date": "now"}},
            TypeError,
            "headers can't be set beside ReadError: there is no response then",
        ),
        (
            {"status": 400, "meta": ["a"]},
            TypeError,
            r"the response of get_location: the meta of a refusal is a mapping, not \['a'\]",
        ),
        (
            {"returns": response({}, meta=cast("Any", 5)), "status": 404},
            TypeError,
            "the meta of a refusal is a mapping, not 5",
        ),
        (
            {"returns": httpx.Response(200, content=chunks())},
            TypeError,
            "the content of an httpx.Response is bytes or text, not a stream that was not read",
        ),
    ],
)
def test_values_that_can_not_be_returned(fake: FakeAltegio, options: Any, error: type[Exception], message: str) -> None:
    """They are refused when they are set."""
    with pytest.raises(error, match=message):
        fake.on("get_location", **options)
    fake.check()


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"returns": lambda _: altegio.NotFoundError("no"), "status": 409}, "status can't be set beside NotFoundError"),
        ({"returns": lambda _: altegio.TimeoutError("no"), "meta": {"a": 1}}, "meta can't be set beside TimeoutError"),
        ({"returns": lambda _: httpx.Response(200, json={}), "included": []}, "included can't be set beside an httpx"),
        ({"returns": lambda _: AS_USUAL, "status": 202}, "status can't be set beside AS_USUAL"),
        ({"returns": lambda _: httpx.Response(200, content=chunks())}, "not a stream that was not read"),
    ],
)
def test_what_can_not_be_returned_by_a_function(fake: FakeAltegio, options: Any, message: str) -> None:
    """The error comes when it is returned."""
    fake.on("get_location", **options)
    with pytest.raises(TypeError, match=message):
        run(fake, read)


@pytest.mark.parametrize("beside", [{"meta": {"count": 1}}, {"included": []}])
def test_a_payload_alone_has_nothing_beside_it(fake: FakeAltegio, beside: Any) -> None:
    """It would be lost."""
    (name,) = beside
    with pytest.raises(TypeError, match=f"the response of get_booking_user is the payload alone, without {name}"):
        fake.on("get_booking_user", returns={"id": 1}, **beside)


def test_a_file_is_bytes(fake: FakeAltegio) -> None:
    """Or text, and nothing else, unless it is refused."""
    with pytest.raises(TypeError, match="the response of get_visit_receipt_pdf is a file: bytes, not dict"):
        fake.on("get_visit_receipt_pdf", returns={"id": 1})
    fake.on("get_visit_receipt_pdf", returns="%PDF", times=1)
    fake.on("get_visit_receipt_pdf", status=404)
    assert run(fake, lambda api: api.appointments.get_visit_receipt_pdf(1)) == b"%PDF"
    with pytest.raises(altegio.NotFoundError, match="Not found"):
        run(fake, lambda api: api.appointments.get_visit_receipt_pdf(1))


def test_a_result_that_is_changed_later_stays(fake: FakeAltegio) -> None:
    """The value at the time of setting counts."""
    returns = {"id": 1}
    fake.on("get_location", returns=returns)
    returns["id"] = 2
    assert run(fake, read).id == 1


def test_requests_of_set_operations_are_checked(fake: FakeAltegio) -> None:
    """As by the fake itself, at the end; a request that is refused on purpose was correct."""
    wrong = {"name": "Anna", "phone": "+13155550123", "fone": "+13155550123", "importance_id": "much"}
    fake.on("create_client", returns=altegio.ConflictError("busy"), times=1)
    fake.on("create_client", returns={"id": 1})

    async def create(api: Altegio) -> Any:
        return await api.request("POST", f"/clients/{HOME}", body=wrong)

    with pytest.raises(altegio.ConflictError):
        run(fake, create)
    fake.reset()
    fake.on("create_client", returns={"id": 1})
    run(fake, create)
    with pytest.raises(AssertionError, match=r"create_client was sent something .* importance_id"):
        fake.check()
    lenient = FakeAltegio(strict=False)
    lenient.on("create_client", returns={"id": 1})
    run(lenient, create)
    lenient.check()


def test_an_unknown_field(fake: FakeAltegio) -> None:
    """The fake accepts it, as the API does, and reports it at the end."""

    async def create(api: Altegio) -> Any:
        return await api.request("POST", f"/clients/{HOME}", body={"phone": "+13155550123", "name": "A", "fone": "+1"})

    run(fake, create)
    with pytest.raises(AssertionError, match=r"create_client was sent something .*: fone unknown field"):
        fake.check()
    fake.reset()
    fake.check()
