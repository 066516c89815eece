"""From an HTTP response to the result of an operation, or to an error."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from contextlib import suppress
from typing import Any, NoReturn

import httpx

from altegio._parsing import as_mapping
from altegio._transport import json_codec
from altegio._transport.error_response import Failure, error_class, excerpt, parse_error
from altegio._transport.redaction import without_body
from altegio._transport.telemetry import log
from altegio.errors import APIError, DecodingError
from altegio_client.codec import Map, Ref, Spec
from altegio_client.operation import Operation
from altegio_client.types import Response


class ResponseParser:
    """Parses responses; in strict mode it rejects those that don't match the description."""

    def __init__(self, *, strict: bool) -> None:
        self._strict = strict
        self._reported: set[tuple[str, str]] = set()

    def parse(self, operation: Operation, response: httpx.Response) -> Response[Any, Any]:
        """The result in a response.

        Raises:
            APIError: the response reports a failure, or can't be read.
        """
        if operation.binary and response.is_success and "json" not in response.headers.get("content-type", ""):
            return _success(operation, response, None, response.content, None)
        body = self._parse_json(operation, response)
        if not response.is_success or _is_failure_envelope(body):
            failure = parse_error(body, response)
            _raise(error_class(operation.id, response.status_code, failure.codes), operation, response, failure)
        if self._strict or log.isEnabledFor(logging.DEBUG):
            self._report(operation, response, operation.problems(body) if body is not None else [])
        data, meta = operation.read(body)
        if data is None and operation.result is not None and not operation.nullable:
            data = self._without_payload(operation, operation.result, response)
        return _success(operation, response, body, data, meta)

    def _without_payload(self, operation: Operation, result: Spec, response: httpx.Response) -> Any:
        """What a success without a payload is: an empty mapping, or an empty object where something was written."""
        if isinstance(result, Map):
            return {}
        if not isinstance(result, Ref):
            return None
        if operation.safe and operation.paging is None:
            _raise(DecodingError, operation, response, f"no payload, where a {result.name} is documented")
        return result.model.wrap({})

    def _parse_json(self, operation: Operation, response: httpx.Response) -> Any:
        content = response.content
        if not content.strip():
            if response.status_code == 200 and operation.method == "GET" and operation.result is not None:
                _raise(DecodingError, operation, response, "an empty body where a result is documented")
            return None
        with suppress(ValueError):
            return json_codec.loads(content)
        if response.is_success:
            media_type = response.headers.get("content-type", "of no declared type")
            _raise(DecodingError, operation, response, f"not JSON but {media_type}: {excerpt(response)}")
        return None

    def _report(self, operation: Operation, response: httpx.Response, problems: Iterable[tuple[str, str]]) -> None:
        for path, problem in problems:
            if self._strict:
                _raise(DecodingError, operation, response, f"{path}: {problem}")
            field = (operation.id, _without_indices(path))
            if field not in self._reported:
                self._reported.add(field)
                log.debug("%s: %s: %s", operation.id, field[1], problem)


def _raise(
    cls: type[APIError],
    operation: Operation,
    response: httpx.Response,
    failure: Failure | str,
) -> NoReturn:
    message, errors, codes = (failure, {}, ()) if isinstance(failure, str) else failure
    # The body of a success holds a token there, and an error can be logged and pickled.
    hidden = operation.secret and response.is_success
    raise cls(
        message,
        response=without_body(response) if hidden else response,
        method=operation.method,
        path=operation.path,
        operation=operation.id,
        errors=errors,
        codes=codes,
    )


def _without_indices(path: str) -> str:
    head, *rest = path.split("[")
    return head + "".join(f"[]{part.partition(']')[2]}" for part in rest)


def _is_failure_envelope(body: Any) -> bool:
    return as_mapping(body).get("success", True) in (False, "0", "false")


def _success(operation: Operation, response: httpx.Response, body: Any, data: Any, meta: Any) -> Response[Any, Any]:
    return Response(
        data,
        meta,
        status=response.status_code,
        headers=response.headers,
        content=response.content,
        body=body,
        http=response,
        operation=operation if operation.tag else None,
    )
