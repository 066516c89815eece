"""An argument that can't be sent, or is missing, is refused by its name, and nothing goes over the wire."""

from __future__ import annotations

import asyncio
import copy
import inspect
import pickle
import sys
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from altegio import Altegio
from altegio_client.models import Client, ClientCreate
from tests.doubles.clients import client
from tests.doubles.recorder import MockResponse, Recorder

NOTHING: Any = None
LONE = "secret\udc80"
"""What ``os.environ`` returns for a byte that isn't UTF-8."""
Call = Callable[[Altegio], Awaitable[Any]]


def refused(call: Call) -> Exception:
    """The error of a call that sends nothing."""

    async def run() -> Exception:
        async with Recorder(MockResponse.of({})) as server, client(server.base_url) as api:
            with pytest.raises((TypeError, ValueError)) as caught:
                await call(api)
            assert server.sent == []
            return caught.value

    return asyncio.run(run())


def _client(**fields: Any) -> Call:
    return lambda api: api.clients.create_client(1, body={"name": "Client 1", "phone": "13155550171", **fields})


def _image(image: Any) -> Call:
    return lambda api: api.utilities.upload_image("master", body={"image": image})


MISSING: dict[str, tuple[Call, str]] = {
    "body": (
        lambda api: api.appointments.update_appointment(1, 2, body=NOTHING),
        "update_appointment body: is required, and can't be None",
    ),
    "multipart body": (
        lambda api: api.utilities.upload_image("master", body=NOTHING),
        "upload_image body: is required, and can't be None",
    ),
    "query": (
        lambda api: api.analytics_reports.get_location_analytics_revenue_daily(1, date_from=NOTHING, date_to=NOTHING),
        "get_location_analytics_revenue_daily date_from: is required, and can't be None",
    ),
    "empty list": (
        lambda api: api.subscriptions_certificates.get_gift_card_type_list_by_id(1, ids=[]),
        "get_gift_card_type_list_by_id ids: is required, and can't be empty",
    ),
}


@pytest.mark.parametrize("case", MISSING)
def test_required_arguments(case: str) -> None:
    """None for a required argument is refused; so is an empty list, which would send nothing."""
    call, message = MISSING[case]
    assert str(refused(call)) == message


def test_optional_arguments() -> None:
    """Optional arguments may be None."""

    async def run() -> list[bytes]:
        async with Recorder(MockResponse.of({})) as server, client(server.base_url) as api:
            await api.schedule_resources.update_timetable_event_schedule(1, 2, body=None)
            await api.products.get_products_list(1, term=None)
            return [sent.body for sent in server.sent]

    assert asyncio.run(run()) == [b"", b""]


UNWRITABLE: dict[str, tuple[Call, str]] = {
    "path": (
        lambda api: api.utilities.upload_image(LONE, body={"image": b"x"}),
        "upload_image entity: has",
    ),
    "query": (
        lambda api: api.products.get_products_list(1, term=LONE),
        "get_products_list term: has",
    ),
    "field": (_client(name=LONE), "create_client body.name: has"),
    "deep field": (_client(custom_fields={"a": [1, {"b": LONE}]}), "create_client body.custom_fields.a[1].b: has"),
    "key": (_client(custom_fields={LONE: 1}), "create_client body.custom_fields: a key has"),
    "model": (
        lambda api: api.clients.create_client(1, body=ClientCreate(name="Client 1", phone="1", surname=LONE)),
        "create_client body.surname: has",
    ),
    "list": (
        lambda api: api.clients.bulk_create_clients(
            1, body=[{"name": "Client 1", "phone": "1"}, {"name": LONE, "phone": "2"}]
        ),
        "bulk_create_clients body[1].name: has",
    ),
    "file name": (_image((LONE, b"x")), "upload_image body.image: the name or media type has"),
    "path of a file": (_image(Path(LONE)), "upload_image body.image: the name or media type has"),
}


