"""The outcomes of calls under the faults: results, errors, requests, and everything that was logged or shown."""

from __future__ import annotations

import asyncio
import gc
import logging
import pickle
import traceback
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from functools import cache
from itertools import product
from os import sep
from typing import Any, NamedTuple

import attrs
import httpx
import pytest

from altegio import Altegio, AltegioError, APIError, Attempt, TransportError
from altegio._transport import json_codec
from tests.doubles.backends import using
from tests.doubles.clients import PARTNER, PASSWORD, USER, client
from tests.doubles.faults import ENVELOPE, FAULTS, IMPATIENT, LARGEST, Arrival, Fault, FaultServer

PHONE = "13155550175"
EMAIL = "client@example.com"
TOKENS = (PARTNER, USER, PASSWORD)
PERSONAL = (PHONE, EMAIL, EMAIL.replace("@", "%40"))
_AT_ONCE = 8
"""Calls that run at the same time: most of them wait for a response that never comes."""


class Setting(NamedTuple):
    """The parts of a client: what sends, and what reads and writes JSON."""

    backend: str
    json: str


SETTINGS = (
    *(Setting(*pair) for pair in product(("httpx", "aiohttp"), ("orjson", "json"))),
    Setting("httpx2 transport", "orjson"),
    Setting("httpx2 client", "json"),
)
USUAL = SETTINGS[0]


async def read(api: Altegio) -> Any:
    """A GET with a phone in its path."""
    return (await api.loyalty_cards.with_response.get_loyalty_card_type_list_for_client(1, PHONE)).body


async def search(api: Altegio) -> Any:
    """A POST that only reads."""
    filters = [{"type": "quick_search", "state": {"value": [EMAIL]}}]
    return (await api.clients.with_response.get_client_list(1, body={"filters": filters})).body


async def write(api: Altegio) -> Any:
    """A POST that writes."""
    body = {"name": "Client 1", "phone": PHONE, "email": EMAIL}
    return (await api.clients.with_response.create_client(1, body=body)).body


async def sign_in(api: Altegio) -> Any:
    """A POST that writes, and sends the password."""
    credentials = {"login": EMAIL, "password": PASSWORD}
    return (await api.authentication_b2b.with_response.authorize_user(body=credentials)).body


CALLS: dict[str, Callable[[Altegio], Awaitable[Any]]] = {
    "read": read,
    "search": search,
    "write": write,
    "sign in": sign_in,
}


@attrs.frozen
class Outcome:
    """The outcome of a call.

    Attributes:
        body: the parsed body of the response.
        error: the error.
        arrived, arrived_elsewhere: the requests that reached the server, and the host that a redirect points to.
        attempts: what the observer received.
        waits: how long the client would have waited before each repetition.
        records: everything that was logged meanwhile.
        shown: what a user may read, log or pass on.
        frames: the variables of the frames of the error, as an error tracker sends them.
    """

    body: Any
    error: AltegioError | None
    arrived: list[Arrival]
    arrived_elsewhere: list[Arrival]
    attempts: list[Attempt]
    waits: list[float]
    records: list[logging.LogRecord]
    shown: list[str]
    frames: list[str]

    @property
    def got(self) -> str:
        """What the caller gets, in short."""
        if self.error is None:
            return "the result" if self.body == ENVELOPE else f"`{self.body}`"
        name = f"`{type(self.error).__name__}`"
        if isinstance(self.error, APIError):
            return f"{name} {self.error.status}"
        processed = not isinstance(self.error, TransportError) or self.error.maybe_processed
        return name if processed else f"{name}, not processed"

    @property
    def requests(self) -> str:
        """How many requests arrived, and the number of attempts where it differs."""
        arrived, tried = len(self.arrived), len(self.attempts)
        return str(arrived) if arrived == tried else f"{arrived} of {tried}"


@attrs.frozen
class Matrix:
    """All faults, each with all types of calls.

    Attributes:
        outcomes: by the name of the fault and the type of the call.
        records: what was logged outside the calls, such as by asyncio about unrequested responses.
    """

    outcomes: dict[tuple[str, str], Outcome]
    records: list[logging.LogRecord]


@cache
def matrix(setting: Setting) -> Matrix:
    """All outcomes in a setting; run once."""
    with pytest.MonkeyPatch.context() as patch, using(setting.backend), everything_logged() as records:
        if setting.json == "json":
            patch.setattr(json_codec, "_orjson", lambda: None)
        else:
            patch.setattr(json_codec, "_SMALL", 0)
        outcomes = asyncio.run(_run_all())
        gc.collect()
    return Matrix(outcomes, records)


