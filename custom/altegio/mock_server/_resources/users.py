"""Logging in: every user exists, with any password but ``wrong``."""

from __future__ import annotations

from altegio.mock_server._core.store import Call, Reply
from altegio.mock_server._core.validation import HttpError

_WRONG_PASSWORD = "wrong"  # noqa: S105 - no secret


def log_in(call: Call) -> Reply:
    """The documented user, with the user token that the server accepts."""
    if call.body["password"] == _WRONG_PASSWORD:
        raise HttpError(401, "Wrong login or password")
    user = call.store.example(call.operation.id)
    token = call.store.accounts.user_token
    return Reply(user if token is None else {**user, "user_token": token})
