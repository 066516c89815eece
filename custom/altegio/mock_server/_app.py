"""From a received request to its response."""

from __future__ import annotations

import re
import threading
from collections.abc import Collection, Mapping, Sequence
from datetime import UTC, date
from email.utils import format_datetime
from urllib.parse import parse_qsl

import attrs
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.types import Receive, Scope, Send

from altegio.mock_server._core.calendar import REFERENCE_DAY, Clock
from altegio.mock_server._core.courier import Courier
from altegio.mock_server._core.description import PREFIX, Description
from altegio.mock_server._core.examples import Examples
from altegio.mock_server._core.request_body import documented_fields
from altegio.mock_server._core.responses import response_body
from altegio.mock_server._core.store import Call, Store
from altegio.mock_server._core.validation import Accounts, HttpError, ReceivedRequest, Validator
from altegio.mock_server._resources.table import RESOURCES
from altegio.mock_server._resources.webhooks import events_of

_SECRET_HEADERS = frozenset({"authorization", "proxy-authorization", "cookie"})
_SECRET_QUERY = re.compile(r"((?:token|password|secret|authorization)[^=&]*=)[^&]*", re.IGNORECASE)
_PDF = b"""%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF
"""


class RecordedHeaders(dict[str, str]):
    """Headers, whose repr hides the tokens: what a failed test shows lands in logs."""

    def __repr__(self) -> str:
        return repr({name: "***" if name in _SECRET_HEADERS else value for name, value in self.items()})


def _masked(path: str) -> str:
    """A path with its query, without the values of tokens and passwords."""
    return repr(_SECRET_QUERY.sub(r"\1***", path))


@attrs.frozen
class RecordedRequest:
    """A request that the server received; its repr shows no token, no password and no body.

    Attributes:
        method: the HTTP method.
        path: the path with its query, as they came on the wire.
        headers: the headers, names in lower case.
        body: the body, byte by byte.
        operation: the operationId, None where path and method lead to no operation.
    """

    method: str
    path: str = attrs.field(repr=_masked)
    headers: Mapping[str, str] = attrs.field(converter=RecordedHeaders)
    body: bytes = attrs.field(repr=lambda body: f"<{len(body)} bytes>")
    operation: str | None


class App:
    """The ASGI application."""

    def __init__(self, accounts: Accounts, today: date = REFERENCE_DAY, webhooks: Sequence[str] = ()) -> None:
        self._requests: list[RecordedRequest] = []
        self._accounts = accounts
        self._description = Description.load()
        self._validator = Validator(self._description)
        self._store = Store(RESOURCES, Examples(self._description), accounts, Clock(today))
        self.courier = Courier()
        self._webhooks = webhooks
        # Tests read and reset the server from a thread of their own.
        self._lock = threading.Lock()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Respond to one request."""
        request = Request(scope, receive)
        body = await request.body()
        with self._lock:
            response = self._respond(request, body)
            response.headers["Date"] = format_datetime(self._store.clock.now.astimezone(UTC), usegmt=True)
        await response(scope, receive, send)

    @property
    def requests(self) -> list[RecordedRequest]:
        """All requests until now; a list of its own, that later requests do not change."""
        with self._lock:
            return list(self._requests)

    @property
    def stateful(self) -> Collection[str]:
        """The operationIds that a resource serves; all others return their documented example."""
        return self._store.operations

    def reset(self) -> None:
        """Forget all requests and all that they changed."""
        with self._lock:
            self._requests.clear()
            self._store.reset()
            self.courier.reset()

    def _respond(self, request: Request, body: bytes) -> Response:
        raw_path: str = request.scope["raw_path"].decode("latin-1")
        raw_query: str = request.scope["query_string"].decode("latin-1")
        headers = dict(request.headers)
        found = self._description.find(raw_path.removeprefix(PREFIX)) if _below(raw_path) else None
        operation = found.operations.get(request.method) if found else None
        self._requests.append(
            RecordedRequest(
                request.method,
                f"{raw_path}?{raw_query}" if raw_query else raw_path,
                headers,
                body,
                operation.id if operation else None,
            )
        )
        try:
            if found is None:
                raise HttpError(404, "There is no such path")
            if operation is None:
                raise HttpError(405, f"This path takes {', '.join(sorted(found.operations))}")
            received = ReceivedRequest(
                operation,
                dict(zip(operation.path_parameters, found.values, strict=True)),
                raw_path.removeprefix(PREFIX),
                parse_qsl(raw_query, keep_blank_values=True),
                headers,
                body,
            )
            return self._succeed(received)
        except HttpError as error:
            return JSONResponse(error.body(), error.status)

    def _succeed(self, received: ReceivedRequest) -> Response:
        operation = received.operation
        self._accounts.check(received.headers.get("authorization", ""), operation)
        sent = self._validator.check(received)
        documented = operation.response
        if documented.binary:
            return Response(_PDF, documented.status, media_type=documented.media_type)
        body = documented_fields(self._description, operation, sent)
        call = Call(self._store, operation, received.path, received.query, body)
        content = response_body(call)
        if self._webhooks and operation.id in self._store.operations and operation.method != "GET":
            for event in events_of(call):
                self.courier.send(self._webhooks, event)
        # HTTP has no body in a 204, even where one is documented.
        if documented.media_type is None or documented.status == 204:
            return Response(status_code=documented.status)
        return JSONResponse(content, documented.status, media_type=documented.media_type)


def _below(raw_path: str) -> bool:
    return raw_path.startswith(f"{PREFIX}/")
