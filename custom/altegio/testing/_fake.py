"""An Altegio inside the process."""

from __future__ import annotations

import datetime as dt
import difflib
from collections.abc import Mapping
from typing import Any

import httpx

from altegio import Altegio
from altegio.mock_server._app import App
from altegio.mock_server._core.calendar import REFERENCE_DAY
from altegio.mock_server._core.description import PREFIX, Operation
from altegio.mock_server._core.validation import Accounts
from altegio.testing._faults import Fault, Result, Stub, refusal
from altegio.testing._requests import FakeRequest, Requests
from altegio.testing._rows import Rows, Schedules
from altegio_client.models import (
    AppointmentDetails,
    Client,
    LocationDetails,
    ServiceCategoryDetails,
    ServiceDetails,
    TeamMemberDetails,
)

BASE_URL = f"https://altegio.invalid{PREFIX}"
_MESSAGES = {401: "Unauthorized", 403: "Forbidden", 404: "Not found", 409: "Conflict", 429: "Too many requests"}


class Clock:
    """The clock of a fake: it stands still until it is moved, and a minute passes after every write."""

    def __init__(self, app: App) -> None:
        self._app = app

    @property
    def now(self) -> dt.datetime:
        """The present, with the offset of the locations."""
        return self._app.store.clock.now

    def move(self, by: dt.timedelta) -> None:
        """Let time pass.

        Raises:
            ValueError: the time would go backwards.
        """
        if by < dt.timedelta(0):
            raise ValueError(f"clock.move: time does not go backwards: {by}")
        self._app.store.clock.now += by


