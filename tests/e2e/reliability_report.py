"""Runs the faults against the client, and writes the results to docs/reliability.md.

``python -m tests.e2e.reliability_report`` (``make reliability``) rewrites the document.
"""

from __future__ import annotations

from pathlib import Path

from tests.doubles.faults import FAULTS
from tests.doubles.outcomes import outcome

DOCUMENT = Path(__file__).parents[2] / "docs" / "reliability.md"

INTRODUCTION = """\
# Reliability

Written by `make reliability` from a run of the faults below on real sockets; a test fails when this file and the run
differ.

- **Retries.** A call is retried up to `max_retries` times (2 by default; `Altegio(max_retries=...)`, or for some
  calls `api.with_options(max_retries=0)`): after a refused connection and 429 always, since the server provably did
  nothing; after a broken connection, a time-out, 500, 502, 503 and 504 only where repeating is safe. Errors that would
  recur (a response over `max_body`, a response that is no JSON, any other status) are not retried.
- **Safe** calls only read: every GET except `enable_team_member_tips` and `generate_loyalty_code`, and the searches
  `get_client_list` and `search_client_visits`. Any other call is a write; it is never sent twice unless the server
  provably did not process it. An error without a response reports it: if `maybe_processed` is False, the write may be
  sent again.
- **Waiting.** 0.5 s before the first retry, doubled each time up to 8 s, half of it jitter. `Retry-After`, in seconds
  or as a date, replaces that, up to 60 s.
- **Deadline.** `timeout` is for each of connecting, sending and waiting, in each attempt. `deadline` is for the full
  call: all attempts, waits, and the queue of the rate limit. A retry that could not start before it is not waited for:
  the last error is raised at once. A task that is cancelled stops at once; its connection is closed, even in a TLS
  handshake.
- **Rate limit.** 5 requests in any second and 200 in any minute, as the API allows an IP address; each attempt counts.
  It counts when it is sent, after its connection is open, and the windows are extended by a tenth of a second, as
  requests do not all take the same time to arrive. A connection that hangs keeps its slot from others for two seconds.
  A 429 makes all tasks of the client wait for the time in its `Retry-After`, a minute at most, or a second.
- **One response for each request.** What a server sends beyond its response is never used for a later call: such a
  connection is closed.
- **Connections.** At most 50 calls run at once. The others wait for a connection before they take a slot of the rate
  limit, so that a slow server causes no burst, and they wait in no pool that could time out.
- **The end.** `aclose()` ends every call at once: those in progress with `ConnectionError`, where a write may have been
  processed, and those that wait with `ClosedError`. Nothing is sent afterwards.
- **Why own code** instead of an httpx transport that retries: a transport sees a method and a URL, and not which GET
  writes and which POST reads; and a decision that neither sends nor waits can be tested case by case.
- **Why redis-py and one Lua script** for a limit that processes share: count and decision are one step there, by the
  one clock of Redis. While Redis is lost each process keeps the limit for itself, after a warning.

## Faults

`max_retries=2`. Requests are those that reached the server, counted there; a write has one, or its retry is after a
429. No request went to the host that a redirect names. The same table results with httpx, with aiohttp, and with a
transport and a client of httpx2, and with either JSON library: a test compares them fault by fault. In none of these
runs a token or a password is in an error, in the variables of its frames, or in what any logger writes.

"""

USAGE = """
## Watching

One INFO line for each attempt in the logger `altegio`, such as `GET /records/{location_id} 200 in 84 ms, try 1`: the
path is the template. Bodies are logged only at DEBUG and with `log_bodies=True`, tokens and passwords masked; names,
phones and e-mail addresses are in them. **httpx itself logs full URLs at INFO**, and some paths hold a phone: turn that
off.

```python
import logging

logging.basicConfig(level=logging.INFO)
logging.getLogger("httpx").setLevel(logging.WARNING)
```

Observers get an `Attempt` after each attempt, for metrics:

```python
from collections import Counter

from altegio import Altegio, Attempt

attempts: Counter[tuple[str, int | str | None]] = Counter()


def count(attempt: Attempt) -> None:
    attempts[attempt.operation, attempt.status or attempt.error] += 1


async with Altegio(observers=[count]) as api:
    await api.appointments.get_appointment_list(720441)
```

Traces come from `opentelemetry-instrumentation-httpx`, a span for each attempt, if httpx is the backend; the
aiohttp backend has no spans. Its `http.url` holds the full URL, so drop it where phones in paths are an issue. Headers
are in no span unless you ask for them: never let `OTEL_INSTRUMENTATION_HTTP_CAPTURE_HEADERS_CLIENT_REQUEST` match
`authorization`.

```python
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor

from altegio import Altegio

HTTPXClientInstrumentor().instrument()
async with Altegio() as api:
    await api.appointments.get_appointment_list(720441)
```

Another backend: `pip install 'altegio-client[aiohttp]'`. `altegio.aiohttp.AiohttpTransport` sends by aiohttp without
its own retries, which would send a PUT or DELETE twice.

```python
from altegio import Altegio
from altegio.aiohttp import AiohttpTransport

async with Altegio(transport=AiohttpTransport()) as api:
    await api.appointments.get_appointment_list(720441)
```

Transports and clients of httpx2, the maintained successor of httpx, are accepted like those of httpx:
`pip install 'altegio-client[httpx2]'`. A client keeps its headers, parameters, cookies, proxies and hooks.

```python
import httpx2

from altegio import Altegio

async with httpx2.AsyncClient() as http, Altegio(http_client=http) as api:
    await api.appointments.get_appointment_list(720441)
```
"""


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