@pytest.mark.parametrize("orjson", [True, False])
@pytest.mark.parametrize("case", UNWRITABLE)
def test_lone_surrogates(case: str, orjson: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """The error names the place of a text that UTF-8 can't encode, and no error of the chain holds the text."""
    if not orjson:
        monkeypatch.setattr("altegio._transport.json_codec._orjson", lambda: None)
    call, message = UNWRITABLE[case]
    error: BaseException | None = refused(call)
    assert isinstance(error, ValueError)
    assert not isinstance(error, UnicodeError)
    assert str(error) == f"{message} a lone surrogate, which UTF-8 can't write"
    while error is not None:
        assert not isinstance(error, UnicodeError)
        assert "secret" not in repr(error)
        error = error.__cause__ or error.__context__


def _circle() -> dict[str, Any]:
    circle: dict[str, Any] = {}
    circle["a"] = circle
    return circle


def _well(depth: int) -> list[Any]:
    well: list[Any] = []
    for _ in range(depth):
        well = [well]
    return well


@pytest.mark.parametrize("value", [_circle(), _well(100_000)])
def test_endless_bodies(value: Any) -> None:
    """A body that contains itself, or is nested too deeply, is a ValueError that names the field."""
    message = "custom_fields['x']: nested too deeply, or in a circle"
    error = refused(_client(custom_fields={"x": value}))
    assert (type(error), str(error)) == (ValueError, f"create_client body.{message}")
    with pytest.raises(ValueError, match=r"^ClientCreate\.custom_fields\['x'\]: nested too deeply"):
        ClientCreate(name="Client 1", phone="1", custom_fields={"x": value})


def test_endless_json() -> None:
    """Nesting that only the JSON writer finds too deep is a ValueError, too."""
    from altegio._transport import json_codec as _json

    with pytest.raises(ValueError, match=r"^body: nested too deeply"):
        _json.dumps(_well(100_000))


@pytest.mark.parametrize("orjson", [True, False])
@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e999"])
def test_numbers_that_json_does_not_have(number: str, orjson: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """A server can send them, but they are not sent back: orjson alone would send null, which clears the field."""
    if not orjson:
        monkeypatch.setattr("altegio._transport.json_codec._orjson", lambda: None)
    body = f'{{"success": true, "data": {{"id": 1, "new": {{"a": [1, {number}]}}}}}}'.encode()

    async def run() -> None:
        async with Recorder(MockResponse(body)) as server, client(server.base_url) as api:
            read = await api.clients.get_client(1, 1)
            with pytest.raises(ValueError, match=r"^request body\.new\.a\[1\]: NaN and Infinity are not numbers"):
                await api.request("PUT", "/client/1/1", body=read)
            assert len(server.sent) == 1

    asyncio.run(run())


@contextmanager
def few_frames() -> Iterator[None]:
    """A low recursion limit: the default depth differs between versions of Python."""
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(len(inspect.stack(0)) + 300)
    try:
        yield
    finally:
        sys.setrecursionlimit(limit)


@pytest.mark.parametrize("orjson", [True, False])
def test_a_response_that_is_nested_too_deeply(orjson: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """It can be read; functions that visit all of it raise a clear error, and so does a call that sends it."""
    if orjson:
        monkeypatch.setattr("altegio._transport.json_codec._SMALL", 0)
    else:
        monkeypatch.setattr("altegio._transport.json_codec._orjson", lambda: None)
    deep = b"[" * 500 + b"]" * 500
    body = b'{"success": true, "data": {"id": 1, "name": "Ann", "custom_fields": {"b": %b}, "new": %b}}' % (deep, deep)

    async def run() -> None:
        async with Recorder(MockResponse(body)) as server, client(server.base_url) as api:
            read = await api.clients.get_client(1, 1)
            assert (read.id, read.name) == (1, "Ann")
            assert repr(read).startswith("Client(id=1, name='Ann'")
            with few_frames():
                walks: list[Callable[[Client], Any]] = [Client.to_dict, dict, copy.copy, copy.deepcopy, pickle.dumps]
                for walk in walks:
                    with pytest.raises(ValueError, match=r"^Client: nested too deeply"):
                        walk(read)
                with pytest.raises(ValueError, match="nested too deeply"):
                    await api.request("PUT", "/client/1/1", body=read)
                with pytest.raises(ValueError, match="nested too deeply"):
                    await api.clients.update_client(1, 1, body={"name": "A", "phone": "1", "new": read.extra["new"]})
            assert len(server.sent) == 1

    asyncio.run(run())


def test_model_in_itself() -> None:
    """A model that contains itself is an endless body."""
    created = ClientCreate(name="Client 1", phone="1", custom_fields={})
    assert created.custom_fields is not None
    created.custom_fields["itself"] = created
    error = refused(lambda api: api.clients.create_client(1, body=created))
    assert isinstance(error, ValueError)
    assert not isinstance(error, UnicodeError)
    assert "nested too deeply, or in a circle" in str(error)
