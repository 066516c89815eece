"""Runs the faults against the client, and writes docs/reliability.md of what came of it.

``python -m tests.e2e.reliability_report`` (``make reliability``) rewrites the document.
"""

from __future__ import annotations

import asyncio
import logging
import pickle
import ssl
import traceback
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

import attrs
import httpx

from altegio import Altegio, AltegioError, APIError, Attempt, TransportError
from tests.doubles.faults import BY_NAME, ENVELOPE, FAULTS, IMPATIENT, LARGEST, Arrival, Fault, FaultServer

DOCUMENT = Path(__file__).parents[2] / "docs" / "reliability.md"
PARTNER = "partner-T0ken-one"
USER = "user-T0ken-two"
PASSWORD = "pass-W0rd-three"
PHONE = "13155550175"
EMAIL = "client@example.com"
TOKENS = (PARTNER, USER, PASSWORD)
PERSONAL = (PHONE, EMAIL, EMAIL.replace("@", "%40"))
_NO_CERTIFICATES = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
"""Reading the usual ones for each client takes longer than all else here, where no TLS is spoken."""

INTRODUCTION = """\
# Reliability

Written by `make reliability` from a run of the faults below on real sockets; a test fails when this file and the run
differ.

- **Retries.** A call is repeated up to `max_retries` times (2 by default; `Altegio(max_retries=...)`, or for some
  calls `api.with_options(max_retries=0)`): after a refused connection and 429 always, since the server provably did
  nothing; after a broken connection, a time-out, 500, 502, 503 and 504 only where repeating is safe. What would fail
  in the same way again (an answer over `max_body`, an answer that is no JSON, any other status) is not repeated.
- **Safe** is what only reads: every GET except `enable_team_member_tips` and `generate_loyalty_code`, and the searches
  `get_client_list` and `search_client_visits`. Any other call is a write; it is never sent twice unless the server
  provably did not process it. An error without an answer says so: where `maybe_processed` is False, the write may be
  made again.
- **Waiting.** 0.5 s before the first repetition, doubled each time up to 8 s, half of it by chance. `Retry-After`, in
  seconds or as a date, goes before that, up to 60 s.
- **Deadline.** `timeout` is for each of connecting, sending and waiting, in each try. `deadline` is for the whole call:
  all tries, waits, and the queue of the rate limit. A repetition that could not start before it is not waited for: the
  last error comes at once. A task that is cancelled stops at once; its connection is closed, in a TLS handshake, too.
- **Rate limit.** 5 requests in any second and 200 in any minute, as the API allows an IP address; each try counts. The
  windows are kept a tenth of a second longer, as requests don't all take the same time to arrive. A 429 makes all tasks
  of the client wait for as long as its `Retry-After` says, a minute at most, or a second.
- **Connections.** At most 50 calls are under way. The others wait for a connection before they take a slot of the rate
  limit, so that a slow server makes nothing burst, and they wait in no pool that could time out.
- **The end.** `aclose()` ends every call at once: those under way with `ConnectionError`, where a write may have been
  processed, and those that wait with `ClosedError`. Nothing is sent afterwards.
- **Why own code** instead of an httpx transport that retries: a transport sees a method and a URL, and not which GET
  writes and which POST reads; and a decision that neither sends nor waits can be tested case by case.
- **Why redis-py and one Lua script** for a limit that processes share: count and decision are one step there, under
  the one clock of Redis. While Redis is lost each process keeps the limit for itself, after a warning.

## Faults

`max_retries=2`. Requests are those that reached the server, counted there; a write has one, or its repetition is after
a 429. No request went to the host that a redirect names.

"""

