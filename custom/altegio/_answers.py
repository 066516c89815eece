"""Answers that helpers can't make sense of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from altegio._errors import DecodingError

if TYPE_CHECKING:
    from altegio_client.types import Response


def unreadable(answer: Response[Any, Any], operation: tuple[str, str, str], message: str) -> DecodingError:
    """The error for an answer; the operation is told by method, path template and operationId."""
    method, path, name = operation
    return DecodingError(message, response=answer.http, method=method, path=path, operation=name)
