"""The client: its settings, its lifetime, login, and the groups of operations."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypedDict, Unpack, cast

import httpx

from altegio._parsing import without_body
from altegio._transport.addresses import PUBLISHED_URL
from altegio._transport.auth import PARTNER_VARIABLE, USER_VARIABLE, Tokens
from altegio._transport.backends import HttpClient, Transport
from altegio._transport.concurrency import CallGate
from altegio._transport.log_setup import set_up_logging
from altegio._transport.make_limiter import make_limiter
from altegio._transport.options import DEFAULT_TIMEOUT, LARGEST_BODY, ExtraHeaders, Options, Priority
from altegio._transport.pipeline import ClientState, RequestPipeline
from altegio._transport.rate_limit import Limiter, RateLimit
from altegio._transport.redaction import clear_frames
from altegio._transport.response import ResponseParser
from altegio._transport.retry import BACKOFF
from altegio._transport.sender import HttpSender
from altegio._transport.telemetry import Attempt
from altegio._transport.timing import Timing, timing_of
from altegio._validation.types import check_type
from altegio.errors import AuthenticationError, ClosedError, ConfigurationError
from altegio.resources._registry import Resources
from altegio_client.operation import Executor

if TYPE_CHECKING:
    from altegio.pagination import Paginate
    from altegio_client.models import AuthorizedUser
    from altegio_client.types import Response

DEFAULT_BASE_URL = PUBLISHED_URL
BASE_URL_VARIABLE = "ALTEGIO_BASE_URL"
_LAST_PORT = 65535
_NO_HOST = frozenset(' []<>"%\\^`{|}')
"""What no name of a host has; httpx reads an IPv6 address without its brackets."""
DEFAULT_RATE_LIMIT = RateLimit()


class CallOptions(TypedDict, total=False):
    """What ``Altegio.with_options`` can change; see ``Altegio`` for the meanings."""

    timeout: float | httpx.Timeout | None
    max_retries: int
    deadline: float | None
    max_body: int
    log_bodies: bool
    backoff: tuple[float, float]
    user_token: str
    headers: Mapping[str, str]
    query: Mapping[str, Any]
    priority: Priority


class Altegio(Resources):
    """Client of the Altegio Business Management API.

    Use it as an async context manager, or call ``aclose()`` when done. One client serves many tasks, in any number of
    event loops, one after another or in several threads at once.

    Args:
        partner_token: the token of the application; by default from ``ALTEGIO_PARTNER_TOKEN``.
        user_token: the token of the user it acts for; by default from ``ALTEGIO_USER_TOKEN``. Without one,
            ``login()`` gets it.
        base_url: by default from ``ALTEGIO_BASE_URL``, or ``https://api.alteg.io/api/v1``. From the default, calls that
            are published with another server, ``https://app.alteg.io``, go there; another base URL stands for both.
        timeout: in seconds, for each of connecting, sending and waiting, in each attempt; or an
            ``httpx.Timeout``; None: no limit. By default 10 s to connect and 30 s for the rest.
        max_retries: how often a call is repeated at most, where that does no harm. 0: never.
        backoff: (first, longest) in seconds: the wait before the first retry, and the longest one; each is twice the
            last, and half of it random. A ``Retry-After`` of the server comes first.
        deadline: in seconds, for an entire call, with all attempts and waits. By default none.
        rate_limit: what the API allows an IP address: by default 5 requests in a second and 200 in a minute;
            ``RateLimit(redis=...)`` shares it among processes, one ``make_limiter(RateLimit())`` among several
            clients; None: no limit.
        max_body: the largest response body that is read, in bytes.
        observers: functions that are called with an ``Attempt`` after each attempt, for metrics.
        log_bodies: log bodies at DEBUG, with tokens and passwords masked.
        headers: further headers of every request, such as ``{"Accept-Language": "de"}``; never logged.
        transport: another transport, of httpx, httpx2 or your own making, for certificates, other backends or tests,
            and for proxies. Without one the environment's proxies are used (``HTTP_PROXY``, ``HTTPS_PROXY``). It works
            in one event loop, unless it is an ``altegio.aiohttp.AiohttpTransport`` or has no connections.
        http_client: an ``AsyncClient`` of httpx or httpx2 of yours; it stays open when this client is closed.
            ``timeout`` replaces its own. It should allow 50 connections, as many as calls can be in flight. It works
            in one event loop.
        strict: raise ``DecodingError`` for a response that doesn't match the description, naming the place, and
            ``ValueError`` for a key of a body that looks misspelt; for tests. By default such responses are read as
            far as possible, and such a key is sent with an ``UnknownFieldWarning``.

    Raises:
        ConfigurationError: the partner token is missing, a token or the base URL is invalid or empty, or
            ``ALTEGIO_LOG`` is neither info nor debug.
        TypeError: an argument has a wrong type.
        ValueError: a number is out of range, both transport and http_client were passed, or a header is one that
            the client sets itself, such as Authorization or Accept.

    Example:
        >>> async with Altegio() as api:
        ...     for appointment in await api.appointments.get_appointment_list(720441):
        ...         print(appointment.datetime_, appointment.client)
    """

    def __init__(
        self,
        *,
        partner_token: str | None = None,
        user_token: str | None = None,
        base_url: str | httpx.URL | None = None,
        timeout: float | httpx.Timeout | None = DEFAULT_TIMEOUT,
        max_retries: int = 2,
        backoff: tuple[float, float] = BACKOFF,
        deadline: float | None = None,
        rate_limit: RateLimit | Limiter | None = DEFAULT_RATE_LIMIT,
        max_body: int = LARGEST_BODY,
        observers: Iterable[Callable[[Attempt], None]] = (),
        log_bodies: bool = False,
        headers: Mapping[str, str] | None = None,
        transport: Transport | None = None,
        http_client: HttpClient | None = None,
        strict: bool = False,
    ) -> None:
        if transport is not None and http_client is not None:
            raise ValueError("pass either transport or http_client, not both: an http_client has a transport")
        try:
            # An empty argument is a mistake: the variable may hold the token of another account. An empty variable is
            # none.
            if partner_token is None:
                partner_token = os.environ.get(PARTNER_VARIABLE)
            if user_token is None:
                user_token = os.environ.get(USER_VARIABLE) or None
            tokens = Tokens(partner_token, user_token)
            extra_headers = ExtraHeaders() if headers is None else _checked_headers("Altegio()", headers)
        finally:
            # Error trackers show the variables of frames.
            partner_token = user_token = headers = None
        if base_url is None:
            base_url = os.environ.get(BASE_URL_VARIABLE) or DEFAULT_BASE_URL
        self._base_url = _validate_base_url(str(base_url))
        set_up_logging()
        options = Options(
            timeout=httpx.Timeout(timeout),
            max_retries=max_retries,
            deadline=deadline,
            max_body=max_body,
            observers=tuple(observers),
            log_bodies=log_bodies,
            backoff=backoff,
            headers=extra_headers,
        )
        sender = HttpSender(self._base_url, tokens, transport=transport, http_client=http_client)
        timing = timing_of(transport)
        gate = _gate(rate_limit, timing)
        self._state = ClientState(sender, tokens, ResponseParser(strict=strict), gate, timing=timing)
        self._pipeline = RequestPipeline(self._state, options.validated())
        self._groups: dict[str, Any] = {}

    def _executor(self) -> Executor:
        return self._pipeline

    def with_options(self, **changes: Unpack[CallOptions]) -> Self:
        """The same client with other options, for some calls: connections, tokens and limits are shared.

        Args:
            **changes: ``timeout``, ``max_retries``, ``backoff``, ``deadline``, ``max_body`` or ``log_bodies``;
                ``user_token``, to act for another user; ``headers`` and ``query``, which are added to each request.
                Headers are added to those of this client, and query parameters too; a parameter that a call passes
                itself is sent as passed. ``priority="background"``, for a long job beside calls that a user waits
                for: its calls let all others go first, and take at most 60 % of the limits and of the connections,
                so that the others find a slot even when the job has just used all that it may.

        Raises:
            ConfigurationError: the user token is empty or invalid.
            TypeError: there is no such option, or its value has a wrong type.
            ValueError: a number is out of range, or a header or a query parameter can't be sent.

        Example:
            >>> report = await api.with_options(timeout=120, max_retries=0).analytics_reports.get_day_end_report_data(1)
            >>> tenant = api.with_options(user_token="user-token", headers={"Accept-Language": "de"})
            >>> nightly = api.with_options(priority="background")
        """
        new = cast("dict[str, Any]", changes)
        try:
            for name in new.keys() - CallOptions.__annotations__.keys():
                known = ", ".join(CallOptions.__annotations__)
                raise TypeError(f"with_options() has no option {name!r}; it has {known}")
            options = self._pipeline.options._replace(**self._converted(new)).validated()
        except Exception as error:
            clear_frames(error)
            raise
        finally:
            # Error trackers show the variables of frames.
            new.clear()
        view = type(self).__new__(type(self))
        vars(view).update(vars(self))
        view._pipeline = RequestPipeline(self._state, options)
        view._groups = {}
        return view

    def _converted(self, new: dict[str, Any]) -> dict[str, Any]:
        """The options of ``with_options`` as the pipeline keeps them."""
        options = self._pipeline.options
        place = "with_options()"
        if "timeout" in new:
            new["timeout"] = httpx.Timeout(new["timeout"])
        if "headers" in new:
            new["headers"] = ExtraHeaders(options.headers | _checked_headers(place, new["headers"]))
        if "query" in new:
            from altegio._transport.headers import validate_query

            pairs = validate_query(place, new["query"])
            names = {name for name, _ in pairs}
            new["query"] = (*(pair for pair in options.query if pair[0] not in names), *pairs)
        if "user_token" in new:
            new["tokens"] = self._state.tokens.for_user(new.pop("user_token"))
        return new

    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        body: Any = None,
        headers: Mapping[str, str] | None = None,
        safe: bool = False,
    ) -> Response[Any, Any]:
        """Make a call that the description does not have, with the same tokens, limits, retries and errors.

        Args:
            method: the HTTP method, such as ``POST``.
            path: the path below the base URL, such as ``/company/1/something``. What is quoted in it stays so.
            query: parameters by name: text, numbers, bools (sent as 1 and 0), dates, or lists of them, which are
                repeated; None is left out.
            body: the JSON body: a model, a mapping, a list, ...; None: none.
            headers: further headers.
            safe: whether the call changes nothing, so that it can be repeated after a broken connection, a time-out
                or a server error. By default it is repeated only where the server certainly did not process it.

        Returns:
            Response[Any, Any]: ``data`` is the payload out of its envelope, as it came; ``operation`` is None.
            A response that is no JSON, such as a PDF, is bytes there, and ``text/...`` is text. Errors, logs and
            metrics name the operation ``request``, and show ``{}`` for parts of the path that no documented path has:
            IDs, phones, logins.

        Raises:
            TypeError: an argument has a wrong type.
            ValueError: the path has a host or leads elsewhere (``..``, a quoted slash), or a value can't be sent;
                nothing was sent.
            APIError: the response reports a failure, or its body does not fit its media type, or is a web page.
            ConnectionError, TimeoutError: no response arrived.

        Example:
            >>> response = await api.request("GET", "/records/720441", query={"page": 1}, safe=True)
            >>> ids = [one["id"] for one in response.data]
        """
        from altegio._transport.custom_request import build_request

        pipeline = self._pipeline
        try:
            if headers is not None:
                options = pipeline.options
                merged = ExtraHeaders(options.headers | _checked_headers("request()", headers))
                pipeline = RequestPipeline(self._state, options._replace(headers=merged))
            request = build_request(method, path, query, body, safe=safe)
        except Exception as error:
            clear_frames(error)
            raise
        finally:
            # Error trackers show the variables of frames.
            query = headers = body = None
        return await pipeline.execute(request)

    @property
    def base_url(self) -> str:
        """The address that requests are sent to, without a trailing slash."""
        return self._base_url

    if TYPE_CHECKING:
        paginate: Paginate
    else:

        def paginate(self, method: Any, /, *args: Any, **kwargs: Any) -> Any:
            """All items of a list operation, however it pages; see ``altegio.pagination``.

            Args:
                method: the operation, such as ``api.clients.get_client_list``.
                *args: its arguments; a page number is the first page to fetch, a page size is used for all pages.
                **kwargs: its arguments.

            Returns:
                Paginator: iterate over it for items; ``.pages()`` iterates over pages,
                ``.items(limit=..., prefetch=True)`` stops early and fetches ahead.

            Raises:
                TypeError, ValueError: it is no list operation, it belongs to another client or to one with other
                    options, or an argument is invalid.

            Example:
                >>> async for client in api.paginate(api.clients.get_client_list, 720441, body={}):
                ...     print(client.id)
            """
            from altegio.pagination import paginate

            if getattr(getattr(method, "__self__", None), "_executor", self._pipeline) is not self._pipeline:
                raise ValueError(
                    f"{method.__name__} belongs to another client: use one and the same in api.paginate(api...)"
                )
            return paginate(method, *args, **kwargs)

    async def login(self, login: str, password: str) -> AuthorizedUser:
        """Get the user token of a user and act for that user from now on.

        Args:
            login: the user's phone with country code, such as ``+13155550175``, or e-mail address.
            password: the user's password; the token changes with it.

        Returns:
            AuthorizedUser: the user.

        Raises:
            TypeError, ValueError: login or password is no str, or is empty; nothing was sent.
            AuthenticationError: the login or password is wrong, or the response has no token.
            APIError: any other failure.
            ConnectionError, TimeoutError: no response arrived.

        POST /auth (authorize_user)
        """
        for name, value in (("login", login), ("password", password)):
            check_type(name, value, str)
        if not login.strip() or not password:
            raise ValueError("login and password can't be empty")
        credentials = {"login": login.strip(), "password": password}
        try:
            response = await self.authentication_b2b.with_response.authorize_user(body=credentials)
        finally:
            # Error trackers show the variables of frames.
            credentials.clear()
            password = value = ""
        token: object = getattr(response.data, "user_token", None)
        if not isinstance(token, str) or not token:
            # It may be there in another form.
            token = None
            raise AuthenticationError(
                "the response has no user_token",
                response=without_body(response.http),
                method="POST",
                path="/auth",
                operation="authorize_user",
            )
        self._pipeline.tokens.set_user(token)
        return response.data

    async def aclose(self) -> None:
        """Close the connections, cancel all calls; this client and its views can't be used afterwards, in any loop.

        Connections of other event loops that still run are closed when those end.
        """
        await self._state.aclose()

    async def __aenter__(self) -> Self:
        if self._state.gate.closed:
            raise ClosedError("the client is closed; create a new one")
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None = None,
        error: BaseException | None = None,
        traceback: TracebackType | None = None,
    ) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        if "_pipeline" not in vars(self):
            return "<Altegio, not set up>"
        return f"<Altegio {self._base_url}, user token {'set' if self._pipeline.tokens.has_user else 'missing'}>"

    def __reduce__(self) -> str:
        raise TypeError("a client can't be pickled, because it has connections and tokens: create one in each process")


def _checked_headers(place: str, headers: object) -> ExtraHeaders:
    # Most programs add none.
    from altegio._transport.headers import validate_headers

    return validate_headers(place, headers)


def _gate(rate_limit: object, timing: Timing) -> CallGate:
    if rate_limit is None:
        return CallGate(None)
    if isinstance(rate_limit, RateLimit):
        return CallGate(make_limiter(rate_limit, clock=timing.monotonic, sleep=timing.sleep))
    if not all(callable(getattr(rate_limit, name, None)) for name in ("take", "acquire", "pause", "aclose")):
        raise TypeError(f"rate_limit: expected RateLimit, Limiter or None, got {type(rate_limit).__name__}")
    return CallGate(cast("Limiter", rate_limit), owns_limiter=False)


def _is_host(url: httpx.URL) -> bool:
    """Whether an address has a scheme and a host that a request can go to."""
    try:
        host = url.host
    except UnicodeError:
        return False
    return url.scheme in ("http", "https") and bool(host) and not _NO_HOST & {*host}


def _validate_base_url(url: str) -> str:
    message = f"base_url must be an http or https address, such as {DEFAULT_BASE_URL} (or set {BASE_URL_VARIABLE})"
    parts: httpx.URL | None = None
    with suppress(httpx.InvalidURL, UnicodeError):
        parts = httpx.URL(url)
    # Raised here: the frames of the error above hold a half-built URL, which fails to be shown.
    if parts is None or not _is_host(parts) or {"?", "#"} & {*url} or (parts.port or 1) > _LAST_PORT:
        raise ConfigurationError(message)
    if parts.userinfo:
        raise ConfigurationError("base_url can't hold a user name or password")
    return url.rstrip("/")
