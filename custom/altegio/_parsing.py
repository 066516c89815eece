"""Reading what the server sends, whatever its shape: exact numbers, objects, lists, and unusable responses."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any, TypeVar, cast

import httpx

from altegio.errors import APIError, DecodingError, TransportError

if TYPE_CHECKING:
    from altegio_client.types import Response

T = TypeVar("T")


def without_body(response: httpx.Response) -> httpx.Response:
    """The response without its body: that of a success may hold a token, and an error can be logged and pickled."""
    return httpx.Response(response.status_code, headers=response.headers, request=response.request)


def decoding_error(response: Response[Any, Any], message: str) -> DecodingError:
    """The error for a response that can't be used; the response has the operation that it belongs to."""
    operation = response.operation
    if operation is None:
        return DecodingError(message, response=response.http)
    http = without_body(response.http) if operation.secret else response.http
    return DecodingError(message, response=http, method=operation.method, path=operation.path, operation=operation.id)


def require_id(response: Response[Any, Any], created: T, what: str) -> T:
    """What a write left, with its ID.

    Args:
        response: the response to the write.
        created: what was read from it.
        what: what was done, such as ``the appointment was created``.

    Raises:
        DecodingError: it has no ID, though the write was done.
    """
    if id_of(created) is None:
        raise decoding_error(response, f"{what}, but the response has no ID: look for it before you repeat the call")
    return created


def id_of(model: object) -> Any:
    """The ID of a model; None where it lacks it, even if every response was seen to have it."""
    try:
        return getattr(model, "id", None)
    except DecodingError:
        return None


def title_of(model: object) -> str | None:
    """The title of a model; None without one, also where a text came in place of the object."""
    title = getattr(model, "title", None)
    return title if isinstance(title, str) else None


@contextmanager
def written(what: str) -> Generator[None]:
    """Add to an error of reading again that the write before it was done."""
    try:
        yield
    except APIError as error:
        error.message = f"{what}, but it can't be read again: {error.message}"
        error.args = (error.message,)
        raise
    except TransportError as error:
        error.reason = f"{what}, but it can't be read again: {error.reason}"
        error.args = (error.reason,)
        raise


def parse_decimal(value: object) -> Decimal | None:
    """The exact number in a JSON number or in a text such as "1 000.50"; None without one."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    text = "".join(str(value).split())
    try:
        number = Decimal(text)
    except InvalidOperation:
        return None
    # Python reads 1_000 as a number; the server does not write numbers so.
    return number if number.is_finite() and "_" not in text else None


def as_mapping(value: Any) -> dict[str, Any]:
    """The value where it is a JSON object, otherwise an empty one."""
    return cast("Any", value) if isinstance(value, dict) else {}


def as_list(value: Any) -> list[Any]:
    """The value where it is a JSON array, otherwise an empty one."""
    return cast("Any", value) if isinstance(value, list) else []