class FakeAltegio:
    """A fake of the API that keeps state: what is created can be read, what is deleted is gone.

    It is the mock server without a socket. It starts with the same locations, team, services, clients and
    appointments, around the same day; ``fake.clients.clear()`` and its like begin with nothing.

    Args:
        today: the day around which its appointments and hours lie.
        strict: ``check()`` complains about requests that the description does not have.

    Attributes:
        clients, services, service_categories, team_members, appointments, locations: what it keeps.
        schedules: the working hours of the team members.
        requests: what was asked of it.
        clock: its time.

    Example:
        >>> from altegio.testing import FakeAltegio
        >>> fake = FakeAltegio()
        >>> anna = fake.clients.add(name="Anna", phone="+13155550123")
        >>> fake.fail_next(status=429, retry_after=0)
        >>> async with fake.client() as api:
        ...     found = await api.clients.find_by_phone(720441, "+1 315 555 01 23")
        >>> assert found is not None and found.id == anna.id
        >>> fake.requests.operations
        ['get_client_list', 'get_client_list']
    """

    def __init__(self, *, today: dt.date = REFERENCE_DAY, strict: bool = True) -> None:
        self._app = App(Accounts(), today)
        store = self._app.store
        self.clients: Rows[Client] = Rows(store, "client", Client, ("name", "phone"))
        self.services: Rows[ServiceDetails] = Rows(store, "service", ServiceDetails, ("title",))
        self.service_categories: Rows[ServiceCategoryDetails] = Rows(
            store, "service_category", ServiceCategoryDetails, ("title",)
        )
        self.team_members: Rows[TeamMemberDetails] = Rows(store, "team_member", TeamMemberDetails, ("name",))
        self.appointments: Rows[AppointmentDetails] = Rows(
            store, "appointment", AppointmentDetails, ("staff_id", "services", "datetime", "seance_length")
        )
        self.locations: Rows[LocationDetails] = Rows(store, "location", LocationDetails, ("title",))
        self.schedules: Schedules = Schedules(store)
        self.requests: Requests = Requests()
        self.clock: Clock = Clock(self._app)
        self.transport: httpx.AsyncBaseTransport = _Transport(self)
        self._strict = strict
        self._faults: list[Fault] = []
        self._stubs: dict[str, Stub] = {}

    def client(self, **options: Any) -> Altegio:
        """A client of this fake, with tokens, without a rate limit, and with retries that do not wait.

        Args:
            options: those of ``Altegio``, which win.
        """
        defaults: dict[str, Any] = {
            "partner_token": "partner",
            "user_token": "user",
            "base_url": BASE_URL,
            "rate_limit": None,
            "backoff": (0.0, 0.0),
            "transport": self.transport,
        }
        return Altegio(**{**defaults, **options})

    def on(
        self,
        operation: str,
        *,
        returns: Result = None,
        status: int | None = None,
        meta: Mapping[str, Any] | None = None,
    ) -> None:
        """Set the response of an operation, in place of what the fake would say.

        Args:
            operation: the operationId, such as ``get_client``.
            returns: the payload, in plain values or models; the envelope is put around it. Or a function of the
                ``FakeRequest`` that returns the payload.
            status: by default the documented one.
            meta: the ``meta`` of the envelope.

        Raises:
            ValueError: there is no such operation.
        """
        found = self._operation(operation)
        self._stubs[operation] = Stub(found, returns, status or found.response.status, meta)

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
            retry_after: seconds, as the header ``Retry-After``.

        Raises:
            ValueError: status or times is out of range, or there is no such operation.
        """
        if not 400 <= status <= 599:
            raise ValueError(f"status is between 400 and 599, not {status}")
        text = message or _MESSAGES.get(status, "Refused")
        self._add(
            Fault(
                f"a refusal with {status}",
                operation,
                times,
                lambda _request: refusal(status, message=text, code=code, retry_after=retry_after),
            )
        )

    def time_out_next(self, *, times: int = 1, operation: str | None = None, sent: bool = True) -> None:
        """Let the next requests time out.

        Args:
            times: how many requests.
            operation: only those of this operation.
            sent: whether the request went out; False for a connection that could not be opened, where nothing was sent.

        Raises:
            ValueError: times is below 1, or there is no such operation.
        """

        def act(request: httpx.Request) -> httpx.Response:
            if sent:
                raise httpx.ReadTimeout("no response within the time limit", request=request)
            raise httpx.ConnectTimeout("no connection within the time limit", request=request)

        self._add(Fault("a time-out", operation, times, act))

    def reset_next(self, *, times: int = 1, operation: str | None = None) -> None:
        """Let the connection be reset after the next requests were sent.

        Raises:
            ValueError: times is below 1, or there is no such operation.
        """

        def act(request: httpx.Request) -> httpx.Response:
            raise httpx.ReadError("connection reset by peer", request=request)

        self._add(Fault("a reset connection", operation, times, act))

    def slow_next(self, seconds: float, *, times: int = 1, operation: str | None = None) -> None:
        """Let the next responses take so many seconds.

        Raises:
            ValueError: seconds is below 0, times is below 1, or there is no such operation.
        """
        if seconds < 0:
            raise ValueError(f"seconds is at least 0, not {seconds}")
        self._add(Fault("a slow response", operation, times, lambda _request: None, seconds))

    def reset(self) -> None:
        """Go back to the beginning: rows, requests, faults, stubs and clock."""
        self._app.reset()
        self.requests.clear()
        self._faults.clear()
        self._stubs.clear()

    def check(self) -> None:
        """Check that all that was prepared was used, and that all that was asked exists.

        Raises:
            AssertionError: a stub or a fault was not used, or a request leads to no operation.
        """
        found = [f"{one.operation.id} was set by on() and never called" for one in self._stubs.values() if not one.used]
        found += [f"{one.about} is left over ({one.left} times)" for one in self._faults if one.left]
        if self._strict:
            found += [
                f"{one.method} {one.path} is not in the description" for one in self.requests if not one.operation
            ]
        if found:
            raise AssertionError("; ".join(found))

    def _add(self, fault: Fault) -> None:
        if fault.left < 1:
            raise ValueError(f"times is at least 1, not {fault.left}")
        if fault.operation is not None:
            self._operation(fault.operation)
        self._faults.append(fault)

    def _operation(self, name: str) -> Operation:
        by_id = self._app.description.by_id
        if name not in by_id:
            close = difflib.get_close_matches(name, by_id, 1)
            raise ValueError(f"there is no operation {name!r}" + (f"; did you mean {close[0]!r}?" if close else ""))
        return by_id[name]

    async def respond(self, request: httpx.Request) -> httpx.Response:
        """Respond to a request of httpx."""
        content = await request.aread()
        raw_path, _, query = request.url.raw_path.decode("latin-1").partition("?")
        operation = self._app.operation_of(request.method, raw_path)
        name = operation.id if operation else None
        received = FakeRequest.of(request, content, name, PREFIX)
        self.requests.append(received)
        fault = next((one for one in self._faults if one.left and one.operation in (None, name)), None)
        if fault is not None and (response := await fault.happen(request)) is not None:
            return response
        if name in self._stubs:
            return self._stubs[name].respond(received, self._app.description)
        headers = {key.lower(): value for key, value in request.headers.items()}
        made = self._app.respond(request.method, raw_path, query, headers, content)
        return httpx.Response(made.status_code, headers=dict(made.headers), content=bytes(made.body))

    def __repr__(self) -> str:
        return f"<FakeAltegio {len(self.requests)} requests>"


class _Transport(httpx.AsyncBaseTransport):
    any_loop = True
    """It has no connections."""

    def __init__(self, fake: FakeAltegio) -> None:
        self._fake = fake

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return await self._fake.respond(request)
