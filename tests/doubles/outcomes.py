"""What comes of calls under the faults: results, errors, requests, and all that was logged or shown."""

from __future__ import annotations

import asyncio
import logging
import pickle
import ssl
import traceback
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any

import attrs
import httpx

from altegio import Altegio, AltegioError, APIError, Attempt, TransportError
from tests.doubles.clients import PARTNER, PASSWORD, USER, client
from tests.doubles.faults import BY_NAME, ENVELOPE, IMPATIENT, LARGEST, Arrival, Fault, FaultServer

PHONE = "13155550175"
EMAIL = "client@example.com"
TOKENS = (PARTNER, USER, PASSWORD)
PERSONAL = (PHONE, EMAIL, EMAIL.replace("@", "%40"))
_NO_CERTIFICATES = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
"""Reading the usual ones for each client takes longer than all else here, where no TLS is spoken."""


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
    """What came of a call.

    Attributes:
        body: the parsed body of the answer.
        error: the error.
        arrived, arrived_elsewhere: the requests that reached the server, and the host that a redirect points to.
        attempts: what the observer got.
        waits: how long the client would have waited before each repetition.
        records: all that was logged meanwhile.
        shown: what a user may look at, log or send on.
    """

    body: Any
    error: AltegioError | None
    arrived: list[Arrival]
    arrived_elsewhere: list[Arrival]
    attempts: list[Attempt]
    waits: list[float]
    records: list[logging.LogRecord]
    shown: list[str]

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
        """How many requests arrived, and how many attempts there were where that is another number."""
        arrived, tried = len(self.arrived), len(self.attempts)
        return str(arrived) if arrived == tried else f"{arrived} of {tried}"


@cache
def outcome(name: str, kind: str) -> Outcome:
    """What comes of a kind of call under a fault; run once."""
    return asyncio.run(_run(BY_NAME[name], CALLS[kind]))


async def _run(fault: Fault, call: Callable[[Altegio], Awaitable[Any]]) -> Outcome:
    attempts: list[Attempt] = []
    waits: list[float] = []
    body: Any = None
    error: AltegioError | None = None
    shown: list[str] = []

    async with FaultServer(fault) as server:

        async def sleep(seconds: float) -> None:
            waits.append(seconds)
            await server.client_waits()

        with everything_logged() as records:
            api = client(
                server.base_url,
                max_retries=2,
                transport=httpx.AsyncHTTPTransport(verify=_NO_CERTIFICATES),
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
                shown += [repr(api), repr(body), *map(repr, attempts)]
            await server.settled()
    return Outcome(body, error, server.arrived, server.arrived_elsewhere, attempts, waits, records, shown)


def shown_of(error: BaseException) -> list[str]:
    """The texts of an error, its traceback, and its pickles."""
    pickles = [pickle.dumps(error, protocol) for protocol in range(pickle.HIGHEST_PROTOCOL + 1)]
    twin = pickle.loads(pickles[-1])  # noqa: S301 - our own
    texts = [repr(one) for one in (error, error.args, vars(error), error.__cause__, twin, vars(twin))]
    if isinstance(error.__cause__, httpx.RequestError):
        sent = error.__cause__.request
        texts += [str(sent.url), str(sent.headers.raw), str(sent.content)]
    return [*texts, str(error), *traceback.format_exception(error), *(one.decode("latin-1") for one in pickles)]


class _Keeper(logging.Handler):
    """Keeps what is logged."""

    def __init__(self) -> None:
        super().__init__()
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a record."""
        self.records.append(record)


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
