"""Reading what the server sends, whatever its shape: exact numbers, objects, lists, and unusable responses."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any, cast

from altegio.errors import DecodingError

if TYPE_CHECKING:
    from altegio_client.types import Response


def decoding_error(response: Response[Any, Any], message: str) -> DecodingError:
    """The error for a response that can't be used; the response says which operation it belongs to."""
    operation = response.operation
    if operation is None:
        return DecodingError(message, response=response.http)
    return DecodingError(
        message, response=response.http, method=operation.method, path=operation.path, operation=operation.id
    )


def require_id(created: T, what: str, *, operation: tuple[str, str, str]) -> T:
    """What a call created, with its ID.

    Args:
        created: what the server returned.
        what: its name, for the message.
        operation: method, path and operationId of the call.

    Raises:
        DecodingError: it has no ID; it was created all the same.
    """
    if getattr(created, "id", None) is None:
        method, path, name = operation
        message = f"the {what} was created, but the response has no ID: look for it before you create it again"
        raise DecodingError(message, method=method, path=path, operation=name)
    return created


def parse_decimal(value: object) -> Decimal | None:
    """The exact number in a JSON number or in a text such as "1 000.50"; None where there is none."""
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
