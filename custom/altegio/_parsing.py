"""What the server sends, whatever its shape: amounts, objects, lists, and answers that make no sense."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any, cast

from altegio.errors import DecodingError

if TYPE_CHECKING:
    from altegio_client.types import Response


def unreadable(answer: Response[Any, Any], operation: tuple[str, str, str], message: str) -> DecodingError:
    """The error for an answer; the operation is told by method, path template and operationId."""
    method, path, name = operation
    return DecodingError(message, response=answer.http, method=method, path=path, operation=name)


def decimal_of(value: object) -> Decimal | None:
    """The exact number in a JSON value, or in a text such as 1 000.50; None without one."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    text = "".join(str(value).split())
    try:
        number = Decimal(text)
    except InvalidOperation:
        return None
    # Python would read 1_000 as a number; the server doesn't write it so.
    return number if number.is_finite() and "_" not in text else None


def mapping_of(value: Any) -> dict[str, Any]:
    """An object of an answer; empty where it is something else."""
    return cast("Any", value) if isinstance(value, dict) else {}


def list_of(value: Any) -> list[Any]:
    """A list of an answer; empty where it is something else."""
    return cast("Any", value) if isinstance(value, list) else []
