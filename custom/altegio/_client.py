"""The client: its settings, its life, and the groups of operations."""

from __future__ import annotations

import os
import sys
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import urlsplit

import httpx

from altegio._auth import PARTNER_VARIABLE, USER_VARIABLE, Tokens
from altegio._errors import AuthenticationError, ConfigurationError
from altegio._executor import HttpExecutor
from altegio._version import __version__
from altegio_client.api import Api
from altegio_client.client import Executor

if TYPE_CHECKING:
    from altegio.memberships import Memberships
    from altegio_client.models import AuthorizedUser

DEFAULT_BASE_URL = "https://api.alteg.io/api/v1"
BASE_URL_VARIABLE = "ALTEGIO_BASE_URL"
_USER_AGENT = f"altegio-client/{__version__} Python/{sys.version_info.major}.{sys.version_info.minor}"
DEFAULT_TIMEOUT = httpx.Timeout(30.0, connect=10.0)


class Altegio(Api):
    """Client of the Altegio Business Management API.

    Use it as an async context manager, or call ``aclose()`` when done. One client serves many tasks.

    Args:
        partner_token: the token of the application; by default from ``ALTEGIO_PARTNER_TOKEN``.
        user_token: the token of the user it acts for; by default from ``ALTEGIO_USER_TOKEN``. Without one,
            ``login()`` gets it.
        base_url: by default from ``ALTEGIO_BASE_URL``, or ``https://api.alteg.io/api/v1``.
        timeout: in seconds, for each of connecting, sending and waiting; or an ``httpx.Timeout``; None waits
            for ever. By default 10 s to connect and 30 s for the rest.
        transport: another httpx transport, for proxies, certificates or tests.
        strict: raise ``DecodingError`` for an answer that doesn't fit the description, naming the place; for
            tests. By default such answers are read as far as they fit.

    Raises:
        ConfigurationError: the partner token is missing, or the base URL is none.

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
        transport: httpx.AsyncBaseTransport | None = None,
        strict: bool = False,
    ) -> None:
        self._tokens = Tokens(
            partner_token or os.environ.get(PARTNER_VARIABLE), user_token or os.environ.get(USER_VARIABLE)
        )
        self._base_url = _checked_url(str(base_url or os.environ.get(BASE_URL_VARIABLE) or DEFAULT_BASE_URL))
        self._sender = HttpExecutor(
            lambda: httpx.AsyncClient(timeout=timeout, transport=transport, headers={"User-Agent": _USER_AGENT}),
            self._base_url,
            self._tokens,
            strict=strict,
        )
        self._groups: dict[str, Any] = {}

    def _executor(self) -> Executor:
        return self._sender

    @property
    def base_url(self) -> str:
        """Where requests go, without a closing slash."""
        return self._base_url

    @property
    def memberships(self) -> Memberships:
        """Membership types and memberships, in the domain's words."""
        helper: Memberships | None = self._groups.get("memberships")
        if helper is None:
            from altegio.memberships import Memberships

            helper = self._groups["memberships"] = Memberships(self)
        return helper

    async def login(self, login: str, password: str) -> AuthorizedUser:
        """Get the user token of a user and act for that user from now on.

        Args:
            login: the user's phone with country code, such as ``+13155550175``, or e-mail address.
            password: the user's password; the token changes with it.

        Returns:
            AuthorizedUser: the user.

        Raises:
            ValueError: login or password is empty.
            AuthenticationError: the server knows no such user, or gave no token.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        POST /auth (authorize_user)
        """
        if not login.strip() or not password:
            raise ValueError("login and password can't be empty")
        answer = await self.authentication_b2b.with_response.authorize_user(
            body={"login": login.strip(), "password": password}
        )
        user = answer.data
        token = getattr(user, "user_token", None)
        if not isinstance(token, str) or not token:
            raise AuthenticationError(
                "the answer has no user_token",
                response=answer.http,
                method="POST",
                path="/auth",
                operation="authorize_user",
            )
        self._tokens.set_user(token)
        return user

    async def aclose(self) -> None:
        """Close all connections; the client can't be used afterwards."""
        await self._sender.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None = None,
        error: BaseException | None = None,
        trace: TracebackType | None = None,
    ) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"<Altegio {self._base_url}, user token {'set' if self._tokens.has_user else 'missing'}>"


def _checked_url(url: str) -> str:
    url = url.strip()
    try:
        parts = urlsplit(url)
        httpx.URL(url, port=parts.port)
    except (ValueError, httpx.InvalidURL):
        parts = urlsplit("")
    if parts.scheme not in ("http", "https") or not parts.hostname or "?" in url or "#" in url:
        raise ConfigurationError(
            f"base_url must be an http or https address, such as {DEFAULT_BASE_URL} (or set {BASE_URL_VARIABLE})"
        )
    if parts.username or parts.password:
        raise ConfigurationError("base_url can't hold a user name or password")
    return url.rstrip("/")
