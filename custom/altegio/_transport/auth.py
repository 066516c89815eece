"""The two tokens: the only place that holds them."""

from __future__ import annotations

from collections.abc import Generator

import httpx

from altegio._validation.types import check_type
from altegio.errors import APIError, ConfigurationError
from altegio_client.operation import Operation

PARTNER_VARIABLE = "ALTEGIO_PARTNER_TOKEN"
USER_VARIABLE = "ALTEGIO_USER_TOKEN"
_SHORTEST_SECRET = 8
"""A shorter token is one of a test, and part of any text."""


class Tokens(httpx.Auth):
    """Signs requests: ``Bearer <partner token>``, and ``, User <user token>`` once there is one."""

    _partner: str = ""
    _user: str | None = None

    def __init__(self, partner: str | None, user: str | None) -> None:
        try:
            self._partner = validate_token(partner, PARTNER_VARIABLE, "partner_token")
            self._user = None if user is None else validate_token(user, USER_VARIABLE, "user_token")
        finally:
            partner = user = None

    @property
    def has_user(self) -> bool:
        """Whether requests act for a user."""
        return self._user is not None

    def set_user(self, token: str) -> None:
        """Act for the user of this token from now on."""
        self._user = validate_token(token, USER_VARIABLE, "user_token")

    def of(self, operation: Operation) -> httpx.Auth:
        """What signs a call: some calls are the application's own, and no user's."""
        return _PartnerOnly(self._partner) if operation.partner_only else self

    def for_user(self, token: str) -> Tokens:
        """The same application, acting for the user of this token."""
        try:
            return Tokens(self._partner, check_type("user_token", token, str))
        finally:
            token = ""

    def hide_in(self, error: APIError) -> None:
        """Mask the tokens in the message of a server about a failure: it may repeat what it got."""
        error.message = self.hide(error.message)
        error.args = (error.message,)
        error.errors = {
            self.hide(field): [self.hide(message) for message in messages] for field, messages in error.errors.items()
        }
        error.codes = tuple(self.hide(code) if isinstance(code, str) else code for code in error.codes)

    def hide(self, text: str) -> str:
        """A text in which the tokens are masked."""
        for token in (self._partner, self._user or ""):
            if len(token) >= _SHORTEST_SECRET:
                text = text.replace(token, "***")
        return text

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Add the Authorization header."""
        user = f", User {self._user}" if self._user else ""
        request.headers["Authorization"] = f"Bearer {self._partner}{user}"
        yield request

    def __repr__(self) -> str:
        return f"<Tokens: partner set, user {'set' if self._user else 'missing'}>"

    def __reduce__(self) -> str:
        raise TypeError("tokens can't be pickled")


class _PartnerOnly(httpx.Auth):
    """Signs a request with the partner token alone."""

    def __init__(self, partner: str) -> None:
        self._partner = partner

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Add the Authorization header."""
        request.headers["Authorization"] = f"Bearer {self._partner}"
        yield request

    def __repr__(self) -> str:
        return "<partner token>"

    def __reduce__(self) -> str:
        raise TypeError("tokens can't be pickled")


def validate_token(token: str | None, variable: str, argument: str) -> str:
    """The token without blanks around it.

    Raises:
        ConfigurationError: it is missing, or has characters that a header can't carry.
    """
    if token is not None:
        check_type(argument, token, str)
    text = (token or "").strip()
    if not text:
        raise ConfigurationError(f"no {argument.replace('_', ' ')}: pass {argument}=... or set {variable}")
    if not text.isascii() or not text.isprintable() or " " in text or "," in text:
        # Error trackers show the variables of frames.
        token = text = ""
        raise ConfigurationError(
            f"{argument} (or {variable}) is invalid: a token has printable ASCII characters, no blank and no comma"
        )
    return text