USAGE = """
## Watching

One INFO line a try in the logger `altegio`, such as `GET /records/{location_id} 200 in 84 ms, try 1`: the path is the
template. Bodies are logged only at DEBUG and with `log_bodies=True`, tokens and passwords masked; names, phones and
e-mail addresses are in them. **httpx itself logs whole URLs at INFO**, and some paths hold a phone: turn that off.

```python
import logging

logging.basicConfig(level=logging.INFO)
logging.getLogger("httpx").setLevel(logging.WARNING)
```

Observers get an `Attempt` after each try, for metrics:

```python
from collections import Counter

from altegio import Altegio, Attempt

tries: Counter[tuple[str, int | str | None]] = Counter()


def count(attempt: Attempt) -> None:
    tries[attempt.operation, attempt.status or attempt.error] += 1


async with Altegio(observers=[count]) as api:
    await api.appointments.get_appointment_list(720441)
```

Traces come from `opentelemetry-instrumentation-httpx`, a span a try, where httpx does the sending; the aiohttp backend
has no spans. Its `http.url` holds the whole URL, so drop it where phones in paths are an issue. Headers are in no span
unless you ask for them: never let `OTEL_INSTRUMENTATION_HTTP_CAPTURE_HEADERS_CLIENT_REQUEST` match `authorization`.

```python
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor

HTTPXClientInstrumentor().instrument()
async with Altegio() as api:
    await api.appointments.get_appointment_list(720441)
```

Another backend: `pip install 'altegio-client[aiohttp]'`. `altegio.aiohttp.AiohttpTransport` is that of `httpx-aiohttp`
without aiohttp's own repetitions, which would send a PUT or DELETE twice.

```python
from altegio.aiohttp import AiohttpTransport

async with Altegio(transport=AiohttpTransport()) as api:
    await api.appointments.get_appointment_list(720441)
```
"""


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
        tries: what the observer was told.
        waits: how long the client would have waited before each repetition.
        records: all that was logged meanwhile.
        shown: what a user may look at, log or send on.
    """

    body: Any
    error: AltegioError | None
    arrived: list[Arrival]
    arrived_elsewhere: list[Arrival]
    tries: list[Attempt]
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
        """How many requests arrived, and how many tries there were where that is another number."""
        arrived, tried = len(self.arrived), len(self.tries)
        return str(arrived) if arrived == tried else f"{arrived} of {tried}"


@cache
def outcome(name: str, kind: str) -> Outcome:
    """What comes of a kind of call under a fault; run once."""
    return asyncio.run(_run(BY_NAME[name], CALLS[kind]))


async def _run(fault: Fault, call: Callable[[Altegio], Awaitable[Any]]) -> Outcome:
    tries: list[Attempt] = []
    waits: list[float] = []
    body: Any = None
    error: AltegioError | None = None
    shown: list[str] = []

    async with FaultServer(fault) as server:

        async def sleep(seconds: float) -> None:
            waits.append(seconds)
            await server.client_waits()

        with everything_logged() as records:
            api = Altegio(
                base_url=server.base_url,
                partner_token=PARTNER,
                user_token=USER,
                rate_limit=None,
                transport=httpx.AsyncHTTPTransport(verify=_NO_CERTIFICATES),
                timeout=httpx.Timeout(10, read=IMPATIENT if fault.impatient else 10),
                observers=[tries.append],
                log_bodies=True,
            )
            api._shared.sleep = sleep
            api._shared.chance = lambda: 1.0
            async with api:
                try:
                    body = await call(api.with_options(max_body=LARGEST) if fault.limited else api)
                except AltegioError as caught:
                    error = caught
                    shown += shown_of(caught)
                shown += [repr(api), repr(body), *map(repr, tries)]
            await server.settled()
    return Outcome(body, error, server.arrived, server.arrived_elsewhere, tries, waits, records, shown)


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


def document() -> str:
    """The text of docs/reliability.md, from a run."""
    rows = ["| fault | what a read gets | requests | what a write gets | requests |", "|---|---|---|---|---|"]
    for fault in FAULTS:
        reading, writing = outcome(fault.name, "read"), outcome(fault.name, "write")
        cells = [fault.name, reading.got, reading.requests, writing.got, writing.requests]
        rows.append(f"| {' | '.join(cells)} |")
    return INTRODUCTION + "\n".join(rows) + "\n" + USAGE


if __name__ == "__main__":
    DOCUMENT.write_text(document(), encoding="utf-8")
