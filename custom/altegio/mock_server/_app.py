"""From a received request to its response."""

from __future__ import annotations

import threading
from collections.abc import Collection, Mapping, Sequence
from datetime import UTC, date
from email.utils import format_datetime
from functools import cache
from typing import Any
from urllib.parse import parse_qsl

import attrs
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.types import Receive, Scope, Send

from altegio.mock_server._core.actions import with_addressed
from altegio.mock_server._core.calendar import REFERENCE_DAY, Clock
from altegio.mock_server._core.courier import Courier, Outbox
from altegio.mock_server._core.description import Description, Operation
from altegio.mock_server._core.examples import Examples
from altegio.mock_server._core.request_body import check_known, documented_fields
from altegio.mock_server._core.responses import response_body
from altegio.mock_server._core.shown import SECRET_HEADER, RequestPath, path_shown, query_shown
from altegio.mock_server._core.store import Call, Store
from altegio.mock_server._core.validation import (
    Accounts,
    HttpError,
    RawRequest,
    ReceivedRequest,
    Validator,
    without_empty_lists,
)
from altegio.mock_server._resources.table import RESOURCES
from altegio.mock_server._resources.webhooks import addresses_of, events_of

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
        return repr({name: "***" if SECRET_HEADER.search(name) else value for name, value in self.items()})


@attrs.frozen
class RecordedRequest:
    """A request that the server received; its repr shows no token, no password, no phone and no body.

    Attributes:
        method: the HTTP method.
        path: the path with its query, as they came on the wire.
        headers: the headers, names in lower case.
        body: the body, byte by byte.
        operation: the operationId, None where path and method lead to no operation.
    """

    method: str
    path: str
    headers: Mapping[str, str] = attrs.field(converter=RecordedHeaders)
    body: bytes = attrs.field(repr=lambda body: f"<{len(body)} bytes>")
    operation: str | None


def _details(error: HttpError) -> str:
    return "; ".join(f"{name} {', '.join(messages)}" for name, messages in error.errors.items()) or error.message


@cache
def _validator() -> Validator:
    """The validator of all applications in this process: it takes time to build, and keeps nothing of a request."""
    return Validator(Description.load())


class App:
    """The ASGI application."""

    def __init__(
        self,
        accounts: Accounts,
        today: date = REFERENCE_DAY,
        webhooks: Sequence[str] = (),
        *,
        strict: bool = False,
        courier: Courier | Outbox | None = None,
    ) -> None:
        self._requests: list[RecordedRequest] = []
        self._unknown: list[str] = []
        self._accounts = accounts
        self.strict: bool = strict
        self._validator = _validator()
        self.description: Description = self._validator.description
        resources = with_addressed(RESOURCES, self.description.operations)
        self.store: Store = Store(resources, Examples(self.description), accounts, Clock(today))
        self._courier = courier or Courier()
        self._webhooks = webhooks
        # Tests read and reset the server from a thread of their own.
        self._lock = threading.Lock()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Respond to one request."""
        request = Request(scope, receive)
        raw_path, query = (scope[name].decode("latin-1") for name in ("raw_path", "query_string"))
        raw = RawRequest(request.method, raw_path, query, dict(request.headers), await request.body())
        response = self.respond(raw)
        await response(scope, receive, send)

    def respond(self, request: RawRequest) -> Response:
        """Respond to a request."""
        with self._lock:
            response = self._respond(request)
            response.headers["Date"] = format_datetime(self.store.clock.now.astimezone(UTC), usegmt=True)
            return response

    @property
    def requests(self) -> list[RecordedRequest]:
        """All requests until now; a list of its own, that later requests do not change."""
        with self._lock:
            return list(self._requests)

    @property
    def unknown(self) -> list[str]:
        """What was asked that the description does not have: paths, and fields that were refused as strict."""
        with self._lock:
            return list(dict.fromkeys(self._unknown))

    @property
    def stateful(self) -> Collection[str]:
        """The operationIds that a resource serves; all others return their documented example."""
        return self.store.operations

    def reset(self) -> None:
        """Forget all requests and all that they changed."""
        with self._lock:
            self._requests.clear()
            self._unknown.clear()
            self.store.reset()
            self._courier.reset()

    def _respond(self, request: RawRequest) -> Response:
        found = self.description.find(request.path)
        operation = found.operation(request.method) if found else None
        shown = path_shown(request.path, found, request.method)
        path = RequestPath(request.path, shown)
        if request.query:
            path = RequestPath(f"{request.path}?{request.query}", f"{shown}?{query_shown(request.query)}")
        name = operation.id if operation else None
        self._requests.append(RecordedRequest(request.method, path, request.headers, request.body, name))
        if name is None:
            self._unknown.append(f"{request.method} {shown} is not in the description")
        try:
            return self._succeed(self._received(request))
        except HttpError as error:
            return JSONResponse(error.body(), error.status, error.headers)

    def validation_error(self, request: RawRequest, *, succeeded: bool) -> str | None:
        """What a request has that the description does not; None where it fits.

        Args:
            request: the request.
            succeeded: whether ``respond`` returned a success; then only unknown fields are left to find.
        """
        try:
            received = self._received(request)
            sent = self._validator.body_of(received) if succeeded else self._validator.check(received)
            check_known(self.description, received.operation, sent)
        except HttpError as error:
            return _details(error)
        return None

    def _check_known(self, operation: Operation, sent: Any) -> None:
        try:
            check_known(self.description, operation, sent)
        except HttpError as error:
            details = _details(error)
            self._unknown.append(f"{operation.id} was sent something that the description does not have: {details}")
            raise

    def _received(self, request: RawRequest) -> ReceivedRequest:
        """A request with the operation that it leads to.

        Raises:
            HttpError: 404 or 405.
        """
        found = self.description.find(request.path)
        if found is None:
            raise HttpError(404, "There is no such path")
        operation = found.operation(request.method)
        if operation is None:
            allowed = ", ".join(sorted(found.routes))
            raise HttpError(405, f"This path takes {allowed}", headers={"Allow": allowed})
        query = without_empty_lists(operation, parse_qsl(request.query, keep_blank_values=True))
        return ReceivedRequest(operation, found.values(request.method), query, request.headers, request.body)

    def _succeed(self, received: ReceivedRequest) -> Response:
        operation = received.operation
        user_token = self._accounts.check(received.headers.get("authorization", ""), operation)
        sent = self._validator.check(received)
        if self.strict:
            self._check_known(operation, sent)
        documented = operation.response
        if documented.binary:
            return Response(_PDF, documented.status, media_type=documented.media_type)
        body = documented_fields(self.description, operation, sent)
        call = Call(self.store, operation, received.path, received.query, body, user_token)
        content = response_body(call)
        if operation.id in self.store.operations and operation.method != "GET":
            for event in events_of(call):
                self._courier.send([*self._webhooks, *addresses_of(self.store, event)], event)
        # HTTP has no body in a 204, even where one is documented.
        if documented.media_type is None or documented.status == 204:
            return Response(status_code=documented.status)
        return JSONResponse(content, documented.status, media_type=documented.media_type)
