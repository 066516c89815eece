"""From a prepared request to a read answer: the wire, and nothing about particular operations."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any, NoReturn, cast

import httpx

from altegio import _json
from altegio._auth import USER_VARIABLE, Tokens
from altegio._errors import (
    ClosedError,
    ConfigurationError,
    ConnectionError,
    DecodingError,
    TimeoutError,
    TransportError,
    error_class,
    message_of,
)
from altegio_client.client import Operation, Request
from altegio_client.types import FileInput, Response

ACCEPT = "application/vnd.api.v2+json"
_log = logging.getLogger("altegio")


class HttpExecutor:
    """Sends requests through one httpx client and reads the answers."""

    def __init__(
        self, make_http: Callable[[], httpx.AsyncClient], base_url: str, tokens: Tokens, *, strict: bool
    ) -> None:
        self._make_http = make_http
        self._opened: httpx.AsyncClient | None = None
        self._base_url = base_url
        self._tokens = tokens
        self._strict = strict
        self._reported: set[tuple[str, str]] = set()
        self._closed = False

    @property
    def _http(self) -> httpx.AsyncClient:
        """The HTTP client, made at the first request: reading the certificates takes longer than all else."""
        if self._opened is None:
            self._opened = self._make_http()
        return self._opened

    async def aclose(self) -> None:
        """Close all connections and send nothing more."""
        self._closed = True
        if self._opened is not None:
            await self._opened.aclose()

    async def execute(self, request: Request) -> Response[Any, Any]:
        """Send a request and read the answer.

        Raises:
            ClosedError, ConfigurationError: nothing was sent.
            TransportError: no answer came.
            APIError: the answer is a refusal, or can't be read.
        """
        operation = request.operation
        if self._closed:
            raise ClosedError(f"{operation.method} {operation.path}: the client is closed")
        if operation.user and not self._tokens.has_user:
            raise ConfigurationError(
                f"{operation.id} acts for a user: pass user_token=..., set {USER_VARIABLE}, or await api.login()"
            )
        return self._read(operation, await self._send(request))

    async def _send(self, request: Request) -> httpx.Response:
        operation = request.operation
        try:
            return await self._http.send(self._prepared(request), auth=self._tokens)
        except httpx.TimeoutException as error:
            raise self._failed(TimeoutError, error, operation) from error
        except (httpx.RequestError, httpx.InvalidURL) as error:
            raise self._failed(ConnectionError, error, operation) from error

    def _prepared(self, request: Request) -> httpx.Request:
        operation = request.operation
        headers = {"Accept": "*/*" if operation.binary else ACCEPT}
        options: dict[str, Any] = {}
        if request.body is not None and operation.body_kind == "multipart":
            options["files"] = _multipart(request)
        elif request.body is not None:
            headers["Content-Type"] = "application/json"
            options["content"] = _json.dumps(request.body)
        return self._http.build_request(
            operation.method,
            self._base_url + request.path,
            params=httpx.QueryParams(tuple(request.query)) if request.query else None,
            headers=headers,
            **options,
        )

    def _failed(
        self, kind: type[TransportError], error: httpx.RequestError | httpx.InvalidURL, operation: Operation
    ) -> TransportError:
        if isinstance(error, httpx.RequestError):
            # The cause stays, the token in its request does not.
            error.request = _anonymous(operation)
        reason = str(error) or type(error).__name__
        return kind(reason, method=operation.method, path=operation.path, operation=operation.id)

    def _read(self, operation: Operation, response: httpx.Response) -> Response[Any, Any]:
        content = response.content
        if operation.binary and response.is_success and not _is_json(response):
            return _whole(operation, response, content, None, (content, None))
        body = self._parsed(operation, response, content)
        if not response.is_success or _says_no(body):
            self._refused(operation, response, body)
        if self._strict or _log.isEnabledFor(logging.DEBUG):
            self._report(operation, response, operation.problems(body) if body is not None else [])
        return _whole(operation, response, content, body, operation.read(body))

    def _parsed(self, operation: Operation, response: httpx.Response, content: bytes) -> Any:
        if not content.strip():
            if response.status_code == 200 and operation.method == "GET" and operation.result is not None:
                self._unreadable(operation, response, "an empty body where an answer is documented")
            return None
        with suppress(ValueError):
            return _json.loads(content)
        if response.is_success:
            excerpt, _ = message_of(None, response)
            kind = response.headers.get("content-type", "of no declared type")
            self._unreadable(operation, response, f"not JSON but {kind}: {excerpt}")
        return None

    def _refused(self, operation: Operation, response: httpx.Response, body: Any) -> NoReturn:
        message, errors = message_of(body, response)
        raise error_class(response.status_code)(
            message,
            response=_disarmed(response, operation),
            method=operation.method,
            path=operation.path,
            operation=operation.id,
            errors=errors,
        )

    def _unreadable(self, operation: Operation, response: httpx.Response, what: str) -> NoReturn:
        raise DecodingError(
            what,
            response=_disarmed(response, operation),
            method=operation.method,
            path=operation.path,
            operation=operation.id,
        )

    def _report(self, operation: Operation, response: httpx.Response, problems: Iterable[tuple[str, str]]) -> None:
        for path, what in problems:
            if self._strict:
                self._unreadable(operation, response, f"{path}: {what}")
            field = (operation.id, _without_numbers(path))
            if field not in self._reported:
                self._reported.add(field)
                _log.debug("%s: %s: %s", operation.id, field[1], what)


def _without_numbers(path: str) -> str:
    head, *rest = path.split("[")
    return head + "".join(f"[]{part.partition(']')[2]}" for part in rest)


def _says_no(body: Any) -> bool:
    return isinstance(body, dict) and cast("dict[str, Any]", body).get("success") is False


def _is_json(response: httpx.Response) -> bool:
    return "json" in response.headers.get("content-type", "")


def _whole(
    operation: Operation, response: httpx.Response, content: bytes, body: Any, read: tuple[Any, Any]
) -> Response[Any, Any]:
    data, meta = read
    return Response(
        data,
        meta,
        status=response.status_code,
        headers=response.headers,
        content=content,
        body=body,
        http=_disarmed(response, operation),
    )


def _anonymous(operation: Operation) -> httpx.Request:
    """A request that names the operation and carries nothing else."""
    return httpx.Request(operation.method, f"https://altegio{operation.path}")


def _disarmed(response: httpx.Response, operation: Operation) -> httpx.Response:
    """The response, its request without the tokens; the one that would follow a redirect has them, too."""
    response.request = _anonymous(operation)
    response.next_request = None
    return response


def _multipart(request: Request) -> list[tuple[str, Any]]:
    """All parts of a multipart body; plain fields go without a file name."""
    fields, files = request.multipart()
    parts: list[tuple[str, Any]] = [(name, (None, value)) for name, value in fields.items()]
    return [*parts, *((name, _file(name, value)) for name, value in files.items())]


def _file(name: str, given: FileInput) -> tuple[Any, ...]:
    """The (file name, content, ...) that httpx wants."""
    parts: tuple[Any, ...] = given if isinstance(given, tuple) else (None, given)
    file_name, content, *rest = parts
    if isinstance(content, os.PathLike):
        path = Path(os.fspath(cast("os.PathLike[str]", content)))
        return (file_name or path.name, path.read_bytes(), *rest)
    return (Path(str(file_name or getattr(content, "name", name))).name, content, *rest)
