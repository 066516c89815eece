"""An Altegio inside the process."""

from __future__ import annotations

import datetime as dt
import difflib
import math
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, Unpack
from urllib.parse import unquote

import httpx

from altegio import Altegio
from altegio.mock_server._app import App
from altegio.mock_server._core.calendar import REFERENCE_DAY
from altegio.mock_server._core.courier import Delivery, Outbox
from altegio.mock_server._core.description import PREFIX, Operation
from altegio.mock_server._core.shown import RequestPath, path_shown
from altegio.mock_server._core.validation import Accounts, RawRequest
from altegio.testing._clock import Clock, as_seconds
from altegio.testing._faults import Fault, reset, slow, time_out
from altegio.testing._forms import Form
from altegio.testing._options import ClientOptions
from altegio.testing._requests import FakeRequest, Requests
from altegio.testing._responses import Parts, refusal
from altegio.testing._row_types import Tables
from altegio.testing._rows import Schedules
from altegio.testing._stubs import Result, Stubs, check_times, make_stub

BASE_URL = f"https://altegio.invalid{PREFIX}"


class FakeAltegio(Tables):
    """A fake of the API that keeps state: what is created can be read, what is deleted is gone.

    It is the mock server without a socket. It starts with the same locations, team, services, clients and
    appointments, around the same day; ``fake.clients.clear()`` and its like begin with nothing.

    Args:
        today: the day around which its appointments and hours lie.
        strict: ``check()`` complains about requests that the description does not have.

    Raises:
        ValueError: ``today`` is no date.

    Attributes:
        clients, client_comments, team_members, appointments: people and their appointments, of each location.
        service_categories, services, products: what each location offers.
        accounts, transactions, documents, goods_transactions: money and goods of each location.
        locations, deposits, loyalty_cards, gift_card_types, gift_cards, membership_types, memberships: what it keeps of
            each chain.
        schedules: the working hours of the team members.
        requests: what was asked of it.
        deliveries: the webhooks that Altegio would send to the addresses that ``api.webhooks.add`` saved, as
            ``altegio.mock_server.Delivery``; none is sent.
        clock: its time, and that of its clients.
        transport: what a client of your own sends by: ``Altegio(transport=fake.transport, ...)``.
        strict: as above; it can be set.

    Example:
        >>> from altegio.testing import FakeAltegio
        >>> fake = FakeAltegio()
        >>> anna = fake.clients.add(name="Anna", phone="+13155550123")
        >>> fake.fail_next(status=429, retry_after=2)
        >>> async with fake.client() as api:
        ...     found = await api.clients.find_by_phone(720441, "+1 315 555 01 23")
        >>> assert found is not None and found.id == anna.id
        >>> fake.requests.operations
        ['get_client_list', 'get_client_list']
    """

    def __init__(self, *, today: dt.date = REFERENCE_DAY, strict: bool = True) -> None:
        outbox = Outbox()
        self._app = App(Accounts(), today, courier=outbox)
        store = self._app.store
        super().__init__(store)
        self.schedules: Schedules = Schedules(store)
        self.requests: Requests = Requests(check=self._operation)
        self.deliveries: list[Delivery] = outbox.stored
        self.clock: Clock = Clock(store.clock)
        self.transport: FakeTransport = FakeTransport(self.respond, self.clock)
        self.strict: bool = strict
        self._faults: list[Fault] = []
        self._stubs: dict[str, Stubs] = {}
        self._unknown: list[str] = []

    def client(self, **options: Unpack[ClientOptions]) -> Altegio:
        """A client of this fake, with tokens. It waits by the clock of the fake, and so never really.

        Args:
            **options: those of ``Altegio``.
        """
        settings: ClientOptions = {
            "partner_token": "partner",
            "user_token": "user",
            "base_url": BASE_URL,
            "transport": self.transport,
        }
        settings.update(options)
        return Altegio(**settings)

    def on(
        self,
        operation: str,
        *,
        returns: Result = None,
        status: int | None = None,
        meta: Mapping[str, Any] | None = None,
        included: Sequence[Any] | None = None,
        headers: Mapping[str, str] | None = None,
        times: int | None = None,
    ) -> None:
        """Set the response of an operation, in place of that of the fake.

        Args:
            operation: the operationId, such as ``get_client``.
            returns: the payload, in plain values or models: what the call of the client returns. What the description
                has around it, is put around it. Or bytes, as the entire content; an error, such as
                ``altegio.NotFoundError("no such client")``, which the client then raises; an ``httpx.Response``; or a
                function of the ``FakeRequest`` that returns one of these, async or not. One that returns
                ``response(payload, status=..., meta=..., headers=...)`` sets these for each request. ``AS_USUAL`` is
                the response of the fake itself, as if nothing were set.
            status: by default the documented one; from 400 on the response is a refusal. An error, an entire response
                and ``AS_USUAL`` have their own, and the same goes for ``meta`` and ``included``.
            meta: the ``meta`` beside the payload; by default the number of items, where the description has it.
            included: the ``included`` beside the payload of a response in JSON:API form.
            headers: headers of any response but that of the fake itself, such as ``Date``.
            times: how often. What is set with a number comes first, in its order; then what is set without, by default
                always; then the fake itself. Set again without a number, it replaces only what was set without.

        Raises:
            TypeError: this can't be the response of the operation, no response of it raises this error, or a header is
                no text.
            ValueError: there is no such operation, or no route to it, or status or times is out of range.

        Example:
            >>> fake.on("get_client", returns={"id": 7, "name": "Ann"})
            >>> fake.on("create_client", returns=altegio.ConflictError("busy"), times=1)
            >>> fake.on("get_client_list", returns=lambda request: response([], meta={"total_count": 9}))
        """
        found = self._operation(operation)
        others = Parts.checked(None, meta, included, status, headers)
        stub = make_stub(operation, Form.of(found, self._app.description), returns, others, times=times)
        self._stubs.setdefault(operation, Stubs()).add(stub)

    def fail_next(
        self,
        *,
        status: int,
        times: int = 1,
        operation: str | None = None,
        message: str = "",
        code: int | str | None = None,
        retry_after: float | None = None,
    ) -> None:
        """Let the next requests be refused.

        Args:
            status: the HTTP status, from 400 on.
            times: how many requests.
            operation: only those of this operation.
            message: the message of the response.
            code: the code of the response, such as 433.
            retry_after: seconds, as the header ``Retry-After``, which has whole ones: they are rounded up.

        Raises:
            ValueError: status, times or retry_after is out of range, message or code is of another type, or there is no
                such operation.
        """
        if type(status) is not int or not 400 <= status <= 599:
            raise ValueError(f"status is between 400 and 599, not {status!r}")
        if type(message) is not str:
            raise ValueError(f"message is a str, not {message!r}")
        if code is not None and type(code) not in (int, str):
            raise ValueError(f"code is an int or a str, not {code!r}")
        if retry_after is not None and not 0 <= as_seconds("retry_after", retry_after) < math.inf:
            raise ValueError(f"retry_after is at least 0 seconds, not {retry_after}")

        async def act(_request: httpx.Request) -> httpx.Response:
            return refusal(status, message=message, code=code, retry_after=retry_after)

        self._add(Fault(f"a refusal with {status}", operation, times, act))

    def time_out_next(self, *, times: int = 1, operation: str | None = None, sent: bool = True) -> None:
        """Let the next requests time out.

        Args:
            times: how many requests.
            operation: only those of this operation.
            sent: whether the request went out; False for a connection that could not be opened, where nothing was sent.

        Raises:
            ValueError: times is below 1, or there is no such operation.
        """
        self._add(Fault("a time-out", operation, times, time_out(self.clock, sent=sent)))

    def reset_next(self, *, times: int = 1, operation: str | None = None) -> None:
        """Let the connection be reset after the next requests were sent.

        Raises:
            ValueError: times is below 1, or there is no such operation.
        """
        self._add(Fault("a reset connection", operation, times, reset))

    def slow_next(
        self, seconds: float, *, times: int = 1, operation: str | None = None, real_time: bool = False
    ) -> None:
        """Let the next responses take so many seconds; a client with a shorter timeout or deadline gives up.

        Args:
            seconds: how long, by the clock of the fake: no real time passes. ``math.inf`` where a time limit ends it.
            times: how many responses.
            operation: only those of this operation.
            real_time: wait really, for a time limit of the application's own, such as ``asyncio.timeout``.

        Raises:
            ValueError: seconds is below 0, times is below 1, or there is no such operation.
        """
        if not as_seconds("seconds", seconds) >= 0:
            raise ValueError(f"seconds is at least 0, not {seconds}")
        self._add(Fault("a slow response", operation, times, slow(self.clock, seconds, real_time=real_time)))

    def reset(self) -> None:
        """Go back to the beginning: rows, requests, deliveries, faults, stubs and clock."""
        self._app.reset()
        self.clock.reset()
        self.requests.clear()
        self._faults.clear()
        self._stubs.clear()
        self._unknown.clear()

    def check(self) -> None:
        """Check that all that was prepared was used, and that all that was asked is in the description.

        Raises:
            AssertionError: a stub or a fault was not used, be it that another one replaced it; or, in a strict fake, a
                request leads to no operation, or has something that the description does not, whether it got a
                response, a prepared refusal or none. What the fake refused by itself is no reason: a test may be about
                that.
        """
        found = [problem for stubs in self._stubs.values() for problem in stubs.problems()]
        found += [f"{one.about} is left over ({one.left} times)" for one in self._faults if one.left]
        if self.strict:
            found += dict.fromkeys(self._unknown)
        if found:
            raise AssertionError("\n".join(found))

    def _add(self, fault: Fault) -> None:
        check_times(fault.left)
        if fault.operation is not None:
            self._operation(fault.operation)
        self._faults.append(fault)

    def _operation(self, name: str) -> Operation:
        by_id = self._app.description.by_id
        if name not in by_id:
            close = difflib.get_close_matches(str(name), by_id)
            hint = f"; did you mean {' or '.join(map(repr, close))}?" if close else ""
            raise ValueError(f"there is no operation {name!r}{hint}")
        if not any(by_id[name].routes):
            raise ValueError(f"{name} is never called: no route of the server leads to it")
        return by_id[name]

    async def respond(self, request: httpx.Request) -> httpx.Response:
        """Respond to a request of httpx."""
        content = await request.aread()
        raw_path, _, query = request.url.raw_path.decode("latin-1").partition("?")
        found = self._app.description.find(raw_path)
        operation = found.operation(request.method) if found else None
        name = operation.id if operation else None
        shown = unquote(path_shown(raw_path, found, request.method)).removeprefix(PREFIX)
        path = RequestPath(request.url.path.removeprefix(PREFIX), shown)
        received = FakeRequest.of(request, content, name, path)
        self.requests.append(received)
        if name is None:
            self._unknown.append(f"{request.method} {shown} is not in the description")
        raw = RawRequest(
            request.method, raw_path, query, {key.lower(): value for key, value in request.headers.items()}, content
        )
        fault = next((one for one in self._faults if one.left and one.operation in (None, name)), None)
        judged, succeeded = True, False
        try:
            response = await fault.happen(request) if fault is not None else None
            if response is None and name in self._stubs:
                response = await self._stubs[name].respond(received, request)
            if response is None:
                own = self._app.respond(raw)
                response = httpx.Response(own.status_code, headers=dict(own.headers), content=bytes(own.body))
                # What it refuses by itself was judged; a test may be about that.
                judged = succeeded = response.is_success
            return response
        finally:
            # A response that was prepared shows nothing about the request, and neither does one that never came.
            if name is not None and judged:
                self._judge(raw, name, succeeded=succeeded)

    def _judge(self, request: RawRequest, name: str, *, succeeded: bool) -> None:
        """Note what a request has that the description does not."""
        problem = self._app.validation_error(request, succeeded=succeeded)
        if problem is not None:
            self._unknown.append(f"{name} was sent something that the description does not have: {problem}")

    def __repr__(self) -> str:
        return f"<FakeAltegio {len(self.requests)} requests>"


class FakeTransport(httpx.AsyncBaseTransport):
    """The transport of a fake: nothing is sent, and a client that has it waits by the clock of the fake.

    Attributes:
        timing: the clock of the fake.
    """

    any_loop: bool = True
    """It has no connections."""

    def __init__(self, respond: Callable[[httpx.Request], Awaitable[httpx.Response]], timing: Clock) -> None:
        self._respond = respond
        self.timing: Clock = timing

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Respond to a request."""
        return await self._respond(request)
