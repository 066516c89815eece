"""Whatever a server sends, the result is an ``AltegioError`` or a value that can be read, shown, copied and sent back.

Each operation gets responses that are wrong in random places, over real sockets, read by one of the JSON libraries.
The seed is fixed. ``make fuzz ROUNDS=200 SEED=7`` sends more responses to each operation, and other ones.
"""

from __future__ import annotations

import asyncio
import copy
import json
import logging
import os
import pickle
import traceback
from collections.abc import Iterator
from itertools import cycle, product
from typing import Any

import attrs
import pytest

from altegio import Altegio, AltegioError, to_jsonable
from altegio._transport import json_codec
from altegio_client.base import Model
from altegio_client.codec.spec import is_json
from altegio_client.types import Response
from tests.doubles.clients import PARTNER, USER, client
from tests.doubles.operations import DESCRIPTION, EXAMPLES, METHODS, Method, arguments
from tests.doubles.recorder import MockResponse, Recorder
from tests.doubles.replies import ReplyMaker

ROUNDS = int(os.environ.get("FUZZ", "2"))
"""How many responses each operation gets."""

FULL = "FUZZ" in os.environ
SEED = os.environ.get("FUZZ_SEED", "0")
TOO_DEEP = "nested too deeply"
UNSENDABLE = (TOO_DEEP, "lone surrogate", "not a number that JSON has", "not numbers that JSON has")
"""Values that can't be sent back, wherever they came from."""


LIBRARIES = ("json", "orjson")
CASES = [*product(sorted(METHODS), LIBRARIES)] if FULL else [*zip(sorted(METHODS), cycle(LIBRARIES), strict=False)]
"""The operations with the libraries that parse the responses: both for ``make fuzz``, one for ``make test``."""


@attrs.frozen
class Wire:
    """A server with configured responses, and its clients."""

    runner: asyncio.Runner
    server: Recorder
    clients: tuple[Altegio, ...]


@pytest.fixture(scope="module")
def wire() -> Iterator[Wire]:
    with asyncio.Runner() as runner:
        server = runner.run(Recorder().__aenter__())
        clients = (client(server.base_url), client(server.base_url, strict=True, log_bodies=True))
        yield Wire(runner, server, clients)
        for one in clients:
            runner.run(one.aclose())
        runner.run(server.__aexit__())


@pytest.fixture(autouse=True)
def logged() -> Iterator[None]:
    """Bodies are logged, and values that do not fit the description."""
    log = logging.getLogger("altegio")
    level = log.level
    log.setLevel(logging.DEBUG)
    yield
    log.setLevel(level)


@pytest.fixture
def library(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """The library that parses the responses."""
    name: str = request.param
    if name == "json":
        monkeypatch.setattr(json_codec, "_orjson", lambda: None)
    else:
        monkeypatch.setattr(json_codec, "_SMALL", 0)
    return name


def models_of(value: Any) -> Iterator[Model]:
    """The models in a value, nested ones included; each field is read."""
    waiting = [value]
    while waiting:
        one = waiting.pop()
        if isinstance(one, Model):
            yield one
            waiting += [read(one, name) for name in one.__model_fields__]
        elif isinstance(one, list):
            waiting += one
        elif isinstance(one, dict):
            waiting += one.values()


def read(model: Model, name: str) -> Any:
    """Read a field; if it is missing although every response has it, the error is one of ours."""
    try:
        return getattr(model, name)
    except AltegioError as error:
        harmless(error)
        return None


def harmless(error: AltegioError) -> None:
    """An error can be shown and passed on, and holds no token."""
    twin = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own
    assert repr(twin) == repr(error)
    shown = "".join([str(error), repr(error), *traceback.format_exception(error)])
    assert PARTNER not in shown
    assert USER not in shown


def usable(model: Model) -> None:
    """The value can be shown, copied and stored."""
    assert len(repr(model)) <= 400
    assert model._repr_html_()
    list(model.__rich_repr__())
    try:
        same = json.dumps(model.to_dict())
        assert json.dumps(json.loads(model.to_json())) == same
        for twin in (copy.copy(model), copy.deepcopy(model), pickle.loads(pickle.dumps(model)), dict(model)):  # noqa: S301 - our own
            assert json.dumps(twin if isinstance(twin, dict) else twin.to_dict()) == same
    except ValueError as error:
        if TOO_DEEP not in str(error):
            raise
    attrs.asdict(model, recurse=False)


def as_came(value: Any) -> Any:
    """The JSON of models, of dates, and of other values."""
    if isinstance(value, list):
        return [as_came(one) for one in value]
    return value if is_json(value) else to_jsonable(value)


async def sent_back(wire: Wire, api: Altegio, value: Any) -> None:
    """The received value is sent unchanged, or can't be sent."""
    wire.server.respond_with(MockResponse.of(None))
    try:
        await api.request("POST", "/clients/1", body=value)
        expected = as_came(value)
    except ValueError as error:
        if not any(reason in str(error) for reason in UNSENDABLE):
            raise
    else:
        assert json.dumps(wire.server.sent[-1].json) == json.dumps(expected)


async def met(wire: Wire, api: Altegio, method: Method, reply: MockResponse) -> None:
    """Call an operation, and use its result."""
    path, keywords = arguments(method)
    wire.server.respond_with(reply)
    called = getattr(getattr(api, method.group).with_response, method.name)
    try:
        response: Response[Any, Any] = await called(*path, **keywords)
    except AltegioError as error:
        harmless(error)
        return
    assert repr(response)
    repr([response.data, response.meta])
    for model in models_of([response.data, response.meta, response.included]):
        usable(model)
    if isinstance(response.data, Model) or (isinstance(response.data, list) and response.data):
        await sent_back(wire, api, response.data)


@pytest.mark.filterwarnings("ignore::altegio.UnknownFieldWarning")
@pytest.mark.parametrize(("operation_id", "library"), CASES, indirect=["library"])
def test_whatever_comes_is_read_or_refused(wire: Wire, operation_id: str, library: str) -> None:
    """No other error is raised, and no result is usable only in part."""
    method = METHODS[operation_id]
    example = EXAMPLES.response(DESCRIPTION.by_id[operation_id])
    maker = ReplyMaker(method.operation, example, f"{SEED} {operation_id} {library}")
    for number in range(ROUNDS):
        reply = maker.reply()
        try:
            wire.runner.run(met(wire, wire.clients[number % 2], method, reply))
        except Exception as error:
            short = reply.body if len(reply.body) < 3000 else reply.body[:1000] + b"..." + reply.body[-500:]
            error.add_note(f"{library}: {reply.status} {reply.headers} {short!r}")
            raise
    wire.server.sent.clear()
