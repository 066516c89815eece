"""From an HTTP response to the result of an operation, or to an error."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from types import MappingProxyType
from typing import Any, NoReturn

import httpx

from altegio._parsing import as_mapping, without_body
from altegio._transport import json_codec
from altegio._transport.telemetry import log
from altegio.errors import APIError, DecodingError
from altegio_client.base import Model
from altegio_client.codec import List, Map, Ref
from altegio_client.codec.errors import set_missing_error
from altegio_client.operation import Operation
from altegio_client.types import Response


class ResponseParser:
    """Parses responses; in strict mode it rejects those that don't match the description."""

    def __init__(self, *, strict: bool) -> None:
        self.strict = strict
        self._reported: set[tuple[str, str]] = set()

    def parse(self, operation: Operation, response: httpx.Response, hide: Callable[[str], str]) -> Response[Any, Any]:
        """The result in a response.

        Args:
            operation: what was called.
            response: what came.
            hide: masks the tokens in what an error quotes.

        Raises:
            APIError: the response reports a failure, or can't be read.
        """
        if operation.binary and response.is_success and "json" not in response.headers.get("content-type", ""):
            return _success(operation, response, None, response.content, None)
        if operation.redirects and response.is_redirect:
            return _success(operation, response, None, None, None)
        if not operation.tag and (content := _other_content(response)) is not None:
            return _success(operation, response, None, content, None)
        body = self._parse_json(operation, response, hide)
        if not response.is_success or _is_failure_envelope(body):
            from altegio._transport.error_response import error_class, parse_error

            failure = parse_error(body, response, hide)
            _raise(error_class(operation.id, response.status_code, failure.codes), operation, response, *failure)
        if self.strict or log.isEnabledFor(logging.DEBUG):
            self._report(operation, response, operation.problems(body) if body is not None else [])
        data, meta = operation.read(body)
        if not isinstance(data, Model | list | dict) and isinstance(operation.result, Ref | List | Map):
            data = self._without_payload(operation, operation.result, response, body, data)
        return _success(operation, response, body, data, meta)

    def _without_payload(
        self, operation: Operation, result: Ref | List | Map, response: httpx.Response, body: Any, data: Any
    ) -> Any:
        """What comes of a success whose payload is nothing, or a number or a text where an object or a list belongs.

        A write was done all the same: it returns an empty object. So does a read whose object only holds a list.
        """
        if operation.safe and data is not None:
            path, problem = operation.problems(body)[0]
            _raise(DecodingError, operation, response, f"{path}: {problem}")
        if operation.nullable:
            return None
        if isinstance(result, List | Map):
            return [] if isinstance(result, List) else {}
        if operation.safe and operation.paging is None:
            _raise(DecodingError, operation, response, f"no payload, where a {result.name} is documented")
        return result.model.__wrap__({})

    def _parse_json(self, operation: Operation, response: httpx.Response, hide: Callable[[str], str]) -> Any:
        content = response.content
        if not content.strip():
            if response.status_code == 200 and operation.safe and operation.result is not None:
                _raise(DecodingError, operation, response, "an empty body where a result is documented")
            return None
        try:
            return json_codec.loads(content)
        except ValueError:
            pass
        if response.is_success:
            from altegio._transport.error_response import excerpt

            media_type = response.headers.get("content-type", "of no declared type")
            _raise(DecodingError, operation, response, f"not JSON but {media_type}: {excerpt(response, hide)}")
        return None

    def _report(self, operation: Operation, response: httpx.Response, problems: Iterable[tuple[str, str]]) -> None:
        for path, problem in problems:
            if self.strict:
                _raise(DecodingError, operation, response, f"{path}: {problem}")
            field = (operation.id, _without_indices(path))
            if field not in self._reported:
                self._reported.add(field)
                # A key may be half of a surrogate pair, which no file takes.
                place = field[1].encode("utf-8", "backslashreplace").decode()
                log.debug("%s: %s: %s", operation.id, place, problem)


def _other_content(response: httpx.Response) -> bytes | str | None:
    """The content of an undocumented success that is not JSON, by its media type; None for anything else.

    A web page is no such content: it comes from a proxy or from maintenance, and not from the API.
    """
    if not response.is_success or not response.content.strip():
        return None
    media_type = response.headers.get("content-type", "").partition(";")[0].strip().lower()
    if not media_type or "json" in media_type or "html" in media_type:
        return None
    with suppress(ValueError):
        # JSON with a wrong type; a text such as 12 could be either, and counts as text.
        if isinstance(json_codec.loads(response.content), dict | list):
            return None
    if not media_type.startswith("text/"):
        return response.content
    from altegio._transport.error_response import decode_text

    return decode_text(response, response.content)


def _raise(
    cls: type[APIError],
    operation: Operation,
    response: httpx.Response,
    message: str,
    errors: Mapping[str, list[str]] = MappingProxyType({}),
    codes: tuple[int | str, ...] = (),
) -> NoReturn:
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


set_missing_error(DecodingError)