def outcome(name: str, call: str, setting: Setting = USUAL) -> Outcome:
    """The outcome of a type of call under a fault."""
    return matrix(setting).outcomes[name, call]


async def _run_all() -> dict[tuple[str, str], Outcome]:
    gate = asyncio.Semaphore(_AT_ONCE)
    outcomes: dict[tuple[str, str], Outcome] = {}

    async def run(fault: Fault, call: str) -> None:
        async with gate:
            records: list[logging.LogRecord] = []
            _records.set(records)
            outcomes[fault.name, call] = await _run(fault, CALLS[call], records)

    async with asyncio.TaskGroup() as group:
        for fault, call in product(FAULTS, CALLS):
            group.create_task(run(fault, call))
    return outcomes


async def _run(fault: Fault, call: Callable[[Altegio], Awaitable[Any]], records: list[logging.LogRecord]) -> Outcome:
    attempts: list[Attempt] = []
    waits: list[float] = []
    body: Any = None
    error: AltegioError | None = None
    shown: list[str] = []
    frames: list[str] = []

    async with FaultServer(fault) as server:

        async def sleep(seconds: float) -> None:
            waits.append(seconds)
            if len(fault.acts) > 1:
                # The next attempt gets a response; on a busy machine this takes a moment.
                api._pipeline.options = api._pipeline.options._replace(timeout=httpx.Timeout(10))
            await server.client_waits()

        api = client(
            server.base_url,
            max_retries=2,
            timeout=httpx.Timeout(10, read=IMPATIENT if fault.impatient else 10),
            observers=[attempts.append],
            log_bodies=True,
        )
        api._state.sleep = sleep
        api._state.jitter = lambda: 1.0
        async with api:
            try:
                body = await call(api.with_options(max_body=LARGEST) if fault.limited else api)
            except AltegioError as caught:
                error = caught
                shown += shown_of(caught)
                frames += frames_of(caught)
            shown += [repr(api), repr(body), *map(repr, attempts)]
        await server.settled()
    return Outcome(body, error, server.arrived, server.arrived_elsewhere, attempts, waits, records, shown, frames)


def shown_of(error: BaseException) -> list[str]:
    """The texts of an error, its traceback, and its pickles."""
    pickles = [pickle.dumps(error, protocol) for protocol in range(pickle.HIGHEST_PROTOCOL + 1)]
    twin = pickle.loads(pickles[-1])  # noqa: S301 - our own
    texts = [repr(one) for one in (error, error.args, vars(error), error.__cause__, twin, vars(twin))]
    if isinstance(error.__cause__, httpx.RequestError):
        sent = error.__cause__.request
        texts += [str(sent.url), str(sent.headers.raw), str(sent.content)]
    texts += [str(error), *traceback.format_exception(error)]
    return [*texts, *(one.decode("latin-1") for one in pickles)]


def frames_of(error: BaseException) -> list[str]:
    """The variables of the frames of an error and of all behind it, as an error tracker shows them; not the tests' own.

    Headers of a request are shown as they are sent: other trackers look into objects.
    """
    texts: list[str] = []
    waiting: list[BaseException | None] = [error]
    seen: set[int] = set()
    while waiting:
        one = waiting.pop()
        if one is None or id(one) in seen:
            continue
        seen.add(id(one))
        waiting += [one.__cause__, one.__context__]
        texts.append(f"{one!r} {one.args} {vars(one)}")
        for frame, _ in traceback.walk_tb(one.__traceback__):
            if f"{sep}tests{sep}" not in frame.f_code.co_filename:
                texts += [_variable(name, value) for name, value in list(frame.f_locals.items())]
    return texts


def _variable(name: str, value: Any) -> str:
    shown = f"{name}={value!r}"
    for part in ("headers", "request"):
        with suppress(Exception):
            found = getattr(value, part)
            shown += f" {list(getattr(found, 'headers', found).items())}"
    return shown


_records: ContextVar[list[logging.LogRecord] | None] = ContextVar("records", default=None)
"""The list for the records of this call."""


class _Keeper(logging.Handler):
    """Stores log records: with their call, or else here."""

    def __init__(self) -> None:
        super().__init__()
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Store a record."""
        of_call = _records.get()
        (self.records if of_call is None else of_call).append(record)


@contextmanager
def everything_logged() -> Iterator[list[logging.LogRecord]]:
    """All records of all loggers, down to DEBUG."""
    handler = _Keeper()
    root = logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    try:
        yield handler.records
    finally:
        root.setLevel(level)
        root.removeHandler(handler)
