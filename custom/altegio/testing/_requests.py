"""The requests that a fake has received."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Literal, overload
from urllib.parse import parse_qsl

import attrs
import httpx

from altegio.mock_server._core.form_body import FormFile
from altegio.mock_server._core.shown import SECRET_HEADER
from altegio.mock_server._core.validation import VISITOR, user_token_of
from altegio.testing._content import parse_content


@attrs.frozen
class FakeRequest:
    """A request of the application.

    Attributes:
        operation: the operationId; None where the description has no such call.
        method: the HTTP method.
        path: the path below the base URL, decoded; its repr hides a hash and a phone in it.
        query: the query, in its order; a name may stand in it more than once.
        headers: the headers without tokens, names in lower case.
        body: the JSON body as Python values; a form as a mapping, whose files are bytes; None without one.
        files: the files of a form by their fields, with name, media type and content.
        acts_for: whose token it had: ``"visitor"`` where a visitor logged in at the fake, ``"user"`` for any other user
            token, None where it had the partner token alone.
    """

    operation: str | None
    method: str
    path: str
    # These may hold a password or personal data, and a repr lands in logs.
    query: Sequence[tuple[str, str]] = attrs.field(repr=False)
    headers: Mapping[str, str] = attrs.field(repr=False)
    body: Any = attrs.field(repr=False)
    files: Mapping[str, FormFile] = attrs.field(repr=False)
    acts_for: Literal["user", "visitor"] | None = attrs.field(repr=False)

    @classmethod
    def of(cls, request: httpx.Request, content: bytes, operation: str | None, path: str) -> FakeRequest:
        """The parts of a request of httpx."""
        headers = {name.lower(): value for name, value in request.headers.items()}
        body, files = parse_content(content, headers.get("content-type", ""))
        return cls(
            operation,
            request.method,
            path,
            parse_qsl(request.url.query.decode("latin-1"), keep_blank_values=True),
            {name: value for name, value in headers.items() if not SECRET_HEADER.search(name)},
            body,
            files,
            _acts_for(headers.get("authorization", "")),
        )

    def param(self, name: str) -> str | None:
        """The first value of a query parameter."""
        return next((value for key, value in self.query if key == name), None)


class Requests(Sequence[FakeRequest]):
    """Requests in the order of their arrival."""

    def __init__(self, found: Sequence[FakeRequest] = (), check: Callable[[str], object] = str) -> None:
        self._found = list(found)
        self._check = check
        """Raises ValueError for an operation that the fake does not have."""

    def append(self, request: FakeRequest) -> None:
        """Keep one more."""
        self._found.append(request)

    def clear(self) -> None:
        """Forget all."""
        self._found.clear()

    def of(self, operation: str) -> Requests:
        """Those of an operation, such as ``create_client``.

        Raises:
            ValueError: there is no such operation.
        """
        self._check(operation)
        return Requests([one for one in self._found if one.operation == operation], self._check)

    @property
    def operations(self) -> list[str | None]:
        """The operationIds in their order."""
        return [one.operation for one in self._found]

    @property
    def calls(self) -> list[tuple[str | None, str]]:
        """The operationId and the path of each, in their order."""
        return [(one.operation, one.path) for one in self._found]

    @property
    def last(self) -> FakeRequest:
        """The latest one.

        Raises:
            AssertionError: no request was sent.
        """
        if not self._found:
            raise AssertionError("no request was sent")
        return self._found[-1]

    @overload
    def __getitem__(self, index: int) -> FakeRequest: ...
    @overload
    def __getitem__(self, index: slice) -> Requests: ...
    def __getitem__(self, index: int | slice) -> FakeRequest | Requests:
        return Requests(self._found[index], self._check) if isinstance(index, slice) else self._found[index]

    def __len__(self) -> int:
        return len(self._found)

    def __repr__(self) -> str:
        return f"Requests({self._found!r})"


def _acts_for(authorization: str) -> Literal["user", "visitor"] | None:
    """For whom a request acts, by its header; the token is not stored."""
    token = user_token_of(authorization)
    if token is None:
        return None
    return "visitor" if token.startswith(VISITOR) else "user"
