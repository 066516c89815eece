"""Logging in."""

from __future__ import annotations

from collections.abc import Mapping

from altegio.mock_server._core.examples import Examples
from altegio.mock_server._core.state import Call, Handler, Reply
from altegio.mock_server._core.validation import Accounts, Refusal

WRONG_PASSWORD = "wrong"  # noqa: S105 - no secret


class Users:
    """Every user exists, with any password but ``wrong``."""

    def __init__(self, examples: Examples, accounts: Accounts) -> None:
        self._examples = examples
        self._accounts = accounts

    def handlers(self) -> Mapping[str, Handler]:
        """The operations that it answers, by operationId."""
        return {"authorize_user": self._authorize}

    def reset(self) -> None:
        """Nothing is kept."""

    def _authorize(self, call: Call) -> Reply:
        if call.body["password"] == WRONG_PASSWORD:
            raise Refusal(401, "Wrong login or password")
        user = dict(self._examples.answer(call.operation)["data"])
        if self._accounts.user_token is not None:
            user["user_token"] = self._accounts.user_token
        return Reply(user)
