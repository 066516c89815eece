"""From an HTTP response to a result, or to the error that it is."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from contextlib import suppress
from typing import Any, NoReturn, cast

import httpx

from altegio._transport import json_codec as _json
from altegio._transport.telemetry import log
from altegio.errors import APIError, DecodingError, error_class, message_of
from altegio_client.operation import Operation
from altegio_client.types import Response


class ResponseParser:
    """Reads answers; in strict mode it refuses those that don't fit the description."""

    def __init__(self, *, strict: bool) -> None:
        self._strict = strict
        self._reported: set[tuple[str, str]] = set()

    def parse(self, operation: Operation, response: httpx.Response) -> Response[Any, Any]:
        """The result of an answer.

        Raises:
            APIError: it is a refusal, or can't be read.
        """
        content = response.content
        if operation.binary and response.is_success and "json" not in response.headers.get("content-type", ""):
            return _success(operation, response, None, (content, None))
        body = self._parsed(operation, response, content)
        if not response.is_success or _is_failure_envelope(body):
            message, errors = message_of(body, response)
            _raise(error_class(response.status_code), operation, response, message, errors)
        if self._strict or log.isEnabledFor(logging.DEBUG):
            self._report(operation, response, operation.problems(body) if body is not None else [])
        return _success(operation, response, body, operation.read(body))

    def _parsed(self, operation: Operation, response: httpx.Response, content: bytes) -> Any:
        if not content.strip():
            if response.status_code == 200 and operation.method == "GET" and operation.result is not None:
                _raise(DecodingError, operation, response, "an empty body where an answer is documented")
            return None
        with suppress(ValueError):
            return _json.loads(content)
        if response.is_success:
            excerpt, _ = message_of(None, response)
            kind = response.headers.get("content-type", "of no declared type")
            _raise(DecodingError, operation, response, f"not JSON but {kind}: {excerpt}")
        return None

    def _report(self, operation: Operation, response: httpx.Response, problems: Iterable[tuple[str, str]]) -> None:
        for path, what in problems:
            if self._strict:
                _raise(DecodingError, operation, response, f"{path}: {what}")
            field = (operation.id, _without_numbers(path))
            if field not in self._reported:
                self._reported.add(field)
                log.debug("%s: %s: %s", operation.id, field[1], what)


def _raise(
    kind: type[APIError],
    operation: Operation,
    response: httpx.Response,
    message: str,
    errors: dict[str, list[str]] | None = None,
) -> NoReturn:
    raise kind(
        message,
        response=response,
        method=operation.method,
        path=operation.path,
        operation=operation.id,
        errors=errors,
    )


def _without_numbers(path: str) -> str:
    head, *rest = path.split("[")
    return head + "".join(f"[]{part.partition(']')[2]}" for part in rest)


def _is_failure_envelope(body: Any) -> bool:
    return isinstance(body, dict) and cast("dict[str, Any]", body).get("success", True) in (False, "0", "false")


def _success(operation: Operation, response: httpx.Response, body: Any, result: tuple[Any, Any]) -> Response[Any, Any]:
    data, meta = result
    return Response(
        data,
        meta,
        status=response.status_code,
        headers=response.headers,
        content=response.content,
        body=body,
        http=response,
        operation=operation,
    )
